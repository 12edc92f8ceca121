import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { buildTrace } from '../../src/trace/build-trace.ts';
import { jsonText } from '../../src/trace/json.ts';
import { openFiles } from '../../src/workspace/check-files.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { eksempelvik } from '../mutations/broken.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/output/trace.schema.json', import.meta.url), 'utf8'));
const { asOf, files } = eksempelvik;

let workspace: Workspace;
let graph: Graph;

beforeAll(async () => {
  workspace = await openFiles(files);
  graph = workspace.graph();
});

interface TraceJson {
  readonly nodes: readonly { readonly ref: string; readonly path: string; readonly line: number }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Every document and every seventh item of Eksempelvik. */
function subjects() {
  return [
    ...graph.documents.filter(({ owner, ref }) => owner.ref === ref),
    ...graph.items.filter((_, at) => at % 7 === 0),
  ];
}

function written(ref: string, asOfDay = asOf): string {
  const plansystem = generalPlanSystem();
  const subject = graph.find(ref);
  if (subject === undefined) throw new Error(`no ${ref}`);
  const scene = { graph, plansystem, asOf: asOfDay };
  const naming = { locale: 'nb', plansystem, organisation: graph.organisation } as const;
  const report = workspace.check(asOfDay);
  return jsonText(
    buildTrace({ up: true, down: true, depth: Infinity, subject, scene, report, naming, audience: 'internal' }),
  );
}

describe('traces of all of Eksempelvik as JSON', () => {
  test('are as their schema says', () => {
    const validator = new Validator(schema, '2020-12');
    for (const { ref } of subjects())
      expect({ ref, ...validator.validate(JSON.parse(written(ref))) }).toMatchObject({ ref, valid: true, errors: [] });
  }, 60_000);

  test('lead along edges whose ends are both there, and to lines that exist', () => {
    for (const { ref } of subjects()) {
      const { nodes, edges } = JSON.parse(written(ref)) as TraceJson;
      const refs = new Set(nodes.map((node) => node.ref));
      expect(edges.filter(({ from, to }) => !refs.has(from) || !refs.has(to))).toEqual([]);
      expect(nodes.filter(({ path, line }) => files[path]?.split('\n')[line - 1] === undefined)).toEqual([]);
      expect(refs.size).toBe(nodes.length);
    }
  }, 60_000);

  test('name the unit of an oppdrag that goes to one', () => {
    const { nodes } = JSON.parse(written('styringsbrev-2026#S17')) as { nodes: readonly Record<string, unknown>[] };
    expect(nodes[0]).toMatchObject({ ref: 'styringsbrev-2026#S17', unit: 'kultur-og-frivillighet' });
    const several = JSON.parse(written('styringsbrev-2026#S3')) as { nodes: readonly Record<string, unknown>[] };
    expect(several.nodes[0]).not.toHaveProperty('unit');
  });

  test('are the same bytes each time', () => {
    expect(written('styringsbrev-2026#F1')).toBe(written('styringsbrev-2026#F1'));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/parse/node.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { mapInNynorsk, typeInNynorsk } from '../../src/plansystem/in-nynorsk.ts';
import { documentShape } from '../../src/plansystem/shapes.ts';
import { shapeOf } from '../../src/schema/build-shape.ts';
import { openFiles, type Files } from '../../src/workspace/check-files.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const plansystem = shippedPlanSystem('norge');
const asOf = '2026-06-15';

describe.each(['plans/eksempelvik', 'plans/eksempelvik-brudd'])('%s written in nynorsk', (folder) => {
  const files = filesOf(folder);
  const bokmål = mapFiles(files, (_, json) => json);
  const nynorsk = mapFiles(files, inNynorsk);
  const differing = Object.keys(files).filter((path) => bokmål[path] !== nynorsk[path]);

  test('is another text', () => {
    expect(differing.length).toBeGreaterThan(40);
    expect(nynorsk['organisasjon.yaml']).toContain('einingar:');
    expect(nynorsk['plans.config.yaml']).toContain('namn:');
  });

  test('gives the same graph and the same findings, whichever files are in nynorsk', async () => {
    const expected = await readAll(bokmål);
    expect(await readAll(nynorsk)).toEqual(expected);
    await fc.assert(
      fc.asyncProperty(fc.subarray(differing), async (chosen) => {
        const mixed = { ...bokmål, ...Object.fromEntries(chosen.map((path) => [path, nynorsk[path] ?? ''])) };
        expect(await readAll(mixed)).toEqual(expected);
      }),
      { numRuns: 3, seed: 5 },
    );
  }, 60_000);
});

function filesOf(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|md)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name.normalize('NFC'), readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** Writes each YAML file anew from what it holds; those that cannot be read, and Markdown, stay. */
function mapFiles(files: Files, write: (path: string, json: JsonObject) => JsonObject): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const parsed = path.endsWith('.yaml') ? parseDocument(path, text) : null;
      if (parsed === null || parsed.findings.length > 0 || parsed.document.root === null) return [path, text];
      return [path, stringify(write(path, parsed.document.root.json), { lineWidth: 0 })];
    }),
  );
}

function inNynorsk(path: string, json: JsonObject): JsonObject {
  if (path !== 'plans.config.yaml') {
    const type = plansystem.spelled.documentType.get(
      (typeof json['type'] === 'string' ? json['type'] : '').toLowerCase(),
    );
    return mapInNynorsk(json, documentShape(plansystem, type ?? null), plansystem);
  }
  const inUse = Object.entries((json['i_bruk'] ?? {}) as JsonObject);
  return {
    ...mapInNynorsk(json, shapeOf('config'), plansystem),
    i_bruk: Object.fromEntries(inUse.map(([id, year]) => [typeInNynorsk(id, plansystem), year])),
  };
}

/** The graph, and the findings by what they are about. */
async function readAll(files: Files) {
  const workspace = await openFiles(files);
  const { items, edges, dangling } = workspace.graph();
  const { diagnostics } = workspace.check(asOf);
  return {
    items: items.map(({ ref, item }) => [ref, item.type, item.title?.value, item.status?.value]),
    edges: edges.map(({ from, to, relation, guessed }) => [from.ref, relation, to.ref, guessed]),
    dangling: dangling.map(({ from, why }) => [from.ref, why.kind]),
    findings: diagnostics.map(({ rule, ref, severity, at }) => [rule, ref, severity, at.path]),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { inMarkdown } from '../../src/cli/commands/explain/key-text.ts';
import { allKeys, type KeyInfo } from '../../src/cli/commands/explain/keys.ts';
import { yamlEntry } from '../../src/cli/yaml-text.ts';
import { main } from '../../src/cli/main.ts';
import type { Json, JsonObject } from '../../src/parse/node.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { bundle } from '../../src/schema/bundle.gen.ts';
import { columnsOf } from '../../src/report/visible.ts';
import { isObject } from '../../src/schema/walk-schema.ts';
import { memoryHost } from '../support/memory-host.ts';
import { shippedPlanSystem } from '../support/shipped.ts';
import { checkFiles } from '../support/workspace.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const configText = readFileSync(`${root}/schemas/config.schema.json`, 'utf8');
const keys = allKeys(generalPlanSystem(), JSON.parse(configText) as JsonObject);
const shipped = {
  '/pakke/schemas/config.schema.json': configText,
  ...Object.fromEntries(
    readdirSync(`${root}/src/rules/config`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [`/pakke/rules/config/${name}`, readFileSync(`${root}/src/rules/config/${name}`, 'utf8')]),
  ),
};

async function explained(...args: readonly string[]): Promise<string> {
  const host = memoryHost({ files: shipped });
  expect(await main(host, ['explain', ...args])).toBe(0);
  return host.output.stdout;
}

describe('a key', () => {
  test('is described, wherever it stands', () => {
    const silent = keys.filter(({ about, holder }) => about === '' && holder !== 'keys').map(({ key }) => key);
    expect(silent).toEqual([]);
  });

  test.each(['beløp', 'utgangspunkt', 'vedtak', 'mottakere', 'i_bruk', 'netto_driftsresultat', 'mottakarar'])(
    '%s can be asked about, and fits in a hundred columns',
    async (key) => {
      const text = await explained(key);
      expect(text).toContain('Kan stå i');
      for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
    },
  );

  test('is held by all that may have it, and told once', () => {
    const amounts = keys.filter(({ key }) => key === 'rapport');
    expect(amounts).toHaveLength(1);
    expect(amounts[0]?.heldBy).toContain('tertialrapport');
    expect(amounts[0]?.heldBy).toContain('månedsrapport');
  });
});

describe.each(['norge', 'lorenskog', 'lier'])('the plan system %s', (name) => {
  const system = shippedPlanSystem(name);
  const files = {
    ...shipped,
    '/arbeid/plans.config.yaml': `kommune: { navn: Eksempelvik kommune }\nplansystem: ${name}\n`,
  };

  async function answer(topic: string): Promise<string> {
    const host = memoryHost({ files, cwd: '/arbeid', packageRoot: '/pakke' });
    expect(await main(host, ['explain', topic])).toBe(0);
    return host.output.stdout;
  }

  test('is told on one page, with every box, process, meeting place and step', async () => {
    const page = (await answer('plansystemet')).replaceAll(/\s+/g, ' ');
    for (const { names } of [...system.boxes, ...system.processes, ...system.arenas, ...system.wheel])
      expect(page).toContain(names.nb);
  });

  test('fits in a hundred columns', async () => {
    for (const line of (await answer(name)).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  test('explains each process and meeting place by its id and by its name', async () => {
    for (const { id, names, explanation } of [...system.processes, ...system.arenas])
      for (const topic of [id, names.nb]) expect((await answer(topic)).replaceAll(/\s+/g, ' ')).toContain(explanation);
  });
});

describe('an example', () => {
  const examples = Object.entries(bundle.definitions).flatMap(([name, definition]) => [
    ...examplesOf(definition, `#/$defs/${name}`),
    ...Object.entries(isObject(definition['properties']) ? definition['properties'] : {}).flatMap(([key, property]) =>
      isObject(property) ? examplesOf(property, `#/$defs/${name}/properties/${key}`) : [],
    ),
  ]);
  const ajv = new Ajv2020({ strict: false, schemas: [{ $id: 'alle', $defs: bundle.definitions }] });

  test('there are many', () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  test.each(examples)('of $at is what its schema wants', ({ at, example }) => {
    const validate = ajv.getSchema(`alle${encodeURI(at)}`);
    expect(validate?.(example), JSON.stringify(example)).toBe(true);
  });

  const inItems = keys.filter((info) => inMarkdown(info) !== '');
  test.each(inItems)('for $key is read the same in Markdown as in YAML', async (info) => {
    const type = info.holder === 'items' ? 'tiltak' : (info.heldBy[0] ?? '');
    const attribute = inMarkdown(info).slice('{id=… '.length, -1);
    const planSystem = generalPlanSystem();
    const holder = [...planSystem.documentTypes.values()].find(({ holds }) => holds.includes(type));
    const head = `type: ${holder?.id}\nperiode: 2026\nid: prøve\ntittel: Prøve\nstatus: utkast\n`;
    const id = info.key === 'id' ? inMarkdown(info) : `{id=X ${attribute}}`;
    const collection = planSystem.itemTypes.get(type)?.collection ?? '';
    const yaml = `${head}${collection}:\n  - tittel: Noe\n${info.key === 'id' ? '' : '    id: X\n'}${entry(info)}\n`;
    const markdown = `---\n${head}---\n\n::${type}[Noe]${id}\n`;
    expect(await told('prøve.md', markdown)).toEqual(await told('prøve.yaml', yaml));
  });
});

/** Findings about how it is written: none of the examples leads anywhere here. */
async function told(path: string, text: string): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ [path]: text });
  const found = diagnostics.filter(({ rule }) => /^(?:syntax|schema)\//.test(rule));
  expect(found.map(({ message }) => message)).toEqual([]);
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`).toSorted();
}

function entry({ key, example }: KeyInfo): string {
  return yamlEntry(key, example ?? null, 4);
}

function examplesOf(schema: JsonObject, at: string): readonly { readonly at: string; readonly example: Json }[] {
  const { examples } = schema;
  return Array.isArray(examples) ? examples.map((example) => ({ at, example })) : [];
}

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { markdownItem } from '../../src/cli/markdown-item.ts';
import { yamlEntry } from '../../src/cli/yaml-text.ts';
import { nameCollections } from '../../src/model/name-collections.ts';
import { loadMarkdownParser } from '../../src/parse/markdown/parser.ts';
import type { Json, JsonObject } from '../../src/parse/node.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { documentShape, itemShape } from '../../src/plansystem/shapes.ts';
import { canonicalise } from '../../src/schema/canonicalise.ts';

vi.setConfig({ testTimeout: 30_000 });

const planSystem = generalPlanSystem();
const markdown = await loadMarkdownParser();
const { keys } = itemShape(planSystem, 'styringsbrev', 'oppdrag');
const head = 'type: styringsbrev\nid: s\ntittel: Brev\nperiode: 2026\nstatus: utkast\n';

/** The oppdrag of a document in canonical words; every value as text, one in a list alone as the value itself. */
function oppdragOf(path: string, text: string): Json {
  const { document, findings } = parseDocument(path, text, null, markdown);
  expect(findings).toEqual([]);
  if (document.root === null) return null;
  const { root } = nameCollections(document, document.root, planSystem);
  const { node, findings: told } = canonicalise(root, documentShape(planSystem, 'styringsbrev'), path);
  expect(told).toEqual([]);
  return asTexts(node.json['oppdrag'] ?? null);
}

function asTexts(value: Json): Json {
  if (Array.isArray(value)) return value.length === 1 ? asTexts(value[0] as Json) : value.map(asTexts);
  if (typeof value !== 'object' || value === null) return String(value).trimEnd();
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .map(([key, inner]): [string, Json] => [key, asTexts(inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const inMarkdown = (item: JsonObject) => markdownItem('oppdrag', item, (key) => keys.get(key)?.form);

test('what is written as Markdown is read as the same item as in YAML', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({
      unit: fc.constantFrom('a', 'å', ' ', '\n', ':', '#', '=', ',', '"', "'", '[', '{', '}', '-', '|', '1'),
      minLength: 1,
    }),
    fc.constantFrom('Få miljøteam på plass', 'lov § 7-1', '1.10', 'a: b', '2026', 'true', '- x', '1. x', 'a\n\nb'),
  );
  const item = fc.record(
    {
      id: fc.constant('O1'),
      tittel: text,
      beskrivelse: text,
      nummer: text,
      lovgrunnlag: fc.oneof(text, fc.array(text, { minLength: 1 })),
      forankring: fc.constantFrom('økonomiplan-2026#T1', ['a#T1', 'b#T2'], ['a#T1']),
      mottakere: fc.constantFrom('alle', ['oppvekst', 'helse'], [{ enhet: 'oppvekst', rolle: 'hoved' }]),
      beløp: fc.constantFrom({ 2026: 100, 2027: -5 }, { utgift: { 2026: 5 } }),
      egne: fc.dictionary(fc.constantFrom('a', 'b'), text, { minKeys: 1 }),
    },
    { requiredKeys: ['id', 'tittel'] },
  );
  let written = 0;
  fc.assert(
    fc.property(item, (one) => {
      const plain = JSON.parse(JSON.stringify(one).normalize('NFC')) as JsonObject;
      fc.pre(!/[^\P{C}\n]/u.test(JSON.stringify(plain)));
      const block = inMarkdown(plain);
      fc.pre(block !== null);
      written++;
      const yaml = `${head}${yamlEntry('oppdrag', [plain])}\n`;
      expect({ block, item: oppdragOf('s.md', `---\n${head}---\n\n${block}\n`) }).toEqual({
        block,
        item: oppdragOf('s.yaml', yaml),
      });
    }),
    { numRuns: 200, maxSkipsPerRun: 2000 },
  );
  expect(written).toBeGreaterThan(0);
});

test('what has no room in the braces is left to YAML', () => {
  const common = { id: 'O1', tittel: 'Få miljøteam på plass' };
  expect(inMarkdown(common)).toBe('::oppdrag[Få miljøteam på plass]{id=O1}');
  expect(inMarkdown({ ...common, beskrivelse: 'Tre team.\n' })).toBe(
    ':::oppdrag[Få miljøteam på plass]{id=O1}\nTre team.\n:::',
  );
  expect(inMarkdown({ ...common, beløp: { utgift: { 2026: 5 } } })).toBeNull();
  expect(inMarkdown({ ...common, lovgrunnlag: ['§ 1', '§ 2'] })).toBeNull();
  expect(inMarkdown({ ...common, beskrivelse: '# Overskrift' })).toBeNull();
});

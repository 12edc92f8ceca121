import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapNode, Node } from '../../src/parse/node.ts';
import { documentShape } from '../../src/plansystem/shapes.ts';
import { canonicalise } from '../../src/schema/canonicalise.ts';
import { shippedPlanSystem } from '../support/shipped.ts';
import { anyNode } from './any-node.ts';
import { readNode } from './read-node.ts';
import { emptySlots, fixed, say } from './say.ts';

const norge = shippedPlanSystem('norge');

function read(text: string, type = 'økonomiplan') {
  const root = readNode(text);
  const { node, findings } = canonicalise(root, documentShape(norge, type), 'plan.yaml');
  return { root, node, findings, told: findings.map((finding) => say(text, finding)), fixed: fixed(text, findings) };
}

const sound = `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026-2029
vedtak: {organ: kommunestyret, dato: 2025-12-10}
egne: {hva_som_helst: 1}
mål:
  - id: M1
    tittel: Trygg oppvekst
    tiltak:
      - id: T4
        tittel: Trygge skoleveier
        status: pågår
        beløp: {2026: 1200000}
`;

test('a canonical tree comes back as it is, the very same nodes', () => {
  const { root, node, told } = read(sound);
  expect(told).toEqual([]);
  expect(node).toBe(root);
});

describe('aliases', () => {
  test('of keys become their canonical names, silently, and keep their places', () => {
    const text = 'type: økonomiplan\nansvarleg: økonomi\nhandsaming:\n  - {organ: formannskapet, utfall: tilråding}\n';
    const { node, told } = read(text);
    expect(told).toEqual([]);
    expect(node.json).toEqual({
      type: 'økonomiplan',
      ansvarlig: 'økonomi',
      behandling: [{ organ: 'formannskapet', utfall: 'innstilling' }],
    });
    const entry = node.entries[1];
    expect(text.slice(entry?.keyAt.start, entry?.keyAt.end)).toBe('ansvarleg');
  });

  test('of values become the canonical value, on the span of what was written', () => {
    const text = 'status: vedteken\ntiltak:\n  - {id: T1, status: ikkje-starta}\n';
    const { node, told } = read(text);
    expect(told).toEqual([]);
    expect(node.json).toEqual({ status: 'vedtatt', tiltak: [{ id: 'T1', status: 'ikke-startet' }] });
    const status = node.entries[0]?.value;
    expect(status).toMatchObject({ kind: 'scalar', text: 'vedtatt', json: 'vedtatt' });
    expect(text.slice(status?.start, status?.end)).toBe('vedteken');
  });

  test('leave all that is canonical beside them untouched', () => {
    const { root, node } = read('ansvarleg: a\nmål:\n  - id: M1\n    tittel: Trygg oppvekst\n');
    expect(node).not.toBe(root);
    expect(node.entries[1]?.value).toBe(root.entries[1]?.value);
  });

  test('in two spellings of one key are told at the later; the first counts', () => {
    const { node, told, findings } = read('ansvarleg: a\nansvarlig: b\n');
    expect(node.json).toEqual({ ansvarlig: 'a' });
    expect(told).toEqual([
      'syntax/duplicate-key [ansvarlig] «ansvarlig» og «ansvarleg» er to skrivemåter av samme nøkkel, og bare den første er lest. Behold én av dem.',
    ]);
    expect(findings[0]?.related).toMatchObject([{ at: { span: { start: 0, end: 9 } }, message: 'first' }]);
  });
});

describe('a misspelt key', () => {
  test.each([
    ['titel', 'tittel'],
    ['titttel', 'tittel'],
    ['Tittel', 'tittel'],
    ['perode', 'periode'],
    ['forankering', 'forankring'],
    ['folger_opp', 'følger_opp'],
    ['følger-opp', 'følger_opp'],
    ['se også', 'se_også'],
    ['neste revisjon', 'neste_revisjon'],
    ['ansvarligg', 'ansvarlig'],
    ['ansvarlege', 'ansvarlig'],
    ['tilltak', 'tiltak'],
    ['maal', 'mål'],
  ])('%s is told and read as %s', (written, meant) => {
    const { node, told, fixed: mended } = read(`type: økonomiplan\n${written}: x\n`);
    expect(told).toEqual([`schema/unknown-key [${written}] Nøkkelen «${written}» er ukjent. → ${meant}`]);
    expect(node.json).toEqual({ type: 'økonomiplan', [meant]: 'x' });
    expect(mended).toBe(`type: økonomiplan\n${meant}: x\n`);
  });

  test('deep in the tree is told at its place', () => {
    const { node, told } = read(
      'mål:\n  - id: M1\n    tiltak:\n      - id: T1\n        vedtak: {organ: a, dto: 2025}\n',
    );
    expect(told).toEqual(['schema/unknown-key [dto] Nøkkelen «dto» er ukjent. → dato']);
    expect(node.json).toEqual({ mål: [{ id: 'M1', tiltak: [{ id: 'T1', vedtak: { organ: 'a', dato: 2025 } }] }] });
  });

  test('is not read as a key that stands there already', () => {
    const { node, told } = read('tittel: Økonomiplan\ntitel: Plan\n');
    expect(node.json).toEqual({ tittel: 'Økonomiplan' });
    expect(told).toEqual([expect.stringContaining('Nøkkelen «titel» er ukjent.')]);
  });

  test('twice is read once', () => {
    const { node, told } = read('titel: Økonomiplan\ntitell: Plan\n');
    expect(node.json).toEqual({ tittel: 'Økonomiplan' });
    expect(told).toHaveLength(2);
  });
});

describe('an unknown key', () => {
  test('is told and left out, with a word on where own fields belong', () => {
    const { node, told } = read('type: økonomiplan\nfarge: blå\nmål: [{id: M1, vekt: 3}]\n');
    const own = 'Opplysninger som bare kommunen selv bruker, kan stå under «egne».';
    expect(node.json).toEqual({ type: 'økonomiplan', mål: [{ id: 'M1' }] });
    expect(told).toEqual([
      `schema/unknown-key [farge] Nøkkelen «farge» er ukjent. ${own}`,
      `schema/unknown-key [vekt] Nøkkelen «vekt» er ukjent. ${own}`,
    ]);
  });

  test('in a part is told with what may stand there', () => {
    expect(read('vedtak: {organ: kommunestyret, dato: 2025, referent: x}').told).toEqual([
      'schema/unknown-key [referent] Nøkkelen «referent» er ukjent i «vedtak». Der kan dette stå: «organ», «dato», «sak», «arkivsak» og «utfall».',
    ]);
  });

  test('that ends in a known word is told with that word, and not read as it', () => {
    const { node, told } = read('vedtak: {organ: kommunestyret, vedtaksdato: 2025}');
    expect(told).toEqual(['schema/unknown-key [vedtaksdato] Nøkkelen «vedtaksdato» er ukjent. → dato']);
    expect(node.json).toEqual({ vedtak: { organ: 'kommunestyret' } });
  });

  test('is fine among own fields and among years', () => {
    expect(read('egne: {farge: blå, titel: x}\nmål: [{id: M1, egne: {vekt: 3}}]').told).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('called %s harms nothing', (key) => {
    const { node, told } = read(`${key}: {x: 1}\negne: {${key}: 2}\nvedtak: {${key}: 3}\nansvarleg: a\n`);
    expect(told).toHaveLength(2);
    expect(Object.keys(node.json)).toEqual(['egne', 'vedtak', 'ansvarlig']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('a key of the format in the wrong place', () => {
  test('is told with the kind of place', () => {
    const text = 'type: økonomiplan\nmottakere: alle\ntiltak: [{id: T1, mottakere: alle, vedtak: {frist: 2026}}]\n';
    const { node, told } = read(text);
    expect(told).toEqual([
      'schema/unknown-key [mottakere] Nøkkelen «mottakere» hører ikke hjemme øverst i et dokument av typen «økonomiplan». Flytt den til et element, eller stryk den.',
      'schema/unknown-key [mottakere] Nøkkelen «mottakere» hører ikke hjemme i et element av typen «tiltak».',
      expect.stringMatching(/^schema\/unknown-key \[frist\] Nøkkelen «frist» er ukjent i «vedtak»\./),
    ]);
    expect(node.json).toEqual({ type: 'økonomiplan', tiltak: [{ id: 'T1', vedtak: {} }] });
  });

  test('that holds items is told and its items are read', () => {
    const text = 'type: planstrategi\noppdrag:\n  - id: F1\n    mottakarar: alle\n';
    const { node, told } = read(text, 'planstrategi');
    expect(told).toEqual([
      'schema/not-in-this-document [oppdrag] Et dokument av typen «planstrategi» skal ikke ha «oppdrag». Flytt innholdet til et dokument der det hører hjemme.',
    ]);
    expect(node.json).toMatchObject({ oppdrag: [{ id: 'F1', mottakere: 'alle' }] });
  });

  test('that holds items and is misspelt too is told once', () => {
    const { node, told } = read('type: planstrategi\noppdragg:\n  - id: F1\n', 'planstrategi');
    expect(told).toEqual(['schema/unknown-key [oppdragg] Nøkkelen «oppdragg» er ukjent. → oppdrag']);
    expect(node.json).toMatchObject({ oppdrag: [{ id: 'F1' }] });
  });

  test('under an item that it cannot rest on is told so', () => {
    const { told } = read('type: økonomiplan\ntiltak:\n  - id: T1\n    mål:\n      - id: M1\n');
    expect(told).toEqual([
      'schema/not-in-this-document [mål] «mål» kan ikke stå under et element av typen «tiltak». La det stå for seg, i et dokument som har slikt, og vis sammenhengen med «forankring».',
    ]);
  });
});

test('thousands of unknown keys are told before the patience of a test runs out', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `nøkkel-${index}: ${index}`).join('\n');
  expect(read(text).told).toHaveLength(5000);
});

test('no tree throws; findings lie in the file and have words; what is canonical once stays so', () => {
  fc.assert(
    fc.property(anyNode, fc.constantFrom(...norge.documentTypes.keys(), null), ({ node: root, text }, type) => {
      const shape = documentShape(norge, type);
      const first = canonicalise(root, shape, 'plan.yaml');
      for (const finding of first.findings) {
        const { start, end } = finding.at.span;
        expect(start >= 0 && end > start - 1 && end <= text.length).toBe(true);
        expect(emptySlots(finding)).toEqual([]);
      }
      expect(jsonOf(first.node)).toEqual(first.node.json);
      const second = canonicalise(first.node, shape, 'plan.yaml');
      expect(second.findings.filter(({ rule }) => rule === 'schema/unknown-key')).toEqual([]);
      expect(second.node.json).toEqual(first.node.json);
    }),
    { numRuns: 100 },
  );
});

/** The data of a tree, from its nodes alone. */
function jsonOf(node: Node | MapNode): unknown {
  if (node.kind === 'scalar') return node.json;
  if (node.kind === 'list') return node.elements.map(jsonOf);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, jsonOf(entry.value)]));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { Json, Node } from '../../src/parse/node.ts';
import { resolveScalar } from '../../src/parse/scalar.ts';
import { read } from './support/read.ts';

/** A value with the span of every scalar in it, in reading order: what two readers must agree on. */
interface Reading {
  readonly json: Json;
  readonly spans: readonly string[];
}

function ours(text: string): Reading | null {
  const { root } = read(text).document;
  return root === null ? null : { json: root.json, spans: spansOf(root) };
}

function spansOf(node: Node): readonly string[] {
  if (node.kind === 'scalar') return node.json === null && node.text === '' ? [] : [`${node.start}-${node.end}`];
  if (node.kind === 'list') return node.elements.flatMap(spansOf);
  return node.entries.flatMap(({ keyAt, value }) => [`${keyAt.start}-${keyAt.end}`, ...spansOf(value)]);
}

/** The same through the other library: its tree, our rule for what a scalar means. */
function theirs(text: string): Reading {
  const document = parseDocument(text, { schema: 'failsafe', merge: false, uniqueKeys: false });
  expect(document.errors).toEqual([]);
  return readingOf(text, document.contents);
}

function readingOf(text: string, node: unknown): Reading {
  if (isScalar(node))
    return { json: resolveScalar(normal(node.value), isPlain(text, node)), spans: spanOf(text, node) };
  if (isSeq(node)) {
    const elements = node.items.map((item) => readingOf(text, item));
    return { json: elements.map(({ json }) => json), spans: elements.flatMap(({ spans }) => spans) };
  }
  if (!isMap(node)) return { json: null, spans: [] };
  const pairs = node.items.map(({ key, value }) => ({ key: key as Scalar, value: readingOf(text, value) }));
  return {
    json: Object.fromEntries(pairs.map(({ key, value }) => [normal(key.value), value.json])),
    spans: pairs.flatMap(({ key, value }) => [...spanOf(text, key), ...value.spans]),
  };
}

function normal(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC') : JSON.stringify(value ?? '');
}

function isPlain(text: string, { type, range }: Scalar): boolean {
  const [start = 0, end = 0] = range ?? [];
  return type === Scalar.PLAIN && !/[\r\n]/.test(text.slice(start, end));
}

function spanOf(text: string, { type, range }: Scalar): readonly string[] {
  const [start = 0, end = 0] = range ?? [];
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) return [`${start + 1}-${end - 1}`];
  if (type === Scalar.PLAIN || type === undefined) return start === end ? [] : [`${start}-${end}`];
  const header = /^[|>][^\n]*\n\s*/.exec(text.slice(start))?.[0].length ?? 0;
  return [`${Math.min(start + header, end)}-${start + text.slice(start, end).trimEnd().length}`];
}

const samples: readonly string[] = [
  'a: 1\nb: [x, "y", \'z\']\n',
  'id: 1.10\nnummer: 0301\nmål: [8.10, 3, 4.1]\n',
  'a:\n  - b: 1\n    c: 2\n  - b: 3\n',
  'a:\n- b\n- c: d\n  e: f\n',
  'a: {b: {c: [d, {e: f}]}}\n',
  'a: |\n  to linjer\n  tekst\n\nb: >-\n  foldet\n  tekst\n\n  avsnitt\n',
  'a: |+\n  beholdt\n\n\nb: |2\n    innrykket\n',
  'a: "æ\\u00f8\\n\\"x\\""\nb: \'det\'\'s\'\n',
  'a: "over\n  to linjer"\nb: over\n  to linjer\n\n  og avsnitt\n',
  'a:\nb: ~\nc: null\nd: ""\n',
  'a: # merknad\n  - 1 # en\n  # to\n  - 2\n',
  '"nøkkel": 1\n\'annen\': 2\n2026: 3\n',
  'a: [\n  b,\n  c, # merknad\n  ]\nd: {\n  e: f,\n  }\n',
  'ma\u030al: ma\u030alet\nemoji: 👩‍👧 og 𝒳\nb: [👍, "👎"]\n',
  'lang: ' + 'ord '.repeat(5000) + '\nb: 1\n',
  '? a\n: b\n? c\n',
  '- - a\n  - b\n-   - c\n'.replace(/^/, 'x:\n').replaceAll('\n-', '\n -').replaceAll('\n  -', '\n   -'),
  'a: b:c\nd: e#f\ng: h - i\nj: -k\nl: ?m\n',
  'a: {b, c: d}\n'.replace('b, ', 'b: , '),
  '---\na: b\n...\n',
  'a: !not\n'.replace('!', 'x!'),
  'k: [a: b, c]\n',
  'tom: {}\nliste: []\nn: [[], {}]\n',
];

describe('both readers give the same values at the same places', () => {
  test.each(samples)('%j', (text) => {
    expect(ours(text)).toEqual(theirs(text));
    const windows = text.replaceAll('\n', '\r\n');
    expect(ours(windows)).toEqual(theirs(windows));
  });

  test('for plans of all shapes', () => {
    fc.assert(
      fc.property(planText, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

const word = fc.constantFrom(
  'skole',
  'mål',
  'ma\u030al',
  'økonomiplan-2026#T4',
  '1.10',
  '0301',
  '2026',
  '2026-06-30',
  '-300000',
  '👍',
  'kl. 10:30',
  'true',
  '~',
  'Å',
  'C#',
  '50 %',
);
const plain = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const inBrackets = word.filter((text) => !text.includes('%'));
const scalar = fc.oneof(
  plain,
  fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text.replace(/[\u007f-\u009f]/g, ''))),
  plain.map((text) => `'${text}: ''nå'' #4'`),
  fc.array(inBrackets, { maxLength: 4 }).map((words) => `[${words.join(', ')}]`),
  fc.dictionary(fc.constantFrom('fra', 'til', '2026', 'måned'), inBrackets).map(
    (pairs) =>
      `{${Object.entries(pairs)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', ')}}`,
  ),
  fc.constant(''),
  plain.map((text) => `${text} # merknad`),
);

/** Lines of a block, each to be indented by its parent. */
type Block = readonly string[];
const key = fc.constantFrom(
  'id',
  'tittel',
  'beskrivelse',
  'mål',
  'tiltak',
  'frist',
  'ansvarlig',
  'beløp',
  '"sitert"',
  '2027',
);

const literal = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+'),
    fc.array(fc.oneof(plain, fc.constant(''), fc.constant('- x: #y')), { minLength: 1, maxLength: 4 }),
  )
  .filter(([, lines]) => lines[0] !== '')
  .map(([sign, lines]) => [sign, ...lines]);

const block: fc.Arbitrary<Block> = fc.letrec<{ map: Block; list: Block; value: Block }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar.map((text) => [text]),
    tie('map'),
    tie('list'),
    literal,
  ),
  map: fc
    .uniqueArray(fc.tuple(key, tie('value')), { minLength: 1, maxLength: 4, selector: ([name]) => name })
    .map((pairs) => pairs.flatMap(([name, value]) => joined(`${name}:`, value))),
  list: fc
    .array(tie('value'), { minLength: 1, maxLength: 3 })
    .map((values) => values.flatMap((value) => joined('-', value))),
})).map;

/** A key or dash with its value: on the same line, or indented below. */
function joined(head: string, [first = '', ...rest]: Block): Block {
  const isBlockScalar = /^[|>]/.test(first);
  const isNested = rest.length > 0 && !isBlockScalar;
  const below = (line: string): string => (line === '' ? '' : `  ${line}`);
  if (head === '-' && isNested) return [`- ${first}`, ...rest.map(below)];
  if (isNested || /^(?:"sitert"|[\p{L}\d]+):( |$)|^-( |$)/u.test(first))
    return [head, below(first), ...rest.map(below)];
  return [`${head} ${first}`.trimEnd(), ...rest.map(below)];
}

const planText = block.map((lines) => `${lines.join('\n')}\n`);

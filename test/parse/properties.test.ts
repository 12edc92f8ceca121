import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideControlCharacters } from '../../src/parse/control-characters.ts';
import { faultsOf, isWithin, nodesOf, read } from './support/read.ts';

const plan = `# Styringsbrev
type: styringsbrev
id: styringsbrev-2026
tittel: "Styringsbrev 2026: oppvekst"
periode: {fra: 2026, til: 2029}
beskrivelse: |
  Barn og unge 👩‍👧 skal ha det godt.

  Se sak #4.
oppdrag:
  - id: O1
    tittel: Flere barn i barnehage
    forankring: [økonomiplan-2026#T4, '#M1']
    beløp: {2026: 1200000, 2027: -300000}
    mottakere:
      - enhet: barnehage
        rolle: hoved
  - {id: O2, tittel: Ma\u030al for skolen}
vedtak: {organ: kommunestyret, dato: 2025-12-16}
`;

/** Pieces that YAML gives a meaning to. */
const signs = fc.constantFrom(
  ...[
    '#',
    ':',
    '-',
    '- ',
    ': ',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
  ],
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '  ',
    '\n  ',
    '\n\t',
    '---\n',
    '...\n',
    '<<: ',
    '\\',
    '“',
    '”',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\u0085',
    '\u2028',
    '1,5',
    'id:',
    'å',
    'a\u030a',
    '👩‍👧',
    '\n- id: x',
    '~',
  ],
);

const soup = fc.array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 60 }).map((pieces) => pieces.join(''));

const mutated = fc
  .array(fc.tuple(fc.nat({ max: plan.length }), fc.nat({ max: 6 }), fc.oneof(signs, fc.constant(''))), { maxLength: 4 })
  .map((changes) =>
    changes.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), plan),
  );

test.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 200 }), 300],
  ['a soup of signs', soup, 600],
  ['a plan with something changed', mutated, 400],
])(
  'reading %s never throws, keeps to the text and has words for all it finds',
  (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document, findings } = read(text);
        expect(findings.flatMap((finding) => faultsOf(text, finding))).toEqual([]);
        expect((document.root === null) !== (document.salvage === null)).toBe(true);
        if (document.root === null) expect(findings).not.toEqual([]);
        const nodes = document.root === null ? [] : nodesOf(document.root);
        expect(nodes.filter((node) => !isWithin(text, node))).toEqual([]);
        expect(
          document.salvage?.pairs.filter(({ keyAt, valueAt }) => !isWithin(text, keyAt) || !isWithin(text, valueAt)) ??
            [],
        ).toEqual([]);
      }),
      { numRuns },
    );
  },
  60_000,
);

test('the keys of a map are those of its data, and the text of a plain value is what stands there', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const { root } = read(text).document;
      for (const node of root === null ? [] : nodesOf(root)) {
        if (node.kind === 'map') {
          expect(new Set(node.entries.map(({ key }) => key))).toEqual(new Set(Object.keys(node.json)));
          expect(node.entries).toHaveLength(Object.keys(node.json).length);
        } else if (node.kind === 'scalar' && node.plain && !text.includes('*')) {
          const there = text.slice(node.start, node.end).normalize('NFC');
          expect(node.text).toBe(hideControlCharacters(there));
        }
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('a file reads alike with the line ends of Windows, spans aside', () => {
  fc.assert(
    fc.property(
      mutated.filter((text) => !text.includes('\r')),
      (text) => {
        const unix = read(text);
        const windows = read(text.replaceAll('\n', '\r\n'));
        expect(windows.document.root?.json).toEqual(unix.document.root?.json);
        expect(windows.findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual(
          unix.findings.map(({ rule, message }) => `${rule} ${message}`),
        );
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

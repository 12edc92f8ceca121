import fc from 'fast-check';
import { isPlanMarkdown } from '../../../src/parse/markdown/front-matter.ts';
import { describe, expect, test } from 'vitest';
import { front, readFile, readProse, remark } from './read.ts';

const signs = fc.array(
  fc.oneof(
    fc.constantFrom(
      ':',
      '::',
      ':::',
      '::::',
      '[',
      ']',
      '{',
      '}',
      '=',
      '"',
      '“',
      '”',
      '#',
      '.',
      ',',
      ' ',
      '\n',
      '\r\n',
      '\\',
      '`',
      '```',
      '>',
      '- ',
      '---',
      '<!--',
      '-->',
      'mål',
      'tiltak',
      'id',
      'unntatt',
      'å',
      '\u0000',
      '\ud800',
      '__proto__',
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 60 },
);

function everySpan(value: unknown, visit: (span: { start: number; end: number }) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) visit(value as { start: number; end: number });
  for (const inner of Object.values(value)) everySpan(inner, visit);
}

function expectSound(text: string, read: ReturnType<typeof readFile>): void {
  everySpan([read.document.root, read.document.prose, read.document.salvage, read.findings], ({ start, end }) => {
    if (!(0 <= start && start <= end && end <= text.length)) throw new Error(`${start}–${end} of ${text.length}`);
  });
}

describe('any text', () => {
  test.each([
    ['satteri', undefined],
    ['remark', remark],
  ] as const)(
    'is read by %s without throwing, with spans inside the file',
    (_, parse) => {
      fc.assert(
        fc.property(signs, (parts) => {
          const text = front + parts.join('');
          expectSound(text, readFile(text, parse));
        }),
        { numRuns: parse === undefined ? 2000 : 300 },
      );
    },
    60_000,
  );

  test('with any front matter is read too', () => {
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const text = `---\n${a.join('')}\n---\n${b.join('')}`;
        expectSound(text, readFile(text));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** Texts that would take a careless reader hours. Each must be read in about a second here. */
const hostile: Readonly<Record<string, () => string>> = {
  '10,000 nested items of one kind': () => ':::mål[A]{id=M}\n'.repeat(10_000),
  '10,000 nested items of two kinds, closed': () =>
    many(10_000, (at) => `:::${at % 2 ? 'mål' : 'delmål'}[A]{id=M${at}}\n`) + ':::\n'.repeat(10_000),
  '10,000 nested items of two kinds, not closed': () =>
    many(10_000, (at) => `:::${at % 2 ? 'mål' : 'delmål'}[A]{id=M${at}}\n`),
  '50,000 items': () => many(50_000, (at) => `::tiltak[A]{id=T${at} frist=2026-01-01}\n`),
  '50,000 items without braces closed': () => many(50_000, (at) => `::tiltak[A]{id=T${at}\n`),
  '50,000 open quotes': () => many(50_000, (at) => `::tiltak[A]{id=“T${at}\n`),
  '50,000 open brackets': () => '::tiltak[A\n'.repeat(50_000),
  '100,000 fences': () => ':::\n'.repeat(100_000),
  '50,000 bare heads': () => ':::mål\n'.repeat(50_000),
  '20,000 bare heads in items': () => many(20_000, (at) => `:::${at % 2 ? 'mål' : 'delmål'}[A]{id=M${at}}\n:::slutt\n`),
  'half heads within lines': () => `${'a ::a['.repeat(300)}\n`.repeat(500),
  'equals signs within lines': () => `a ::a[b]{${'='.repeat(1900)}\n`.repeat(500),
  'a megabyte of blank lines': () => '\r\n'.repeat(500_000),
  'a line of a megabyte': () => 'ord '.repeat(250_000),
  'a head of a megabyte': () => `::tiltak[A]{${'a=b '.repeat(250_000)}}`,
  'a head of curly quotes': () => `::tiltak[A]{${'a=“ '.repeat(250_000)}}`,
  'a megabyte of colons': () => ':'.repeat(1_000_000),
  'a megabyte of quote signs': () => '>'.repeat(1_000_000),
  '90 quotes in each other': () => `${'> '.repeat(90)}dypt\n`,
  '90 lists in each other on one line': () => `${'- '.repeat(90)}dypt\n`,
  'a megabyte of list signs': () => '- '.repeat(500_000),
  'a megabyte of emphasis': () => '*a_ b '.repeat(170_000),
  'a megabyte of brackets': () => '[a]('.repeat(250_000),
  'ever deeper lists': () => many(2000, (at) => `${' '.repeat(at * 2)}- a\n`),
  '50,000 comments': () => '<!-- plans-disable-next-line a/b -- c -->\n'.repeat(50_000),
  '50,000 headings': () => '# A\n'.repeat(50_000),
};

test('a text that only begins like front matter is known in time', () => {
  const started = performance.now();
  for (const blanks of ['\r\n', '\n', ' ', ' \n']) expect(isPlanMarkdown(blanks.repeat(500_000))).toBe(false);
  expect(isPlanMarkdown(`---\n${'a\n\n'.repeat(300_000)}`)).toBe(false);
  expect(isPlanMarkdown(`---\n${'# a\n'.repeat(300_000)}`)).toBe(false);
  expect((performance.now() - started) / 1000).toBeLessThan(5);
});

describe('hostile prose is read in time', () => {
  test.each(Object.keys(hostile))(
    '%s',
    (name) => {
      const text = hostile[name]?.() ?? '';
      const started = performance.now();
      const read = readProse(text);
      const seconds = (performance.now() - started) / 1000;
      expect(read.document.root).not.toBeNull();
      expect(seconds).toBeLessThan(10);
    },
    60_000,
  );
});

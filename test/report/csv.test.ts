import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, disarm } from '../../src/report/csv.ts';

/** A small reader of RFC 4180, by another way than the writer: one sign at a time. */
function readCsv(text: string, separator = ';'): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator || (sign === '\r' && text[at + 1] === '\n')) {
      row.push(cell);
      cell = '';
      if (sign !== separator) {
        rows.push(row);
        row = [];
        at++;
      }
    } else cell += sign;
  }
  return rows;
}

const withoutMark = (text: string) => text.replace(/^\ufeff/, '');
const nasty = fc.string({
  unit: fc.constantFrom(...Array.from('=+-@;,"\'|\t\r\n \u00e5\u00d8a1\0\uff1d()')),
  maxLength: 12,
});
const cells = fc.oneof(nasty, fc.string({ unit: 'grapheme' }));
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

test('a table is a mark, semicolons, quotation marks where they are needed, and CRLF', () => {
  const rows = [
    ['Tittel', 'Beløp', 'Frist'],
    ['Skole; ny «fløy»', -300000, null],
    ['Sitat: "nå"', 1.5, undefined],
  ];
  expect(csvText(rows)).toBe('\ufeffTittel;Beløp;Frist\r\n"Skole; ny «fløy»";-300000;\r\n"Sitat: ""nå""";1.5;\r\n');
});

test('what is read back is what was written, made harmless', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readCsv(withoutMark(csvText(rows)))).toEqual(rows.map((row) => row.map(disarm)));
    }),
  );
});

test('a text without such signs is written as it stands', () => {
  const calm = fc.string({ unit: fc.constantFrom(...Array.from('abcæøå 123.:!()«»–;,"')), maxLength: 20 });
  fc.assert(
    fc.property(calm, (text) => {
      expect(readCsv(withoutMark(csvText([[text]])))).toEqual([[text]]);
    }),
  );
});

test.each([';', ',', '\t', '|'])('no cell is a formula, whatever a spreadsheet splits at: %j', (separator) => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read = readCsv(withoutMark(csvText(rows)), separator).flat();
      const lines = read.flatMap((cell) => cell.split(/\r\n|\r|\n/));
      expect(lines.filter((cell) => /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(cell))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('a formula', () => {
  test.each([
    ['=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'],
    ['  +47 22 00 00 00', "  '+47 22 00 00 00"],
    ['-5 prosent', "'-5 prosent"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['a;=1+1', "a;'=1+1"],
    ['a,\u0009=1+1', "a,'\u0009'=1+1"],
    ['2025–2030, -3 %', '2025–2030, -3 %'],
    ['helse- og omsorg', 'helse- og omsorg'],
  ])('%j becomes %j', (text, harmless) => {
    expect(disarm(text)).toBe(harmless);
  });
});

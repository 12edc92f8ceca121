import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalIdsIn } from '../../../src/parse/sensitive/national-id.ts';
import { numberOf, withCheckDigits } from '../../support/national-ids.ts';

const kindsIn = (text: string) => nationalIdsIn(text).map(({ kind }) => kind);
const parts = (number: string) => [number.slice(0, 6), number.slice(6)] as const;

const days = fc
  .record({ year: fc.integer({ min: 1930, max: 2019 }), day: fc.integer({ min: 0, max: 364 }), dNumber: fc.boolean() })
  .map(({ year, day, dNumber }) => {
    const [yyyy = '', mm = '', dd = ''] = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10).split('-');
    return `${dNumber ? Number(dd) + 40 : dd}${mm}${yyyy.slice(2)}`;
  });
const numbers = fc
  .record({ day: days, serial: fc.integer({ min: 0, max: 999 }) })
  .map(({ day, serial }) => withCheckDigits(`${day}${String(serial).padStart(3, '0')}`))
  .filter((number) => number !== null);
const writings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => parts(number).join(' '),
  (number) => parts(number).join('\u00a0'),
  (number) => parts(number).join('-'),
  (number) => parts(number).join('–'),
  (number) => `${number.slice(0, 6)} ${number.slice(6, 9)} ${number.slice(9)}`,
  (number) => `${number.slice(0, 2)}.${number.slice(2, 4)}.${number.slice(4, 6)} ${number.slice(6)}`,
  (number) => `${number.slice(0, 2)} ${number.slice(2, 4)} ${number.slice(4, 6)} ${number.slice(6)}`,
];
const sentences: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => `Vedtaket gjelder ${number}.`,
  (number) => `Søkeren (${number}) har klaget på saken.`,
  (number) => `fødselsnummer: "${number}"`,
  (number) => `# fnr ${number}, ringte 3. mai`,
  (number) => `I sak 2026/1187 er fødselsnummeret ${number} ført feil.`,
  (number) => `Utbetalt til konto 1503.25.98765. Mottaker: ${number}`,
  (number) => `Personnr.: ${number}, telefon 70 00 00 00`,
  (number) => `| Navn | ${number} | 4 |`,
];

describe('a fødselsnummer or D-number', () => {
  test('is found in prose in every usual writing', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...writings), fc.constantFrom(...sentences), (number, write, say) => {
        const written = write(number);
        const text = say(written);
        const start = text.indexOf(written);
        expect(nationalIdsIn(text)).toEqual([{ at: { start, end: start + written.length }, kind: 'today' }]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['a day that is not', '310190'],
    ['29 February of a leap year', '290296'],
  ])('%s decides with the check digits', (what, date) => {
    expect(kindsIn(numberOf(date))).toEqual(['today']);
    expect(kindsIn(numberOf(what.startsWith('29') ? '290297' : '310490'))).toEqual([]);
  });

  test('with one digit wrong is none', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 9, max: 10 }), fc.integer({ min: 1, max: 9 }), (number, at, off) => {
        const wrong = Array.from(number)
          .with(at, String((Number(number[at]) + off) % 10))
          .join('');
        expect(kindsIn(wrong)).not.toContain('today');
      }),
      { numRuns: 1000 },
    );
  });

  test('of a series for tests is one, month + 80 and + 65', () => {
    expect(kindsIn(`${numberOf('158998')} ${numberOf('557498')}`)).toEqual(['test', 'test']);
  });

  test('that only the rule of 2032 lets pass is told apart: the samples of Skatteetaten', () => {
    expect(kindsIn('02013299903 og 30108299939')).toEqual(['from-2032', 'from-2032']);
  });
});

/** Any digits, an account's with its check digit. */
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const accounts = digits(10)
  .map((ten) => {
    const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, at) => all + weight * Number(ten[at]), 0);
    return `${ten}${(11 - (sum % 11)) % 11}`;
  })
  .filter((account) => account.length === 11);
const prose: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      accounts,
      fc.constantFrom(
        (it: string) => `Betal til konto ${it} innen fristen.`,
        (it: string) => `Kontonummeret for innbetaling er ${it}.`,
        (it: string) => `kontonr. ${it.slice(0, 4)} ${it.slice(4, 6)} ${it.slice(6)}`,
        (it: string) => `Kontoen (${it.slice(0, 4)}.${it.slice(4, 6)}.${it.slice(6)}) tilhører kommunen.`,
        (it: string) => `  kontonummer: "${it}"`,
        (it: string) => `Bankkonto: ${it}, DNB`,
        (it: string) => `Beløpet overføres til ${it} innen 30 dager.`,
        (it: string) => `Bruk kto. ${it}`,
        (it: string) => `Kontoene ${it} og ${it} er stengt.`,
        (it: string) => `${it.slice(0, 4)}.${it.slice(4, 6)}.${it.slice(6)}`,
      ),
    )
    .map(([it, say]) => say(it)),
  fc
    .tuple(
      digits(11),
      fc.constantFrom(
        (it: string) => `Bruk KID ${it} når du betaler.`,
        (it: string) => `KID-nummer: ${it}`,
        (it: string) => `Fakturaen (fakturanr. ${it}) er betalt.`,
        (it: string) => `Se sak nr. ${it}, ref. ${it}.`,
        (it: string) => `Saksnummer ${it} er avsluttet.`,
        (it: string) => `saksnr: ${it}`,
        (it: string) => `Se arkivsak ${it}.`,
        (it: string) => `Målernummer ${it} er byttet.`,
        (it: string) => `Kunden har kundenr ${it}`,
        (it: string) => `beløp: { 2026: ${it} }`,
      ),
    )
    .map(([it, say]) => say(it)),
  digits(8).map((it) => `Ring ${it.slice(0, 3)} ${it.slice(3, 5)} ${it.slice(5)} mellom kl. 08.00 og 15.30.`),
  digits(8).map(
    (it) => `Telefon: +47 ${it}, 0047 ${it}, ${it.slice(0, 2)} ${it.slice(2, 4)} ${it.slice(4, 6)} ${it.slice(6)}`,
  ),
  fc.tuple(digits(6), digits(5)).map(([a, b]) => `Sak 2026/${a} ble behandlet etter 26/${b}-12 og PS ${b}/26.`),
  digits(9).map((it) => `Org.nr. ${it.slice(0, 3)} ${it.slice(3, 6)} ${it.slice(6)} MVA`),
  digits(15).map((it) => `KID ${it.slice(0, 6)} ${it.slice(6, 11)} ${it.slice(11)}`),
  digits(25).map((it) => it),
);

test('10,000 accounts, telephones, cases and KIDs in prose give no false alarm', () => {
  fc.assert(
    fc.property(prose, (text) => {
      expect([text, nationalIdsIn(text)]).toEqual([text, []]);
    }),
    { numRuns: 10_000 },
  );
});

test('a long text of digits takes no more than its length', () => {
  const text = '1234567890 '.repeat(200_000);
  const start = performance.now();
  nationalIdsIn(text);
  expect(performance.now() - start).toBeLessThan(5000);
});

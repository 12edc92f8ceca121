import { expect, test } from 'vitest';
import { readSummary } from '../../src/model/read-summary.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import { shippedPlanSystem } from '../support/shipped.ts';
import { checkFiles } from '../support/workspace.ts';

const head = `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026-2029
periode: 2026-2029
`;

function read(text: string) {
  return readSummary(parseDocument('økonomiplan.yaml', head + text).document, shippedPlanSystem('norge')).summary;
}

test('items that state no figures take no room for them', () => {
  const { items, document } = read('tiltak:\n  - { id: T1, tittel: Frokost, beløp: { 2026: 10 } }\n');
  expect(items.map(({ figures }) => figures)).toEqual([null]);
  expect(document.money).toBeNull();
});

test('the figures of investments, indicators and fiscal rules are read, expense and income apart', () => {
  const { items } = read(`
investeringer:
  - { id: I1, tittel: Skole, kostnadsramme: 5, tidligere_bevilget: 2, finansiering: { lån: 4, mva: 1 }, beløp: { 2026: 3 } }
indikatorer:
  - { id: N1, tittel: Trivsel, retning: opp, utgangspunkt: 81, målverdi: { 2029: 90 }, verdier: { 2025: 84.5 } }
handlingsregler:
  - { id: H1, tittel: Resultat, teller: netto_driftsresultat, nevner: sum_driftsinntekter, krav: '>= 2 %' }
tiltak:
  - { id: T1, tittel: Gebyr, beløp: { utgift: { 2026: 900 }, inntekt: { 2026: 100, 2027: 50 } } }
`);
  const found = JSON.parse(
    JSON.stringify(items, (key, value: unknown) => (['at', 'yearAt', 'span'].includes(key) ? undefined : value)),
  ) as readonly { id: string; figures: unknown; amounts: unknown }[];
  expect(found.map(({ id, figures }) => [id, figures])).toEqual([
    [
      'I1',
      {
        costFrame: { value: 5 },
        granted: { value: 2 },
        financing: {
          parts: [
            { name: 'lån', kroner: 4 },
            { name: 'mva', kroner: 1 },
          ],
        },
      },
    ],
    [
      'N1',
      {
        direction: 'opp',
        baseline: [{ year: null, value: '81' }],
        target: [{ year: 2029, value: '90' }],
        values: [{ year: 2025, value: '84.5' }],
      },
    ],
    ['H1', { numerator: 'netto_driftsresultat', denominator: 'sum_driftsinntekter', demand: { value: '>= 2 %' } }],
    [
      'T1',
      {
        gross: {
          expense: [{ year: 2026, kroner: 900 }],
          income: [
            { year: 2026, kroner: 100 },
            { year: 2027, kroner: 50 },
          ],
        },
      },
    ],
  ]);
  expect(found.at(-1)?.amounts).toEqual([
    { year: 2026, kroner: 800 },
    { year: 2027, kroner: -50 },
  ]);
});

test('hovedtall and rammer are read, under the names of the regulation too', () => {
  const { document } = read(`
rammer:
  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 120 } }
hovedtall:
  sum_disponeringer_eller_dekning_av_netto_driftsresultat: { 2026: 7 }
`);
  expect(document.money?.keyFigures.map(({ name, amounts }) => [name, amounts[0]?.kroner])).toEqual([
    ['sum_disponeringer', 7],
  ]);
  expect(document.money?.frames).toMatchObject([
    { unit: { value: 'oppvekst' }, base: [{ kroner: 100 }], amounts: [{ kroner: 120 }] },
  ]);
});

test.each(['9007199254740992', '9007199254740993', '1000000000000000', '-1000000000000000', '123456789012345678'])(
  'the amount %s is refused, and counts as unreadable',
  async (amount) => {
    const text = `investeringer:\n  - { id: I1, tittel: Skole, kostnadsramme: ${amount}, beløp: { 2026: ${amount} } }\n`;
    const [item] = read(text).items;
    expect(item?.figures).toBeNull();
    expect(item?.amounts).toEqual([]);
    expect([...(item?.unreadable ?? [])]).toEqual(['beløp', 'kostnadsramme']);
    const { diagnostics } = await checkFiles({ 'økonomiplan.yaml': head + text });
    const told = diagnostics.filter(({ rule }) => rule.startsWith('schema/'));
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/er for stort/),
      expect.stringMatching(/er for stort/),
    ]);
  },
);

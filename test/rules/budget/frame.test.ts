import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'budget/frame';
const base = {
  'plans.config.yaml': 'organisasjon: organisasjon.yaml\n',
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: direktør
    navn: Kommunedirektøren
    type: kommunedirektør
    leder: kommunedirektør
    enheter:
      - id: oppvekst
        navn: Oppvekst
        type: sektor
        leder: sjef
        enheter:
          - { id: fjordskolen, navn: Fjordskolen, type: virksomhet, leder: rektor }
          - { id: barnehagen, navn: Barnehagen, type: virksomhet, leder: styrer }
      - { id: helse, navn: Helse, type: sektor, leder: sjef }
`,
};
const plan = (frames: string, measures: string) => ({
  ...base,
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026-2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-16, sak: 98/25 }
rammer:
${frames}
tiltak:
${measures}
`,
});
const measure = (id: string, unit: string, amount: string, more = '') =>
  `  - { id: ${id}, tittel: Tiltak ${id}, ansvarlig: ${unit}, beløp: { ${amount} }${more} }`;

test('a frame that its measures do not explain is told with the figures, and the other years', async () => {
  await expectFindings(
    rule,
    plan(
      `  - { enhet: oppvekst, konsekvensjustert: { 2026: 100000, 2027: 90001 }, beløp: { 2026: 103001, 2027: 90001 } }
                                                                                        ^^^^^^ budget/frame: Rammen til Oppvekst i 2026 er ikke det konsekvensjusterte budsjettet og tiltakene: 100 000 + 3 000 – 103 001 = −1 kroner. Den stemmer heller ikke i 2027.`,
      [measure('T1', 'oppvekst', '2026: 1000'), measure('T2', 'fjordskolen', '2026: 2000, 2027: 5')].join('\n'),
    ),
  );
});

describe('silent', () => {
  const explained = [measure('T1', 'oppvekst', '2026: 1001'), measure('T2', 'fjordskolen', '2026: 2000')].join('\n');

  test.each([
    ['where it adds up', '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 3101 } }', explained],
    ['without konsekvensjustert', '  - { enhet: oppvekst, beløp: { 2026: 7 } }', explained],
    [
      'without measures that year',
      '  - { enhet: oppvekst, konsekvensjustert: { 2027: 1 }, beløp: { 2027: 7 } }',
      explained,
    ],
    [
      'where a measure has nobody responsible',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 7 } }',
      `${explained}\n  - { id: T3, tittel: Noe, beløp: { 2026: 5 } }`,
    ],
    [
      'where several units are led by who is responsible',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 7 } }',
      `${explained}\n${measure('T3', 'sjef', '2026: 5')}`,
    ],
    [
      'where an amount cannot be read',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 7 } }',
      `${explained}\n${measure('T3', 'oppvekst', '2026: fem')}`,
    ],
    [
      'where a frame is of a unit that does not exist',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 7 } }\n  - { enhet: hels, beløp: { 2026: 7 } }',
      explained,
    ],
    [
      'where a measure that is given up was never counted',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 3101 } }',
      `${explained}\n${measure('T3', 'oppvekst', '2026: 5', ', status: utgår')}`,
    ],
    [
      'where thousands are rounded',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100000 }, beløp: { 2026: 104000 } }',
      [measure('T1', 'oppvekst', '2026: 1000'), measure('T2', 'fjordskolen', '2026: 2000')].join('\n'),
    ],
    [
      'where units below have frames of their own that the upper one does not hold',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 1101 } }\n  - { enhet: fjordskolen, konsekvensjustert: { 2026: 50 }, beløp: { 2026: 2050 } }',
      explained,
    ],
    [
      'or that it holds',
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 3101 } }\n  - { enhet: fjordskolen, konsekvensjustert: { 2026: 50 }, beløp: { 2026: 2050 } }',
      explained,
    ],
  ])('%s', async (_why, frames, measures) => {
    await expectSilence(rule, plan(frames, measures));
  });

  test('where a chapter does not say which plan it belongs to', async () => {
    const files = plan(
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 3101 } }',
      measure('T1', 'oppvekst', '2026: 1001'),
    );
    const chapter = (of: string) => `type: del
id: oppvekst-kapittel
tittel: Oppvekst
${of}tiltak:
${measure('T2', 'fjordskolen', '2026: 2000')}
`;
    await expectSilence(rule, { ...files, 'kapittel.yaml': chapter('') });
    await expectSilence(rule, { ...files, 'kapittel.yaml': chapter('del_av: økonomiplan-2026\n') });
  });
});

test('a measure with parts counts once, investments do not count, and many frames at once are one finding', async () => {
  await expectSilence(
    rule,
    plan(
      '  - { enhet: oppvekst, konsekvensjustert: { 2026: 100 }, beløp: { 2026: 401 } }',
      `  - id: T1
    tittel: Tidlig innsats
    ansvarlig: oppvekst
    beløp: { 2026: 301 }
    tiltak:
      - { id: T2, tittel: Språk, beløp: { 2026: 101 } }
      - { id: T3, tittel: Lek, beløp: { 2026: 200 } }
investeringer:
  - { id: I1, tittel: Ny skole, ansvarlig: oppvekst, beløp: { 2026: 5000001 } }`,
    ),
  );
  await expectFindings(
    rule,
    plan(
      `  - { enhet: oppvekst, konsekvensjustert: { 2026: 101 }, beløp: { 2026: 4010 } }
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ budget/frame: Ingen av de 3 rammene …
  - { enhet: helse, konsekvensjustert: { 2026: 101 }, beløp: { 2026: 4010 } }
  - { enhet: direktør, konsekvensjustert: { 2026: 101 }, beløp: { 2026: 4010 } }`,
      measure('T1', 'oppvekst', '2026: 1'),
    ),
  );
});

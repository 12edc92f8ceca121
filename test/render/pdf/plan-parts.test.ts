import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/config/settings.ts';
import type { PdfDocument, PdfItem, PdfItemTable, PdfPart } from '../../../src/render/pdf/pdf-document.ts';
import { planOf } from '../../support/pdf-plans.ts';
import { siteOf } from '../../support/site.ts';

const organisation = `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - { id: oppvekst, navn: Oppvekst, nivå: sektor }
`;

/** The plan of the file \`plan\` among some. */
async function planIn(files: Readonly<Record<string, string>>, locale: Locale = 'nb'): Promise<PdfDocument> {
  const site = await siteOf({ 'organisasjon.yaml': organisation, ...files }, { asOf: '2026-06-15', locale });
  const document = site.scene.graph.documents.find(({ id }) => id === 'plan');
  if (document === undefined) throw new Error('no plan');
  return planOf(document, site);
}

const tablesIn = ({ body }: PdfDocument): readonly PdfItemTable[] => body.flatMap(tableIn);
function tableIn(part: PdfPart): readonly PdfItemTable[] {
  if (part.kind === 'wide' || part.kind === 'together') return part.parts.flatMap(tableIn);
  if (part.kind === 'items') return part.items.flatMap(({ tables = [] }) => tables.flatMap(tableIn));
  return part.kind === 'item-table' ? [part] : [];
}
const itemsIn = ({ body }: PdfDocument): readonly PdfItem[] =>
  body.flatMap((part) => (part.kind === 'items' ? part.items : []));

const head = (type: string) => `type: ${type}
id: plan
tittel: Planen
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 121/25 }
ansvarlig: oppvekst
`;

describe('a plan', () => {
  test('says nothing of how it goes: neither what reports do nor what its own file does', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('temaplan')}mål:
  - id: M1
    tittel: Alle lærer å svømme
    beskrivelse: ${'Barna skal være trygge i vannet. '.repeat(8)}
    frist: 2027-08-01
  - id: M2
    tittel: Alle har en voksen å gå til
    beskrivelse: ${'Ingen barn skal stå alene. '.repeat(8)}
    status: pågår
`,
      'rapport.yaml': `type: tertialrapport
id: rapport
tittel: Første tertial
periode: 2026-T1
dato: 2026-05-20
rapport:
  - { gjelder: plan#M1, status: forsinket, ny_frist: 2028-08-01 }
  - { gjelder: plan#M2, status: fullført }
`,
    });
    expect(itemsIn(plan).map(({ title, facts }) => [title, ...facts])).toEqual([
      ['Alle lærer å svømme', 'frist 1.8.2027'],
      ['Alle har en voksen å gå til'],
    ]);
  });

  test('has no column for how it goes', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('temaplan')}tiltak:
  - { id: T1, tittel: Svømming, ansvarlig: oppvekst, frist: 2027-08-01, status: fullført }
  - { id: T2, tittel: Lesing, ansvarlig: oppvekst, frist: 2028-08-01, status: pågår }
  - { id: T3, tittel: Regning, ansvarlig: oppvekst, frist: 2029-08-01 }
`,
    });
    expect(tablesIn(plan).map(({ head: names, rows }) => [names, rows.map(({ cells }) => cells)])).toEqual([
      [
        ['Tiltak', 'Ansvarlig', 'Frist'],
        [
          ['Oppvekst', '1.8.2027'],
          ['Oppvekst', '1.8.2028'],
          ['Oppvekst', '1.8.2029'],
        ],
      ],
    ]);
  });

  test('is the same whatever replaces it later', async () => {
    const own = { 'plan.yaml': `${head('temaplan')}mål:\n  - { id: M1, tittel: Alle lærer å svømme }\n` };
    const later = {
      'ny.yaml': `type: temaplan\nid: ny\ntittel: Ny plan\nperiode: 2026-2030\nerstatter: plan\nforankring: plan#M1\nvedtak: { organ: kommunestyret, dato: 2026-05-01, sak: 1/26 }\n`,
    };
    expect(await planIn({ ...own, ...later })).toEqual(await planIn(own));
  });

  test('has measures with money in a table with a column for each year, in thousands where all are', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('økonomiplan')}tiltak:
  - id: T1
    tittel: Språkpedagoger
    beskrivelse: To fra høsten.
    frist: 2027-08-01
    beløp: { 2026: 790000, 2027: 2350000 }
  - { id: T2, tittel: Færre biler, beløp: { 2027: -1500000 } }
`,
    });
    const [table, ...others] = tablesIn(plan);
    expect(others).toEqual([]);
    expect(table).toEqual({
      kind: 'item-table',
      head: ['Tiltak (1000 kroner)', '2026', '2027'],
      columns: [
        { share: 1, side: 'left' },
        { share: null, side: 'right' },
        { share: null, side: 'right' },
      ],
      rows: [
        {
          depth: 0,
          number: null,
          title: 'Språkpedagoger',
          facts: ['frist 1.8.2027'],
          blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'To fra høsten.' }] }],
          cells: ['790', '2\u00a0350'],
          isLong: false,
        },
        {
          depth: 0,
          number: null,
          title: 'Færre biler',
          facts: [],
          blocks: [],
          cells: ['', '−1\u00a0500'],
          isLong: false,
        },
      ],
      sums: ['Sum', '790', '850'],
    });
  });

  test('writes amounts to the krone where one of them is no whole thousand', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('økonomiplan')}tiltak:
  - { id: T1, tittel: Språkpedagoger, beløp: { 2026: 790000 } }
  - { id: T2, tittel: Færre biler, beløp: { 2026: -1500001 } }
`,
    });
    expect(tablesIn(plan).map(({ head: [name], sums }) => [name, sums])).toEqual([
      ['Tiltak (kroner)', ['Sum', '−710\u00a0001']],
    ]);
  });

  test('lets a table of many years lie down, with its heading', async () => {
    const amounts = Array.from({ length: 10 }, (_, at) => `${2026 + at}: 1000`).join(', ');
    const plan = await planIn({
      'plan.yaml': `${head('økonomiplan').replace('2026-2029', '2026-2035')}investeringer:
  - { id: I1, tittel: Skole, beløp: { ${amounts} } }
  - { id: I2, tittel: Sykehjem, beløp: { ${amounts} } }
`,
    });
    const wide = plan.body.find(({ kind }) => kind === 'wide');
    expect(wide?.kind === 'wide' && wide.parts.map((part) => part.kind)).toEqual(['section', 'item-table']);
  });

  test('has indicators in a table with where they began and are to go, and draws those measured over years', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('temaplan')}mål:
  - id: M1
    nummer: "1"
    tittel: Alle lærer å svømme
    indikatorer:
      - id: I1
        tittel: Barn som kan svømme
        måleenhet: prosent
        retning: opp
        utgangspunkt: { 2022: 71.5 }
        verdier: { 2023: 73, 2024: 74, 2025: 76 }
        målverdi: { 2028: 85 }
`,
    });
    expect(
      tablesIn(plan).map(({ head: names, rows }) => [
        names,
        rows.map(({ title, facts, cells }) => [title, facts, cells]),
      ]),
    ).toEqual([
      [
        ['Indikator', 'Utgangspunkt', 'Sist målt', 'Mål'],
        [['Barn som kan svømme', ['prosent', 'høyere er bedre'], ['71,5 i 2022', '76 i 2025', '85 i 2028']]],
      ],
    ]);
    const drawn = plan.body.flatMap((part) => (part.kind === 'drawings' ? part.drawings : []));
    expect(drawn.map(({ caption, alt }) => [caption, alt])).toEqual([
      [
        'Barn som kan svømme',
        'Barn som kan svømme. prosent. Høyere er bedre. Utgangspunkt: 71,5 i 2022. Målt: 73 i 2023, 74 i 2024, 76 i 2025. Mål: 85 i 2028.',
      ],
    ]);
  });

  test('does not say again what the heading above says', async () => {
    const plan = await planIn({
      'plan.md': `---
type: temaplan
id: plan
tittel: Planen
---

## 1 Trygge barn

::::mål[Trygge barn]{id=M1 nummer=1}
Barna kommer først.
::::

## Andre ting

::::mål[Levende bygder]{id=M2 nummer=2}
Bygdene også.
::::
`,
    });
    expect(itemsIn(plan).map(({ number, title }) => [number, title])).toEqual([
      [null, ''],
      ['2', 'Levende bygder'],
    ]);
  });

  test('draws what it rests on where that is more than one thing', async () => {
    const goals = `type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Samfunnsdelen
mål:
  - { id: M1, nummer: "1", tittel: Trygge barn }
  - { id: M2, nummer: "2", tittel: Levende bygder }
`;
    const plan = (rests: string) => ({
      'samfunnsdel.yaml': goals,
      'plan.yaml': `${head('temaplan')}tiltak:\n  - { id: T1, tittel: Svømming, forankring: ${rests} }\n`,
    });
    const drawn = (one: PdfDocument) => one.body.flatMap((part) => (part.kind === 'drawing' ? [part.alt] : []));
    expect(drawn(await planIn(plan('samfunnsdel#M1')))).toEqual([]);
    expect(drawn(await planIn(plan('[samfunnsdel#M1, samfunnsdel#M2]')))).toEqual([
      'Det dokumentet bygger på. 2 ledd over, 0 under. Ingen ledd er merket med brudd. «Planen»: Temaplan; bygger på «1. Trygge barn» (Samfunnsdelen) og «2. Levende bygder» (Samfunnsdelen). «1. Trygge barn» (Samfunnsdelen): Mål. «2. Levende bygder» (Samfunnsdelen): Mål.',
    ]);
  });

  test('has the frames and the statutory overviews of a budget', async () => {
    const plan = await planIn({
      'plan.yaml': `${head('økonomiplan')}rammer:
  - { enhet: oppvekst, beløp: { 2026: 479900000, 2027: 477950000 } }
hovedtall:
  rammetilskudd: { 2026: 604200000 }
  netto_driftsresultat: { 2026: 32590000 }
  netto_lånegjeld: { 2026: 1263370000 }
`,
      'justering.yaml': `type: sak
id: justering
tittel: Budsjettjustering
vedtak: { organ: kommunestyret, dato: 2026-05-01, sak: 1/26 }
budsjettjusteringer:
  - { id: B1, tittel: Mer til skolen, endrer: plan, enhet: oppvekst, beløp: { 2026: 1000000 } }
`,
    });
    const parts = plan.body.flatMap((part) => (part.kind === 'together' ? part.parts : [part]));
    expect(
      parts.flatMap((part): readonly unknown[] =>
        part.kind === 'section' ? [part.title] : part.kind === 'grid' ? [part.rows] : [],
      ),
    ).toEqual([
      'Økonomiske oversikter',
      'Rammer til drift',
      [['Oppvekst', '479\u00a0900', '477\u00a0950', '', '']],
      'Bevilgningsoversikt drift',
      [
        ['Rammetilskudd', '604\u00a0200', '', '', ''],
        [
          { text: 'Netto driftsresultat', strong: true },
          { text: '32\u00a0590', strong: true },
          ...Array.from({ length: 3 }, () => ({ text: '', strong: true })),
        ],
      ],
      'Gjeld og fond',
      [['Netto lånegjeld', '1\u00a0263\u00a0370', '', '', '']],
      'Om dokumentet',
    ]);
  });

  test.each<readonly [Locale, readonly string[], readonly string[], string]>([
    [
      'nb',
      ['Svar på det dokumentet er bedt om', 'Behandling', 'Om dokumentet'],
      ['Svarer: utsatt', 'Sendt tilbake'],
      'Forslaget lå til offentlig ettersyn fra 1.10.2025 til 1.11.2025.',
    ],
    [
      'nn',
      ['Svar på det dokumentet er bede om', 'Behandling', 'Om dokumentet'],
      ['Svarer: utsett', 'Send tilbake'],
      'Framlegget låg til offentleg ettersyn frå 1.10.2025 til 1.11.2025.',
    ],
  ])('says near its end in %s what it answers and how it was adopted', async (language, titles, said, hearing) => {
    const plan = await planIn(
      {
        'strategi.yaml':
          'type: temaplan\nid: eldre\ntittel: Eldre plan\ntiltak:\n  - { id: T1, nummer: "4", tittel: Nytt torg }\n',
        'plan.yaml': `${head('økonomiplan')}språk: ${language}
høring: { fra: 2025-10-01, til: 2025-11-01 }
behandling:
  - { organ: formannskapet, dato: 2025-11-25, sak: 80/25, utfall: tilbakesendt }
svar:
  - { gjelder: eldre#T1, svar: utsatt, begrunnelse: Det er ikke råd nå. }
`,
      },
      language,
    );
    const parts = plan.body.flatMap((part) => (part.kind === 'together' ? part.parts : [part]));
    expect(parts.flatMap((part) => (part.kind === 'section' ? [part.title] : []))).toEqual(titles);
    expect(parts.flatMap((part) => (part.kind === 'grid' ? part.rows : []))).toEqual([
      [{ text: '4 Nytt torg', notes: ['Eldre plan'] }, said[0], 'Det er ikke råd nå.'],
      ['Formannskapet', '25.11.2025', '80/25', said[1]],
    ]);
    expect(parts).toContainEqual({ kind: 'paragraph', children: [{ kind: 'text', text: hearing }] });
  });

  test('has a cover of its own and contents only where it is long', async () => {
    const chapter = (at: number) => `## Kapittel ${at}\n\n${'Her står det en hel del om saken. '.repeat(120)}\n\n`;
    const long = Array.from({ length: 6 }, (_, at) => chapter(at + 1)).join('');
    const text = (body: string) => ({ 'plan.md': `---\ntype: temaplan\nid: plan\ntittel: Planen\n---\n\n${body}` });
    expect((await planIn(text('Kort.'))).front).toEqual({ cover: false, contents: 0 });
    expect((await planIn(text(long))).front).toEqual({ cover: true, contents: 2 });
  });
});

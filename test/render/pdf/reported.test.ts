import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '../../../src/host/pdf/compiler.ts';
import { openNative } from '../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../src/host/pdf/portable-compiler.ts';
import { deskAt } from '../../../src/render/html/desk.ts';
import { cleanData } from '../../../src/render/pdf/clean-data.ts';
import type { PdfDocument, PdfPart } from '../../../src/render/pdf/pdf-document.ts';
import { planPdfs } from '../../../src/render/pdf/plan-pdfs.ts';
import type { Site } from '../../../src/render/site.ts';
import type { Files } from '../../../src/workspace/check-files.ts';
import { ourFonts } from '../../support/pdf.ts';
import { makePlan, proseDesk } from '../../support/pdf-plans.ts';
import { filesIn, siteOf } from '../../support/site.ts';

let compiler: Compiler;
beforeAll(async () => {
  const fonts = await ourFonts();
  compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
}, 60_000);

async function report(id: string, files: Files): Promise<PdfDocument> {
  return reportIn(id, await siteOf(files, { asOf: '2026-06-15' }));
}

function reportIn(id: string, site: Site): PdfDocument {
  const planned = [...planPdfs(site)].find(({ name }) => name === id);
  if (planned === undefined) throw new Error(`there is no ${id}`);
  const desk = deskAt('', site.locale);
  const at = { ...proseDesk, desk, municipality: 'Fjordvik kommune', accent: '#0b5a6e', asOf: site.scene.asOf };
  return cleanData(planned.write(at)) as unknown as PdfDocument;
}

/** The parts up to what every document ends with, drawings by their text alone. */
function said({ body }: PdfDocument): readonly unknown[] {
  const end = body.findIndex((part) => part.kind === 'section' && part.title === 'Om dokumentet');
  const parts = body.slice(0, end).flatMap((part) => (part.kind === 'together' ? part.parts : [part]));
  return parts.map(simple);
}

function simple(part: PdfPart): unknown {
  switch (part.kind) {
    case 'section':
      return part.title;
    case 'drawing':
      return part.alt;
    case 'grid':
      return [part.head, ...part.rows];
    case 'numbers':
      return part.numbers;
    default:
      return part;
  }
}

const files: Files = {
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - { id: oppvekst, navn: Oppvekst, type: sektor }
  - { id: helse, navn: Helse, type: sektor }
`,
  'samfunnsdel.yaml': `type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Samfunnsdelen
periode: 2024-2036
mål:
  - id: M1
    nummer: "1"
    tittel: Alle kan svømme
    indikatorer:
      - { id: I1, tittel: Elever som kan svømme, måleenhet: prosent, retning: opp, utgangspunkt: { 2023: 70 }, målverdi: { 2024: 72, 2027: 95 }, verdier: { 2024: 74, 2026: 99 } }
      - { id: I2, tittel: Drukninger, retning: ned, utgangspunkt: { 2023: 1 } }
`,
  'brev.yaml': `type: styringsbrev
id: brev-2025
tittel: Styringsbrev 2025
periode: 2025
oppdrag:
  - { id: F1, nummer: "1", tittel: Hold rammen, mottakere: alle }
  - { id: F2, nummer: "2", tittel: Færre syke, mottakere: alle }
`,
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2025–2028
periode: 2025-2028
tiltak:
  - { id: T1, tittel: Svømmelærere }
verbalvedtak:
  - { id: V1, nummer: "3", tittel: Plan for badeplasser }
`,
  'årsrapport.yaml': `type: årsrapport
id: årsrapport-2025
tittel: Årsrapport 2025
periode: 2025
beskrivelse: Et godt år.
rapport:
  - { gjelder: brev-2025#F1, enhet: helse, status: forsinket, kommentar: Det tar tid., ny_frist: 2026-03-01 }
  - { gjelder: brev-2025#F1, enhet: oppvekst, status: fullført, dato: 2025-12-31 }
  - { gjelder: brev-2025#F2, enhet: oppvekst, status: fullført, verdi: 8.5 }
  - { gjelder: økonomiplan#V1, enhet: oppvekst, status: pågår }
  - { gjelder: økonomiplan#T1, status: i-rute }
  - { gjelder: samfunnsdel#I1, verdi: 81, kommentar: Opp for andre år på rad. }
  - { gjelder: samfunnsdel#I2, verdi: 2 }
økonomi:
  - { enhet: oppvekst, budsjett: 464100000, regnskap: 468300000, avvik: -4200000 }
hovedtall:
  netto_driftsresultat: { 2025: 19300000 }
`,
};

describe('an annual report as PDF', () => {
  test('says how near the goals are, what each unit has done, and the money', async () => {
    expect(said(await report('årsrapport-2025', files))).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Et godt år.' }] },
      'Måloppnåelse',
      [
        { value: '1', label: 'På vei' },
        { value: '1', label: 'Feil vei' },
      ],
      [
        ['Mål og indikator', 'Utgangspunkt', 'Mål', 'Resultat 2025', 'Måloppnåelse'],
        [
          { text: 'Elever som kan svømme', notes: ['1 Alle kan svømme · Prosent', 'Opp for andre år på rad.'] },
          { text: '70', notes: ['2023'] },
          { text: '95', notes: ['2027'] },
          { text: '81', notes: [], strong: true },
          { text: 'På vei', tone: 'info' },
        ],
        [
          { text: 'Drukninger', notes: ['1 Alle kan svømme'] },
          { text: '1', notes: ['2023'] },
          { text: '' },
          { text: '2', notes: [], strong: true },
          { text: 'Feil vei', tone: 'late' },
        ],
      ],
      'Oppdrag og vedtak etter enhet',
      expect.stringMatching(/^Status på det som er rapportert etter enhet\. /),
      {
        kind: 'paragraph',
        children: [{ kind: 'text', text: 'Der ikke annet står, er det fra Styringsbrev 2025.' }],
      },
      'Oppvekst',
      [
        ['Hva', 'Status', 'Kommentar'],
        [{ text: '1 Hold rammen', notes: [] }, { text: 'Fullført', tone: 'good', notes: ['31.12.2025'] }, ''],
        [{ text: '2 Færre syke', notes: [] }, { text: 'Fullført', tone: 'good' }, 'Resultat 8,5.'],
        [
          { text: '3 Plan for badeplasser', notes: ['Verbalvedtak, Økonomiplan 2025–2028'] },
          { text: 'Pågår', tone: 'info' },
          '',
        ],
      ],
      'Helse',
      [
        ['Hva', 'Status', 'Kommentar'],
        [{ text: '1 Hold rammen', notes: [] }, { text: 'Forsinket', tone: 'late' }, 'Ny frist 1.3.2026. Det tar tid.'],
      ],
      'Andre tiltak og planer',
      'Økonomiplan 2025–2028',
      [
        ['Hva', 'Status'],
        [
          { text: 'Svømmelærere', notes: ['Tiltak'] },
          { text: 'I rute', tone: 'good' },
        ],
      ],
      'Økonomi etter enhet',
      [
        ['Enhet (1000 kroner)', 'Budsjett', 'Regnskap', 'Avvik'],
        ['Oppvekst', '464\u{A0}100', '468\u{A0}300', '−4\u{A0}200'],
      ],
      'Økonomiske oversikter',
      expect.any(String),
      [
        [expect.any(String), '2025'],
        [
          { text: 'Netto driftsresultat', strong: true },
          { text: '19\u{A0}300', strong: true },
        ],
      ],
    ]);
  });

  test('draws an indicator that is measured for years, up to the year of the report', async () => {
    const measured = {
      ...files,
      'samfunnsdel.yaml': (files['samfunnsdel.yaml'] ?? '').replace(
        '2024: 74, 2026: 99',
        '2021: 60, 2022: 65, 2023: 70, 2024: 74, 2026: 99',
      ),
    };
    const { body } = await report('årsrapport-2025', measured);
    const drawn = body.flatMap((part) => (part.kind === 'drawing' ? [part.alt] : []));
    expect(drawn[0]).toMatch(/^Elever som kan svømme\. .*81/s);
    expect(drawn[0]).not.toContain('99');
  });

  test('of Eksempelvik is asked for by its name, and nothing is wrong with it or other reports', async () => {
    const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
    const asked = [...planPdfs(site)].filter(({ reports }) => reports.includes('årsrapport'));
    expect(asked.map(({ name, reports }) => [name, reports])).toEqual([
      ['årsrapport-2025', ['dokument', 'årsrapport']],
    ]);
    const made = ['årsrapport-2025', 'tertialrapport-2026-t1', 'virksomhetsplan-oppvekst-2026'].map((id) =>
      reportIn(id, site),
    );
    expect(made.flatMap((one) => makePlan(one, compiler).messages)).toEqual([]);
  }, 60_000);
});

import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import type { PdfPart } from '../../../src/render/pdf/pdf-document.ts';
import { planPdfs } from '../../../src/render/pdf/plan-pdfs.ts';
import type { Files } from '../../../src/workspace/check-files.ts';
import { proseDesk } from '../../support/pdf-plans.ts';
import { filesIn, siteOf, type SiteOptions } from '../../support/site.ts';

/** The parts of the PDF of a document. */
async function partsOf(id: string, files: Files, options: SiteOptions = {}): Promise<readonly PdfPart[]> {
  const site = await siteOf(files, options);
  const planned = [...planPdfs(site)].find(({ name }) => name === id);
  if (planned === undefined) throw new Error(`there is no ${id}`);
  const desk = deskAt('', planned.locale ?? site.locale);
  return planned.write({ ...proseDesk, desk, municipality: 'Fjordvik', accent: '#0b5a6e', asOf: site.scene.asOf }).body;
}

/** What stands between the heading of the answers and the next one. */
function answersIn(parts: readonly PdfPart[]): readonly PdfPart[] {
  const from = parts.findIndex((part) => part.kind === 'section' && part.title === 'Oppdrag og svar');
  const end = parts.findIndex((part, at) => at > from && part.kind === 'section');
  return from < 0 ? [] : parts.slice(from, end < 0 ? undefined : end);
}

const files: Files = {
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - { id: hr, navn: HR, type: stab }
  - { id: oppvekst, navn: Oppvekst, type: sektor, enheter: [{ id: storskolen, navn: Storskolen, type: virksomhet }] }
`,
  'brev.yaml': `type: styringsbrev
id: brev-2026
tittel: Styringsbrev 2026
periode: 2026
oppdrag:
  - { id: F1, nummer: "1", tittel: Hold rammen, mottakere: alle, frist: 2026-12-31 }
  - { id: S1, nummer: "2", tittel: Løft lesingen, mottakere: [{ enhet: oppvekst }, { enhet: hr, rolle: bidrar, frist: 2026-06-30 }], frist: 2026-10-01 }
  - { id: S2, nummer: "3", tittel: Hør foreldrene, mottakere: [oppvekst] }
  - { id: S3, nummer: "4", tittel: Øv på brann, mottakere: [hr] }
`,
  'brev-2024.yaml': `type: styringsbrev
id: brev-2024
tittel: Styringsbrev 2024
periode: 2024
oppdrag:
  - { id: F1, tittel: Gammelt, mottakere: [oppvekst] }
`,
  'plan.yaml': `type: virksomhetsplan
id: plan-oppvekst
tittel: Virksomhetsplan 2026 for Oppvekst
periode: 2026
gjelder_enhet: oppvekst
beskrivelse: Dette gjør vi.
forankring: brev-2026
aktiviteter:
  - { id: A1, nummer: "1.1", tittel: Leseveileder, forankring: brev-2026#S1, ansvarlig: storskolen, frist: 2026-08-01 }
  - { id: A2, tittel: Biblioteket åpent, forankring: brev-2026#S1, ansvarlig: oppvekst }
svar:
  - { gjelder: brev-2026#F1, svar: løses-i-drift, begrunnelse: Vi ser på prognosen hver måned. }
`,
  'plan-skole.yaml': `type: virksomhetsplan
id: plan-storskolen
tittel: Virksomhetsplan 2026 for Storskolen
periode: 2026
gjelder_enhet: storskolen
aktiviteter:
  - { id: A1, tittel: Lesestund, forankring: brev-2026#S1, ansvarlig: storskolen }
`,
  'plan-hr.yaml': `type: virksomhetsplan
id: plan-hr
tittel: Virksomhetsplan 2026 for HR
periode: 2026
gjelder_enhet: hr
aktiviteter:
  - { id: A1, tittel: Hemmelig øvelse, forankring: brev-2026#S3, tilgang: unntatt, unntakshjemmel: offentleglova § 24 }
`,
};

describe('a virksomhetsplan as PDF', () => {
  test('says after its text what the unit is asked in the letter of its year, and what it answers', async () => {
    const parts = await partsOf('plan-oppvekst', files);
    expect(parts[0]).toEqual({ kind: 'paragraph', children: [{ kind: 'text', text: 'Dette gjør vi.' }] });
    expect(answersIn(parts.slice(1))).toEqual([
      { kind: 'section', level: 2, title: 'Oppdrag og svar' },
      {
        kind: 'paragraph',
        children: [
          {
            kind: 'text',
            text: 'Oppdragene Oppvekst har fått i Styringsbrev 2026, og hvordan planen svarer på dem.',
          },
        ],
      },
      {
        kind: 'grid',
        head: ['Oppdrag', 'Slik svarer planen', 'Ansvarlig', 'Frist'],
        columns: expect.any(Array),
        rows: [
          [
            { text: '1 Hold rammen', strong: true, notes: ['Frist 31.12.2026'] },
            { text: 'Svarer: løses i drift', notes: ['Vi ser på prognosen hver måned.'] },
            '',
            '',
          ],
          [
            { text: '2 Løft lesingen', strong: true, notes: ['Frist 1.10.2026'] },
            '1.1 Leseveileder',
            'Storskolen',
            '1.8.2026',
          ],
          ['', 'Biblioteket åpent', 'Oppvekst', ''],
          [{ text: '3 Hør foreldrene', strong: true, notes: [] }, 'Står ikke i planen', '', ''],
        ],
      },
    ]);
  });

  test('says at its end what it answers to others than letters, and nothing twice', async () => {
    const strategy = 'type: temaplan\nid: tema\ntittel: Temaplan\ntiltak:\n  - { id: T1, tittel: Svømming }\n';
    const plan = `${files['plan.yaml'] ?? ''}  - { gjelder: tema#T1, svar: utsatt, begrunnelse: Hallen er stengt. }\n`;
    const parts = await partsOf('plan-oppvekst', { ...files, 'tema.yaml': strategy, 'plan.yaml': plan });
    const from = parts.findIndex((part) => part.kind === 'section' && part.title.startsWith('Svar på'));
    expect(parts[from + 1]).toMatchObject({
      rows: [[{ text: 'Svømming', notes: ['Temaplan'] }, 'Svarer: utsatt', 'Hallen er stengt.']],
    });
    const titles = async () =>
      (await partsOf('plan-oppvekst', files)).flatMap((part) => (part.kind === 'section' ? [part.title] : []));
    expect(await titles()).not.toContain('Svar på det dokumentet er bedt om');
  });

  test('says whom an oppdrag is given to that it takes up for others', async () => {
    const [, lead, table] = answersIn(await partsOf('plan-storskolen', files));
    expect(lead).toMatchObject({ children: [{ text: 'Oppdrag i Styringsbrev 2026 som planen følger opp.' }] });
    expect(table).toMatchObject({
      rows: [
        [
          { text: '2 Løft lesingen', notes: ['Gitt til Oppvekst, HR', 'Frist 1.10.2026'] },
          'Lesestund',
          'Storskolen',
          '',
        ],
      ],
    });
  });

  test('does not say that it is silent on what only a withheld part of it answers', async () => {
    const rowsFor = async (audience: 'public' | 'internal') => {
      const [, , table] = answersIn(await partsOf('plan-hr', files, { audience }));
      return table?.kind === 'grid' ? table.rows.map((row) => row.slice(0, 2)) : [];
    };
    const task = (text: string, ...notes: readonly string[]) => ({ text, strong: true, notes });
    expect(await rowsFor('public')).toEqual([
      [task('1 Hold rammen', 'Frist 31.12.2026'), 'Står ikke i planen'],
      [task('2 Løft lesingen', 'Bidrar', 'Frist 30.6.2026'), 'Står ikke i planen'],
    ]);
    expect(await rowsFor('internal')).toEqual([
      [task('1 Hold rammen', 'Frist 31.12.2026'), 'Står ikke i planen'],
      [task('2 Løft lesingen', 'Bidrar', 'Frist 30.6.2026'), 'Står ikke i planen'],
      [task('4 Øv på brann'), 'Hemmelig øvelse'],
    ]);
  });

  test('can be asked for by its name', async () => {
    const planned = [...planPdfs(await siteOf(files))].filter(({ reports }) => reports.includes('virksomhetsplan'));
    expect(planned.map(({ name, reports }) => [name, reports])).toEqual([
      ['plan-hr', ['dokument', 'virksomhetsplan']],
      ['plan-storskolen', ['dokument', 'virksomhetsplan']],
      ['plan-oppvekst', ['dokument', 'virksomhetsplan']],
    ]);
  });

  test('of Eksempelvik answers each oppdrag of its sector', async () => {
    const [, , table] = answersIn(
      await partsOf('virksomhetsplan-oppvekst-2026', filesIn('plans/eksempelvik'), { asOf: '2026-06-15' }),
    );
    const names =
      table?.kind === 'grid' ? table.rows.map(([first]) => (typeof first === 'string' ? first : first?.text)) : [];
    expect(names.filter((name) => name !== '').map((name) => Number.parseInt(name ?? '', 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 19,
    ]);
  });
});

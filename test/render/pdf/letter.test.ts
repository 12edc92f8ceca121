import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compiler } from '../../../src/host/pdf/compiler.ts';
import { openNative } from '../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../src/host/pdf/portable-compiler.ts';
import { deskAt } from '../../../src/render/html/desk.ts';
import { cleanData } from '../../../src/render/pdf/clean-data.ts';
import { finishPdf } from '../../../src/render/pdf/finish-pdf.ts';
import { missingGlyphs } from '../../../src/render/pdf/missing-glyphs.ts';
import type { PdfDocument, PdfPart } from '../../../src/render/pdf/pdf-document.ts';
import { planPdfs } from '../../../src/render/pdf/plan-pdfs.ts';
import type { PdfFonts } from '../../../src/render/pdf/fonts/fonts.ts';
import type { Files } from '../../../src/workspace/check-files.ts';
import { lacks } from '../../support/needs.ts';
import { ourFonts } from '../../support/pdf.ts';
import { compilePlan, makePlan, proseDesk } from '../../support/pdf-plans.ts';
import { filesIn, siteOf, type SiteOptions } from '../../support/site.ts';
import { hostile, hostileFiles } from '../support/hostile-files.ts';

let fonts: PdfFonts;
let compiler: Compiler;
beforeAll(async () => {
  fonts = await ourFonts();
  compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
}, 60_000);

/** The PDFs that are asked for as `styringsbrev`, cleaned, by name. */
async function letters(files: Files, options: SiteOptions = {}): Promise<ReadonlyMap<string, PdfDocument>> {
  const site = await siteOf(files, options);
  const asked = [...planPdfs(site)].filter(({ reports }) => reports.includes('styringsbrev'));
  return new Map(
    asked.map(({ name, locale, write }) => {
      const desk = deskAt('', locale ?? site.locale);
      const at = { ...proseDesk, desk, municipality: 'Fjordvik kommune', accent: '#0b5a6e', asOf: site.scene.asOf };
      return [name, cleanData(write(at)) as unknown as PdfDocument];
    }),
  );
}

async function letter(name: string, files: Files, options: SiteOptions = {}): Promise<PdfDocument> {
  const found = (await letters(files, options)).get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** How many pages it is, or what is wrong with it. */
function pagesOf(one: PdfDocument): number | string {
  const made = compilePlan(one, compiler);
  if (made.kind === 'refused') return made.messages.join('\n');
  const { messages } = finishPdf(made.pdf);
  return messages.length === 0 ? made.pages : messages.join('\n');
}

function wordsIn(one: PdfDocument): string {
  const { pdf, messages } = makePlan(one, compiler);
  if (pdf === null) return messages.join('\n');
  const told = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
  return told.replace(/\s+/g, ' ');
}

/** Its parts, those that stand together among the others. */
function flat({ body }: PdfDocument): readonly PdfPart[] {
  return body.flatMap((part) => (part.kind === 'together' ? part.parts : [part]));
}

function partsOf<Kind extends PdfPart['kind']>(one: PdfDocument, kind: Kind) {
  return flat(one).filter((part): part is Extract<PdfPart, { kind: Kind }> => part.kind === kind);
}

/** Headings, each with the titles of the oppdrag below it. */
function outline(one: PdfDocument): readonly (string | readonly string[])[] {
  return flat(one).flatMap((part): readonly (string | readonly string[])[] => {
    if (part.kind === 'section') return [part.title];
    return part.kind === 'tasks' ? [part.tasks.map(({ title }) => title)] : [];
  });
}

const organisation = `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: rådhuset
    navn: Rådhuset
    type: kommunedirektør
    leder: kommunedirektør
    enheter:
      - { id: hr, navn: HR, type: stab, leder: HR-sjef }
      - id: oppvekst
        navn: Oppvekst
        type: sektor
        leder: kommunalsjef oppvekst
        enheter: [{ id: storskolen, navn: Storskolen, type: virksomhet, leder: rektor }]
      - { id: helse, navn: Helse, type: sektor }
`;

const files: Files = {
  'organisasjon.yaml': organisation,
  'samfunnsdel.yaml': `type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Samfunnsdelen 2024–2036
periode: 2024-2036
mål:
  - { id: M1, nummer: "1", tittel: Alle lærer å lese }
`,
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 121/25 }
rammer:
  - { enhet: oppvekst, beløp: { 2026: 479900000, 2027: 477000000 } }
tiltak:
  - { id: T1, tittel: Leseveileder, forankring: samfunnsdel-2024#M1, beløp: { 2026: 1800000, 2027: 900000 } }
investeringer:
  - { id: I1, nummer: "7", tittel: Ny barnehage, beløp: { 2027: 12000000 } }
verbalvedtak:
  - { id: V1, nummer: "3", tittel: Møt foreldrene før det bygges }
`,
  'brev-2025.yaml': `type: styringsbrev
id: brev-2025
tittel: Styringsbrev 2025
periode: 2025
oppdrag:
  - { id: S1, tittel: Løft lesingen, mottakere: [oppvekst] }
`,
  'brev.yaml': `type: styringsbrev
id: brev-2026
tittel: Styringsbrev 2026
periode: 2026
forankring: økonomiplan-2026-2029
godkjent: { av: kommunedirektør, dato: 2025-12-18, arkivsak: 2025/1655 }
beskrivelse: Kjære alle sammen.
oppdrag:
  - { id: F1, nummer: "1", tittel: Hold rammen, mottakere: alle, unntatt_enheter: [hr], frist: 2026-12-31, rapporteres: tertial }
  - id: S1
    nummer: "2"
    tittel: Løft lesingen
    beskrivelse: På *hver* skole.
    forankring: [samfunnsdel-2024#M1, økonomiplan-2026-2029#T1]
    lovgrunnlag: opplæringslova § 11-1
    viderefører: brev-2025#S1
    mottakere: [{ enhet: oppvekst, rolle: hoved }, { enhet: hr, rolle: bidrar, frist: 2026-06-30 }]
    frist: 2026-10-01
    rapporteres: år
  - id: S2
    nummer: "3"
    tittel: Hør foreldrene
    forankring: økonomiplan-2026-2029#I1
    følger_opp: økonomiplan-2026-2029#V1
    mottakere: [storskolen]
  - { id: S3, nummer: "4", tittel: Bli enige om vaktene, mottakere: [oppvekst, helse], status: utgår }
`,
};

describe('a styringsbrev as a letter', () => {
  test('says whom it is to, what all and each are given, what that rests on, by when and how it is reported', async () => {
    const one = await letter('brev-2026', files);
    const { body: _, ...head } = one;
    expect(head).toEqual({
      layout: 'letter',
      language: 'nb',
      municipality: 'Fjordvik kommune',
      title: 'Styringsbrev 2026',
      kind: 'Kommunedirektørens styringsbrev',
      subject: 'Kommunedirektørens styringsbrev',
      date: { year: 2025, month: 12, day: 18 },
      accent: '#0b5a6e',
      facts: [
        { label: 'Til', value: 'HR, Oppvekst og Helse' },
        { label: 'Dato', value: '18.12.2025' },
        { label: 'Arkivsak', value: '2025/1655' },
        { label: 'Gjelder', value: '2026' },
      ],
      notice: null,
      words: { contents: 'Innhold', page: 'Side', of: 'av' },
    });
    const table = { number: 'Nr.', task: 'Oppdrag', when: 'Frist og rapport' };
    const row = { blocks: [], notes: [], basis: [], besides: [], isWide: false, isLong: false };
    expect(flat(one)).toEqual([
      { kind: 'lead', text: 'Bygger på Økonomiplan 2026–2029 (vedtatt av kommunestyret 10.12.2025, sak 121/25)' },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Kjære alle sammen.' }] },
      { kind: 'section', level: 2, title: 'Felles oppdrag' },
      {
        kind: 'tasks',
        head: { ...table, basis: null },
        tasks: [
          {
            ...row,
            number: '1',
            title: 'Hold rammen',
            notes: ['Til alle sektorer og staber, unntatt HR'],
            when: ['31.12.2026', 'Hvert tertial'],
          },
        ],
      },
      { kind: 'section', level: 2, title: 'Oppdrag til flere' },
      {
        kind: 'tasks',
        head: { ...table, basis: null },
        tasks: [
          {
            ...row,
            number: '4',
            title: 'Bli enige om vaktene',
            notes: ['Til Oppvekst og Helse'],
            when: ['Utgår'],
          },
        ],
      },
      { kind: 'section', level: 2, title: 'Oppdrag til Oppvekst' },
      {
        kind: 'tasks',
        head: { ...table, basis: { text: 'Bygger på', kroner: 'Kroner i 2026' } },
        tasks: [
          {
            ...row,
            number: '2',
            title: 'Løft lesingen',
            blocks: [
              {
                kind: 'paragraph',
                children: [
                  { kind: 'text', text: 'På ' },
                  { kind: 'emphasis', children: [{ kind: 'text', text: 'hver' }] },
                  { kind: 'text', text: ' skole.' },
                ],
              },
            ],
            notes: ['Bidrar: HR (frist 30.6.2026)'],
            basis: [{ text: 'Tiltak: Leseveileder', kroner: '1\u{A0}800\u{A0}000' }],
            besides: [
              'Mål 1: Alle lærer å lese (Samfunnsdelen 2024–2036)',
              'Opplæringslova § 11-1',
              'Videreført fra 2025',
            ],
            when: ['1.10.2026', 'I årsrapporten'],
          },
          {
            ...row,
            number: '3',
            title: 'Hør foreldrene',
            notes: ['Til Storskolen'],
            basis: [
              { text: 'Investering 7: Ny barnehage, 12\u{A0}000\u{A0}000 kr i 2027', kroner: '' },
              { text: 'Verbalvedtak 3: Møt foreldrene før det bygges', kroner: '' },
            ],
            when: ['Ingen frist', 'Ved avvik'],
          },
        ],
      },
      { kind: 'signatures', date: 'Dato', signature: 'Underskrift', by: [{ what: '', role: 'Kommunedirektør' }] },
    ]);
  });

  test('of which only the purpose is known is not to be signed', async () => {
    const { body } = await letter('brev', {
      'brev.yaml': 'type: styringsbrev\nid: brev\ntittel: Styringsbrev\nbeskrivelse: Lages hvert år.\n',
    });
    expect(body).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'Lages hvert år.' }] }]);
  });

  test('says what stands in it, whatever reports have said since', async () => {
    const reported = {
      ...files,
      'rapport.yaml': `type: tertialrapport
id: tertialrapport-2026-t1
tittel: Tertialrapport
periode: 2026-T1
rapport:
  - { gjelder: brev-2026#S1, status: forsinket, ny_frist: 2027-02-01 }
`,
      'brev-2027.yaml':
        'type: styringsbrev\nid: brev-2027\ntittel: Styringsbrev 2027\nperiode: 2027\nerstatter: brev-2026\n',
    };
    expect(await letter('brev-2026', reported)).toEqual(await letter('brev-2026', files));
    expect(await letter('brev-2026', reported, { asOf: '2031-01-01' })).toEqual(await letter('brev-2026', files));
  });

  test('that is a draft says so', async () => {
    const draft = { ...files, 'brev.yaml': `${files['brev.yaml'] ?? ''}status: utkast\n` };
    const { notice } = await letter('brev-2026', draft, { audience: 'internal' });
    expect(notice).toBe('Dette er et utkast. Det er ikke vedtatt og kan bli endret.');
  });

  test('is signed on the page of its last table, where that is not long', async () => {
    const long = {
      ...files,
      'brev.yaml': (files['brev.yaml'] ?? '').replace('Hør foreldrene', 'Hør foreldrene. '.repeat(80)),
    };
    const lastOf = (one: PdfDocument) => one.body.at(-1)?.kind;
    expect([lastOf(await letter('brev-2026', files)), lastOf(await letter('brev-2026', long))]).toEqual([
      'together',
      'signatures',
    ]);
  });

  test('that is written as text stands in its own order', async () => {
    const text = `---
type: tilleggsbrev
id: tillegg-2026
tittel: Tillegg til styringsbrevet
periode: 2026
forankring: brev-2026
---

# Bakgrunn

Det har skjedd noe nytt.

# Helse

::oppdrag[Ring dem som venter]{id=T1 mottakere=helse}
::oppdrag[Skriv det ned]{id=T2 mottakere=oppvekst}

# Til slutt

Lykke til.
`;
    const { body } = await letter('tillegg-2026', { ...files, 'tillegg.md': text });
    expect(body.map((part) => ('title' in part ? part.title : part.kind))).toEqual([
      'lead',
      'heading',
      'paragraph',
      'heading',
      'tasks',
      'heading',
      'paragraph',
      'signatures',
    ]);
    expect(partsOf({ ...(await letter('tillegg-2026', { ...files, 'tillegg.md': text })) }, 'tasks')[0]?.tasks).toEqual(
      [
        expect.objectContaining({ title: 'Ring dem som venter', notes: ['Til Helse'] }),
        expect.objectContaining({ title: 'Skriv det ned', notes: ['Til Oppvekst'] }),
      ],
    );
  });

  test('in nynorsk is nynorsk all through', async () => {
    const nynorsk = { ...files, 'brev.yaml': (files['brev.yaml'] ?? '').replace('periode', 'språk: nn\nperiode') };
    const one = await letter('brev-2026-oppvekst', nynorsk);
    expect(one.language).toBe('nn');
    expect(outline(one)).toEqual([
      'Oppdrag til Oppvekst',
      ['Løft lesingen', 'Bli enige om vaktene'],
      'Felles oppdrag',
      ['Hold rammen'],
      'Gjeve til verksemder i Oppvekst',
      ['Hør foreldrene'],
    ]);
  });
});

describe('an extract of a styringsbrev', () => {
  test('is made for each sector and staff unit that is given something', async () => {
    const planned = [...planPdfs(await siteOf(files))].filter(({ reports }) => reports.includes('styringsbrev'));
    expect(planned.map(({ name, page, label, reports, unit }) => [name, page, label, reports, unit?.id])).toEqual([
      ['brev-2025', 'brev-2025/', null, ['dokument', 'styringsbrev'], undefined],
      ['brev-2025-oppvekst', 'brev-2025/', 'Utdrag for Oppvekst', ['styringsbrev'], 'oppvekst'],
      ['brev-2026', 'brev-2026/', null, ['dokument', 'styringsbrev'], undefined],
      ['brev-2026-hr', 'brev-2026/', 'Utdrag for HR', ['styringsbrev'], 'hr'],
      ['brev-2026-oppvekst', 'brev-2026/', 'Utdrag for Oppvekst', ['styringsbrev'], 'oppvekst'],
      ['brev-2026-helse', 'brev-2026/', 'Utdrag for Helse', ['styringsbrev'], 'helse'],
    ]);
  });

  test('is all there is of a letter in the site of a unit', async () => {
    const namesFor = async (unit: string) => [...(await letters(files, { unit })).keys()];
    expect(await namesFor('hr')).toEqual(['brev-2026-hr']);
    expect(await namesFor('storskolen')).toEqual(['brev-2026-storskolen']);
  });

  test('is to the leader of the unit, and is signed by both', async () => {
    const one = await letter('brev-2026-oppvekst', files);
    expect([one.title, one.facts[0]?.value]).toEqual([
      'Styringsbrev 2026: utdrag for Oppvekst',
      'Oppvekst ved kommunalsjef oppvekst',
    ]);
    expect(flat(one).slice(-2)).toEqual([
      {
        kind: 'paragraph',
        children: [
          {
            kind: 'text',
            text: 'Svar på hvert oppdrag i virksomhetsplanen innen 1.3.2026: med en aktivitet som har ansvarlig og frist, eller med et svar som sier hvordan oppdraget er ivaretatt. Si fra straks noe ikke går som planlagt.',
          },
        ],
      },
      {
        kind: 'signatures',
        date: 'Dato',
        signature: 'Underskrift',
        by: [
          { what: 'Gir oppdragene', role: 'Kommunedirektør' },
          { what: 'Tar imot oppdragene', role: 'Kommunalsjef oppvekst' },
        ],
      },
    ]);
  });

  test('tells its own oppdrag, those it takes part in, those to all and those of units below it apart', async () => {
    const [oppvekst, hr] = [await letter('brev-2026-oppvekst', files), await letter('brev-2026-hr', files)];
    expect(outline(oppvekst)).toEqual([
      'Oppdrag til Oppvekst',
      ['Løft lesingen', 'Bli enige om vaktene'],
      'Felles oppdrag',
      ['Hold rammen'],
      'Gitt til virksomheter i Oppvekst',
      ['Hør foreldrene'],
    ]);
    expect(outline(hr)).toEqual(['HR bidrar til', ['Løft lesingen']]);
    expect(partsOf(oppvekst, 'facts')).toEqual([
      {
        kind: 'facts',
        facts: [
          { label: 'Oppdrag', value: '2 egne, 1 felles, 1 til virksomheter' },
          { label: 'Netto ramme i 2026', value: '479\u{A0}900\u{A0}000 kr' },
          { label: 'Svar i virksomhetsplanen innen', value: '1.3.2026' },
        ],
      },
    ]);
  });

  test.each([
    ['nb', '1 eget, 1 felles, 1 til virksomheter', '1 å bidra til'],
    ['nn', '1 eige, 1 felles, 1 til verksemder', '1 å bidra til'],
    ['en', '1 of its own, 1 to all, 1 to units below it', '1 to take part in'],
  ])('counts in %s those of units below it too, and one as one', async (language, oppvekst, hr) => {
    const brev = (files['brev.yaml'] ?? '').replace('periode', `språk: ${language}\nperiode`);
    const one = { ...files, 'brev.yaml': brev.replace('[oppvekst, helse]', '[helse]') };
    const counted = async (name: string) => partsOf(await letter(name, one), 'facts')[0]?.facts[0]?.value;
    expect([await counted('brev-2026-oppvekst'), await counted('brev-2026-hr')]).toEqual([oppvekst, hr]);
  });

  test('says who else has an oppdrag, and the deadline of the unit itself', async () => {
    const [own] = partsOf(await letter('brev-2026-oppvekst', files), 'tasks');
    expect(own?.tasks.map(({ notes }) => notes)).toEqual([['Bidrar: HR (frist 30.6.2026)'], ['Også til Helse']]);
    const [contributes] = partsOf(await letter('brev-2026-hr', files), 'tasks');
    expect(contributes?.tasks.map(({ notes, when }) => [notes, when])).toEqual([
      [['Til Oppvekst'], ['30.6.2026', 'I årsrapporten']],
    ]);
  });

  test.skipIf(lacks('pdfinfo'))('has room for the text of the letter where all stands on two pages', async () => {
    const long = (count: number) => ({
      ...files,
      'brev.yaml': (files['brev.yaml'] ?? '').replace('Kjære alle sammen.', 'Kjære alle sammen. '.repeat(count)),
    });
    expect(wordsIn(await letter('brev-2026-oppvekst', long(2)))).toContain('Kjære alle sammen. Kjære');
    const left = await letter('brev-2026-oppvekst', long(600));
    expect([pagesOf(left), wordsIn(left).includes('Kjære')]).toEqual([1, false]);
  });
});

describe('letters as PDF', () => {
  test('of Eksempelvik are extracts of two pages at most, that nothing is wrong with', async () => {
    const all = await letters(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
    expect(all.size).toBe(27);
    expect([...all.values()].flatMap((one) => missingGlyphs(cleanData(one), fonts.has))).toEqual([]);
    const newest = [...all].filter(([name]) => name.startsWith('styringsbrev-2026'));
    const pages = newest.map(([name, one]) => [name, pagesOf(one)] as const);
    expect(
      pages.filter(([name, count]) => typeof count === 'string' || (count > 2 && name !== 'styringsbrev-2026')),
    ).toEqual([]);
  }, 60_000);

  test('are made of one oppdrag and of many, with no deadlines and with a text longer than a page', async () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `  - { id: O${at}, tittel: Oppdrag ${at}, mottakere: [oppvekst], beskrivelse: Gjør det. }`,
    );
    const texts = {
      ...files,
      'en.yaml': 'type: styringsbrev\nid: en\ntittel: Brev\noppdrag:\n  - { id: A, tittel: Ett, mottakere: [helse] }\n',
      'mange.yaml': `type: styringsbrev\nid: mange\ntittel: Brev\noppdrag:\n${many.join('\n')}\n`,
      'lang.yaml': `type: styringsbrev\nid: lang\ntittel: Brev\noppdrag:\n  - id: A\n    tittel: Langt\n    mottakere: [helse]\n    beskrivelse: ${'Gjør dette først. '.repeat(600)}\n`,
    };
    const all = await letters(texts);
    expect([...all].map(([name, one]) => [name, pagesOf(one)])).toEqual(
      expect.arrayContaining([
        ['en-helse', 1],
        ['mange-oppvekst', 2],
        ['lang-helse', 2],
      ]),
    );
  }, 60_000);

  test('that are hostile stand as they are written', async () => {
    const texts = ['#panic("x")', '$x^2$ @ref <label>', '\\ ] }', '-- ... -> 10x10', '= Ikke overskrift /* */'];
    const brev = `type: styringsbrev
id: brev-2026
tittel: ${JSON.stringify(texts.join(' '))}
periode: 2026
oppdrag:
  - { id: A, nummer: "#1", tittel: ${JSON.stringify(texts.join(' '))}, mottakere: [oppvekst], lovgrunnlag: ${JSON.stringify(texts.join(' '))} }
`;
    const one = await letter('brev-2026-oppvekst', { ...files, 'brev.yaml': brev });
    expect(makePlan(one, compiler).messages).toEqual([]);
    if (lacks('pdfinfo')) return;
    const told = wordsIn(one);
    expect(texts.filter((text) => !told.includes(text))).toEqual([]);
  });

  test('of files made to break things are made all the same', async () => {
    const made = await letters(hostileFiles(files));
    const all = ['brev-2026', 'brev-2026-oppvekst'].map((name) => withoutMissing(made.get(name) as PdfDocument));
    expect(all.map(pagesOf).filter((pages) => typeof pages === 'string')).toEqual([]);
    expect(JSON.stringify(all)).toContain(JSON.stringify(hostile.liquid).slice(1, -1));
  }, 60_000);
});

/** Signs that no font has are told elsewhere. */
function withoutMissing(one: PdfDocument): PdfDocument {
  const missing = new Set(missingGlyphs(cleanData(one), fonts.has).map(({ codePoint }) => codePoint));
  return JSON.parse(
    JSON.stringify(one).replace(/./gsu, (sign) => (missing.has(sign.codePointAt(0) as number) ? '' : sign)),
  ) as PdfDocument;
}

import { describe, expect, test } from 'vitest';
import type { PdfDocument, PdfPart } from '../../../../src/render/pdf/pdf-document.ts';
import { planPdfs } from '../../../../src/render/pdf/plan-pdfs.ts';
import { planReports } from '../../../../src/render/pdf/reports/plan-reports.ts';
import type { Files } from '../../../../src/workspace/check-files.ts';
import { reportDesk, reportsOf } from '../../../support/pdf-reports.ts';
import { filesIn, siteOf, type SiteOptions, writtenSite } from '../../../support/site.ts';
import { chainFiles } from '../../support/chain-files.ts';

async function report(name: string, files: Files = chainFiles, options: SiteOptions = {}): Promise<PdfDocument> {
  const found = reportsOf(await siteOf(files, options)).get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function replaced(path: string, text: string, other: string): Files {
  return { ...chainFiles, [path]: (chainFiles[path] ?? '').replace(text, other) };
}

function partsOf<Kind extends PdfPart['kind']>({ body }: PdfDocument, kind: Kind) {
  return body.filter((part): part is Extract<PdfPart, { kind: Kind }> => part.kind === kind);
}

function rowsOf(one: PdfDocument) {
  return partsOf(one, 'grid').map(({ rows }) => rows);
}

function paragraphsOf(one: PdfDocument): readonly string[] {
  return partsOf(one, 'paragraph').map(({ children }) =>
    children.map((child) => ('text' in child ? child.text : '')).join(''),
  );
}

describe('the reports of a workspace', () => {
  test('are those that have something to say, each on the page it is of', async () => {
    const planned = [...planReports(await siteOf(chainFiles))];
    expect(planned.map(({ name, page, label, reports, unit }) => [name, page, label, reports[0], unit?.id])).toEqual([
      ['planoversikt', '', null, 'planoversikt', undefined],
      ['rod-trad', 'rod-trad/', null, 'rød-tråd', undefined],
      ['brudd', 'brudd/', null, 'brudd', undefined],
      ['oppfolging', 'oppfolging/', null, 'oppfølging', undefined],
      ['status', 'status/', null, 'status', undefined],
      ['status-oppvekst', 'enheter/oppvekst/', 'Status for Oppvekst', 'status', 'oppvekst'],
      ['status-teknisk', 'enheter/teknisk/', 'Status for Teknisk', 'status', 'teknisk'],
      ['vedtak', 'vedtak/', null, 'vedtak', undefined],
    ]);
  });

  test('of an extract are how it goes with what its unit is to do', async () => {
    const planned = [...planReports(await siteOf(chainFiles, { unit: 'teknisk' }))];
    expect(planned.map(({ name, page }) => [name, page])).toEqual([['status-teknisk', 'enheter/teknisk/']]);
  });

  test('of nothing are none', async () => {
    expect([...planReports(await siteOf({}))]).toEqual([]);
  });

  test('give way to a document that is called like one of them', async () => {
    const letter = {
      ...chainFiles,
      'styringsbrev.yaml': (chainFiles['styringsbrev.yaml'] ?? '').replace('id: styringsbrev-2026', 'id: planoversikt'),
    };
    const names = [...planPdfs(await siteOf(letter))].map(({ name }) => name);
    expect(names).toContain('planoversikt');
    expect(names).toContain('planoversikt-2');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test.each([
    ['nb', 'Rapport', 'Slik det var', '15. juni 2026'],
    ['nn', 'Rapport', 'Slik det var', '15. juni 2026'],
    ['en', 'Report', 'As it was on', '15 June 2026'],
  ] as const)('say in %s what they count and the day they are true for', async (locale, kind, label, value) => {
    const reports = reportsOf(await siteOf(chainFiles, { locale, asOf: '2026-06-15' }));
    for (const one of reports.values()) {
      expect(one).toMatchObject({ layout: 'report', language: locale, kind, municipality: 'Fjordvik kommune' });
      expect([one.facts, one.date]).toEqual([[{ label, value }], { year: 2026, month: 6, day: 15 }]);
      expect(one.subject).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('tell the public nothing of what is withheld', async () => {
    const said = async (audience: 'public' | 'internal') =>
      JSON.stringify([...reportsOf(await siteOf(chainFiles, { audience })).values()]).includes('Hemmelig beredskap');
    expect([await said('public'), await said('internal')]).toEqual([false, true]);
  });
});

const routine = { 'notat.yaml': 'type: rutine\nid: rutine\ntittel: Rutine for bading\n' };

describe('the page of breaks', () => {
  test('tells how many there are, then those of each question, the most pressing first', async () => {
    expect((await report('brudd')).body).toEqual([
      {
        kind: 'numbers',
        numbers: [
          { value: '2', label: 'steder der tråden ryker', tone: 'broken' },
          { value: '2', label: 'spørsmål står åpne' },
        ],
      },
      {
        kind: 'questions',
        questions: [
          {
            title: 'Hva er over fristen?\u00A0(1)',
            why: 'Det som skulle vært ferdig, uten at noen har meldt at det er det.',
            places: [
              {
                text: 'Fristen 2026-03-31 for «Plan for badeplasser» er ute, og ingenting sier at det er gjort.',
                where: 'Verbalvedtak · Økonomiplan 2026–2029',
              },
            ],
            rest: ['', 'Det er ikke plass til dem her.'],
          },
          {
            title: 'Hvem har tatt imot oppdraget?\u00A0(1)',
            why: 'Oppdrag som mottakeren ikke har svart på i planen sin.',
            places: [
              {
                text: 'Oppdraget «Trygge badeplasser» er ikke tatt imot av «Teknisk»: i virksomhetsplanen er ingenting forankret i «styringsbrev-2026#F2», og den svarer ikke på det.',
                where: 'Oppdrag · Styringsbrev 2026',
              },
            ],
            rest: ['', 'Det er ikke plass til dem her.'],
          },
        ],
      },
      paragraph('Mer om stedene står under «Her ryker den røde tråden» på nettsidene med planene.'),
    ]);
  });

  test('names the questions without breaks for those who see all only', async () => {
    const ofInternal = paragraphsOf(await report('brudd', chainFiles, { audience: 'internal' }));
    expect(ofInternal[0]).toMatch(/^Her er det ingen brudd: Hv/);
    const ofPublic = paragraphsOf(await report('brudd', filesIn('plans/eksempelvik-brudd')));
    expect(ofPublic.filter((text) => text.includes('ingen brudd'))).toEqual([]);
  });

  test.each([
    ['nb', 'Det er ingen brudd i det som er offentlig.'],
    ['nn', 'Det er ingen brot i det som er offentleg.'],
    ['en', 'There are no breaks in what is public.'],
  ] as const)('says to the public in %s no more than that what is public has none', async (locale, said) => {
    const none = await report('brudd', routine, { locale });
    expect(none.body).toEqual([paragraph(said)]);
    const page = (await writtenSite(await siteOf(routine, { locale }))).get('brudd/index.html');
    expect(page).toContain(said);
    expect(page).not.toMatch(/Tråden (?:holder|held)|The thread holds/);
  });

  test.each([
    ['nb', 'Bare det som er offentlig, er vurdert og talt.'],
    ['nn', 'Berre det som er offentleg, er vurdert og talt.'],
    ['en', 'Only what is public is judged and counted.'],
  ] as const)('and that of follow-up say in %s to the public always what they judge', async (locale, said) => {
    const open = Object.fromEntries(
      Object.entries(chainFiles).map(([path, text]) => [
        path,
        text.replaceAll(/tilgang: [^\s,}]+/g, 'tilgang: offentlig'),
      ]),
    );
    for (const files of [chainFiles, open])
      for (const [audience, isSaid] of [
        ['public', true],
        ['internal', false],
      ] as const) {
        const site = await siteOf(files, { locale, audience });
        const [reports, pages] = [reportsOf(site), await writtenSite(site)];
        for (const name of ['brudd', 'oppfolging']) {
          expect(reports.get(name)?.subject.endsWith(said)).toBe(isSaid);
          expect(pages.get(`${name}/index.html`)?.includes(said)).toBe(isSaid);
        }
      }
  });

  test('says plainly that the thread holds, and what was looked for', async () => {
    const whole = await report('brudd', routine, { audience: 'internal' });
    expect(partsOf(whole, 'numbers')).toEqual([
      { kind: 'numbers', numbers: [{ value: '0', label: 'steder der tråden ryker', tone: 'good' }] },
    ]);
    expect(partsOf(whole, 'section')).toEqual([{ kind: 'section', level: 2, title: 'Tråden holder' }]);
    expect(rowsOf(whole)[0]?.map(([question, , count]) => [question, count])).toEqual([
      ['Hva er over fristen?', '0'],
      ['Hvem skal gjøre det?', '0'],
      ['Hvem har tatt imot oppdraget?', '0'],
      ['Hva gjør vi for å nå målet?', '0'],
      ['Hvilket mål tjener det?', '0'],
      ['Hvilke planer er gått ut?', '0'],
      ['Hva viser til noe som ikke finnes?', '0'],
    ]);
  });

  test('leads to the page of the site, where it is known to have an address', async () => {
    const site = await siteOf(chainFiles);
    const brudd = [...planReports(site)].find(({ name }) => name === 'brudd');
    const desk = { ...reportDesk(site), href: (target: string) => `https://planer.fjordvik.example${target}` };
    const href = 'https://planer.fjordvik.example/brudd/';
    expect(brudd?.write(desk).body.at(-1)).toEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Mer om stedene står under «Her ryker den røde tråden» på nettsidene med planene: ' },
        { kind: 'link', href, children: [{ kind: 'text', text: href }] },
      ],
    });
  });

  test('says how many more there are, however many have room', async () => {
    const loose = Array.from({ length: 62 }, (_, at) => `  - { id: L${at}, tittel: Løst tiltak nummer ${at} }\n`).join(
      '',
    );
    const many = await report('brudd', replaced('økonomiplan.yaml', 'vedtakspunkter:', `${loose}vedtakspunkter:`));
    const [basis] = partsOf(many, 'questions').flatMap(({ questions }) =>
      questions.filter(({ title }) => title === 'Hvilket mål tjener det?\u00A0(62)'),
    );
    expect([basis?.places.length, basis?.rest.length]).toEqual([12, 13]);
    expect([basis?.rest[0], basis?.rest[1], basis?.rest[12]]).toEqual([
      'og 50 til',
      'og 51 til',
      'Det er ikke plass til dem her.',
    ]);
  });
});

describe('the report of the red thread', () => {
  test('leads from a goal down to what a unit does, with money, deadline and status', async () => {
    const thread = await report('rod-trad');
    expect(rowsOf(thread)).toEqual([
      [[{ text: '1 Trygg oppvekst', notes: ['Kommuneplanens samfunnsdel 2024–2036'] }, '1', '1', '1', '3 av 3']],
    ]);
    const plain = { status: null, broken: null, below: [] };
    expect(partsOf(thread, 'ladder')).toEqual([
      {
        kind: 'ladder',
        rungs: [
          {
            ...plain,
            title: '',
            facts: ['Satsingsområde', 'tiltak: 1', 'oppdrag: 1', 'aktiviteter: 1', 'hele veien: 3 av 3'],
          },
          {
            ...plain,
            title: '1.1 Alle barn lærer å svømme',
            facts: ['Mål'],
            below: [
              {
                ...plain,
                title: 'Svømmelærere',
                facts: ['Tiltak', 'Økonomiplan 2026–2029', 'Oppvekst', '500\u00A0000 kr i 2026'],
                below: [
                  {
                    ...plain,
                    title: '1 Svømming på alle trinn',
                    facts: ['Oppdrag', 'Oppvekst', 'frist 1.10.2026'],
                    status: { tone: 'good', text: 'I rute' },
                    below: [
                      {
                        ...plain,
                        title: 'Svømmeuke i mai',
                        facts: ['Aktivitet', 'Oppvekst', 'frist 31.5.2026'],
                        status: { tone: 'good', text: 'Fullført' },
                      },
                    ],
                  },
                ],
              },
            ],
          },
          { ...plain, title: '1.2 Ingen barn er alene', facts: ['Mål'] },
        ],
      },
    ]);
  });

  test('says in words where the thread ends, and why', async () => {
    const files = replaced('styringsbrev.yaml', 'økonomiplan#T1, ', '');
    const [ladder] = partsOf(await report('rod-trad', files), 'ladder');
    expect(ladder?.rungs[1]?.below[0]).toMatchObject({
      title: 'Svømmelærere',
      broken: 'Her ryker tråden: Har penger i 2026, men er ikke med i noe oppdrag eller noen virksomhetsplan.',
    });
  });

  test('shows some of each of many goals, and counts the others', async () => {
    const goals = Array.from({ length: 80 }, (_, at) => `  - { id: N${at}, tittel: Mål nummer ${at} }\n`).join('');
    const many = await report('rod-trad', {
      ...chainFiles,
      'samfunnsdel.yaml': `${chainFiles['samfunnsdel.yaml']}mål:\n${goals}`,
    });
    expect(rowsOf(many)[0]).toHaveLength(81);
    expect(partsOf(many, 'ladder')).toHaveLength(60);
    expect(paragraphsOf(many).at(-1)).toBe('21 mål til står bare i tabellen.');
  });
});

describe('the report of follow-up', () => {
  test('tells how much holds by kind, level and unit, then what is lacking and why', async () => {
    const followUp = await report('oppfolging');
    expect(partsOf(followUp, 'numbers')[0]?.numbers).toEqual([
      { value: '3/4', label: '3 av 4 henger sammen hele veien' },
      { value: '1', label: 'sted der tråden stopper', tone: 'broken' },
    ]);
    expect(partsOf(followUp, 'drawing').map(({ alt }) => alt.split('.')[0])).toEqual([
      'Nivå for nivå',
      'Enhet for enhet',
    ]);
    expect(rowsOf(followUp)).toEqual([
      [
        ['Mål', '1', '1', '1', '0', '1 av 1'],
        ['Tiltak', '1', '1', '1', '0', '1 av 1'],
        ['Oppdrag', '2', '2', '1', '0', '1 av 2'],
      ],
      [
        [{ text: 'Kommuneplan', strong: true }, '1', '1', '1', '0', '1 av 1'],
        [{ text: 'Kommuneplanens samfunnsdel 2024–2036', depth: 1 }, '1', '1', '1', '0', '1 av 1'],
        [{ text: 'Økonomi', strong: true }, '1', '1', '1', '0', '1 av 1'],
        [{ text: 'Økonomiplan 2026–2029', depth: 1 }, '1', '1', '1', '0', '1 av 1'],
        [{ text: 'Styring', strong: true }, '2', '2', '1', '0', '1 av 2'],
        [{ text: 'Styringsbrev 2026', depth: 1 }, '2', '2', '1', '0', '1 av 2'],
      ],
      [
        [{ text: 'Oppvekst', strong: true, depth: 0 }, '2', '2', '2', '0', '2 av 2'],
        [{ text: 'Teknisk', strong: true, depth: 0 }, '1', '1', '0', '0', '0 av 1'],
        ['(ingen enhet)', '1', '1', '1', '0', '1 av 1'],
      ],
      [
        [
          { text: '2 Trygge badeplasser', notes: ['Oppdrag, Styringsbrev 2026'] },
          'Teknisk',
          'Oppfølging',
          'Er ikke tatt imot av Teknisk. Fristen var 1.3.2026.',
        ],
      ],
    ]);
  });
});

describe('the report of status', () => {
  test('tells oppdrag and verbalvedtak by sector, what is pressing and what has changed', async () => {
    const status = await report('status');
    expect(partsOf(status, 'numbers')[0]?.numbers).toEqual([
      { value: '4', label: 'oppdrag og verbalvedtak' },
      { value: '2', label: 'ferdig' },
      { value: '1', label: 'over fristen', tone: 'broken' },
      { value: '1', label: 'uten svar', tone: 'late' },
    ]);
    const [matrix] = partsOf(status, 'grid');
    expect([matrix?.rows, matrix?.sums]).toEqual([
      [
        ['Oppvekst', '2', '2', '0', '0', '0', '0', '0', '0'],
        ['Teknisk', '2', '0', '1', '0', '0', '1', '1', '1'],
      ],
      [['I alt', '4', '2', '1', '0', '0', '1', '1', '1']],
    ]);
    expect(partsOf(status, 'section').map(({ title }) => title)).toEqual([
      'Sektor for sektor',
      'Det som haster',
      'Endret siden forrige rapport',
    ]);
    expect(rowsOf(status).slice(1)).toEqual([
      [
        [
          { text: '2 Plan for badeplasser', notes: ['Økonomiplan 2026–2029, vedtak'] },
          'Teknisk',
          { text: '31.3.2026', notes: [] },
          { text: 'Over fristen', tone: 'broken', notes: ['pågår'] },
        ],
        [
          { text: '2 Trygge badeplasser', notes: ['Styringsbrev 2026'] },
          'Teknisk',
          { text: '1.11.2026', notes: [] },
          { text: 'Uten svar', tone: 'late', notes: [] },
        ],
      ],
      [
        [
          { text: '1 Svømming på alle trinn', notes: ['Styringsbrev 2026'] },
          'Oppvekst',
          { text: '1.10.2026', notes: [] },
          { text: 'Fullført', tone: 'good', notes: ['var forsinket'] },
          { text: 'Andre rapport 2026', notes: ['Lærerne er på plass.'] },
        ],
      ],
    ]);
  });

  test('lists what no known unit is given', async () => {
    const files = replaced('økonomiplan.yaml', 'Plan for badeplasser, ansvarlig: teknisk,', 'Plan for badeplasser,');
    const status = await report('status', files, { asOf: '2026-03-01' });
    const at = status.body.findIndex((part) => part.kind === 'section' && part.title === 'Uten kjent enhet');
    expect(status.body[at + 1]).toMatchObject({
      kind: 'grid',
      head: ['Oppdrag', 'Frist', 'Status'],
      rows: [[{ text: '2 Plan for badeplasser' }, { text: '31.3.2026' }, { text: 'Pågår', tone: 'info' }]],
    });
  });

  test('of a unit lists all it is to do', async () => {
    const own = await report('status-oppvekst');
    expect([own.title, own.landscape, own.subject]).toEqual([
      'Status for Oppvekst',
      true,
      'Oppdragene og verbalvedtakene som Oppvekst skal følge opp, og hvordan det går. Det som haster mest, står først.',
    ]);
    expect(rowsOf(own)).toEqual([
      [
        [
          { text: '3 Svømmekurs om sommeren', notes: ['Økonomiplan 2026–2029, vedtak'] },
          { text: '31.8.2026', notes: [] },
          { text: 'Fullført', tone: 'good', notes: [] },
          { text: '', also: [] },
          { text: '' },
        ],
        [
          { text: '1 Svømming på alle trinn', notes: ['Styringsbrev 2026'] },
          { text: '1.10.2026', notes: [] },
          { text: 'Fullført', tone: 'good', notes: ['var forsinket'] },
          { text: 'Svømmeuke i mai', also: [] },
          { text: 'Andre rapport 2026', notes: ['Lærerne er på plass.'] },
        ],
      ],
    ]);
  });
});

test('the register of votes has what is open first, with who voted and what follows it up', async () => {
  const votes = await report('vedtak');
  expect(partsOf(votes, 'numbers')[0]?.numbers.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '1 gjenstår',
    '1 over fristen',
    '1 gjennomført',
    '1 trådte i kraft',
    '3 vedtak',
  ]);
  const voted = { text: '10.12.2025', notes: ['Kommunestyret', 'sak 90/25'] };
  const plan = ['Økonomiplan 2026–2029'];
  expect(rowsOf(votes)).toEqual([
    [
      [
        { text: '2 Plan for badeplasser', notes: plan },
        voted,
        'Teknisk',
        '31.3.2026',
        { text: 'Over fristen', tone: 'broken', notes: ['pågår'] },
        { text: '2 Trygge badeplasser', also: [] },
      ],
      [
        { text: '3 Svømmekurs om sommeren', notes: plan },
        voted,
        'Oppvekst',
        '31.8.2026',
        { text: 'Gjennomført', tone: 'good', notes: [] },
        { text: '1 Svømming på alle trinn', also: [] },
      ],
      [
        { text: '1 Skatteøret er 11 prosent', notes: plan },
        voted,
        '',
        '',
        { text: 'Trådte i kraft', tone: 'plain', notes: [] },
        { text: '', also: [] },
      ],
    ],
  ]);
  expect(paragraphsOf(votes)).toEqual([
    '«Trådte i kraft» er punkter som virker av seg selv, for eksempel en skattesats.',
  ]);
});

test('the plans stand step by step from the top of the ladder, with what is in force of each kind', async () => {
  const plans = await report('planoversikt');
  expect(plans.title).toBe('Planene til Fjordvik kommune');
  expect(partsOf(plans, 'drawing').map(({ alt }) => alt.split('.')[0])).toEqual(['Slik henger planene sammen']);
  const inForce = rowsOf(plans).flatMap((rows) =>
    rows.flatMap(([kind, documents]) => (typeof documents === 'string' ? [] : [[kind, documents]])),
  );
  expect(inForce.map(([kind, documents]) => [nameOf(kind), nameOf(documents), also(documents)])).toEqual([
    ['Kommuneplanens samfunnsdel', 'Kommuneplanens samfunnsdel 2024–2036', []],
    ['Økonomiplan', 'Økonomiplan 2026–2029', []],
    ['Kommunedirektørens styringsbrev', 'Styringsbrev 2026', []],
    ['Virksomhetsplan', 'Virksomhetsplan 2026 for oppvekst', ['Virksomhetsplan 2026 for teknisk']],
    ['Tertialrapport', 'Andre rapport 2026', ['Første rapport 2026']],
  ]);
});

test('the year tells by when, what, how far it is, and by which document', async () => {
  const files = {
    ...chainFiles,
    'plans.config.yaml': `${chainFiles['plans.config.yaml']}i_bruk: { styringsbrev: 2026 }\n`,
  };
  const year = await report('arshjul', files);
  expect(year.title).toBe('Årshjulet 2026');
  expect(partsOf(year, 'drawing').map(({ alt }) => alt.split('.')[0])).toEqual(['Året som hjul']);
  expect(rowsOf(year)[0]?.find(([, , what]) => nameOf(what)?.startsWith('Styringsbrev'))).toEqual([
    '1',
    '31.1.2026',
    'Styringsbrevet sendes ut (2026)',
    { text: 'Gjort 10.1.2026', tone: 'good' },
    { text: 'Styringsbrev 2026', also: [] },
  ]);
});

type Cell = NonNullable<Extract<PdfPart, { kind: 'grid' }>['rows'][number][number]>;

function nameOf(cell: Cell | undefined): string | undefined {
  return typeof cell === 'object' ? cell.text : cell;
}

function also(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'object' ? (cell.also ?? []) : [];
}

function paragraph(text: string): PdfPart {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

import { beforeAll, describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeItem } from '../../../src/render/html/pages/item.ts';
import { openPageLayouter } from '../../../src/render/html/pages/lineage.ts';
import { writeRedirect } from '../../../src/render/html/pages/redirect.ts';
import { type ItemPage, itemPage } from '../../../src/render/pages/item.ts';
import { redirectsOf } from '../../../src/render/pages/redirects.ts';
import type { Site } from '../../../src/render/site.ts';
import { unGoalName } from '../../../src/render/un-goals.ts';
import type { Layouter } from '../../../src/trace/svg/layout.ts';
import { organisation, samfunnsdel, økonomiplan } from '../../support/eksempelvik.ts';
import { readXml } from '../../support/read-xml.ts';
import { siteOf, type SiteOptions } from '../../support/site.ts';
import { hostileTitles } from '../../support/trace.ts';

const letter2025 = `
type: styringsbrev
id: styringsbrev-2025
tittel: Styringsbrev 2025
periode: 2025
godkjent: { av: kommunedirektøren, dato: 2024-12-18 }
oppdrag:
  - id: F1
    tittel: Prøv miljøteam
    mottakere: [oppvekst]
    frist: 2025-12-31
`;
const letter = `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
forankring: økonomiplan-2026
godkjent: { av: kommunedirektøren, dato: 2025-12-18 }
oppdrag:
  - id: F1
    tidligere_id: [F0, F2]
    nummer: 1
    tittel: Innfør miljøteam på alle ungdomsskolene
    beskrivelse: Teamet skal være **på plass** til høsten.
    forankring: økonomiplan-2026#T1
    viderefører: styringsbrev-2025#F1
    mottakere: [oppvekst, { enhet: helse, rolle: bidrar }]
    frist: 2026-12-31
    bærekraftsmål: ["3.4"]
  - id: F2
    tittel: Noe annet
    se_også: F1
`;
const plan = `
type: virksomhetsplan
id: plan-oppvekst-2026
tittel: Virksomhetsplan for Oppvekst 2026
periode: 2026
gjelder_enhet: oppvekst
forankring: styringsbrev-2026
godkjent: { av: sektordirektør oppvekst, dato: 2026-02-01 }
aktiviteter:
  - id: A1
    tittel: Ansett miljøterapeuter
    forankring: styringsbrev-2026#F1
    status: i-rute
`;
const report = (id: string, date: string, status: string) => `
type: tertialrapport
id: ${id}
tittel: Rapport ${id}
periode: { fra: 2026-01-01, til: ${date} }
rapport:
  - gjelder: styringsbrev-2026#F1
    enhet: oppvekst
    status: ${status}
    kommentar: Kommentar ${id}
    ny_frist: 2026-11-30
`;
const files = {
  'organisasjon.yaml': organisation,
  'samfunnsdel.yaml': samfunnsdel,
  'økonomiplan.yaml': økonomiplan,
  'brev-2025.yaml': letter2025,
  'brev-2026.yaml': letter,
  'plan.yaml': plan,
  'mars.yaml': report('mars', '2026-03-31', 'i-rute'),
  'april.yaml': report('april', '2026-04-30', 'forsinket'),
};

let layOut: Layouter;

beforeAll(async () => {
  layOut = await openPageLayouter();
});

async function pageOf(some: Record<string, string>, ref: string, options: SiteOptions = {}) {
  const site = await siteOf(some, options);
  return { site, page: pageIn(site, ref) };
}

function pageIn(site: Site, ref: string): ItemPage {
  const node = site.scene.graph.find(ref);
  if (node?.kind !== 'item') throw new Error(`no ${ref}`);
  return itemPage(node, site);
}

function markup(page: ItemPage): string {
  return writeItem(page, deskAt(page.link.address ?? '', 'nb'), layOut).main.toString();
}

describe('the page of an item', () => {
  test('leaves its document to the way at the top, as long as that holds', async () => {
    const { page } = await pageOf(files, 'styringsbrev-2026#F1');
    expect(markup(page)).not.toContain('<dt>Står i</dt>');
    const { page: past } = await pageOf(files, 'styringsbrev-2025#F1');
    expect(markup(past)).toContain(
      '<dt>Står i</dt><dd><a href="../">Styringsbrev 2025</a> <span class="tag plain">Gjaldt til 31.12.2025</span></dd>',
    );
  });

  test('says when it was voted for, by its own vote or with its document', async () => {
    const withVotes = `${økonomiplan}verbalvedtak:\n  - { id: V1, tittel: Sak om bad }\n  - { id: V2, tittel: Sak om hall, vedtak: { organ: kommunestyret, dato: 2026-03-04, sak: 9/26 } }\n`;
    const votes = ['V1', 'V2', 'T1'].map(
      async (id) => (await pageOf({ 'plan.yaml': withVotes }, `økonomiplan-2026#${id}`)).page,
    );
    expect((await Promise.all(votes)).map(({ vote }) => vote)).toEqual([
      { body: 'kommunestyret', date: '2025-12-16', case: '98/25' },
      { body: 'kommunestyret', date: '2026-03-04', case: '9/26' },
      null,
    ]);
  });

  test('tells a recipient’s deadline only where it is another than that of the oppdrag', async () => {
    const { page } = await pageOf(files, 'økonomiplan-2026#T1');
    const [given] = page.lineage.below;
    expect(given?.below.map(({ recipient, deadline }) => [recipient?.unit.id, deadline])).toEqual([
      ['oppvekst', '2026-11-30'],
      ['helse', null],
    ]);
  });

  test('says what it is, whose, and what has been done, as plain data', async () => {
    const { page } = await pageOf(files, 'styringsbrev-2026#F1');
    expect(page).toMatchObject({
      link: { address: 'styringsbrev-2026/F1/', number: '1', title: 'Innfør miljøteam på alle ungdomsskolene' },
      document: { title: 'Styringsbrev 2026', address: 'styringsbrev-2026/' },
      unGoals: ['3.4'],
      deadline: '2026-12-31',
      seeAlso: [{ ref: 'styringsbrev-2026#F2' }],
    });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  test('has its lineage from the goal to what the units do', async () => {
    const { page } = await pageOf(files, 'styringsbrev-2026#F1');
    const { above, below } = page.lineage;
    expect(above.map(({ text, below: next }) => [text, next.map((one) => one.text)])).toEqual([
      ['Miljøteam på ungdomsskolene', ['Alle barn hører til i et fellesskap']],
    ]);
    expect(
      below.map(({ text, recipient, below: next }) => [text, recipient?.state, next.map((one) => one.text)]),
    ).toEqual([
      ['Oppvekst', 'received', ['Ansett miljøterapeuter']],
      ['Helse og velferd', 'silent', []],
    ]);
  });

  test('has all reports by unit, the newest first, and what it was the year before', async () => {
    const { page } = await pageOf(files, 'styringsbrev-2026#F1');
    expect(
      page.reports.map(({ unit, reports }) => [
        unit?.name,
        reports.map(({ document, status, comment, newDeadline }) => [document.ref, status, comment, newDeadline]),
      ]),
    ).toEqual([
      [
        'Oppvekst',
        [
          ['april', 'forsinket', 'Kommentar april', '2026-11-30'],
          ['mars', 'i-rute', 'Kommentar mars', '2026-11-30'],
        ],
      ],
    ]);
    expect(page.history.map(({ period, link, isSubject }) => [period, link.ref, isSubject])).toEqual([
      ['2026', 'styringsbrev-2026#F1', true],
      ['2025', 'styringsbrev-2025#F1', false],
    ]);
    expect(page.history[0]?.changes).toContain('tittel: Prøv miljøteam → Innfør miljøteam på alle ungdomsskolene');
  });

  test('draws the lineage with a link for each box but its own, and lists the same links', async () => {
    const { page } = await pageOf(files, 'styringsbrev-2026#F1');
    const text = markup(page);
    const svg = /<svg class="trace".*?<\/svg>/s.exec(text)?.[0] ?? '';
    const drawn = [...svg.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn).not.toContain('./');
    expect(svg).toMatch(/^<svg class="trace" [^>]*role="group" aria-labelledby="d-title" aria-describedby="d-desc">/);
    const listed = text.replace(svg, '');
    for (const href of drawn) expect(listed).toContain(`href="${href}"`);
    expect(text).not.toContain('style=');
  });

  test('of an item alone has neither diagram nor lists', async () => {
    const { page } = await pageOf(
      { 'organisasjon.yaml': organisation, 'brev.yaml': letter2025 },
      'styringsbrev-2025#F1',
    );
    expect(page.lineage.diagram).toBeNull();
    expect(markup(page)).not.toContain('<svg');
  });

  test('of a straight thread is one list from the top to the end, which is its drawing too', async () => {
    const { page } = await pageOf(
      { 'a.yaml': `${samfunnsdel}strategier:\n  - { id: S1, tittel: Flere møteplasser, forankring: M1 }\n` },
      'samfunnsdel-2024#S1',
    );
    expect(page.lineage).toMatchObject({ isStraight: true, diagram: null, below: [] });
    const text = markup(page);
    const way = /<ol class="way">.*?<\/ol>/s.exec(text)?.[0] ?? '';
    const steps = [...way.matchAll(/<li.*?<(?:a href="([^"]+)"|strong)>(.*?)<\/(?:a|strong)>/gs)];
    expect(steps.map(([, href, title]) => [href, title])).toEqual([
      ['../M1/', 'Alle barn hører til i et fellesskap'],
      [undefined, 'Flere møteplasser'],
    ]);
    expect(way.match(/aria-current="true"/g)).toHaveLength(1);
    expect(text).not.toContain('<svg');
  });

  test('says a short text once, a long one in its head too', async () => {
    const long = 'Mer til alle. '.repeat(20).trim();
    const { site } = await pageOf(
      {
        'a.yaml': `${samfunnsdel}    beskrivelse: Nok til alle.\nstrategier:\n  - { id: S1, tittel: Flere, beskrivelse: ${long} }\n`,
      },
      'samfunnsdel-2024#M2',
    );
    const head = (ref: string) => writeItem(pageIn(site, ref), deskAt('a/b/', 'nb'), null).description;
    expect(head('samfunnsdel-2024#M2')).toBe('');
    expect(head('samfunnsdel-2024#S1')).toMatch(/^Mer til alle\. .*…$/);
    expect(head('samfunnsdel-2024#M1')).toMatch(/^Mål\. Kommuneplanens samfunnsdel/);
  });

  test('of a thread that branches has a diagram, and lists', async () => {
    const { page } = await pageOf(
      {
        'a.yaml': `${samfunnsdel}strategier:\n  - { id: S1, tittel: En, forankring: M1 }\n  - { id: S2, tittel: To, forankring: M1 }\n`,
      },
      'samfunnsdel-2024#M1',
    );
    expect(page.lineage).toMatchObject({ isStraight: false, diagram: { nodes: { length: 3 } } });
    expect(markup(page)).toContain('<ul class="tree">');
  });

  test('shows hostile text as it stands', async () => {
    const items = hostileTitles.map(
      (title, at) => `  - id: X${at}\n    tittel: ${JSON.stringify(title)}\n    forankring: M1\n`,
    );
    const { site } = await pageOf({ 'a.yaml': `${samfunnsdel}strategier:\n${items.join('')}` }, 'samfunnsdel-2024#M1');
    for (const ref of ['M1', ...hostileTitles.map((_, at) => `X${at}`)]) {
      const text = markup(pageIn(site, `samfunnsdel-2024#${ref}`));
      expect(text).not.toMatch(/<script|<b>x|NaN|undefined/);
      expect(() => readXml(`<main>${text.replaceAll(/<(br|hr)>/g, '')}</main>`)).not.toThrow();
    }
  });

  test('of a goal with three hundred strategies is as small as others, and says how many it leaves out', async () => {
    const items = Array.from(
      { length: 300 },
      (_, at) => `  - { id: X${at}, tittel: Strategi ${at}, forankring: M1 }\n`,
    );
    const { page } = await pageOf({ 'a.yaml': `${samfunnsdel}strategier:\n${items.join('')}` }, 'samfunnsdel-2024#M1');
    expect(page.lineage.below).toHaveLength(11);
    expect(page.lineage.below.at(-1)).toMatchObject({ text: 'og 290 til', address: null });
    expect(page.lineage.diagram?.nodes.length).toBeLessThanOrEqual(16);
    expect(markup(page).length).toBeLessThan(9_000);
  });

  test('tells the public nothing of what is not for it, and counts none of it', async () => {
    const secret = plan
      .replace('tittel: Virksomhetsplan', 'tilgang: unntatt\nunntakshjemmel: offl. § 14\ntittel: KANARI')
      .replace('Ansett', 'KANARI');
    const hidden = report('kanari', '2026-05-31', 'på-vent').replace('tittel:', 'tilgang: ikke-publisert\ntittel:');
    const some = { ...files, 'plan.yaml': secret, 'kanari.yaml': hidden };
    const site = await siteOf(some);
    for (const item of site.scene.graph.items) {
      const page = itemPage(item, site);
      expect(`${JSON.stringify(page)}${markup(page)}`).not.toMatch(/kanari/i);
    }
    const { below } = pageIn(site, 'styringsbrev-2026#F1').lineage;
    expect(below.map(({ text, recipient }) => [text, recipient?.state])).toEqual([
      ['Oppvekst', 'unknown'],
      ['Helse og velferd', 'unknown'],
    ]);
    const inside = await pageOf(some, 'styringsbrev-2026#F1', { audience: 'internal' });
    expect(JSON.stringify(inside.page)).toMatch(/KANARI/);
  });
});

describe('an older id of an item', () => {
  test('leads to its page, unless another item has it', async () => {
    const site = await siteOf(files);
    const document = site.scene.graph.documentById.get('styringsbrev-2026');
    const redirects = document === undefined ? [] : redirectsOf(document, site);
    expect(redirects.map(({ address, to }) => [address, to.address])).toEqual([
      ['styringsbrev-2026/F0/', 'styringsbrev-2026/F1/'],
    ]);
    const [redirect] = redirects;
    if (redirect === undefined) throw new Error('no redirect');
    const text = writeRedirect(redirect, deskAt(redirect.address, 'nb'), 'https://planer.example/').toString();
    expect(text).toContain('<meta http-equiv="refresh" content="0; url=../F1/">');
    expect(text).toContain('<link rel="canonical" href="https://planer.example/styringsbrev-2026/F1/">');
    expect(text).toContain('<a href="../F1/">1 Innfør miljøteam på alle ungdomsskolene</a>');
  });
});

test('the goals of the UN have names in all languages, targets those of their goals', () => {
  for (const locale of ['nb', 'nn', 'en'] as const)
    for (let goal = 1; goal <= 17; goal++) expect(unGoalName(String(goal), locale)).toMatch(/^\p{Lu}/u);
  expect(unGoalName('4.1', 'nn')).toBe('God utdanning');
  expect(['0', '18', 'x', ''].map((number) => unGoalName(number, 'nb'))).toEqual([null, null, null, null]);
});

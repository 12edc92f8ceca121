import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeMoney } from '../../../src/render/html/pages/money.ts';
import { moneyGroups, moneyItems, moneyPlans } from '../../../src/render/pages/money.ts';
import { planPages } from '../../../src/render/make-pages.ts';
import { filesIn, siteOf } from '../../support/site.ts';

const organisation = `type: organisasjon
id: organisasjon
tittel: Organisasjon
enheter:
  - { id: oppvekst, navn: Oppvekst, type: sektor }
  - { id: skole, navn: Skolen ved sjøen, type: virksomhet, del_av: oppvekst }
`;
const plan = (measures: string) => `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 121/25 }
rammer:
  - { enhet: oppvekst, beløp: { 2026: 999999999999, 2027: 10 } }
tiltak:
${measures}`;
const measure = (id: string, more = '') =>
  `  - { id: ${id}, tittel: Tiltak ${id}, ansvarlig: oppvekst, beløp: { 2026: 1000, 2027: -300 }${more} }\n`;
const config = 'kommune: { navn: Eksempelvik kommune }\norganisasjon: organisasjon.yaml\n';
const files = (measures: string) => ({
  'plans.config.yaml': config,
  'organisasjon.yaml': organisation,
  'plan.yaml': plan(measures),
});

describe('the money of a plan', () => {
  test('is exact however large, by year, and plain data', async () => {
    const [found, ...others] = moneyPlans(await siteOf(files(measure('T1') + measure('T2'))));
    expect(others).toEqual([]);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(found).toMatchObject({
      folder: 'okonomi/',
      stage: 'adopted',
      adopted: '2025-12-10',
      years: [2026, 2027, 2028, 2029],
      frames: [{ unit: { id: 'oppvekst' }, isSum: false, net: ['999999999999', '10', '0', '0'] }],
      measures: 2,
      investments: 0,
      investment: [],
    });
    expect(found?.operating.map(({ net }) => net)).toEqual(['2000', '-600', '0', '0']);
  });

  test('is summed of what citizens may see alone', async () => {
    const held = files(measure('T1') + measure('HEMMELIG', ', tilgang: ikke-publisert'));
    const [found] = moneyPlans(await siteOf(held));
    expect(found?.operating[0]?.net).toBe('1000');
    expect(JSON.stringify(found)).not.toContain('HEMMELIG');
    const [inside] = moneyPlans(await siteOf(held, { audience: 'internal' }));
    expect(inside?.operating[0]?.net).toBe('2000');
  });

  test('stands by goal under none where nothing is anchored', async () => {
    const site = await siteOf(files(measure('T1')));
    const [found] = moneyPlans(site);
    if (found === undefined) throw new Error('no plan');
    expect(moneyGroups(found, 'goal', site)).toEqual({
      by: 'goal',
      shared: 0,
      lines: [{ unit: null, item: null, operating: ['1000', '-300', '0', '0'], investment: [] }],
    });
    expect(moneyItems(found, 'operating', site).map(({ link, net }) => [link.title, net])).toEqual([
      ['Tiltak T1', ['1000', '-300', '0', '0']],
    ]);
  });

  test('is parted in pages where there is much', async () => {
    const many = Array.from({ length: 300 }, (_, at) => measure(`T${at}`)).join('');
    const pages = [...planPages(await siteOf(files(many)))].map(({ address }) => address);
    expect(pages.filter((address) => address.startsWith('okonomi/tiltak/'))).toEqual([
      'okonomi/tiltak/',
      'okonomi/tiltak/side-2/',
    ]);
  });

  test('says that there is nothing where no plan has amounts', async () => {
    const site = await siteOf({ 'plans.config.yaml': config });
    const { main } = writeMoney(null, moneyPlans(site), deskAt('okonomi/', 'nn'));
    expect(main.toString()).toContain('Ingen økonomiplan og ikkje noko årsbudsjett med beløp gjeld no.');
  });

  test('shows hostile text as text', async () => {
    const site = await siteOf(files(`  - { id: T1, tittel: "<script>alert(1)</script>", beløp: { 2026: x } }\n`));
    const plans = moneyPlans(site);
    const { main } = writeMoney(plans[0] ?? null, plans, deskAt('okonomi/', 'nb'));
    expect(main.toString()).toContain('&lt;script&gt;alert(1)');
    expect(main.toString()).not.toContain('<script>');
  });

  test('of Eksempelvik tells frames, rules and what has changed since', async () => {
    const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
    const plans = moneyPlans(site);
    const text = writeMoney(plans[0] ?? null, plans, deskAt('okonomi/', 'nb')).main.toString();
    expect(text).toContain('1\u00a0195\u00a0810\u00a0000');
    expect(text).toContain('>1,80\u00a0%<');
    expect(text.match(/Holdes</g)).toHaveLength(3);
    expect(text).toContain('2026: −4\u00a0000\u00a0000');
  });
});

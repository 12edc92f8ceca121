import { describe, expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeWheel } from '../../../src/render/html/pages/wheel.ts';
import { wheelPage } from '../../../src/render/pages/wheel.ts';
import { filesIn, siteOf } from '../../support/site.ts';

const config = `kommune: { navn: Eksempelvik kommune }
i_bruk: { styringsbrev: 2026 }
`;
const letter = `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2025-12-18 }
`;

describe('the page of a year', () => {
  test('tells what is done, with the document that shows it', async () => {
    const site = await siteOf({ 'plans.config.yaml': config, 'brev.yaml': letter });
    const page = wheelPage(2026, site);
    expect(page.others).toEqual([{ year: 2027, address: 'arshjul/2027/' }]);
    expect(
      page.entries.map(({ id, state, documents }) => [id, state, documents.map(({ address }) => address)]),
    ).toEqual(expect.arrayContaining([['styringsbrev-2026', 'done', ['styringsbrev-2026/']]]));
  });

  test('does not call late to citizens what is done out of their sight', async () => {
    const files = { 'plans.config.yaml': config, 'brev.yaml': `${letter}tilgang: ikke-publisert\n` };
    const stateFor = async (audience: 'public' | 'internal') =>
      wheelPage(2026, await siteOf(files, { audience })).entries.find(({ id }) => id === 'styringsbrev-2026')?.state;
    expect([await stateFor('public'), await stateFor('internal')]).toEqual(['noted', 'done']);
  });

  test('says late where the whole chain says so too', async () => {
    const site = await siteOf({ 'plans.config.yaml': config, 'notat.yaml': 'type: notat\nid: n\ntittel: Notat\n' });
    expect(wheelPage(2026, site).entries.find(({ id }) => id === 'styringsbrev-2026')?.state).toBe('late');
  });

  test('says that it is not in use where nobody says what is kept', async () => {
    const site = await siteOf({ 'brev.yaml': letter });
    expect(wheelPage(2026, site)).toMatchObject({ isUnused: true });
  });

  test('names the year of a day in another year', async () => {
    const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
    const { main } = writeWheel(wheelPage(2026, site), deskAt('arshjul/', 'nb'));
    expect(main.toString()).toContain('<small>1.12.2025 ');
    expect(main.toString()).toContain('<a href="2027/">Se årshjulet for 2027</a>');
  });
});

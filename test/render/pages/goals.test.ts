import { expect, test } from 'vitest';
import { planOverviews } from '../../../src/render/plan-overviews.ts';
import { deskAt } from '../../../src/render/html/desk.ts';
import { writeGoals } from '../../../src/render/html/pages/goals.ts';
import { goalDocuments, type GoalRow, hasManyGoals } from '../../../src/render/pages/goals.ts';
import { unGoalPages } from '../../../src/render/pages/un-goals.ts';
import { filesIn, siteOf } from '../../support/site.ts';
import { chainFiles } from '../support/chain-files.ts';

function outline(rows: readonly GoalRow[]): readonly unknown[] {
  return rows.map(({ link, followers, isAlone, below }) => [
    link.title,
    [followers.measures, followers.assignments, followers.activities],
    ...(isAlone ? ['alone'] : []),
    ...outline(below),
  ]);
}

test('goals stand below each other with what carries them out', async () => {
  const [plan, ...others] = goalDocuments(await siteOf(chainFiles));
  expect(others).toEqual([]);
  expect(plan?.counts).toEqual({ goals: 4, followedUp: 2, indicators: 1, onTheWay: 1, reached: 0 });
  expect(outline(plan?.goals ?? [])).toEqual([
    ['Nær fjorden', [0, 0, 0]],
    [
      'Trygg oppvekst',
      [1, 1, 1],
      ['Alle barn lærer å svømme', [1, 1, 1]],
      // A measure that citizens may not see takes it up: they are not told that none does.
      ['Ingen barn er alene', [0, 0, 0]],
    ],
  ]);
});

test('a goal that no plan takes up is said to be alone', async () => {
  const files = { ...chainFiles, 'økonomiplan.yaml': (chainFiles['økonomiplan.yaml'] ?? '').replace(/^.*T2.*\n/m, '') };
  const [plan] = goalDocuments(await siteOf(files));
  expect(outline(plan?.goals ?? [])[1]).toContainEqual(['Ingen barn er alene', [0, 0, 0], 'alone']);
});

test('an indicator tells where it is and where it is to be', async () => {
  const site = await siteOf(chainFiles);
  const [line] = goalDocuments(site)[0]?.goals[1]?.below[0]?.indicators ?? [];
  expect(line).toMatchObject({
    measuredIn: 'prosent',
    newest: { year: 2025, value: '81' },
    target: { year: 2027, value: '95' },
    attainment: 'on-the-way',
  });
  const page = writeGoals(goalDocuments(site), deskAt('mal/', 'nb')).main.toString();
  expect(page).toContain('">Elever som kan svømme</a>: 81 % (2025), mål 95 % (2027)');
  // How it has gone is drawn in its own page: drawn here, a page of goals would be large.
  expect(page).not.toContain('<svg');
});

test('many goals stand on a page for each document', async () => {
  const goals = Array.from({ length: 160 }, (_, at) => `  - { id: M${at}, tittel: Mål nummer ${at} }\n`).join('');
  const temaplan = `type: temaplan\nid: temaplan\ntittel: Temaplan 2026–2029\nperiode: 2026-2029\nforankring: samfunnsdel\nvedtak: { organ: kommunestyret, dato: 2026-01-01, sak: 1/26 }\nmål:\n${goals}`;
  const site = await siteOf({ ...chainFiles, 'temaplan.yaml': temaplan });
  expect(hasManyGoals(site)).toBe(true);
  const addresses = [...planOverviews(site)].map(({ address }) => address).filter((one) => one.startsWith('mal/'));
  expect(addresses).toEqual(['mal/', 'mal/plan/samfunnsdel/', 'mal/plan/temaplan/']);
});

test('goals that rest on each other in a ring all stand in the list', async () => {
  const ring = `type: temaplan\nid: temaplan\ntittel: Temaplan 2026–2029\nperiode: 2026-2029\nvedtak: { organ: kommunestyret, dato: 2026-01-01, sak: 1/26 }\nmål:\n  - { id: A, tittel: Mål A, forankring: B }\n  - { id: B, tittel: Mål B, forankring: A }\n`;
  const [plan] = goalDocuments(await siteOf({ 'temaplan.yaml': ring }));
  expect(plan?.goals.map(({ link }) => link.title)).toEqual(['Mål A', 'Mål B']);
});

test('each of the goals of the UN lists what names it or one of its targets', async () => {
  const pages = unGoalPages(await siteOf(chainFiles));
  expect(pages).toHaveLength(17);
  const named = pages.filter(({ items }) => items.length > 0);
  expect(named.map(({ address, items }) => [address, items.map(({ link, targets }) => [link.ref, targets])])).toEqual([
    ['baerekraftsmal/3/', [['samfunnsdel#M1', []]]],
    [
      'baerekraftsmal/4/',
      [
        ['samfunnsdel#M1', ['4.1']],
        ['økonomiplan#T1', ['4.1']],
      ],
    ],
  ]);
});

test('the goals of Eksempelvik are plain data', async () => {
  const documents = goalDocuments(await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' }));
  expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
  expect(documents[0]?.counts.goals).toBe(30);
});

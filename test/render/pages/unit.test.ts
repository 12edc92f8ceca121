import { beforeAll, expect, test } from 'vitest';
import { type UnitPage, unitPage } from '../../../src/render/pages/unit.ts';
import type { Site } from '../../../src/render/site.ts';
import { filesIn, siteOf, writtenSite } from '../../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' });
}, 60_000);

function pageOf(id: string): UnitPage {
  const unit = site.scene.graph.organisation?.units.get(id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return unitPage(unit, site);
}

test('a school without oppdrag of its own finds what it takes part in, and where', () => {
  const { tasks, responsible } = pageOf('solbakken-skole');
  expect(tasks).toEqual([]);
  expect(
    responsible.map(({ document, items }) => [
      document.ref,
      items.map(({ link, contributes }) => [link.title, contributes]),
    ]),
  ).toEqual([
    [
      'temaplan-oppvekst-2025-2028',
      [
        ['Lesing som felles ansvar fra 1. til 10. trinn', true],
        ['Miljøteam på alle skoler', true],
      ],
    ],
    ['virksomhetsplan-oppvekst-2026', [['Leseveileder på hver skole og felles kartlegging', true]]],
  ]);
});

test('a sector sees what presses first, what the units below it have, and its plans that hold before those that did', () => {
  const { tasks, tasksBelow, plans, above } = pageOf('oppvekst');
  const deadlines = tasks.filter(({ done }) => !done).map(({ deadline }) => deadline ?? '9');
  expect(deadlines).toEqual([...deadlines].sort());
  expect(tasks.map(({ done }) => done)).toEqual(tasks.map(({ done }) => done).sort((a, b) => Number(a) - Number(b)));
  expect(tasksBelow.map(({ unit, link }) => [unit?.id, link.number])).toEqual([['barneverntjenesten', '11']]);
  expect(plans[0]?.state.kind).toBe('in-force');
  expect(above.map(({ id }) => id)).toEqual(['eksempelvik', 'kommunedirektøren']);
});

test('the page of an oppdrag says at its top whom it is given to', async () => {
  const files = await writtenSite(site);
  const page = files.get('styringsbrev-2026/S17/index.html') ?? '';
  expect(page).toContain(
    '<dt>Gitt til</dt><dd><a href="../../enheter/kultur-og-frivillighet/">Kultur og frivillighet</a></dd>',
  );
}, 60_000);

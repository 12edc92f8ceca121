import { expect, test } from 'vitest';
import { deskAt } from '../../../src/render/html/desk.ts';
import { partInPages } from '../../../src/render/html/paged-list.ts';
import { writeStatusPage } from '../../../src/render/html/pages/status.ts';
import { countVotes, writeVotes } from '../../../src/render/html/pages/votes.ts';
import { statusPage } from '../../../src/render/pages/status.ts';
import { voteLines } from '../../../src/render/pages/votes.ts';
import { filesIn, siteOf } from '../../support/site.ts';
import { chainFiles } from '../support/chain-files.ts';

test('votes stand with what is open first, with who voted and what follows them up', async () => {
  const lines = voteLines(await siteOf(chainFiles));
  expect(
    lines.map(({ link, state, late, vote, followers }) => [
      link.ref,
      state,
      late,
      vote.case,
      followers.map(({ ref }) => ref),
    ]),
  ).toEqual([
    ['økonomiplan#VV1', 'open', true, '90/25', ['styringsbrev-2026#F2']],
    ['økonomiplan#VV2', 'done', false, '90/25', ['styringsbrev-2026#F1']],
    ['økonomiplan#VP1', 'effect', false, '90/25', []],
  ]);
  expect(countVotes(lines)).toEqual({ votes: 3, open: 1, late: 1, done: 1, effect: 1, past: 0 });
});

test('three hundred votes stand on two pages', async () => {
  const points = Array.from({ length: 297 }, (_, at) => `  - { id: P${at}, tittel: Punkt nummer ${at} }\n`).join('');
  const files = {
    ...chainFiles,
    'økonomiplan.yaml': (chainFiles['økonomiplan.yaml'] ?? '').replace('verbalvedtak:', `${points}verbalvedtak:`),
  };
  const lines = voteLines(await siteOf(files));
  const [first, second] = partInPages('vedtak/', lines);
  expect([lines.length, first?.rows.length, second?.rows.length]).toEqual([300, 150, 150]);
  const head = { asOf: '2026-06-01', counts: countVotes(lines) };
  if (second === undefined) throw new Error('there is one page');
  const page = writeVotes(second, deskAt('vedtak/side-2/', 'nb'), head);
  expect(page.main.toString()).toContain('<nav class="pages"');
  expect(page.main.toString()).not.toContain('class="stats"');
});

test('the figures of the register add up', async () => {
  const lines = voteLines(await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' }));
  const { votes, open, done, effect, past } = countVotes(lines);
  expect(open + done + effect + past).toBe(votes);
  const [list] = partInPages('vedtak/', lines);
  if (list === undefined) throw new Error('there is no page');
  const page = writeVotes(list, deskAt('vedtak/', 'nb'), { asOf: '2026-06-15', counts: countVotes(lines) });
  expect(page.main.toString()).toMatch(new RegExp(`>${effect}</[^>]*>.*?trådte i kraft`, 's'));
});

test('without votes the register says so', async () => {
  const [list] = partInPages('vedtak/', voteLines(await siteOf({})));
  const head = { asOf: '2026-06-01', counts: countVotes([]) };
  const page = list && writeVotes(list, deskAt('vedtak/', 'nn'), head);
  expect(page?.main.toString()).toContain('Det ligg ingen vedtakspunkt eller verbalvedtak her.');
});

test('status is told by sector, and what is done counts as done whatever was reported', async () => {
  const page = statusPage(await siteOf(chainFiles));
  expect(
    page.sectors.map(({ sector, counts, statuses }) => [sector?.name, counts.tasks, counts.late, statuses]),
  ).toEqual([
    ['Oppvekst', 2, 0, [{ status: 'fullført', count: 2 }]],
    [
      'Teknisk',
      2,
      1,
      [
        { status: 'unknown', count: 1 },
        { status: 'pågår', count: 1 },
      ],
    ],
  ]);
  expect(page.changed.map(({ link, previous, status }) => [link.ref, previous, status])).toEqual([
    ['styringsbrev-2026#F1', 'forsinket', 'i-rute'],
  ]);
  const written = writeStatusPage(page, deskAt('status/', 'nb')).main.toString();
  expect(written).toContain('Endret siden forrige rapport');
});

test('sectors of Eksempelvik add up to all', async () => {
  const { total, sectors, statuses } = statusPage(await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15' }));
  const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  expect(sectors.reduce((all, { counts }) => all + counts.tasks, 0)).toBe(total.tasks);
  expect(sum(statuses)).toBe(total.tasks);
});

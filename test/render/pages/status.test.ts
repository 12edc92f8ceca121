import { beforeAll, describe, expect, test } from 'vitest';
import { chartWordsOf } from '../../../src/render/charts/words-of.ts';
import { deskAt } from '../../../src/render/html/desk.ts';
import { statusNotes, taskStatus } from '../../../src/render/html/pages/task-table.ts';
import { type StatusPage, statusPage } from '../../../src/render/pages/status.ts';
import { type TaskLine, tasksOf } from '../../../src/render/pages/tasks.ts';
import { filesIn, siteOf } from '../../support/site.ts';

const desk = deskAt('status/', 'nb');
const { status: words } = chartWordsOf('nb');

/** The status that a row says: its own, or the one beside «Over fristen»; who has not answered has reported nothing. */
function saidOf(task: TaskLine): string {
  const { text } = taskStatus(task, desk);
  if (text === 'Uten svar') return words.unknown;
  const [note] = statusNotes(task, desk).filter((one) => !/^var |^uten svar$/.test(one));
  return text === 'Over fristen' ? (note ?? words.unknown).replace(/^./, (sign) => sign.toUpperCase()) : text;
}

function sumsOf(tasks: readonly TaskLine[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const said of tasks.map(saidOf)) sums.set(said, (sums.get(said) ?? 0) + 1);
  return sums;
}

describe.each(['public', 'internal'] as const)(
  'how it stands in Eksempelvik, in the edition that is %s',
  (audience) => {
    let page: StatusPage;
    let tasks: readonly TaskLine[];
    beforeAll(async () => {
      const site = await siteOf(filesIn('plans/eksempelvik'), { asOf: '2026-06-15', audience });
      page = statusPage(site);
      tasks = tasksOf(site);
    }, 60_000);

    test('is said in the rows of every sector as it is counted', () => {
      expect(page.sectors.length).toBeGreaterThan(3);
      for (const { sector, statuses, counts } of page.sectors) {
        const own = sumsOf(tasks.filter((task) => task.sector?.id === sector?.id));
        expect(own).toEqual(new Map(statuses.map(({ status, count }) => [words[status], count])));
        const sum = (...said: readonly string[]) => said.reduce((total, one) => total + (own.get(one) ?? 0), 0);
        expect({
          done: sum(words.fullført, words.avsluttet, words.utgår),
          going: sum(words.pågår, words['i-rute']),
          delayed: sum(words.forsinket),
          waiting: sum(words['ikke-startet'], words['på-vent']),
          unknown: sum(words.unknown),
        }).toEqual({
          done: counts.done,
          going: counts.going,
          delayed: counts.delayed,
          waiting: counts.waiting,
          unknown: counts.unknown,
        });
      }
    });

    test('is done where those below have done it, whatever was reported last', () => {
      const own = tasks.filter(
        ({ link, sector }) => sector?.id === 'oppvekst' && /^(?:10|19)$/.test(link.number ?? ''),
      );
      expect(own.map((task) => [task.link.number, task.status, taskStatus(task, desk)])).toEqual([
        ['10', 'i-rute', { tone: 'good', text: 'Fullført' }],
        ['19', 'i-rute', { tone: 'good', text: 'Fullført' }],
      ]);
    });
  },
);

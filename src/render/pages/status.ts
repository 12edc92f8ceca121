import type { TaskCounts } from '../../overview/status/report.ts';
import { countTasks } from '../../overview/status/build.ts';
import type { CountedStatus } from '../charts/words.ts';
import type { Site } from '../site.ts';
import type { UnitLink } from './link.ts';
import { byUrgency, countedAs, type TaskLine, tasksOf } from './tasks.ts';

/** How it goes with what units are to do, by sector. Plain data. */
export interface StatusPage {
  readonly asOf: string;
  readonly total: TaskCounts;
  readonly statuses: readonly StatusCount[];
  /** In the order of the organisation; what nobody known has comes last, with `null`. */
  readonly sectors: readonly SectorStatus[];
  /** What the newest report gave another status than the one before it; the most pressing first. */
  readonly changed: readonly TaskLine[];
}

export interface SectorStatus {
  readonly sector: UnitLink | null;
  readonly counts: TaskCounts;
  readonly statuses: readonly StatusCount[];
}

export interface StatusCount {
  readonly status: CountedStatus;
  readonly count: number;
}

/** Oppdrag and verbalvedtak by sector, and what has changed. */
export function statusPage(site: Site): StatusPage {
  const tasks = tasksOf(site);
  return {
    asOf: site.scene.asOf,
    total: countTasks(tasks),
    statuses: countStatuses(tasks),
    sectors: sectorsOf(tasks, site),
    changed: tasks.filter(({ previous }) => previous !== null).toSorted(byUrgency),
  };
}

function sectorsOf(tasks: readonly TaskLine[], { scene }: Site): readonly SectorStatus[] {
  const bySector = new Map<string | null, TaskLine[]>();
  for (const task of tasks) {
    const key = task.sector?.id ?? null;
    const held = bySector.get(key);
    if (held === undefined) bySector.set(key, [task]);
    else held.push(task);
  }
  const order = [...(scene.graph.organisation?.units.keys() ?? [])];
  return [...order, null].flatMap((id) => {
    const held = bySector.get(id);
    if (held === undefined) return [];
    return [{ sector: held[0]?.sector ?? null, counts: countTasks(held), statuses: countStatuses(held) }];
  });
}

/** How many of each status. */
export function countStatuses(tasks: readonly TaskLine[]): readonly StatusCount[] {
  const counts = new Map<CountedStatus, number>();
  for (const task of tasks) {
    const status = countedAs(task);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return [...counts].map(([status, count]) => ({ status, count }));
}

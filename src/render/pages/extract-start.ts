import type { Site } from '../site.ts';
import { linkToUnit, type UnitLink } from './link.ts';
import { tasksOf } from './tasks.ts';
import { type UnitLine, unitLines } from './unit.ts';

/** The start page of the extract for a unit. Plain data. */
export interface ExtractStart {
  readonly unit: UnitLink;
  readonly municipality: string | null;
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
  readonly unanswered: number;
  /** The unit, then those below it. */
  readonly units: readonly UnitLine[];
}

/** The start page of the extract for the unit; `null` for a site that shows all. */
export function extractStart(site: Site): ExtractStart | null {
  if (site.unit === null) return null;
  const tasks = tasksOf(site);
  return {
    unit: linkToUnit(site.unit, site),
    municipality: site.settings.municipality.name,
    tasks: tasks.length,
    done: tasks.filter(({ done }) => done).length,
    late: tasks.filter(({ late }) => late).length,
    unanswered: tasks.filter(({ unanswered, done }) => unanswered && !done).length,
    units: unitLines(site),
  };
}

import { parsePeriod, type Day, type DayRange } from '../../../core/date.ts';
import { nearest } from '../../../core/nearest.ts';
import type { UnitNode } from '../../../graph/organisation.ts';
import type { Host } from '../../../host/host.ts';
import { plansError } from '../../../messages/usage.ts';
import type { DocumentStatus, ItemStatus } from '../../../model/summary.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import type { OpenWorkspace } from '../../open-workspaces.ts';
import { readChoice, readDay } from '../../options.ts';
import type { ListArgs } from './args.ts';
import { nynorskValues } from '../../../schema/nynorsk.ts';

/** What is listed: everything that passes all of these. */
export interface Filters {
  readonly asOf: Day;
  /** As typed, NFC; `null`: of all units. */
  readonly unit: string | null;
  readonly statuses: ReadonlySet<ItemStatus | DocumentStatus> | null;
  readonly dueBefore: Day | null;
  readonly period: DayRange | null;
  /** Only what is not done. */
  readonly open: boolean;
}

/** Reads the filters as typed. Throws a `PlansError` for wrong use. */
export function readFilters(host: Host, args: ListArgs): Filters {
  return {
    asOf: args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf),
    unit: args.unit?.normalize('NFC') ?? null,
    statuses: args.status === undefined ? null : new Set(args.status.map(readStatus)),
    dueBefore: args.dueBefore === undefined ? null : readDay('--due-before', args.dueBefore),
    period: args.period === undefined ? null : readPeriod(args.period),
    open: args.open === true,
  };
}

/** Whether anything is left out. */
export function isFiltering({ unit, statuses, dueBefore, period, open }: Filters): boolean {
  return open || [unit, statuses, dueBefore, period].some((filter) => filter !== null);
}

/** Finds the unit in some workspace, where one is asked for. Throws a `PlansError` where none has it. */
export function assertUnit({ unit }: Filters, opened: readonly OpenWorkspace[]): void {
  const known = opened.flatMap(({ workspace }) => [...(workspace.graph().organisation?.units.keys() ?? [])]);
  if (unit !== null && !known.includes(unit)) throw plansError('unknown-unit', { unit }, nearest(unit, known));
}

/** The unit asked for in one workspace: `undefined` where it has none of that id, `null` where none is asked for. */
export function unitIn({ workspace }: OpenWorkspace, { unit }: Filters): UnitNode | null | undefined {
  return unit === null ? null : workspace.graph().organisation?.units.get(unit);
}

const statuses = Object.keys(traceWordsOf('nb').status) as (ItemStatus | DocumentStatus)[];

function readStatus(word: string): ItemStatus | DocumentStatus {
  const typed = word.normalize('NFC').toLowerCase();
  const [canonical = typed] = Object.entries(nynorskValues).find(([, nynorsk]) => nynorsk === typed) ?? [];
  return readChoice('--status', canonical, statuses);
}

function readPeriod(value: string): DayRange {
  const period = parsePeriod(value.normalize('NFC'));
  if (period !== null) return period;
  throw plansError('bad-period', { value });
}

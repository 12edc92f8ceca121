import { compareText } from '../../core/place.ts';
import type { ItemNode } from '../../graph/graph.ts';
import type { ItemStatus } from '../../model/summary.ts';
import { buildStatus } from '../../overview/status/build.ts';
import type { StatusReport, TaskRow } from '../../overview/status/report.ts';
import type { RecipientState } from '../../trace/trace.ts';
import type { CountedStatus } from '../charts/words.ts';
import type { Site } from '../site.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** What one recipient has of an oppdrag, or a verbalvedtak, as the audience may know it. Plain data. */
export interface TaskLine {
  readonly link: NodeLink;
  readonly kind: TaskRow['kind'];
  readonly unit: UnitLink | null;
  readonly sector: UnitLink | null;
  readonly contributes: boolean;
  readonly deadline: string | null;
  readonly moved: boolean;
  readonly status: ItemStatus | null;
  /** The status that the report before gave, where it was another. */
  readonly previous: ItemStatus | null;
  readonly done: boolean;
  readonly late: boolean;
  readonly unanswered: boolean;
  readonly report: { readonly link: NodeLink; readonly comment: string | null } | null;
  /** What the unit has planned for it, or where it answers. */
  readonly answers: readonly NodeLink[];
}

/** What one or several recipients have of the same oppdrag. */
export type TaskGroup = readonly [TaskLine, ...TaskLine[]];

const known = new WeakMap<Site, StatusReport>();

/**
 * How it stands with what units were given to do. What is said comes from what the audience may see; that something is late or
 * unanswered is said only where that holds in the whole chain too.
 */
export function statusOf(site: Site): StatusReport {
  const found = known.get(site) ?? buildStatus(requestOf(site.scene));
  known.set(site, found);
  return found;
}

/** Every recipient's part of what is to be done, in the order of the documents. */
export function tasksOf(site: Site): readonly TaskLine[] {
  const found = lines.get(site) ?? makeLines(site);
  lines.set(site, found);
  return found;
}

const lines = new WeakMap<Site, readonly TaskLine[]>();

function makeLines(site: Site): readonly TaskLine[] {
  const judged = site.scene === site.whole ? null : judgements(site);
  return statusOf(site).tasks.flatMap((row) => {
    const node = site.scene.graph.find(row.ref);
    if (!isShown(row, site)) return [];
    return node?.kind === 'item' ? [taskLine(row, node, { site, judged })] : [];
  });
}

/** An extract holds what its own units are given. */
function isShown({ unit: given }: TaskRow, { unit, extract, scene }: Site): boolean {
  if (unit === null) return true;
  const held = given === null ? undefined : scene.graph.organisation?.units.get(given.id);
  return held !== undefined && extract.hasUnit(held);
}

/** What the whole chain says of each recipient's part. */
function judgements(site: Site): ReadonlyMap<string, TaskRow> {
  return new Map(buildStatus(requestOf(site.whole)).tasks.map((row) => [keyOf(row), row]));
}

function keyOf({ ref, unit, contributes }: TaskRow): string {
  return JSON.stringify([ref, unit?.id, contributes]);
}

interface Judging {
  readonly site: Site;
  readonly judged: ReadonlyMap<string, TaskRow> | null;
}

function taskLine(row: TaskRow, node: ItemNode, { site, judged }: Judging): TaskLine {
  const whole = judged === null ? row : judged.get(keyOf(row));
  const state = site.facts(node).recipients.find(({ unit }) => unit.id === row.unit?.id);
  const report = row.report === null ? undefined : site.scene.graph.find(row.report.document);
  return {
    link: linkTo(node, site),
    kind: row.kind,
    unit: row.unit && linkToUnit(row.unit, site),
    sector: row.sector && linkToUnit(row.sector, site),
    contributes: row.contributes,
    deadline: row.deadline,
    moved: row.moved,
    status: row.status,
    previous: row.previous,
    done: row.done,
    late: row.late && whole?.late === true,
    unanswered: row.unanswered && whole?.unanswered === true && !isUncertain(state),
    report: report === undefined ? null : { link: linkTo(report, site), comment: row.report?.comment ?? null },
    answers: (state?.by ?? []).flatMap((ref) => {
      const answer = site.scene.graph.find(ref);
      return answer === undefined ? [] : [linkTo(answer, site)];
    }),
  };
}

/** Nobody may conclude from a silence that there is a plan they do not see. */
function isUncertain(state: RecipientState | undefined): boolean {
  return state?.state === 'unknown';
}

function requestOf(scene: Site['scene']) {
  return { scene, root: '.', unit: null, lineOf: () => 1 };
}

/** What a task counts and is written as: what is done is done, also where the last report of it said something else. */
export function countedAs({ status, done }: Pick<TaskLine, 'status' | 'done'>): CountedStatus {
  const isEnded = status === 'avsluttet' || status === 'utgår';
  return done && !isEnded ? 'fullført' : (status ?? 'unknown');
}

/** Late first, then what has no answer, then by deadline; what is done comes last. */
export function byUrgency(a: TaskLine, b: TaskLine): number {
  return rank(a) - rank(b) || byDeadline(a, b);
}

function rank({ late, unanswered, done }: TaskLine): number {
  return done ? 3 : late ? 0 : unanswered ? 1 : 2;
}

/** The nearest deadline first. */
export function byDeadline(a: TaskLine, b: TaskLine): number {
  return compareText(a.deadline ?? '9', b.deadline ?? '9') || compareText(a.link.ref, b.link.ref);
}

/** What is the same for several recipients stands where the first of them does; `among` tells apart what is not to stand together. */
export function groupTasks(
  tasks: readonly TaskLine[],
  among: (task: TaskLine) => string | null = () => null,
): readonly TaskGroup[] {
  const groups = new Map<string, [TaskLine, ...TaskLine[]]>();
  for (const task of tasks) {
    const key = JSON.stringify([task.link.ref, among(task)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return [...groups.values()];
}

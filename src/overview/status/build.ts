import { formatDate } from '../../core/format-date.ts';
import type { Place } from '../../core/place.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../graph/organisation.ts';
import { indicatorsInForce, indicatorState } from '../../graph/queries/indicators.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { type TaskState, taskStates } from '../../graph/queries/task-states.ts';
import { unitsResponsible } from '../../graph/queries/unit-names.ts';
import type { IndicatorRow, NamedUnit, StatusReport, TaskCounts, TaskRow } from './report.ts';

/** What is asked for, and of which workspace. */
export interface StatusRequest {
  readonly scene: Scene;
  readonly root: string;
  readonly unit: UnitNode | null;
  readonly lineOf: (at: Place) => number;
}

type CountedTask = Pick<TaskRow, 'done' | 'status' | 'late' | 'unanswered'>;

/** How it goes with oppdrag and verbalvedtak, by recipient and sector, and with the indicators. In time linear in the items. */
export function buildStatus(request: StatusRequest): StatusReport {
  const { scene, root, unit } = request;
  const isAsked = (own: UnitNode | null) => unit === null || (own !== null && isWithin(own, unit));
  const states = taskStates(scene).filter((state) => isAsked(state.unit));
  const tasks = states.map((state) => taskRow(state, request));
  const indicators = indicatorsInForce(scene)
    .map((node) => ({ node, owner: ownerOf(node, scene) }))
    .filter(({ owner }) => isAsked(owner))
    .map(({ node, owner }) => indicatorRow(node, owner, request));
  return {
    asOf: scene.asOf,
    root,
    unit: unit && named(unit),
    total: countTasks(tasks),
    units: countUnits(tasks, states, scene),
    tasks,
    indicators,
  };
}

function taskRow(
  { node, kind, unit, name, sector, share, late, unanswered, report, previous }: TaskState,
  { lineOf }: StatusRequest,
): TaskRow {
  const { deadline, status, done, receiver } = share;
  return {
    ref: node.ref,
    kind,
    title: node.item.title?.value ?? null,
    unit: unit === null ? (name === null ? null : { id: name, name }) : named(unit),
    sector: sector && named(sector),
    contributes: receiver.contributes,
    deadline: deadline === null ? null : formatDate(deadline.day),
    moved: deadline?.original != null,
    status: status?.value ?? null,
    done,
    late,
    unanswered,
    report: report === null ? null : { document: report.document.id, comment: report.line.comment },
    previous: previous === status?.value ? null : previous,
    path: node.place.path,
    line: lineOf(node.place),
  };
}

function countUnits(tasks: readonly TaskRow[], states: readonly TaskState[], { graph }: Scene): StatusReport['units'] {
  const sectors = new Set(states.map(({ sector }) => sector));
  const order = [...(graph.organisation?.units.values() ?? [])].filter((unit) => sectors.has(unit));
  const all: readonly (UnitNode | null)[] = sectors.has(null) ? [...order, null] : order;
  return all.map((sector) => ({
    unit: sector && named(sector),
    ...countTasks(tasks.filter((task) => (task.sector?.id ?? null) === (sector?.id ?? null))),
  }));
}

/** How many of some tasks are done, going on, late and so on. */
export function countTasks(tasks: readonly CountedTask[]): TaskCounts {
  const count = (counts: (task: CountedTask) => boolean) => tasks.filter(counts).length;
  return {
    tasks: tasks.length,
    done: count(({ done }) => done),
    going: count(({ done, status }) => !done && (status === 'pågår' || status === 'i-rute')),
    delayed: count(({ done, status }) => !done && status === 'forsinket'),
    waiting: count(({ done, status }) => !done && (status === 'ikke-startet' || status === 'på-vent')),
    unknown: count(({ done, status }) => !done && (status === null || isOver(status))),
    late: count(({ late }) => late),
    unanswered: count(({ unanswered }) => unanswered),
  };
}

/** Such a status makes it done; where it does not, nobody can say how it goes. */
function isOver(status: NonNullable<TaskRow['status']>): boolean {
  return status === 'fullført' || status === 'avsluttet' || status === 'utgår';
}

function indicatorRow(node: ItemNode, owner: UnitNode | null, { scene, lineOf }: StatusRequest): IndicatorRow {
  const { baseline, target, newest, attainment } = indicatorState(node, scene);
  return {
    ref: node.ref,
    title: node.item.title?.value ?? null,
    unit: owner && named(owner),
    measuredIn: node.item.figures?.measuredIn ?? null,
    direction: node.item.figures?.direction ?? null,
    baseline: baseline && { year: baseline.year, value: baseline.value },
    newest: newest && { year: newest.year, value: newest.value, report: newest.report?.document.id ?? null },
    target: target && { year: target.year, value: target.value },
    attainment,
    path: node.place.path,
    line: lineOf(node.place),
  };
}

/** Who answers for an indicator: its own unit, else that of what it is nested in, else whose plan it stands in. */
function ownerOf(node: ItemNode, { graph: { organisation } }: Scene): UnitNode | null {
  if (organisation === null) return null;
  for (let at: ItemNode | null = node; at !== null; at = at.parent) {
    const [unit] = unitsResponsible(at.item.responsible?.value, organisation);
    if (unit !== undefined) return unit;
  }
  const [only] = node.document.facts.units;
  return only === undefined ? null : (organisation.units.get(only.value) ?? null);
}

function named({ id, name }: UnitNode): NamedUnit {
  return { id, name };
}

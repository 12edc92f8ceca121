import { yearOf } from '../../core/date.ts';
import type { YearValue } from '../../model/summary.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { withBases } from './anchoring.ts';
import { isGoalType } from './goals.ts';
import { type Report, reportsOn } from './latest-report.ts';
import { adoptionDate, isInForce, isOfType } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** How it goes with an indicator: at its target, on the way, where it was, the wrong way, or nobody can say. */
export type Attainment = 'reached' | 'on-the-way' | 'unchanged' | 'wrong-way' | 'unknown';

/** A value of an indicator with its year, where one is known, and the report it stands in, if it does. */
export interface Measured {
  readonly year: number | null;
  readonly value: string;
  readonly report: Report | null;
}

/** What an indicator says as of the day. */
export interface IndicatorState {
  readonly node: ItemNode;
  readonly baseline: YearValue | null;
  /** The target that is next: of the year of the newest value or the first after it, else the last; one without a year. */
  readonly target: YearValue | null;
  readonly newest: Measured | null;
  readonly attainment: Attainment;
}

/** Reads an indicator as of the day: its own values and those that reports give. */
export function indicatorState(node: ItemNode, { asOf }: Scene): IndicatorState {
  const { baseline = [], target = [], direction } = node.item.figures ?? {};
  const newest = newestValue(node, asOf);
  const first = baseline[0] ?? null;
  const next = nextTarget(target, newest?.year ?? yearOf(asOf));
  const attainment = attainmentOf({ baseline: first, target: next, newest, direction });
  return { node, baseline: first, target: next, newest, attainment };
}

/** Indicators of documents in force. */
export function indicatorsInForce({ graph, plansystem, asOf }: Scene): readonly ItemNode[] {
  return graph.items.filter(
    ({ item, document, file }) =>
      item.type === 'indikator' && !file.facts.recovered && isInForce(document, plansystem, asOf),
  );
}

/** The newest value by year; of one year, what a report says before what the indicator states. */
function newestValue(node: ItemNode, asOf: string): Measured | null {
  const stated: readonly Measured[] = (node.item.figures?.values ?? []).map(({ year, value }) => ({
    year,
    value,
    report: null,
  }));
  const reported = reportsOn(node, asOf).flatMap((report): readonly Measured[] =>
    report.line.value === null ? [] : [{ year: yearOfReport(report), value: report.line.value, report }],
  );
  const known = [...reported, ...stated].filter(({ year }) => year === null || year <= yearOf(asOf));
  let newest: Measured | null = null;
  for (const value of known) if (newest === null || (value.year ?? 0) > (newest.year ?? 0)) newest = value;
  return newest;
}

/** The year it was measured: of its own date, else of the report's period. */
function yearOfReport({ line, document }: Report): number | null {
  const day = line.date?.value.from ?? document.facts.period?.value.to ?? adoptionDate(document)?.from ?? null;
  return day === null ? null : yearOf(day);
}

function nextTarget(targets: readonly YearValue[], year: number): YearValue | null {
  const sorted = [...targets].sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999));
  return sorted.find((target) => target.year === null || target.year >= year) ?? sorted.at(-1) ?? null;
}

interface Stated {
  readonly year: number | null;
  readonly value: string;
}

/** How far a value is on the way from the baseline to the target. */
export function attainmentOf(stated: {
  readonly baseline: Stated | null;
  readonly target: Stated | null;
  readonly newest: Stated | null;
  readonly direction: 'opp' | 'ned' | undefined;
}): Attainment {
  const { baseline, target, newest, direction } = stated;
  return judge({
    from: numberOf(baseline?.value),
    to: numberOf(target?.value),
    now: numberOf(newest?.value),
    direction,
    isNewer: newest?.year == null || baseline?.year == null || newest.year > baseline.year,
  });
}

function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
}

interface Judged {
  readonly from: number | null;
  readonly to: number | null;
  readonly now: number | null;
  readonly direction: 'opp' | 'ned' | undefined;
  /** It was measured in another year than the baseline, as far as is stated. */
  readonly isNewer: boolean;
}

/** Without a direction, the way from the baseline to the target is the way. */
function judge({ from, to, now, direction, isNewer }: Judged): Attainment {
  if (now === null) return 'unknown';
  const way =
    direction === 'opp' ? 1 : direction === 'ned' ? -1 : from === null || to === null ? 0 : Math.sign(to - from);
  if (way === 0) return from !== null && from === to && now === to ? 'reached' : 'unknown';
  if (to !== null && (now - to) * way >= 0) return 'reached';
  if (from === null) return 'unknown';
  if (now === from) return isNewer ? 'unchanged' : 'unknown';
  return (now - from) * way > 0 ? 'on-the-way' : 'wrong-way';
}

/** Goals of a document that no indicator measures; all of them or some. */
export interface UnmeasuredGoals {
  readonly document: DocumentNode;
  readonly goals: readonly ItemNode[];
  readonly unmeasured: readonly ItemNode[];
}

/**
 * Goals of plans in force that the plan system asks somebody to follow up, and that have no indicator: neither they nor what
 * is nested in them, nor another goal that rests on them.
 */
export function unmeasuredGoals(scene: Scene): readonly UnmeasuredGoals[] {
  const { graph, plansystem, asOf } = scene;
  return graph.documents.flatMap((document) => {
    if (document.owner !== document || hasLost(document) || !isInForce(document, plansystem, asOf)) return [];
    const goals = document.items.filter(({ item, file }) => {
      const when = plansystem.itemTypes.get(item.type)?.followUp?.when ?? [];
      const isAsked = when.length === 0 || isOfType(document, when);
      return isGoalType(item.type, plansystem) && isAsked && item.status?.value !== 'utgår' && !file.facts.recovered;
    });
    const unmeasured = goals.filter((goal) => !measured(scene).has(goal));
    return unmeasured.length === 0 ? [] : [{ document, goals, unmeasured }];
  });
}

function hasLost(document: DocumentNode): boolean {
  return [document, ...document.chapters].some(({ facts }) => facts.recovered || facts.unreadable.has('indikatorer'));
}

/** Everything that an indicator measures, or something that rests on it. */
const measured = rememberForScene((scene): ReadonlySet<ChainNode> =>
  withBases(
    scene.graph.items.filter(({ item }) => item.type === 'indikator'),
    scene,
  ),
);

/** An indicator without a value for either of the two years that were over last, and had their results in. */
export interface StaleIndicator {
  readonly node: ItemNode;
  readonly years: readonly [number, number];
  readonly newest: Measured | null;
}

/** Indicators in force for at least those two years that have no value for them, neither of their own nor in a report. */
export function staleIndicators(scene: Scene): readonly StaleIndicator[] {
  // Results of a year are in when its accounts are adopted, by 30 June.
  const last = yearOf(scene.asOf) - (scene.asOf.slice(5) > '06-30' ? 1 : 2);
  return indicatorsInForce(scene).flatMap((node) => {
    const { document, item } = node;
    const since = adoptionDate(document)?.to ?? document.facts.period?.value.from ?? null;
    if (since === null || yearOf(since) >= last || item.unreadable.has('verdier')) return [];
    const { newest } = indicatorState(node, scene);
    const baseline = item.figures?.baseline?.[0]?.year ?? null;
    const year = Math.max(newest?.year ?? 0, baseline ?? 0);
    return newest?.year === null || year >= last - 1 ? [] : [{ node, years: [last - 1, last] as const, newest }];
  });
}

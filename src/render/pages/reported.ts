import { yearOf } from '../../core/date.ts';
import { formatDate } from '../../core/format-date.ts';
import { appendTo } from '../../core/append-to.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../../graph/graph.ts';
import { type Attainment, attainmentOf } from '../../graph/queries/indicators.ts';
import { keyFiguresOf } from '../../graph/queries/key-figure-sums.ts';
import type { EconomyLine, ItemStatus, ReportLine } from '../../model/summary.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { NamedUnit } from '../../trace/trace.ts';
import type { TrendValue } from '../charts/trend-plan.ts';
import type { Site } from '../site.ts';
import { goalAbove, isGoal } from './chain-steps.ts';
import { linkTo, type NodeLink } from './link.ts';
import type { PlanMoneyPage } from './plan-money.ts';

/** What a report says of goals, oppdrag, measures and money, as it stands in its own files. Plain data. */
export interface Reported {
  /** The year that its period ends in. */
  readonly year: number | null;
  readonly goals: readonly ReportedGoal[];
  /** What each unit has done, in the order of the organisation. */
  readonly units: readonly { readonly unit: NamedUnit; readonly lines: readonly ReportedLine[] }[];
  /** What is said for all, by the document that it is of. */
  readonly others: readonly { readonly document: NodeLink; readonly lines: readonly ReportedLine[] }[];
  readonly economy: readonly ReportedMoney[];
  /** Rows of the statutory overviews; `null`: none are stated. */
  readonly overviews: PlanMoneyPage | null;
}

/** An indicator with its result. */
export interface ReportedGoal {
  /** What it measures; `null`: it stands alone. */
  readonly goal: NodeLink | null;
  readonly link: NodeLink;
  readonly measuredIn: string | null;
  readonly direction: 'opp' | 'ned' | null;
  readonly baseline: TrendValue | null;
  /** The target that is next. */
  readonly target: TrendValue | null;
  readonly result: TrendValue;
  /** All that was measured until then. */
  readonly measured: readonly TrendValue[];
  /** By the numbers that stand here. */
  readonly attainment: Attainment;
  readonly status: ItemStatus | null;
  readonly comment: string | null;
}

export interface ReportedLine {
  readonly link: NodeLink & { readonly itemType: string | null };
  readonly status: ItemStatus | null;
  readonly date: string | null;
  readonly newDeadline: string | null;
  readonly value: string | null;
  readonly comment: string | null;
}

/** Kroner of a unit. */
export interface ReportedMoney extends Pick<EconomyLine, 'budget' | 'accounts' | 'forecast' | 'deviation'> {
  readonly unit: string;
}

/** What a report says; `null` of a document that reports nothing. */
export function reportedIn(document: DocumentNode, site: Site): Reported | null {
  const files = [document, ...document.chapters];
  const lines = files.flatMap((file) => linesOf(file));
  const economy = files.flatMap(({ facts }) => facts.money?.economy ?? []);
  const overviews = overviewsOf(files);
  if (lines.length + economy.length === 0 && overviews === null) return null;
  const end = document.facts.period?.value.to ?? null;
  const year = end === null ? null : yearOf(end);
  const isResult = ({ line, node }: StatedLine) => line.value !== null && isIndicator(node);
  return {
    year,
    goals: lines.filter(isResult).flatMap((line) => goalOf(line, year, site)),
    ...byUnit(
      lines.filter((line) => !isResult(line)),
      site,
    ),
    economy: economy.map(({ unit, budget, accounts, forecast, deviation }) => ({
      unit: unit === null ? '' : namedUnit(unit.value, site.naming).name,
      budget,
      accounts,
      forecast,
      deviation,
    })),
    overviews,
  };
}

function overviewsOf(files: readonly DocumentNode[]): PlanMoneyPage | null {
  const rows = files.flatMap(({ facts }) => [...keyFiguresOf(facts)]);
  if (rows.length === 0) return null;
  const years = [...new Set(rows.flatMap(([, amounts]) => [...amounts.keys()]))].sort((a, b) => a - b);
  const keyFigures = rows.map(([name, amounts]) => ({
    name,
    amounts: years.map((year) => amounts.get(year)?.toString() ?? null),
  }));
  return { years, frames: [], frameTotal: [], operating: [], investment: [], keyFigures };
}

interface StatedLine {
  readonly line: ReportLine;
  readonly node: ChainNode;
}

/** The lines of a file with what each is about. */
function linesOf({ facts, summary, out }: DocumentNode): readonly StatedLine[] {
  const byReference = new Map(out.filter(({ guessed }) => !guessed).map((edge) => [edge.reference, edge.to]));
  return facts.reports.flatMap((line) => {
    const reference = summary.references[line.reference];
    const node = reference && byReference.get(reference);
    return node === undefined ? [] : [{ line, node }];
  });
}

function isIndicator(node: ChainNode): node is ItemNode {
  return node.kind === 'item' && node.item.type === 'indikator';
}

function goalOf({ line, node }: StatedLine, year: number | null, site: Site): readonly ReportedGoal[] {
  if (node.kind !== 'item' || line.value === null) return [];
  const { measuredIn = null, direction = null, baseline = [], target = [], values = [] } = node.item.figures ?? {};
  const of = line.date === null ? year : yearOf(line.date.value.to);
  const result: TrendValue = { year: of, value: line.value };
  const goal = node.parent !== null && isGoal(node.parent, site.scene) ? node.parent : goalAbove(node, site.scene);
  const said = ({ year: at, value }: TrendValue): TrendValue => ({ year: at, value });
  const [start] = baseline;
  const next = target.toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999));
  const aim = next.find((one) => one.year === null || of === null || one.year >= of) ?? next.at(-1);
  return [
    {
      goal: goal === null ? null : linkTo(goal, site),
      link: linkTo(node, site),
      measuredIn,
      direction,
      baseline: start === undefined ? null : said(start),
      target: aim === undefined ? null : said(aim),
      result,
      measured: [...values.filter((one) => one.year === null || of === null || one.year < of).map(said), result],
      attainment: attainmentOf({
        baseline: start ?? null,
        target: aim ?? null,
        newest: result,
        direction: direction ?? undefined,
      }),
      status: line.status?.value ?? null,
      comment: line.comment,
    },
  ];
}

function byUnit(lines: readonly StatedLine[], site: Site): Pick<Reported, 'units' | 'others'> {
  const units = new Map<string, ReportedLine[]>();
  const others = new Map<DocumentNode, ReportedLine[]>();
  for (const stated of lines) {
    const { line, node } = stated;
    if (line.unit !== null) appendTo(units, line.unit.value, lineOf(stated, site));
    else appendTo(others, node.kind === 'item' ? node.document : node.owner, lineOf(stated, site));
  }
  const order = [...(site.scene.graph.organisation?.units.keys() ?? [])];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return {
    units: [...units]
      .toSorted(([a], [b]) => place(a) - place(b))
      .map(([id, of]) => ({ unit: namedUnit(id, site.naming), lines: of })),
    others: [...others].map(([document, of]) => ({ document: linkTo(document, site), lines: of })),
  };
}

function lineOf({ line, node }: StatedLine, site: Site): ReportedLine {
  return {
    link: { ...linkTo(node, site), itemType: node.kind === 'item' ? node.item.type : null },
    status: line.status?.value ?? null,
    date: line.date && formatDate(line.date.value),
    newDeadline: line.newDeadline && formatDate(line.newDeadline.value),
    value: line.value,
    comment: line.comment,
  };
}

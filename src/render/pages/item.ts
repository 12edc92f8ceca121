import { formatDate } from '../../core/format-date.ts';
import type { Locale } from '../../config/settings.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { isVote } from '../../graph/queries/deadline.ts';
import type { Access, Figures, ItemStatus } from '../../model/summary.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { Gap, TraceNode } from '../../trace/trace.ts';
import type { TrendValue } from '../charts/trend-plan.ts';
import { languageOf } from '../language-of.ts';
import type { Prose } from '../prose/prose.ts';
import { inWhole, type Site } from '../site.ts';
import { type DocumentState, stateOf } from './document.ts';
import { type HistoryStep, historyOf } from './history.ts';
import { contentOf, textsOf } from './item-row.ts';
import { type LineageView, lineageView, traceForPage } from './lineage.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';
import { reportsByUnit, type UnitReports } from './reports-on.ts';
import { votedIn, type VoteLine } from './votes.ts';

/** Everything that the page of an item says. Plain data; days as `YYYY-MM-DD` or a part of it. */
export interface ItemPage {
  readonly link: NodeLink;
  readonly document: NodeLink;
  readonly documentState: DocumentState;
  readonly period: string | null;
  /** The item it is nested in. */
  readonly parent: NodeLink | null;
  readonly status: ItemStatus | null;
  /** The report that says the status, where one does. */
  readonly statusFrom: NodeLink | null;
  readonly units: readonly UnitLink[];
  /** `medansvarlig`. */
  readonly supporting: readonly UnitLink[];
  /** The recipients of an oppdrag. */
  readonly givenTo: readonly UnitLink[];
  readonly startsOn: string | null;
  readonly deadline: string | null;
  readonly doneOn: string | null;
  readonly amounts: TraceNode['amounts'];
  readonly investment: Investment | null;
  readonly law: string | null;
  /** Its own vote; that of its document for what was voted for with it. */
  readonly vote: VoteLine['vote'] | null;
  /** The UN's goals and targets: `3`, `4.1`. */
  readonly unGoals: readonly string[];
  /** The site has pages of them. */
  readonly hasUnGoalPages: boolean;
  readonly access: Access;
  readonly description: Prose;
  /** That of its document, as stated. */
  readonly language: Locale | null;
  readonly gaps: readonly Gap[];
  readonly lineage: LineageView;
  readonly history: readonly HistoryStep[];
  readonly reports: readonly UnitReports[];
  readonly indicator: Indicator | null;
  readonly seeAlso: readonly NodeLink[];
}

/** Money of an investment besides that by year, in kroner. */
export interface Investment {
  readonly costFrame: number | null;
  readonly granted: number | null;
  readonly financing: readonly { readonly name: string; readonly kroner: number }[];
}

/** What an indicator measures. */
export interface Indicator {
  readonly measuredIn: string | null;
  readonly direction: 'opp' | 'ned' | null;
  readonly measured: readonly TrendValue[];
  readonly baseline: TrendValue | null;
  readonly targets: readonly TrendValue[];
}

const mostLinks = 24;

/** The page of an item of the site's scene. */
export function itemPage(node: ItemNode, site: Site): ItemPage {
  const { item, document, parent } = node;
  const facts = site.facts(node);
  const { json, description } = contentOf(node, site);
  const trace = traceForPage(node, site);
  const reports = reportsByUnit(node, site);
  const source = facts.statusSource === null ? undefined : site.scene.graph.documentById.get(facts.statusSource);
  const unit = (id: string) => linkToUnit(namedUnit(id, site.naming), site);
  return {
    link: linkTo(node, site),
    document: linkTo(document, site),
    documentState: stateOf(document, site),
    period: facts.documentPeriod,
    parent: parent === null ? null : linkTo(parent, site),
    status: facts.status as ItemStatus | null,
    statusFrom: source === undefined || source === document ? null : linkTo(source, site),
    units: facts.units.map((one) => linkToUnit(one, site)),
    supporting: textsOf(json['medansvarlig']).map(unit),
    givenTo: facts.recipients.map((one) => linkToUnit(one.unit, site)),
    startsOn: item.startsOn && formatDate(item.startsOn.value),
    deadline: facts.deadline,
    doneOn: item.doneOn && formatDate(item.doneOn.value),
    amounts: facts.amounts,
    investment: investmentOf(item.figures),
    law: facts.law,
    vote: isVote(node) || item.vote !== null ? votedIn(node, site) : null,
    unGoals: textsOf(json['bærekraftsmål']),
    hasUnGoalPages: site.unit === null,
    access: facts.access,
    description,
    language: languageOf(document),
    gaps: site.gaps(new Set([inWhole(node, site.whole)])),
    lineage: lineageView(trace, site),
    history: historyOf(trace, site),
    reports,
    indicator: indicatorOf(item.figures, reports),
    seeAlso: seeAlso(node, site),
  };
}

function investmentOf(figures: Figures | null): Investment | null {
  const { costFrame, granted, financing } = figures ?? {};
  if (costFrame === undefined && granted === undefined && financing === undefined) return null;
  return {
    costFrame: costFrame?.value ?? null,
    granted: granted?.value ?? null,
    financing: financing?.parts.map(({ name, kroner }) => ({ name, kroner })) ?? [],
  };
}

/** Its own values, and those of reports for years that have none. */
function indicatorOf(figures: Figures | null, reports: readonly UnitReports[]): Indicator | null {
  const { measuredIn = null, direction = null, values = [], target = [], baseline = [] } = figures ?? {};
  const measured = values.map(({ year, value }) => ({ year, value }));
  for (const row of reports.flatMap((one) => one.reports)) {
    const year = row.date === null ? null : Number(row.date.slice(0, 4));
    if (row.value !== null && !measured.some((one) => one.year === year)) measured.push({ year, value: row.value });
  }
  if (measured.length + target.length + baseline.length === 0) return null;
  const [first] = baseline;
  return {
    measuredIn,
    direction,
    measured,
    baseline: first === undefined ? null : { year: first.year, value: first.value },
    targets: target.map(({ year, value }) => ({ year, value })),
  };
}

/** `se_også`, whoever states it. */
function seeAlso(node: ItemNode, site: Site): readonly NodeLink[] {
  const named = node.out.filter(({ relation, guessed }) => relation === 'se_også' && !guessed).map(({ to }) => to);
  const naming = node.in.filter(({ relation, guessed }) => relation === 'se_også' && !guessed).map(({ from }) => from);
  return [...new Set([...named, ...naming])].slice(0, mostLinks).map((other) => linkTo(other, site));
}

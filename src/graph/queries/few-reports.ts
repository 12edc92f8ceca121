import { yearOf } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { LocalFacts } from '../../plansystem/local-facts.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsOfType } from './documents-of-type.ts';
import type { LocalScene } from './local-scene.ts';
import { mayHide } from './may-hide.ts';

/** A finished year for which fewer reports to the council are kept than the law asks for. */
export interface FewReports {
  readonly year: number;
  /** Names of the reports that are there, one of each period. */
  readonly reports: readonly string[];
  /** Where the config says that they are kept here. */
  readonly at: Place;
}

/** Reports on the budget that the council gets in a year, at least. */
export const reportsAYear = 2;

/** The first year that today's kommunelov holds for. */
const since = 2020;

/** The finished years with too few reports, of types that are in use (`i_bruk`) by then. */
export function fewReports(scene: LocalScene): readonly FewReports[] {
  const types = reportTypes(scene.plansystem);
  const kept = keptSince(types, scene.local);
  if (kept === null || mayHide(types, scene)) return [];
  const reports = types.flatMap((type) => documentsOfType(scene.graph, type));
  // One without a period may be of any year.
  if (reports.some(({ facts }) => facts.period === null || facts.period.value.from === null)) return [];
  const found: FewReports[] = [];
  for (let year = Math.max(kept.year, since); year < yearOf(scene.asOf); year++) {
    const names = namesIn(year, reports);
    if (names.length < reportsAYear) found.push({ year, reports: names, at: kept.at });
  }
  return found;
}

function namesIn(year: number, reports: readonly DocumentNode[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { facts, ref } of reports) {
    const { from = null, to = null } = facts.period?.value ?? {};
    if (from?.startsWith(`${year}-`) !== true || to?.startsWith(`${year}-`) !== true) continue;
    if (!names.has(`${from} ${to}`)) names.set(`${from} ${to}`, facts.title?.value ?? ref);
  }
  return [...names.values()];
}

/** The types by which the annual wheel meets the demand: steps that rest on kommuneloven § 14-5. */
function reportTypes({ wheel }: PlanSystem): readonly string[] {
  const steps = wheel.filter(({ legalBasis }) => legalBasis.some(({ url }) => url.endsWith('/2018-06-22-83/§14-5')));
  return [...new Set(steps.flatMap(({ types }) => types))];
}

/** The type in use that has been so longest. */
function keptSince(types: readonly string[], { inUse }: LocalFacts) {
  const kept = types.flatMap((type) => inUse.get(type) ?? []);
  return [...kept].sort((a, b) => a.year - b.year)[0] ?? null;
}

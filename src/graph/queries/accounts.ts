import type { ChainNode, DocumentNode } from '../graph.ts';
import { isCertain } from './certain.ts';
import { mayHideReports } from './deadline.ts';
import { lastDayOf, type Report, reportsOn } from './latest-report.ts';
import { speaksFor } from './receivers.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** What reports say of one item or document for one unit (`null`: for all), the newest first. */
export interface Account {
  readonly node: ChainNode;
  readonly unit: string | null;
  /** At least one. The first is of this very unit; older ones may be of a unit above it or of all. */
  readonly reports: readonly [Report, ...Report[]];
}

/**
 * Every account that is the newest word as of the day: one that a newer report for all, or for a unit above, has overtaken is
 * left out. What a report that could not be read whole says is left out too.
 */
export const accounts = rememberForScene((scene): readonly Account[] => {
  const nodes = new Set<ChainNode>();
  for (const { facts, out } of scene.graph.documents) {
    if (facts.reports.length === 0) continue;
    for (const edge of out)
      if (edge.reference.gjelderIn === 'rapport' && isCertain(edge, scene.graph)) nodes.add(edge.to);
  }
  return [...nodes].flatMap((node) => accountsOf(node, scene));
});

function accountsOf(node: ChainNode, scene: Scene): readonly Account[] {
  const all = reportsOn(node, scene.asOf);
  if (all.some(({ document }) => mayHideReports(document))) return [];
  return [...new Set(all.map(({ unit }) => unit))].flatMap((unit) => {
    const [newest, ...older] = all.filter((report) => isFor(unit, report, scene));
    return newest?.unit === unit ? [{ node, unit, reports: [newest, ...older] as const }] : [];
  });
}

/** A report for a unit is for itself or for one above it; what is said for all stands alone. */
function isFor(unit: string | null, report: Report, { graph, ...scene }: Scene): boolean {
  if (unit === null) return report.unit === null;
  const known = graph.organisation?.units.get(unit) ?? null;
  return speaksFor(report.unit, { name: unit, unit: known, contributes: false, deadline: null }, { graph, ...scene });
}

/** Whether one report covers an older time than another: two files of the same time are one round. */
export function isOlderRound(older: DocumentNode, newer: DocumentNode): boolean {
  return lastDayOf(older) < lastDayOf(newer);
}

/** What a report line is about, in words. */
export function titleOf(node: ChainNode): string {
  return (node.kind === 'item' ? node.item.title?.value : node.facts.title?.value) ?? node.ref;
}

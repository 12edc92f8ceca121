import { type Day, type DayRange, type Period, addMonths, overlaps } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { typeOf, validUntil } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** Something dated in an item that its document's period leaves out. */
export type Outsider =
  | { readonly kind: 'deadline'; readonly item: ItemNode; readonly at: Place; readonly day: DayRange }
  | { readonly kind: 'amount'; readonly item: ItemNode; readonly at: Place; readonly year: number };

/** What of a document's dates and amounts lies outside its period. */
export interface Outside {
  readonly outsiders: readonly Outsider[];
  /** How many deadlines and years with amounts the document states. */
  readonly dated: number;
}

/**
 * Deadlines more than so many months after the end of a document's period (what prolongs it and `gyldig` counted), and
 * amounts in years that do not touch it. `null` for documents without a period and for reports and audits.
 */
export function outsidePeriod(document: DocumentNode, months: number, scene: Scene): Outside | null {
  const { period } = document.facts;
  if (period === null || typeOf(document, scene.plansystem)?.validity === 'alltid') return null;
  const end = endOf(document, scene);
  const span: Period = { from: period.value.from, to: end };
  const latest = end === null ? null : addMonths(end, months);
  const all = document.items.filter(({ file }) => !file.facts.recovered).flatMap(datedIn);
  return { outsiders: all.filter((dated) => isOutside(dated, span, latest)), dated: all.length };
}

/** The last day of the document's period, or of its validity where that is later; `null`: no end. */
function endOf(document: DocumentNode, { plansystem, asOf }: Scene): Day | null {
  const { period, validity } = document.facts;
  const lapse = typeOf(document, plansystem)?.validity === 'periode' ? [validUntil(document, plansystem, asOf)] : [];
  const ends = [period?.value.to ?? null, ...(validity === null ? [] : [validity.value.to]), ...lapse];
  return ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), '');
}

function datedIn(node: ItemNode): readonly Outsider[] {
  const { path } = node.file.summary;
  const { deadline, recipients, amounts } = node.item;
  const deadlines = [deadline, ...recipients.map((recipient) => recipient.deadline)].flatMap((stated) => stated ?? []);
  return [
    ...deadlines.map(({ value, at }): Outsider => ({
      kind: 'deadline',
      item: node,
      at: { path, span: at },
      day: value,
    })),
    ...amounts
      .filter(({ kroner }) => kroner !== 0)
      .map(({ year, at }): Outsider => ({ kind: 'amount', item: node, at: { path, span: at }, year })),
  ];
}

function isOutside(dated: Outsider, span: Period, latest: Day | null): boolean {
  if (dated.kind === 'deadline') return latest !== null && dated.day.from > latest;
  return !overlaps({ from: `${dated.year}-01-01`, to: `${dated.year}-12-31` }, span);
}

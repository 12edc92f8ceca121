import { type Day, type DayRange, addMonths, yearOf } from '../../core/date.ts';
import type { Place, Span } from '../../core/place.ts';
import type { Item } from '../../model/summary.ts';
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
  const latest = end === null ? null : addMonths(end, months);
  const limits = { first: yearOf(period.value.from ?? firstDay), last: yearOf(end ?? lastDay), latest };
  const outsiders: Outsider[] = [];
  let dated = 0;
  for (const item of document.items) if (!item.file.facts.recovered) dated += collect(item, limits, outsiders);
  return { outsiders, dated };
}

const firstDay: Day = '0000-01-01';
const lastDay: Day = '9999-12-31';

/** The years that the period touches, and the last day for a deadline; `null`: any. */
interface Limits {
  readonly first: number;
  readonly last: number;
  readonly latest: Day | null;
}

/** The last day of the document's period, or of its validity where that is later; `null`: no end. */
function endOf(document: DocumentNode, { plansystem, asOf }: Scene): Day | null {
  const { period, validity } = document.facts;
  const lapse = typeOf(document, plansystem)?.validity === 'periode' ? [validUntil(document, plansystem, asOf)] : [];
  const ends = [period?.value.to ?? null, ...(validity === null ? [] : [validity.value.to]), ...lapse];
  return ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), '');
}

/** Adds what of an item lies outside, and tells how many dates and amounts it states; a loop, since it meets every item. */
function collect(node: ItemNode, { first, last, latest }: Limits, outsiders: Outsider[]): number {
  const { deadline, recipients, amounts } = node.item;
  let dated = 0;
  const addDeadline = (stated: Item['deadline']) => {
    if (stated === null) return;
    dated++;
    const { value: day, at } = stated;
    if (latest !== null && day.from > latest)
      outsiders.push({ kind: 'deadline', item: node, at: placeOf(node, at), day });
  };
  addDeadline(deadline);
  for (const recipient of recipients) addDeadline(recipient.deadline);
  for (const { year, yearAt, kroner } of amounts) {
    if (kroner === 0) continue;
    dated++;
    if (year < first || year > last) outsiders.push({ kind: 'amount', item: node, at: placeOf(node, yearAt), year });
  }
  return dated;
}

function placeOf({ file }: ItemNode, span: Span): Place {
  return { path: file.summary.path, span };
}

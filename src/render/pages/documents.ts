import { formatPeriod } from '../../core/format-date.ts';
import { compareText } from '../../core/place.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { typeOf } from '../../graph/queries/lifecycle.ts';
import { documentsOf, type Site } from '../site.ts';
import { type DocumentState, stateOf } from './document.ts';
import { linkTo, type NodeLink } from './link.ts';

/** A document in the list of all. Plain data. */
export interface ListedDocument {
  readonly link: NodeLink;
  readonly period: string | null;
  readonly state: DocumentState;
  /** Day or part of one on which it was adopted or approved. */
  readonly adopted: string | null;
}

/** All documents: from the top of the ladder, what stands beside it last; of a type the newest first. */
export function listedDocuments(site: Site): readonly ListedDocument[] {
  return orderedDocuments(site).map((document) => ({
    link: linkTo(document, site),
    period: document.facts.period && formatPeriod(document.facts.period.value),
    state: stateOf(document, site),
    adopted: site.facts(document).adopted?.date ?? null,
  }));
}

/** Those that hold as of the day, in the same order. */
export function documentsInForce(site: Site): readonly DocumentNode[] {
  return orderedDocuments(site).filter((document) => stateOf(document, site).kind === 'in-force');
}

function orderedDocuments(site: Site): readonly DocumentNode[] {
  const order = new Map([...site.scene.plansystem.documentTypes.keys()].map((type, at) => [type, at]));
  const place = ({ facts }: DocumentNode) => order.get(facts.type ?? '') ?? Infinity;
  const level = (document: DocumentNode) => typeOf(document, site.scene.plansystem)?.level ?? Infinity;
  const start = ({ facts }: DocumentNode) => facts.period?.value.from ?? '';
  return documentsOf(site).toSorted(
    (a, b) =>
      compareNumbers(level(a), level(b)) ||
      compareNumbers(place(a), place(b)) ||
      compareText(start(b), start(a)) ||
      compareText(a.ref, b.ref),
  );
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Day, DayRange, Period } from '../../core/date.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { Vote } from '../../model/summary.ts';
import { compareText } from '../../core/place.ts';
import { contradictsDate } from './case-number.ts';
import type { DocumentNode } from '../graph.ts';
import { rememberForDocument } from './scene.ts';

const draftStatuses: ReadonlySet<string> = new Set(['planlagt', 'utkast', 'høring', 'til-behandling']);

/** The document says of itself that it is a draft. */
export function isDraft(document: DocumentNode): boolean {
  return draftStatuses.has(document.facts.status?.value ?? '');
}

/** Whether a vote decided in favour: `vedtatt`, or an outcome nobody stated. */
export function isAdopting(vote: Vote): boolean {
  return vote.outcome === null || vote.outcome.value === 'vedtatt';
}

/** Outcomes after which a matter is still on its way, whatever a body adopted before: a hearing, for one. */
const onItsWay: ReadonlySet<string> = new Set(['innstilling', 'utsatt', 'tilbakesendt', 'avvist']);

/** Whether the steps of a matter end in adoption; in the order of their dates where all are known. */
export function endInAdoption(proceedings: readonly Vote[]): boolean {
  const isDated = proceedings.every(({ date }) => date !== null);
  const dayOf = ({ date }: Vote) => date?.value.from ?? '';
  const steps = isDated ? proceedings.toSorted((a, b) => compareText(dayOf(a), dayOf(b))) : proceedings;
  const last = steps.findLast((step) => isAdopting(step) || onItsWay.has(step.outcome?.value ?? ''));
  return last !== undefined && isAdopting(last);
}

/** A vote or an approval is stated, whether its date is known or not. */
export function hasAdoption(document: DocumentNode): boolean {
  const { vote, approval } = document.facts;
  return (vote !== null && isAdopting(vote)) || approval !== null;
}

/** The days on which the document may have been adopted: of its vote, else of its approval; `null` where no date is known. */
export function adoptionDate(document: DocumentNode): DayRange | null {
  const { vote, approval } = document.facts;
  if (vote !== null && isAdopting(vote) && vote.date !== null) return vote.date.value;
  return approval?.date?.value ?? null;
}

/** The document is adopted only after the as-of date: it follows up, replaces and reports nothing yet. */
export function isNotYetAdopted(document: DocumentNode, asOf: Day): boolean {
  const date = adoptionDate(document);
  if (date === null || date.from <= asOf) return false;
  // A date that its case number contradicts is told, and is no ground for other findings.
  const { vote } = document.facts;
  return vote === null || !contradictsDate(vote);
}

/** Whether the plan system lets documents of this kind lapse with their period. */
export function lapses(document: DocumentNode, plansystem: PlanSystem): boolean {
  return typeOf(document, plansystem)?.validity === 'periode';
}

/**
 * When the document holds by its own dates: `gyldig`, else the plan horizon where its type lapses with it, else from its
 * adoption (or the horizon's start) and on. Prolongations and replacements are not counted: see `validUntil`.
 */
export function statedValidity(document: DocumentNode, plansystem: PlanSystem): Period {
  const { validity, period } = document.facts;
  if (validity !== null) return validity.value;
  if (period !== null && lapses(document, plansystem)) return period.value;
  return { from: adoptionDate(document)?.from ?? period?.value.from ?? null, to: null };
}

/** The last day the document holds, prolongations (`forlenger`, a planbehov that carries it on) counted; `null`: no end. */
export function validUntil(document: DocumentNode, plansystem: PlanSystem, asOf: Day): Day | null {
  const until = statedValidity(document, plansystem).to;
  return until === null ? null : prolongedUntil(document, until, asOf);
}

/** A last day of the document, moved to the end of what prolongs it (`forlenger`, a planbehov that carries it on); `null`: no end. */
export function prolongedUntil(document: DocumentNode, until: Day, asOf: Day): Day | null {
  let last = until;
  for (const edge of document.in) {
    const carriesOn =
      edge.relation === 'gjelder' && edge.from.kind === 'item' && edge.from.item.choice === 'videreføres';
    if (edge.relation !== 'forlenger' && !carriesOn) continue;
    const other = edge.from.kind === 'item' ? edge.from.document : edge.from;
    if (isDraft(other) || isNotYetAdopted(other, asOf)) continue;
    const end = other.facts.validity?.value.to ?? other.facts.period?.value.to ?? null;
    if (end === null) return null;
    if (end > last) last = end;
  }
  return last;
}

/** Documents that replace this one as of a date: adopted, no draft. One that it replaces itself, straight or roundabout, does not. */
export function replacements(document: DocumentNode, asOf: Day): readonly DocumentNode[] {
  return document.in
    .filter((edge) => edge.relation === 'erstatter' && edge.from.kind === 'document' && !edge.guessed)
    .map((edge) => edge.from as DocumentNode)
    .filter((other) => !isDraft(other) && !isNotYetAdopted(other, asOf) && !isReplacing(document, other));
}

/** Whether a document says that it replaces another, or what replaces that. */
function isReplacing(document: DocumentNode, other: DocumentNode): boolean {
  const reached = new Set([document]);
  for (const at of reached)
    for (const { relation, to } of at.out) if (relation === 'erstatter' && to.kind === 'document') reached.add(to);
  return reached.has(other);
}

/** Whether the document holds on a day: no draft, not repealed, adopted by then as far as is known, not replaced, not lapsed. */
export const isInForce = rememberForDocument((document, plansystem, asOf): boolean => {
  const status = document.facts.status?.value;
  if (isDraft(document) || status === 'opphevet' || status === 'erstattet') return false;
  if (isNotYetAdopted(document, asOf) || replacements(document, asOf).length > 0) return false;
  const { from } = statedValidity(document, plansystem);
  const until = validUntil(document, plansystem, asOf);
  return (from === null || from <= asOf) && (until === null || until >= asOf);
});

/** The document counts as a type: it is of it, or `omfatter` it. */
export function isOfType(document: DocumentNode, types: readonly string[]): boolean {
  const { type, includes } = document.facts;
  return (type !== null && types.includes(type)) || includes.some((included) => types.includes(included));
}

/** The plan system's row for the document's type. */
export function typeOf(document: DocumentNode, plansystem: PlanSystem) {
  return document.facts.type === null ? undefined : plansystem.documentTypes.get(document.facts.type);
}

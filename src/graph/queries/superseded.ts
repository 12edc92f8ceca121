import { type Day, addDays } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsFor } from './documents-of-type.ts';
import { isDraft, isNotYetAdopted, replacements, statedValidity, validUntil } from './lifecycle.ts';
import { isSameArea } from './same-area.ts';
import type { Scene } from './scene.ts';

/** Types revised this often (months) roll: the next one takes over when it begins, though the old one's horizon goes on. */
const yearly = 12;

/** The day on which the next document of a yearly type took over from this one by beginning, as of the day; `null` if none did. */
export function takenOverOn(document: DocumentNode, type: string, scene: Scene): Day | null {
  const revised = scene.plansystem.documentTypes.get(type)?.revisionMonths ?? null;
  const begins = beginning(document, scene);
  if (revised === null || revised > yearly || begins === null) return null;
  let first: Day | null = null;
  for (const other of documentsFor(document, scene.graph, type)) {
    const start = beginning(other, scene);
    if (start === null || start <= begins || start > scene.asOf || (first !== null && start >= first)) continue;
    if (isStanding(other, scene.asOf) && isSameArea(document, other)) first = start;
  }
  return first;
}

/** The last day a document held or will hold: until it lapses (reports: what they report ends) or the next one takes over; `null`: no end. */
export function heldUntil(document: DocumentNode, scene: Scene): Day | null {
  const { type, period } = document.facts;
  const validity = type === null ? undefined : scene.plansystem.documentTypes.get(type)?.validity;
  const lapse = validity === 'alltid' ? (period?.value.to ?? null) : validUntil(document, scene.plansystem, scene.asOf);
  const takeover = type === null ? null : takenOverOn(document, type, scene);
  if (takeover === null) return lapse;
  const handover = addDays(takeover, -1);
  return lapse === null || handover < lapse ? handover : lapse;
}

/** Neither a draft, nor repealed or replaced, nor adopted only after the day. */
export function isStanding(document: DocumentNode, asOf: Day): boolean {
  const status = document.facts.status?.value;
  if (isDraft(document) || status === 'opphevet' || status === 'erstattet') return false;
  return !isNotYetAdopted(document, asOf) && replacements(document, asOf).length === 0;
}

/** Whether what a document is part of (`del_av`) is replaced or repealed, and the part with it. */
export function isReplacedWithWhole(document: DocumentNode, asOf: Day): boolean {
  return document.out.some(({ relation, to }) => {
    if (relation !== 'del_av' || to.kind === 'item' || to === document) return false;
    const status = to.facts.status?.value;
    return status === 'opphevet' || status === 'erstattet' || replacements(to, asOf).length > 0;
  });
}

function beginning(document: DocumentNode, { plansystem }: Scene): Day | null {
  return statedValidity(document, plansystem).from;
}

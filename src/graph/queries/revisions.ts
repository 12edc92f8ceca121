import { type Day, addMonths } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { documentsFor, typesOf } from './documents-of-type.ts';
import { adoptionDate, isDraft, isInForce } from './lifecycle.ts';
import type { LocalScene } from './local-scene.ts';
import { takenOverOn } from './superseded.ts';

/** When a document in force is to be revised: as it says itself, or as often as its type is. */
export interface Revision {
  readonly document: DocumentNode;
  readonly due: Day;
  readonly stated: boolean;
  /** Months between revisions, where the type says when. */
  readonly months: number | null;
  readonly at: Place;
}

/** The revisions of the documents in force, of types that are in use; what comes round by the annual wheel is asked for there. */
export function revisions(scene: LocalScene): readonly Revision[] {
  return scene.graph.documents.flatMap((document) => revisionOf(document, scene) ?? []);
}

/** Whether the new edition is being written. */
export function isUnderRevision(document: DocumentNode, { graph }: LocalScene): boolean {
  const replacing = document.in.some(
    ({ relation, from }) => relation === 'erstatter' && from.kind === 'document' && isDraft(from),
  );
  const [type] = typesOf(document);
  return replacing || documentsFor(document, graph, type ?? '').some((other) => other !== document && isDraft(other));
}

function revisionOf(document: DocumentNode, scene: LocalScene): Revision | null {
  const { facts, owner, summary, place } = document;
  const { type: id, nextRevision } = facts;
  if (id === null || facts.recovered || owner !== document || !isUsed(document, scene)) return null;
  if (facts.unreadable.has('neste_revisjon') || !isInForce(document, scene.plansystem, scene.asOf)) return null;
  if (takenOverOn(document, id, scene) !== null) return null;
  if (nextRevision !== null) {
    const at = { path: summary.path, span: nextRevision.at };
    return { document, due: nextRevision.value.to, stated: true, months: null, at };
  }
  const months = scene.plansystem.documentTypes.get(id)?.revisionMonths ?? null;
  const adopted = adoptionDate(document);
  const isOnWheel = scene.plansystem.wheel.some(({ types }) => types.includes(id));
  if (months === null || adopted === null || isOnWheel) return null;
  return { document, due: addMonths(adopted.to, months), stated: false, months, at: place };
}

function isUsed(document: DocumentNode, { local, asOf }: LocalScene): boolean {
  return typesOf(document).some((type) => (local.inUse.get(type)?.year ?? Infinity) <= Number(asOf.slice(0, 4)));
}

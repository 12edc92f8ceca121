import { overlaps, type DayRange } from '../../../core/date.ts';
import { compareText } from '../../../core/place.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import { documentsOfType } from '../../../graph/queries/documents-of-type.ts';
import { isDraft, replacements, statedValidity } from '../../../graph/queries/lifecycle.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { DocumentType } from '../../../plansystem/plan-system.ts';

/** The document that a new one of a type most likely comes after: the last of the types that come round by the annual wheel. */
export function likelyPredecessor(type: DocumentType, unit: string | undefined, scene: Scene): DocumentNode | null {
  if (!scene.plansystem.wheel.some(({ types }) => types.includes(type.id)) && unit === undefined) return null;
  const documents = documentsOfType(scene.graph, type.id).filter(({ facts }) => facts.type === type.id);
  return latest(documents.filter(({ facts }) => (facts.units[0]?.value ?? undefined) === unit));
}

/** The newest document of a type, whoever's it is: new ones are put beside it. */
export function neighbourOf(type: DocumentType, scene: Scene): DocumentNode | null {
  return latest(documentsOfType(scene.graph, type.id).filter(({ facts }) => facts.type === type.id));
}

/** Ids of what a new document rests on: the newest one of the nearest type it must rest on, and what its predecessor rested on that is not replaced. */
export function anchorsOf(
  type: DocumentType,
  { predecessor, period }: { readonly predecessor: DocumentNode | null; readonly period: DayRange | null },
  scene: Scene,
): readonly string[] {
  const isUsable = (document: DocumentNode) =>
    document.id !== '' && !isDraft(document) && replacements(document, scene.asOf).length === 0;
  const isInTime = (document: DocumentNode) =>
    period === null || overlaps(statedValidity(document, scene.plansystem), period);
  const above = type.restsOn.must.flatMap((must) => {
    const others = documentsOfType(scene.graph, must).filter(({ facts }) => facts.type !== type.id);
    return latest(others.filter((document) => isUsable(document) && isInTime(document))) ?? [];
  });
  const levelOf = ({ facts }: DocumentNode) => scene.plansystem.documentTypes.get(facts.type ?? '')?.level ?? 0;
  const required = above.toSorted((a, b) => levelOf(b) - levelOf(a)).slice(0, 1);
  const earlier = (predecessor?.out ?? [])
    .filter(({ relation, to, guessed }) => relation === 'forankring' && to.kind === 'document' && !guessed)
    .map(({ to }) => to as DocumentNode)
    .filter(
      (document) => isUsable(document) && isInTime(document) && !type.restsOn.must.includes(document.facts.type ?? ''),
    );
  return [...new Set([...required, ...earlier].map(({ id }) => id))];
}

/** The last by the start of its period, then by its id. */
function latest(documents: readonly DocumentNode[]): DocumentNode | null {
  const from = ({ facts }: DocumentNode) => facts.period?.value.from ?? facts.validity?.value.from ?? '';
  return [...documents].sort((a, b) => compareText(from(a), from(b)) || compareText(a.id, b.id)).at(-1) ?? null;
}

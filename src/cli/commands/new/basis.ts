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

/** What a new document is to rest on, and when. */
interface Wanted {
  readonly predecessor: DocumentNode | null;
  /** A document of another type that was named as what it comes after. */
  readonly named: DocumentNode | null;
  readonly period: DayRange | null;
}

/**
 * What a new document rests on: the named one, else the one that fits best of the nearest type it must rest on, else the
 * nearest that stands above it; and what its predecessor rested on that still holds.
 */
export function anchorsOf(
  type: DocumentType,
  { predecessor, named, period }: Wanted,
  scene: Scene,
): readonly DocumentNode[] {
  const isUsable = (document: DocumentNode) => isStanding(document, scene) && isInTime(document, period, scene);
  const best = (types: readonly string[]) =>
    types.flatMap((above) => {
      const others = documentsOfType(scene.graph, above).filter(({ facts }) => facts.type !== type.id);
      return bestFitting(others.filter(isUsable), period, scene) ?? [];
    });
  const required = nearestOf(best(type.restsOn.must), scene);
  const other = required === null ? nearestOf(best(spineAbove(type, scene)), scene) : null;
  const first = named ?? required ?? other;
  const earlier = (predecessor?.out ?? [])
    .filter(({ relation, to, guessed }) => relation === 'forankring' && to.kind === 'document' && !guessed)
    .map(({ to }) => to as DocumentNode)
    .filter((document) => isUsable(document) && !isDraft(document))
    .filter((document) => !type.restsOn.must.includes(document.facts.type ?? ''));
  return [...new Set([...(first === null ? [] : [first]), ...earlier])];
}

/** The types above one that others must rest on: what all plans of the municipality hang on, whatever they are about. */
function spineAbove({ level }: DocumentType, { plansystem }: Scene): readonly string[] {
  const types = [...plansystem.documentTypes.values()];
  const spine = new Set(types.flatMap(({ restsOn }) => restsOn.must));
  return types.flatMap((other) =>
    spine.has(other.id) && other.level !== null && level !== null && other.level < level ? other.id : [],
  );
}

/** Neither put aside nor replaced, and possible to refer to. */
function isStanding(document: DocumentNode, { asOf }: Scene): boolean {
  const status = document.facts.status?.value;
  if (document.id === '' || status === 'opphevet' || status === 'erstattet') return false;
  return replacements(document, asOf).length === 0;
}

function isInTime(document: DocumentNode, period: DayRange | null, { plansystem }: Scene): boolean {
  return period === null || overlaps(statedValidity(document, plansystem), period);
}

/**
 * Of documents of one type: the one rolled for this very year before others, be it a draft (the next økonomiplan is being
 * written while its letter is); then what is adopted before drafts; then the newest.
 */
function bestFitting(documents: readonly DocumentNode[], period: DayRange | null, scene: Scene): DocumentNode | null {
  const rolledFor = ({ facts }: DocumentNode) =>
    period !== null &&
    facts.period?.value.from === period.from &&
    scene.plansystem.documentTypes.get(facts.type ?? '')?.revisionMonths === 12;
  const rank = (document: DocumentNode) => (rolledFor(document) ? 2 : 0) + (isDraft(document) ? 0 : 1);
  const highest = Math.max(...documents.map(rank));
  return latest(documents.filter((document) => rank(document) === highest));
}

/** The lowest on the ladder: what stands nearest to the new document. */
function nearestOf(documents: readonly DocumentNode[], { plansystem }: Scene): DocumentNode | null {
  const levelOf = ({ facts }: DocumentNode) => plansystem.documentTypes.get(facts.type ?? '')?.level ?? 0;
  return documents.toSorted((a, b) => levelOf(b) - levelOf(a))[0] ?? null;
}

/** The last by the start of its period, then by its id. */
function latest(documents: readonly DocumentNode[]): DocumentNode | null {
  const from = ({ facts }: DocumentNode) => facts.period?.value.from ?? facts.validity?.value.from ?? '';
  return [...documents].sort((a, b) => compareText(from(a), from(b)) || compareText(a.id, b.id)).at(-1) ?? null;
}

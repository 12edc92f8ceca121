import type { Place } from '../../core/place.ts';
import type { DocumentType } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { namedBody } from './body.ts';
import { typesOf } from './documents-of-type.ts';
import { statesChange } from './is-change.ts';
import { isAdopting } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** A document was adopted by somebody else than those the plan system lets adopt it. */
export interface WrongBody {
  readonly at: Place;
  /** As it is written. */
  readonly by: string;
  readonly type: DocumentType;
}

/**
 * A vote in favour of a political document by a body that its type's `vedtas_av` does not name, or by a unit that is no body
 * at all (a sector). `null` where all is well or the name means neither.
 */
export function wrongBody(document: DocumentNode, scene: Scene): WrongBody | null {
  const { vote, recovered } = document.facts;
  if (recovered || vote === null || vote.body === null || !isAdopting(vote)) return null;
  const { value: by, at } = vote.body;
  const { organisation } = scene.graph;
  const named = namedBody(by, scene.plansystem, organisation);
  // Of a unit whose type could not be read nobody knows what it is.
  if (named === null && (organisation?.units.get(by)?.type ?? null) === null) return null;
  const type = refusing(document, named?.body ?? null, scene);
  return type === undefined ? null : { at: { path: document.summary.path, span: at }, by, type };
}

/** The first type the document counts as that a body (`null`: something that is none) may not adopt, not even by delegation. */
function refusing(document: DocumentNode, body: string | null, { plansystem }: Scene): DocumentType | undefined {
  return typesOf(document)
    .flatMap((type) => plansystem.documentTypes.get(type) ?? [])
    .find(
      ({ adoption, adoptedBy, changesDelegable }) =>
        adoption === 'politisk' &&
        adoptedBy.length > 0 &&
        (body === null || !adoptedBy.includes(body)) &&
        !(changesDelegable && statesChange(document)),
    );
}

import type { Place } from '../../core/place.ts';
import type { DocumentType } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { namedBody } from './body.ts';
import { typesOf } from './documents-of-type.ts';
import { isAdopting } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/** A document was adopted by somebody else than those the plan system lets adopt it. */
export interface WrongBody {
  readonly kind: 'vote' | 'approval';
  readonly at: Place;
  /** As it is written. */
  readonly by: string;
  readonly type: DocumentType;
}

/**
 * A vote in favour of a political document by a body that its type's `vedtas_av` does not name. Where the law itself names
 * the body, an approval alone is wrong too. `null` where all is well or the name means no known body.
 */
export function wrongBody(document: DocumentNode, scene: Scene): WrongBody | null {
  const { vote, approval, recovered, proceedings } = document.facts;
  if (recovered) return null;
  const { path } = document.summary;
  if (vote !== null) {
    const body = isAdopting(vote) ? vote.body : null;
    const named = body === null ? null : namedBody(body.value, scene.plansystem, scene.graph.organisation);
    const type = named === null ? undefined : refusing(document, named.body, scene);
    return body === null || type === undefined
      ? null
      : { kind: 'vote', at: { path, span: body.at }, by: body.value, type };
  }
  if (approval?.by == null || proceedings.length > 0 || document.facts.unreadable.has('vedtak')) return null;
  const type = refusing(document, null, scene);
  if (type === undefined || type.adoptedByLaw === null) return null;
  return { kind: 'approval', at: { path, span: approval.by.at }, by: approval.by.value, type };
}

/** The first type the document counts as that somebody (no body: the administration) may not adopt. */
function refusing(document: DocumentNode, body: string | null, { plansystem }: Scene): DocumentType | undefined {
  return typesOf(document)
    .flatMap((type) => plansystem.documentTypes.get(type) ?? [])
    .find(
      ({ adoption, adoptedBy }) =>
        adoption === 'politisk' && adoptedBy.length > 0 && (body === null || !adoptedBy.includes(body)),
    );
}

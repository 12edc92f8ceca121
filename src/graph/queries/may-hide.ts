import { foldWord } from '../../core/nearest.ts';
import { documentsOfType } from './documents-of-type.ts';
import { missing } from './missing.ts';
import type { Scene } from './scene.ts';
import { titleMismatch } from './title-years.ts';

/**
 * Whether a document of one of these types may be there all the same, or its absence is told already: a file that could not be
 * read, one whose type or years are in doubt, or a reference to a document that is not there and is called like one.
 */
export function mayHide(types: readonly string[], scene: Scene): boolean {
  const { graph } = scene;
  const isDoubtful = graph.documents.some((document) => {
    const { type, includes, recovered, unreadable } = document.facts;
    if (type === null || unreadable.has('omfatter')) return true;
    if (![type, ...includes].some((one) => types.includes(one))) return false;
    return (
      recovered ||
      ['periode', 'status', 'vedtak'].some((key) => unreadable.has(key)) ||
      titleMismatch(document) !== null
    );
  });
  return isDoubtful || isAskedFor(types, scene);
}

/** A reference names a document that is not there, by a name that begins like one of the types. */
function isAskedFor(types: readonly string[], { graph, plansystem }: Scene): boolean {
  const lost = missing(graph, 'unknown-document').map(({ first }) => foldWord(first.why.document));
  if (lost.length === 0) return false;
  const named = [...plansystem.spelled.documentType].flatMap(([spelling, type]) =>
    lost.some((name) => name.startsWith(foldWord(spelling))) ? [type] : [],
  );
  // What its like of other years `omfatter`, it had in it too.
  const included = named.flatMap((type) => documentsOfType(graph, type).flatMap(({ facts }) => facts.includes));
  return [...named, ...included].some((type) => types.includes(type));
}

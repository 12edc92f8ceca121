import type { Scene } from './scene.ts';

/**
 * Whether a file that could not be read, or whose type nobody knows, may be a document of one of these types: then nobody
 * can say that it is missing.
 */
export function mayHide(types: readonly string[], { graph }: Scene): boolean {
  return graph.documents.some(({ facts }) => {
    if (facts.type === null) return true;
    return types.includes(facts.type) && (facts.recovered || facts.unreadable.has('periode'));
  });
}

import type { Fix } from '../../core/finding.ts';
import type { DanglingReference } from '../graph.ts';

/**
 * One change that mends every place of a fault, where each of them has only one thing it may have meant. The rule words it
 * under `replace`.
 */
export function certainFixes(
  references: readonly DanglingReference[],
  meantBy: (reference: DanglingReference) => readonly string[],
): readonly Fix[] {
  const edits = references.flatMap((dangling) => {
    const [text, ...others] = meantBy(dangling);
    // What has not the form of a reference is mended where its form is told.
    if (text === undefined || others.length > 0 || dangling.reference.repaired === true) return [];
    return [{ path: dangling.at.path, span: dangling.at.span, text }];
  });
  const [first] = edits;
  if (first === undefined || edits.length < references.length) return [];
  return [{ title: 'replace', data: { value: first.text }, edits }];
}

import { foldWord } from '../../core/nearest.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { rememberForScene } from './scene.ts';

/** A file of which nothing could be read, with the type that its name suggests; `null` where it may be of any. */
export interface BlankFile {
  readonly document: DocumentNode;
  readonly type: string | null;
}

/** Empty and wholly unreadable files: they may hold anything, so nothing is said to be missing that they may hold. */
export const blankFiles = rememberForScene(({ graph, plansystem }): readonly BlankFile[] =>
  graph.documents.filter(isBlank).map((document) => ({ document, type: suggestedType(document, plansystem) })),
);

function isBlank({ facts, summary }: DocumentNode): boolean {
  return facts.recovered && facts.type === null && summary.items.length === 0 && summary.references.length === 0;
}

/** The type whose spelling the id, the file's name or else its folder begins with (`virksomhetsplaner/helse.yaml`). */
function suggestedType({ id, place }: DocumentNode, plansystem: PlanSystem): string | null {
  const folders = place.path.split('/').reverse();
  for (const name of [id, ...folders]) {
    const folded = foldWord(name);
    const [best] = [...plansystem.spelled.documentType]
      .filter(([spelling]) => folded.startsWith(foldWord(spelling)))
      .sort(([a], [b]) => b.length - a.length);
    if (best !== undefined) return best[1];
  }
  return null;
}

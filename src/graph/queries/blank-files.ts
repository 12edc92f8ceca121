import { type Day, yearOf } from '../../core/date.ts';
import { foldWord } from '../../core/nearest.ts';
import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DanglingReference, DocumentNode } from '../graph.ts';
import { missing } from './missing.ts';
import { rememberForScene } from './scene.ts';

/** A file of which nothing could be read, with the type that its name suggests; `null` where it may be of any. */
export interface BlankFile {
  readonly document: DocumentNode;
  readonly type: string | null;
}

/**
 * Types of the documents that several references name and that are not there, as far as their names say: they may hold what
 * is not found elsewhere. Documents of years gone by are left out: what they held is over.
 */
export const missingTypes = rememberForScene(({ graph, plansystem, asOf }): readonly string[] => {
  const lost = missing(graph, 'unknown-document').filter(
    ({ first, others }) => (others.length > 0 || first.reference.relation === 'del_av') && !isMeantOnce(first),
  );
  const names = lost.map(({ first }) => first.why.document).filter((name) => !isOfThePast(name, asOf));
  return names.flatMap((name) => typeInName([name], plansystem) ?? []);
});

function isMeantOnce({ from, reference }: DanglingReference): boolean {
  return from.out.filter((edge) => edge.reference === reference).length === 1;
}

function isOfThePast(name: string, asOf: Day): boolean {
  const years = name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length > 0 && years.every((year) => Number(year) < yearOf(asOf));
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
  return typeInName([id, ...place.path.split('/').reverse()], plansystem);
}

function typeInName(names: readonly string[], plansystem: PlanSystem): string | null {
  for (const name of names) {
    const folded = foldWord(name);
    const [best] = [...plansystem.spelled.documentType]
      .filter(([spelling]) => folded.startsWith(foldWord(spelling)))
      .sort(([a], [b]) => b.length - a.length);
    if (best !== undefined) return best[1];
  }
  return null;
}

import type { ChainNode, DocumentNode } from '../graph.ts';
import { addWhole } from './answers.ts';

/** What a `svar` says. */
export interface StatedAnswer {
  readonly answer: string | null;
  /** `begrunnelse`. */
  readonly reason: string | null;
}

/** What a document answers to each node, its chapters' answers counted; an answer about a document or an item counts for what is in it, where that has none of its own. */
export function answersIn(document: DocumentNode): ReadonlyMap<ChainNode, StatedAnswer> {
  const stated = [document, ...document.chapters].flatMap(({ facts, summary, out }) =>
    facts.answers.flatMap(({ reference, answer, reason }) => {
      const edge = out.find((one) => one.reference === summary.references[reference] && !one.guessed);
      return edge === undefined ? [] : [[edge.to, { answer, reason }] as const];
    }),
  );
  const found = new Map<ChainNode, StatedAnswer>(stated);
  for (const [node, answer] of stated) {
    const whole: ChainNode[] = [];
    addWhole(node, whole);
    for (const within of whole) if (!found.has(within)) found.set(within, answer);
  }
  return found;
}

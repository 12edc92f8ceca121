import type { DocumentNode } from '../graph.ts';

/** Words by which a title says that a plan is the change of another. */
const changing =
  /(?:(?<!\p{L})|budsjett|plan)(?:revider|revisjon|regulert|regulering(?:er)? av budsjett|juster|endr(?:ing|a|et|ede)|oppdater)|budsjettreguler/iu;

/** Whether a document changes one that was adopted before: it says so (`endrer`), or its title does. */
export function isChange(document: DocumentNode): boolean {
  return statesChange(document) || changing.test(document.facts.title?.value ?? '');
}

/** Whether a document says that it changes another (`endrer`). */
export function statesChange(document: DocumentNode): boolean {
  if (document.facts.unreadable.has('endrer')) return true;
  const stated = [...document.out, ...document.dangling];
  return stated.some(({ reference }) => reference.relation === 'endrer');
}

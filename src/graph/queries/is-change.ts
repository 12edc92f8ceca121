import type { DocumentNode } from '../graph.ts';

/** Words by which a title says that a plan is the change of another. */
const changing =
  /(?:(?<!\p{L})|budsjett|plan)(?:revider|revisjon|regulert|regulering(?:er)? av budsjett|juster|endr(?:ing|a|et|ede)|oppdater)|budsjettreguler/iu;

/** Whether a document changes one that was adopted before: it says so (`endrer`), or its title does. */
export function isChange(document: DocumentNode): boolean {
  if (document.facts.unreadable.has('endrer')) return true;
  const stated = [...document.out, ...document.dangling];
  if (stated.some(({ reference }) => reference.relation === 'endrer')) return true;
  return changing.test(document.facts.title?.value ?? '');
}

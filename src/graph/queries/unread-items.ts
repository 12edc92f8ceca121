import type { PlanSystem } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';

/** Whether a list of items of a document or its chapters could not be read: what is missed may stand there, and the list is told. */
export function hasUnreadItems(document: DocumentNode, { spelled }: PlanSystem): boolean {
  return [document, ...document.chapters].some(({ facts }) =>
    [...facts.unreadable].some((key) => spelled.collection.has(key)),
  );
}

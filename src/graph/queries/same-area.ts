import type { DocumentNode } from '../graph.ts';

/**
 * Whether two plans of one type and for the same units (`documentsFor`) are for the same: of one whole where both are part
 * of one, not two languages of one text, not two letters to different recipients.
 */
export function isSameArea(a: DocumentNode, b: DocumentNode): boolean {
  return (
    (a.facts.language ?? 'nb') === (b.facts.language ?? 'nb') &&
    !areApart(wholesOf(a), wholesOf(b)) &&
    !areApart(recipientsOf(a), recipientsOf(b))
  );
}

function wholesOf({ summary }: DocumentNode): ReadonlySet<string> {
  const stated = summary.references.filter(({ relation, from }) => relation === 'del_av' && from < 0);
  return new Set(stated.map(({ text }) => text));
}

function recipientsOf({ items }: DocumentNode): ReadonlySet<string> {
  return new Set(items.flatMap(({ item }) => item.recipients.map(({ name }) => name)));
}

/** Both say something and share nothing. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}

import { appendTo } from '../../core/append-to.ts';
import { comparePlaces } from '../../core/place.ts';
import { formatReference } from '../../core/reference.ts';
import type { DanglingReference, Graph } from '../graph.ts';

/** What references name and cannot be told apart or found, once per name, with every place that names it. */
export interface Missing<Kind extends DanglingReference['why']['kind']> {
  /** The first place by path and offset. */
  readonly first: DanglingReference & { readonly why: Extract<DanglingReference['why'], { kind: Kind }> };
  readonly others: readonly DanglingReference[];
}

/** Dangling references of one kind, gathered by what they name: a missing document named ten times is one fault. */
export function missing<Kind extends DanglingReference['why']['kind']>(
  graph: Graph,
  kind: Kind,
): readonly Missing<Kind>[] {
  const groups = new Map<string, DanglingReference[]>();
  for (const reference of graph.dangling) {
    if (reference.why.kind !== kind) continue;
    appendTo(groups, nameOf(reference.why), reference);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort((a, b) => comparePlaces(a.at, b.at));
    // Only references of the asked kind were gathered.
    return first === undefined ? [] : [{ first: first as Missing<Kind>['first'], others }];
  });
}

function nameOf(why: DanglingReference['why']): string {
  if (why.kind === 'unknown-document') return why.document;
  return formatReference(why.document.summary.path, why.kind === 'unknown-item' ? why.item : why.item.item.id);
}

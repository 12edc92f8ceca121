import { appendTo } from '../../core/append-to.ts';
import { levelText } from '../../core/level-text.ts';
import { comparePlaces } from '../../core/place.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { isPlaceholderTitle } from '../../plansystem/placeholder-title.ts';
import { graphRule } from '../define.ts';

/** Two items of one type in a document have the same title. */
export const duplicateTitle = graphRule({
  meta: {
    id: 'id/duplicate-title',
    severity: 'info',
    summary: 'Two items of the same type in one document have the same title.',
    legalBasis: [],
    messages: {
      duplicate: {
        nb: 'Tittelen «{title}» står også på «{first}», av samme type. Er det samme sak, så slå dem sammen; ellers gi dem hver sin tittel.',
        nn: 'Tittelen «{title}» står også på «{first}», av same type. Er det same sak, så slå dei saman; elles gi dei kvar sin tittel.',
        en: 'The title “{title}” also stands on “{first}”, of the same type. Merge them if they are the same; otherwise give each its own title.',
      },
      first: { nb: 'Den første med tittelen', nn: 'Den første med tittelen', en: 'The first with this title' },
    },
  },
  *check({ graph, plansystem }) {
    for (const document of graph.documents) {
      for (const { node, first, title } of sameTitles(document)) {
        const { id, type } = node.item;
        if (isPlaceholderTitle({ kind: 'item', title: title.value, id, type, numbered: false }, plansystem)) continue;
        yield {
          message: 'duplicate',
          at: { path: node.place.path, span: title.at },
          ref: node.ref,
          data: { title: title.value, first: first.item.id },
          related: [{ at: first.place, message: 'first' }],
        };
      }
    }
  },
});

type Title = NonNullable<ItemNode['item']['title']>;

/** Items with another of the same type and title before them. A copied id is told as such. */
function* sameTitles(document: DocumentNode): Iterable<{ node: ItemNode; first: ItemNode; title: Title }> {
  // The items of a chapter are told with the document it carries on.
  if (document.owner !== document) return;
  const alike = new Map<string, ItemNode[]>();
  for (const node of document.items) {
    const { title } = node.item;
    if (title !== null && !node.file.facts.recovered) appendTo(alike, levelled(title.value), node);
  }
  for (const nodes of alike.values()) if (nodes.length > 1) yield* sameTypes(nodes);
}

function* sameTypes(nodes: readonly ItemNode[]): ReturnType<typeof sameTitles> {
  const firsts = new Map<string, ItemNode>();
  for (const node of nodes.toSorted((a, b) => comparePlaces(a.place, b.place))) {
    const { title, type, id } = node.item;
    const first = firsts.get(type);
    if (first === undefined) firsts.set(type, node);
    else if (title !== null && first.item.id.toLowerCase() !== id.toLowerCase()) yield { node, first, title };
  }
}

/** A title without letter case, doubled spaces and full stop. */
function levelled(title: string): string {
  const text = levelText(title);
  return text.endsWith('.') ? text.replace(/ ?\.$/, '') : text;
}

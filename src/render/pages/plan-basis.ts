import type { ChainNode, DocumentNode } from '../../graph/graph.ts';
import { type Diagram, type DiagramNode, noNode } from '../../trace/diagram.ts';
import { sayTitle } from '../../trace/say.ts';
import { documentOf, type Site } from '../site.ts';

/** More items than these are drawn as the documents that they stand in. */
const mostItems = 9;

/** What a document states that it rests on, above it: the goals and oppdrag it names, or their documents where they are many. */
export function planBasis(document: DocumentNode, site: Site): Diagram {
  const named = new Set<ChainNode>();
  for (const from of [document, ...document.chapters, ...document.items])
    for (const { to, relation, guessed } of from.out)
      if ((relation === 'forankring' || relation === 'følger_opp') && !guessed && documentOf(to) !== document)
        named.add(to);
  const items = [...named].filter(({ kind }) => kind === 'item');
  const within = new Set(items.map(documentOf));
  const shown =
    items.length <= mostItems
      ? [...named].filter((node) => node.kind === 'item' || !within.has(node))
      : [...new Set([...named].map(documentOf))];
  const subject = boxOf(document, 'subject', site);
  const above = shown.map((node) => boxOf(node, 'above', site));
  return {
    nodes: [subject, ...above],
    edges: above.map(({ id }) => ({ from: subject.id, to: id, upper: 'to', kind: 'basis', label: null })),
  };
}

/** No status: that is not the document's to say. */
function boxOf(node: ChainNode, side: DiagramNode['side'], site: Site): DiagramNode {
  const facts = site.facts(node);
  return {
    ...noNode,
    id: facts.ref,
    kind: 'node',
    node: { ...facts, status: null, statusSource: null, recipients: [] },
    side,
    foundFrom: side === 'subject' ? null : node.ref,
    type: facts.typeName,
    title: sayTitle(facts),
  };
}

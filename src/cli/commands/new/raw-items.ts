import type { ItemNode } from '../../../graph/graph.ts';
import { canonicalRoot } from '../../../model/canonical-root.ts';
import type { JsonObject, MapNode, Node } from '../../../parse/node.ts';
import type { MarkdownParser } from '../../../parse/markdown/parser.ts';
import { parseDocument } from '../../../parse/parse.ts';
import type { PlanSystem } from '../../../plansystem/plan-system.ts';

interface Sources {
  readonly text: (path: string) => string | undefined;
  readonly markdown: MarkdownParser | null;
  readonly planSystem: PlanSystem;
}

/** Reads items again with all that stands in them, in canonical words: the chain keeps only the facts that rules need. */
export function rawItems(sources: Sources): (item: ItemNode) => JsonObject | undefined {
  const files = new Map<string, ReadonlyMap<string, MapNode>>();
  return ({ file, item, place }) => {
    const known = files.get(place.path) ?? mapsOf(place.path, file.facts.type, sources);
    files.set(place.path, known);
    return known.get(`${item.span.start}-${item.span.end}`)?.json;
  };
}

function mapsOf(path: string, type: string | null, sources: Sources): ReadonlyMap<string, MapNode> {
  const { document } = parseDocument(path, sources.text(path) ?? '', null, sources.markdown);
  const root = canonicalRoot(document, type, sources.planSystem);
  const found = new Map<string, MapNode>();
  if (root !== null) collect(root, found);
  return found;
}

function collect(node: Node, found: Map<string, MapNode>): void {
  if (node.kind === 'list') for (const element of node.elements) collect(element, found);
  if (node.kind !== 'map') return;
  found.set(`${node.start}-${node.end}`, node);
  for (const { value } of node.entries) collect(value, found);
}

import { compareText } from '../../core/place.ts';
import type { DocumentNode, Graph } from '../graph.ts';

const known = new WeakMap<Graph, ReadonlyMap<string, readonly DocumentNode[]>>();

/** Documents that count as a type, their own or one they `omfatter`, by path; chapters and broken files are not among them. */
export function documentsOfType(graph: Graph, type: string): readonly DocumentNode[] {
  return indexOf(graph).get(type) ?? [];
}

/** Those of them that are for the same units as a document, or like it for none in particular. */
export function documentsFor(document: DocumentNode, graph: Graph, type: string): readonly DocumentNode[] {
  return indexOf(graph).get(`${type} ${unitsKey(document)}`) ?? [];
}

/** The types a document counts as, its own first. */
export function typesOf({ facts }: DocumentNode): readonly string[] {
  return facts.type === null ? [] : [...new Set([facts.type, ...facts.includes])];
}

function indexOf(graph: Graph): ReadonlyMap<string, readonly DocumentNode[]> {
  const index = known.get(graph) ?? buildIndex(graph);
  known.set(graph, index);
  return index;
}

function buildIndex(graph: Graph): ReadonlyMap<string, readonly DocumentNode[]> {
  const index = new Map<string, DocumentNode[]>();
  const add = (key: string, document: DocumentNode) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [document]);
    else list.push(document);
  };
  for (const document of graph.documents) {
    if (document.owner !== document || document.facts.recovered) continue;
    for (const type of typesOf(document)) {
      add(type, document);
      add(`${type} ${unitsKey(document)}`, document);
    }
  }
  return index;
}

function unitsKey({ facts }: DocumentNode): string {
  const units = new Set(facts.units.map(({ value }) => value));
  return [...units].sort(compareText).join(' ');
}

import { foldWord, nearest } from '../core/nearest.ts';
import { compareText, type FilePath } from '../core/place.ts';
import type { ChainNode, Graph } from '../graph/graph.ts';
import { itemFinder } from '../workspace/item-finder.ts';

/** What somebody asked for in words: the nodes it may be, the likeliest reading only. Empty: nothing is called so. */
export function findSubjects(words: string, graph: Graph): readonly ChainNode[] {
  const text = words.normalize('NFC').trim();
  if (text === '') return [];
  const exact = graph.find(text);
  if (exact !== undefined) return [exact];
  const id = text.replace(/^#/, '').toLowerCase();
  const byRef = nodesOf(graph).filter((node) => node.ref.toLowerCase() === id || idOf(node).toLowerCase() === id);
  return byRef.length > 0 ? byRef : titled(text, graph);
}

/** The innermost item whose text the end of a line stands in, else the document of the file; `undefined`: no such file. */
export function subjectAt(path: FilePath, lineEnd: number, graph: Graph): ChainNode | undefined {
  const file = graph.documents.find(({ summary }) => summary.path === path);
  if (file === undefined) return undefined;
  const item = itemFinder(file.summary.items)(lineEnd);
  const node = file.owner.items.find((one) => one.item === item && one.file === file);
  return node ?? file.owner;
}

/** The references, ids and titles nearest to words that nothing is called by; at most three. */
export function nearestSubjects(words: string, graph: Graph): readonly string[] {
  const nodes = nodesOf(graph);
  const names = new Map<string, string>();
  for (const node of nodes.toReversed())
    for (const name of [titleOf(node), idOf(node), node.ref]) if (name !== '') names.set(name, node.ref);
  const found = nearest(words, names.keys()).map((name) => names.get(name) ?? name);
  return [...new Set(found)];
}

/** Title or number has every word, in any spelling of its letters; a title that is just these words stands for itself. */
function titled(text: string, graph: Graph): readonly ChainNode[] {
  const asked = text.split(/\s+/).map(foldWord);
  const found = nodesOf(graph).filter((node) => {
    const title = foldWord(titleOf(node));
    return title !== '' && asked.every((word) => title.includes(word));
  });
  const whole = found.filter((node) => titleOf(node).toLowerCase() === text.toLowerCase());
  return (whole.length > 0 ? whole : found).toSorted((a, b) => compareText(a.ref, b.ref));
}

function nodesOf({ documents, items }: Graph): readonly ChainNode[] {
  const whole = documents.filter((document) => document.owner === document && document.id !== '');
  return [...whole, ...items.filter(({ item }) => item.id !== '')];
}

function idOf(node: ChainNode): string {
  return node.kind === 'item' ? node.item.id : node.id;
}

function titleOf(node: ChainNode): string {
  return (node.kind === 'item' ? node.item.title : node.facts.title)?.value ?? '';
}

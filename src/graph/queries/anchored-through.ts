import type { Place } from '../../core/place.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { mustBeAnchored } from './anchored.ts';
import { anchorsItems, isAnchoring } from './anchoring.ts';
import { isOfType, typeOf } from './lifecycle.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** Where the way up from something ends before the top. */
export interface AnchorBreak {
  /** `unanchored`: `node` must rest on something and states nothing; `dangling`: what it names is not there; `circle`: it rests on itself. */
  readonly kind: 'unanchored' | 'dangling' | 'circle';
  /** The item itself, or what it rests on. */
  readonly node: ChainNode;
  readonly at: Place;
}

/** What is anchored through the whole chain, and where the way up from the others ends. */
export interface AnchoredThrough {
  readonly reached: ReadonlySet<ChainNode>;
  readonly breaks: ReadonlyMap<ChainNode, AnchorBreak>;
}

/**
 * A document or item is anchored through the whole chain when some path of `forankring`, `følger_opp`, `lovgrunnlag` and
 * nesting leads from it to the top: to the law, or to a document that the plan system lets rest on nothing. An item that
 * need not be anchored, and names nothing it rests on, stands as firm as its document. A path over a reference that leads nowhere does not count, nor one
 * over something that must be anchored and is not. In time linear in nodes and relations.
 */
export const anchoredThrough = rememberForScene((scene): AnchoredThrough => {
  const nodes: readonly ChainNode[] = [
    ...scene.graph.documents.filter((document) => document.owner === document),
    ...scene.graph.items,
  ];
  const reached = new Set(nodes.filter((node) => isTop(node, scene)));
  for (const node of reached) for (const other of supportedBy(node, scene)) reached.add(other);
  const lost = nodes.filter((node) => !reached.has(node));
  return { reached, breaks: breaksOf(lost, scene) };
});

/** Each lost node with the nearest place above it where the way up ends; what rests on itself has no such place. */
function breaksOf(lost: readonly ChainNode[], scene: Scene): ReadonlyMap<ChainNode, AnchorBreak> {
  const open = new Set(lost);
  const breaks = new Map<ChainNode, AnchorBreak>();
  for (const node of lost) {
    const own = ownBreak(node, scene);
    if (own !== null) breaks.set(node, own);
  }
  for (const [node, found] of breaks)
    for (const other of supportedBy(node, scene)) if (open.has(other) && !breaks.has(other)) breaks.set(other, found);
  for (const node of lost) if (!breaks.has(node)) breaks.set(node, { kind: 'circle', node, at: node.place });
  return breaks;
}

function ownBreak(node: ChainNode, scene: Scene): AnchorBreak | null {
  const files = filesOf(node);
  if (files.some(({ out }) => out.some((edge) => isAnchoring(edge) && !edge.guessed))) return null;
  if (node.kind === 'item' && node.parent !== null) return null;
  const dangling = files.flatMap((file) => file.dangling.filter(isAnchoring))[0];
  if (dangling !== undefined) return { kind: 'dangling', node, at: dangling.at };
  const rests = node.kind === 'item' ? !mustBeAnchored(node, scene) || anchorsItems(node.document, scene) : false;
  return rests || (node.kind === 'document' && restsBeside(node)) ? null : { kind: 'unanchored', node, at: node.place };
}

/** A document that is tied to the chain by what its items rest on, what it is part of, or what ordered it. */
function restsBeside(document: DocumentNode): boolean {
  return (
    document.out.some(({ relation, guessed }) => relation === 'del_av' && !guessed) ||
    document.in.some(({ reference }) => reference.gjelderIn === 'planbehov') ||
    document.items.some(({ out }) =>
      out.some((edge) => isAnchoring(edge) && !edge.guessed && documentOf(edge.to) !== document),
    )
  );
}

/** What needs nothing above it, and what could not be read: nobody can say that the thread ends there. */
function isTop(node: ChainNode, scene: Scene): boolean {
  if (node.kind === 'item')
    return (
      node.item.law !== null ||
      node.file.facts.recovered ||
      anchoringKeys.some((key) => node.item.unreadable.has(key)) ||
      isOfUnknownType(node.document)
    );
  return isTopDocument(node, scene);
}

const anchoringKeys = ['forankring', 'følger_opp', 'lovgrunnlag'];

function isTopDocument(document: DocumentNode, scene: Scene): boolean {
  const must = typeOf(document, scene.plansystem)?.restsOn.must ?? [];
  const files = [document, ...document.chapters];
  return (
    must.length === 0 ||
    files.some(({ facts }) => facts.recovered || anchoringKeys.some((key) => facts.unreadable.has(key))) ||
    !scene.graph.documents.some((other) => other !== document && isOfType(other, must))
  );
}

function isOfUnknownType({ facts }: DocumentNode): boolean {
  return facts.type === null;
}

/** What is anchored because a node is: what rests on it, what it holds, and the documents that are tied to the chain by that. */
function supportedBy(node: ChainNode, scene: Scene): readonly ChainNode[] {
  const found: ChainNode[] = [];
  for (const { in: edges } of filesOf(node))
    for (const edge of edges) if (!edge.guessed && isSupport(edge)) addWithDocument(edge.from, node, found);
  for (const { reference, guessed, to } of node.out)
    if (reference.gjelderIn === 'planbehov' && !guessed) found.push(whole(to));
  const held = node.kind === 'item' ? node.children : node.items.filter((item) => standsWith(item, scene));
  for (const item of held) found.push(item);
  return found;
}

function isSupport(edge: ChainNode['in'][number]): boolean {
  return isAnchoring(edge) || edge.relation === 'del_av' || edge.reference.gjelderIn === 'svar';
}

/** An item that rests on something outside its document ties the document to the chain, too. */
function addWithDocument(from: ChainNode, to: ChainNode, found: ChainNode[]): void {
  found.push(whole(from));
  if (from.kind === 'item' && documentOf(from) !== documentOf(to)) found.push(from.document);
}

/** An item that need not rest on anything itself and states nothing, or whose document rests for it. */
function standsWith(item: ItemNode, scene: Scene): boolean {
  if (item.out.some(isAnchoring) || item.dangling.some(isAnchoring)) return false;
  return !mustBeAnchored(item, scene) || anchorsItems(item.document, scene);
}

function filesOf(node: ChainNode): readonly ChainNode[] {
  return node.kind === 'document' ? [node, ...node.chapters] : [node];
}

function whole(node: ChainNode): ChainNode {
  return node.kind === 'document' ? node.owner : node;
}

function documentOf(node: ChainNode): DocumentNode {
  return node.kind === 'document' ? node.owner : node.document;
}

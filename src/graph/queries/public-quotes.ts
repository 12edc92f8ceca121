import type { FilePath, Place, Span } from '../../core/place.ts';
import type { Access } from '../../model/summary.ts';
import { Phrases, type Quote } from '../../parse/sensitive/phrases.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { accessOf } from './access.ts';
import type { Scene } from './scene.ts';

/** Something that not everybody may read, with its prose and its title. */
export interface Closed {
  readonly node: ChainNode;
  readonly access: Exclude<Access, 'offentlig'>;
  readonly at: Place;
  readonly title: string | null;
}

/** A public text that has a title or prose of something closed. */
export interface PublicQuote extends Quote<Closed> {
  readonly path: FilePath;
}

type TextOf = (path: FilePath) => string;

/** What stands in public that is closed elsewhere; nothing is read where nothing is closed. */
export function publicQuotes(scene: Scene, textOf: TextOf): readonly PublicQuote[] {
  const closed = closedParts(scene);
  if (closed.length === 0) return [];
  const phrases = new Phrases<Closed>();
  for (const item of openSources(closed, scene)) leaveOut(phrases, item, textOf);
  for (const template of scene.graph.documents.filter((file) => isTemplate(file, scene)))
    phrases.leaveOut(textOf(template.summary.path), null);
  for (const part of closed) {
    if (part.title !== null) phrases.addTitle(part.title, part);
    phrases.addProse(textOf(part.at.path), part.at.span, part);
  }
  return scene.graph.documents
    .filter((file) => accessOf(file, scene.plansystem) === 'offentlig' && !isTemplate(file, scene))
    .flatMap((file) => quotesIn(file, phrases, textOf));
}

/** Documents, items and blocks of prose that are closed, the outermost of each. */
function closedParts({ graph, plansystem }: Scene): readonly Closed[] {
  return graph.documents.flatMap((file): readonly Closed[] => {
    const { path, prose } = file.summary;
    const access = accessOf(file, plansystem);
    if (access !== 'offentlig') {
      const whole = { start: 0, end: Infinity };
      const own = { node: file, access, at: { path, span: whole }, title: file.facts.title?.value ?? null };
      const items = itemsIn(file).map((item) => ({
        ...own,
        node: item,
        at: { path, span: nowhere },
        title: titleOf(item),
      }));
      return [own, ...items];
    }
    const attachments = file.facts.attachments.filter(({ access: stated }) => isClosed(stated));
    return [
      ...itemsIn(file)
        .filter((item) => isClosed(item.item.access) || item.item.unreadable.has('tilgang'))
        .map((item) => ofItem(item, path)),
      ...(prose?.blocks ?? [])
        .filter(({ access: stated }) => isClosed(stated as Access))
        .map((block) => ({
          node: file,
          access: block.access as Closed['access'],
          at: { path, span: block.span },
          title: null,
        })),
      ...attachments.map(({ access: stated, title }) => ({
        node: file,
        access: stated as Closed['access'],
        at: { path, span: nowhere },
        title,
      })),
    ];
  });
}

const nowhere: Span = { start: 0, end: 0 };

function ofItem(node: ItemNode, path: FilePath): Closed {
  const access = node.item.access === 'ikke-publisert' ? 'ikke-publisert' : 'unntatt';
  return { node, access, at: { path, span: node.item.span }, title: titleOf(node) };
}

function quotesIn(file: DocumentNode, phrases: Phrases<Closed>, textOf: TextOf): readonly PublicQuote[] {
  const { path } = file.summary;
  const hidden = hiddenIn(file);
  return phrases
    .quotesIn(textOf(path))
    .filter(({ at }) => !hidden.some(({ start, end }) => start <= at.start && at.end <= end))
    .filter(({ source }) => !isKnownUse(source, file))
    .map((quote) => ({ ...quote, path }));
}

/** What a public file itself holds back. */
function hiddenIn(file: DocumentNode): readonly Span[] {
  const items = itemsIn(file).filter(({ item }) => isClosed(item.access) || item.unreadable.has('tilgang'));
  const blocks = (file.summary.prose?.blocks ?? []).filter(({ access }) => isClosed(access as Access));
  const attachments = file.facts.attachments.filter(({ access }) => isClosed(access));
  return [...items.map(({ item }) => item.span), ...blocks.map(({ span }) => span), ...attachments.map(({ at }) => at)];
}

/** What is only not published may be built on, by a document that says so. */
function isKnownUse({ access, node }: Closed, file: DocumentNode): boolean {
  if (access === 'unntatt') return false;
  const source = ownerOf(node);
  return file.out.some(({ to }) => ownerOf(to) === source) || ownerOf(file) === source;
}

/** Open items that something closed refers to: it has their words from them. */
function openSources(closed: readonly Closed[], { plansystem }: Scene): ReadonlySet<ItemNode> {
  const found = new Set<ItemNode>();
  for (const { node } of closed)
    for (const { to, guessed } of node.out)
      if (to.kind === 'item' && !guessed && accessOf(to, plansystem) === 'offentlig') found.add(to);
  return found;
}

function leaveOut(phrases: Phrases<Closed>, node: ItemNode, textOf: TextOf): void {
  const { start, end } = node.item.span;
  const own = Math.min(end, ...node.children.map(({ item }) => item.span.start));
  phrases.leaveOut(textOf(node.file.summary.path).slice(start, own), titleOf(node));
}

/** A template is filled in: what is closed has its words from it. */
function isTemplate({ facts }: DocumentNode, { plansystem }: Scene): boolean {
  return facts.type === 'mal' && plansystem.documentTypes.has('mal');
}

function itemsIn(file: DocumentNode): readonly ItemNode[] {
  return file.owner.items.filter((item) => item.file === file);
}

function titleOf({ item }: ItemNode): string | null {
  return item.title?.value ?? null;
}

function ownerOf(node: ChainNode): DocumentNode {
  return node.kind === 'item' ? node.document : node.owner;
}

function isClosed(access: Access | null): boolean {
  return access !== null && access !== 'offentlig';
}

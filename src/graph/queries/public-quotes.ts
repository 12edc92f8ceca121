import { hashText } from '../../core/hash.ts';
import type { FilePath, Place, Span } from '../../core/place.ts';
import type { Access, Summary } from '../../model/summary.ts';
import { Phrases, type Quote } from '../../parse/sensitive/phrases.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import { accessOf } from './access.ts';
import type { Scene } from './scene.ts';
import { itemsInFile } from './items-in-file.ts';

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
  const templates = scene.graph.documents.filter((file) => isTemplate(file, scene));
  const find = finderOf({
    open: [
      ...[...openSources(closed, scene)].map((item) => ({ title: titleOf(item), text: ownTextOf(item, textOf) })),
      ...templates.map(({ summary }) => ({ title: null, text: textOf(summary.path) })),
    ],
    closed: closed.map(({ title, at: { path, span } }) => ({ title, text: textOf(path).slice(span.start, span.end) })),
  });
  return scene.graph.documents
    .filter((file) => accessOf(file, scene.plansystem) === 'offentlig' && !templates.includes(file))
    .flatMap((file) => quotesIn(file, { found: find(file.summary, textOf(file.summary.path)), closed }));
}

interface Words {
  readonly title: string | null;
  readonly text: string;
}

/** What was found in a file, by the mark of what was looked for; sources are numbers in the order of what is closed. */
const known = new WeakMap<Summary, { readonly mark: string; readonly quotes: readonly Quote<number>[] }>();

/** Looks through a file, once for as long as neither it nor anything closed changes. */
function finderOf({ open, closed }: { readonly open: readonly Words[]; readonly closed: readonly Words[] }) {
  const mark = hashText(JSON.stringify([open, closed]));
  let phrases: Phrases<number> | null = null;
  const learn = () => {
    const learnt = new Phrases<number>();
    for (const { text, title } of open) learnt.leaveOut(text, title);
    for (const [index, { text, title }] of closed.entries()) {
      if (title !== null) learnt.addTitle(title, index);
      learnt.addProse(text, index);
    }
    return learnt;
  };
  return (summary: Summary, text: string): readonly Quote<number>[] => {
    const last = known.get(summary);
    if (last?.mark === mark) return last.quotes;
    phrases ??= learn();
    const quotes = phrases.quotesIn(text);
    known.set(summary, { mark, quotes });
    return quotes;
  };
}

/** Documents, items and blocks of prose that are closed, the outermost of each. */
function closedParts({ graph, plansystem }: Scene): readonly Closed[] {
  return graph.documents.flatMap((file): readonly Closed[] => {
    const { path, prose } = file.summary;
    const access = accessOf(file, plansystem);
    if (access !== 'offentlig') {
      const whole = { start: 0, end: Infinity };
      const own = { node: file, access, at: { path, span: whole }, title: file.facts.title?.value ?? null };
      const items = itemsInFile(file).map((item) => ({
        ...own,
        node: item,
        at: { path, span: nowhere },
        title: titleOf(item),
      }));
      return [own, ...items];
    }
    const attachments = file.facts.attachments.filter(({ access: stated }) => isClosed(stated));
    return [
      ...itemsInFile(file)
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

function quotesIn(
  file: DocumentNode,
  { found, closed }: { readonly found: readonly Quote<number>[]; readonly closed: readonly Closed[] },
): readonly PublicQuote[] {
  if (found.length === 0) return [];
  const hidden = hiddenIn(file);
  return found.flatMap(({ at, source, ...quote }) => {
    const part = closed[source];
    if (part === undefined || hidden.some(({ start, end }) => start <= at.start && at.end <= end)) return [];
    return isKnownUse(part, file) ? [] : [{ ...quote, at, source: part, path: file.summary.path }];
  });
}

/** What a public file itself holds back. */
function hiddenIn(file: DocumentNode): readonly Span[] {
  const items = itemsInFile(file).filter(({ item }) => isClosed(item.access) || item.unreadable.has('tilgang'));
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

/** An item's text apart from what is nested in it. */
function ownTextOf({ item, children, file }: ItemNode, textOf: TextOf): string {
  const end = Math.min(item.span.end, ...children.map((child) => child.item.span.start));
  return textOf(file.summary.path).slice(item.span.start, end);
}

/** A template is filled in: what is closed has its words from it. */
function isTemplate({ facts }: DocumentNode, { plansystem }: Scene): boolean {
  return facts.type === 'mal' && plansystem.documentTypes.has('mal');
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

import type { ChainNode, Graph } from '../graph/graph.ts';
import type { UnitNode } from '../graph/organisation.ts';
import { documentParts } from './document-parts.ts';
import { everything, type Extract } from './extract.ts';

/** Where pages stand in the site: folders from its top, `styringsbrev-2026/F1/`, with real letters. The start page is `''`. */
export interface Addresses {
  /** Folder of a document's or an item's page; `null` for what has none: a chapter (its document has), an item without id. */
  of(node: ChainNode): string | null;
  ofUnit(unit: UnitNode): string;
  /** Whether a folder is some page's. */
  has(address: string): boolean;
}

/** The folders of pages that are no document's. */
export const pageFolders = {
  search: 'sok/',
  documents: 'planer/',
  items: 'innhold/',
  units: 'enheter/',
  goals: 'mal/',
  deadlines: 'frister/',
  states: 'oppdrag/',
  unGoals: 'baerekraftsmal/',
  wheel: 'arshjul/',
  reports: 'oversikter/',
  thread: 'rod-trad/',
  breaks: 'brudd/',
  followUp: 'oppfolging/',
  status: 'status/',
  votes: 'vedtak/',
  money: 'okonomi/',
  validation: 'validering/',
  accessibility: 'tilgjengelighet/',
  data: 'data/',
} as const;

/** Folders of files that are no pages. */
export const fileFolders = { assets: '_filer/', search: 'pagefind/', pdf: 'pdf/' } as const;

/** The folder of a page of something long: the first has its own. */
export function folderOfPage(folder: string, page: number): string {
  return page === 1 ? folder : `${folder}side-${page}/`;
}

/** What the headings of a chapter begin with in the page of its document; nothing for the document's own (`chapter` is empty). */
export function headingPrefix(chapter: string): string {
  return chapter === '' ? '' : `${chapter}-`;
}

/** The data of a document, beside its page. */
export const dataFile = 'plan.json';

/** The data of all. */
export const dataFiles = {
  plans: `${pageFolders.data}plans.json`,
  schema: `${pageFolders.data}plans.schema.json`,
  sitemap: 'sitemap.xml',
} as const;

/**
 * Gives every document, item and unit of an extract its own folder: the one it has where all is shown. What is called alike but
 * for case, or like something else, gets a number.
 */
export function giveAddresses(graph: Graph, extract: Extract = everything): Addresses {
  const taken = new Set(['', ...Object.values(pageFolders), ...Object.values(fileFolders)]);
  const nodes = new Map<ChainNode, string>();
  for (const document of graph.documents) {
    if (document.owner !== document) continue;
    const folder = take(taken, '', document.id === '' ? 'uten-id' : document.id);
    nodes.set(document, folder);
    const pages = documentParts(document, everything).count;
    for (let page = 2; page <= pages; page++) taken.add(folderOfPage(folder, page).toLowerCase());
    for (const item of document.items) if (item.item.id !== '') nodes.set(item, take(taken, folder, item.item.id));
  }
  const units = new Map<UnitNode, string>();
  for (const unit of graph.organisation?.units.values() ?? []) units.set(unit, take(taken, pageFolders.units, unit.id));
  return {
    of: (node) => (extract.has(node) ? (nodes.get(node.kind === 'document' ? node.owner : node) ?? null) : null),
    ofUnit: (unit) => units.get(unit) ?? pageFolders.units,
    has: (address) => taken.has(address.toLowerCase()),
  };
}

/** The way from one page's folder to another's, or to a file: `../F2/`. Letters are written as addresses have them; what follows `#` is kept. */
export function wayTo(from: string, to: string): string {
  const [path = '', anchor] = to.split('#', 2);
  const start = from.split('/').slice(0, -1);
  const end = path.split('/');
  let shared = 0;
  while (shared < start.length && shared < end.length - 1 && start[shared] === end[shared]) shared++;
  const way = '../'.repeat(start.length - shared) + end.slice(shared).map(encodeURIComponent).join('/');
  return (way === '' ? './' : way) + (anchor === undefined ? '' : `#${anchor}`);
}

/** An id as the name of a folder, safe on any disk: letters, digits, `.`, `-` and `_`. */
export function folderName(id: string): string {
  const name = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .slice(0, longest)
    .replace(/^[.-]+|[.-]+$|[\uD800-\uDBFF]$/gu, '');
  return name === '' ? 'id' : device.test(name) ? `_${name}` : file.test(name) ? `${name}_` : name;
}

const longest = 80;
/** Names that some systems keep for themselves, whatever follows a full stop. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;
/** Files that stand beside pages. */
const file = /\.(?:html|json|pdf)$/iu;

/** Folders are told apart without their letters' case: not all disks know it. */
function take(taken: Set<string>, above: string, id: string): string {
  const name = folderName(id);
  for (let count = 1; ; count++) {
    const folder = `${above}${count === 1 ? name : `${name}-${count}`}/`;
    if (taken.has(folder.toLowerCase())) continue;
    taken.add(folder.toLowerCase());
    return folder;
  }
}

import type { Scene } from '../graph/queries/scene.ts';
import { resolvePath } from '../graph/queries/paths.ts';
import { fileFolders, folderName, wayTo } from './addresses.ts';
import { type Audience, hiddenNodes, isOpen } from './audience.ts';

/** Images and attachments of the workspace that pages show or link to. */
export interface Files {
  /** Where a file stands in the site, `_filer/…`; `null`: it is not there, of a kind that is not published, or not for the audience. */
  addressOf(path: string): string | null;
  isImage(path: string): boolean;
  /** The files that texts have asked for: address → path in the workspace. */
  used(): ReadonlyMap<string, string>;
  /** Takes note of what a written page shows or links to. */
  note(page: string): void;
  /** Those of `used` that stand in some page: of a text that is read, an extract shows only some. */
  linked(): ReadonlyMap<string, string>;
}

/** Offers files of a workspace to pages. `paths` are all of them, relative to it. */
export function offerFiles(paths: Iterable<string>, audience: Audience, whole: Scene): Files {
  const present = new Map([...paths].map((path) => [path.normalize('NFC'), path]));
  const withheld = audience === 'internal' ? new Set<string>() : withheldFiles(whole);
  const used = new Map<string, string>();
  const inPages = new Set<string>();
  return {
    addressOf: (path) => {
      const real = present.get(path.normalize('NFC'));
      if (real === undefined || withheld.has(path.normalize('NFC')) || !published.test(path)) return null;
      const address = `${fileFolders.assets}${path.normalize('NFC').split('/').map(fileName).join('/')}`;
      used.set(address, real);
      return address;
    },
    isImage: (path) => images.test(path),
    used: () => used,
    note: (page) => {
      for (const [address] of page.matchAll(inPage)) inPages.add(address);
    },
    linked: () => new Map([...used].filter(([address]) => inPages.has(wayTo('', address)))),
  };
}

/** As links write it. */
const inPage = new RegExp(`(?<=["/])${fileFolders.assets}[^"#]+`, 'g');
const images = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;
/** Kinds of files that may be published; plan files are pages instead. */
const published = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|gml|sosi|geojson|ics)$/iu;

/** Attachments that are not for citizens, and those of documents that are not. */
function withheldFiles(whole: Scene): ReadonlySet<string> {
  const hidden = hiddenNodes(whole);
  return new Set(
    whole.graph.documents.flatMap((document) =>
      document.facts.attachments
        .filter((one) => hidden.has(document) || !isOpen(one, document.facts))
        .flatMap(({ file }) => (file === null ? [] : [resolvePath(document.summary.path, file) ?? ''])),
    ),
  );
}

function fileName(part: string): string {
  const dot = part.lastIndexOf('.');
  return dot <= 0 ? folderName(part) : `${folderName(part.slice(0, dot))}${part.slice(dot).toLowerCase()}`;
}

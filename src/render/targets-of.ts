import type { DocumentNode, Graph } from '../graph/graph.ts';
import { documentsByPath, linkTarget } from '../graph/queries/link-target.ts';
import { type Addresses, folderOfPage, headingPrefix } from './addresses.ts';
import { documentParts } from './document-parts.ts';
import type { Extract } from './extract.ts';
import type { Files } from './files.ts';
import type { Targets } from './prose/targets.ts';

interface Known {
  readonly graph: Graph;
  readonly addresses: Addresses;
  readonly extract: Extract;
  readonly files: Files;
}

/** Where links and images in a file's text lead in the site. An `href` that begins with `/` is an address from the site's top. */
export function targetsOf(file: DocumentNode, { graph, addresses, extract, files }: Known): Targets {
  const find = (target: string) => linkTarget(file, target, pathsOf(graph));
  return {
    resolve: (target) => {
      const found = find(target);
      if (found === null) return null;
      if (found.kind === 'file') return atTop(files.addressOf(found.path));
      if (found.kind === 'heading') {
        const page = addresses.of(found.document);
        // Of a document that is shown in part the text is left out, and its headings with it.
        if (!extract.isWhole(found.document)) return atTop(page);
        const { owner, id } = found.document;
        const prefix = headingPrefix(owner === found.document ? '' : id);
        const part = documentParts(owner, extract).of(found.document);
        return atTop(page && `${folderOfPage(page, part)}#${encodeURIComponent(prefix + found.name)}`);
      }
      return atTop(addresses.of(found.kind === 'item' ? found.item : found.document));
    },
    image: (target) => {
      const found = find(target);
      if (found?.kind !== 'file' || !files.isImage(found.path)) return null;
      const address = files.addressOf(found.path);
      return address === null ? null : { src: `/${address}` };
    },
  };
}

function atTop(address: string | null): { readonly href: string } | null {
  return address === null ? null : { href: `/${address}` };
}

const known = new WeakMap<Graph, Parameters<typeof linkTarget>[2]>();

function pathsOf(graph: Graph): Parameters<typeof linkTarget>[2] {
  const found = known.get(graph) ?? {
    documentById: graph.documentById,
    documentByPath: documentsByPath(graph),
  };
  known.set(graph, found);
  return found;
}

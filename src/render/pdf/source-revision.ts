import type { DocumentNode } from '../../graph/graph.ts';
import { digestOf } from './digest.ts';
import { inWhole, type Site } from '../site.ts';

/**
 * Which versions of its files a document was made from: for each the name that git gives its content (`git hash-object`), by which
 * the commit is found. None for a file of which a part is withheld: the name would be a fingerprint of that too.
 */
export async function sourceRevisions(
  document: DocumentNode,
  site: Site,
  textOf: (path: string) => string,
): Promise<readonly string[]> {
  const files = [document, ...document.chapters];
  const texts = files.flatMap((file) => {
    const text = textOf(file.summary.path);
    return isAllShown(file, text, site) ? [text] : [];
  });
  return Promise.all(texts.map(blobName));
}

/** What git calls a file with this content. */
async function blobName(text: string): Promise<string> {
  const content = new TextEncoder().encode(text);
  const head = new TextEncoder().encode(`blob ${content.length}\0`);
  return digestOf('SHA-1', [head, content]);
}

function isAllShown(file: DocumentNode, text: string, site: Site): boolean {
  if (site.audience === 'internal') return true;
  const [shown, whole] = [file.summary, inWhole(file, site.whole).summary];
  const sizes = ({ items, references, document }: typeof shown) =>
    [items, references, document.attachments, document.answers, document.reports].map(({ length }) => length).join();
  return sizes(shown) === sizes(whole) && !withholding.test(text);
}

/** What a stretch is withheld by: a key or a value of it, or the name of its block. */
const withholding =
  /(?:tilgang|tilgjenge|unnta\p{L}*)["']?[ \t]*[:=]|[:=][ \t]*["']?(?:unnta|ikk?j?e-publisert)|^[ \t]*:::+[ \t]*unnta/imu;

import type { Site } from '../site.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { sourceRevisions } from './source-revision.ts';
import { pdfWords } from './words.ts';

/** What a PDF was made from. */
export interface Sources {
  readonly site: Site;
  /** SHA-256 of all that it is made from. */
  readonly digest: string;
  readonly textOf: (path: string) => string;
}

/** So many files are told; a document in more is known by its digest. */
const most = 4;

/** Lines at the very end: which version of the plan files it says, and what its content is known by. */
export async function colophonOf({ documents, locale }: PlannedPdf, sources: Sources): Promise<readonly string[]> {
  const { site, digest, textOf } = sources;
  const words = pdfWords[locale ?? site.locale];
  const revisions = (await Promise.all(documents.map((one) => sourceRevisions(one, site, textOf)))).flat();
  const source =
    revisions.length === 0 || revisions.length > most ? [] : [words.source(revisions.map(short).join(', '))];
  return [...source, words.digest(digest)];
}

/** As much of a name as git takes for it. */
function short(revision: string): string {
  return revision.slice(0, 12);
}

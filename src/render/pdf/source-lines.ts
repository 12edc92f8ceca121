import type { Site } from '../site.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { sourceRevisions } from './source-revision.ts';
import { pdfWords } from './words.ts';

/** So many files are told; a document in more is known by its digest. */
const most = 4;

/** Which versions of the plan files a PDF says, in a line; none where that may not be told. */
export async function sourceLines(
  { documents, locale }: PlannedPdf,
  site: Site,
  textOf: (path: string) => string,
): Promise<readonly string[]> {
  const revisions = (await Promise.all(documents.map((one) => sourceRevisions(one, site, textOf)))).flat();
  if (revisions.length === 0 || revisions.length > most) return [];
  return [pdfWords[locale ?? site.locale].source(revisions.map(short).join(', '))];
}

/** As much of a name as git takes for it. */
function short(revision: string): string {
  return revision.slice(0, 12);
}

import { nearest } from '../../../core/nearest.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import { plansError } from '../../../messages/usage.ts';
import { planPdfs } from '../../../render/pdf/plan-pdfs.ts';
import type { PlannedPdf } from '../../../render/pdf/planned-pdf.ts';
import { documentOf, type Site } from '../../../render/site.ts';
import type { Asked } from './asked.ts';

/** The PDFs that are asked for; throws a `PlansError` for a document that is not there, or not for the audience. `files`: paths of plan files that were named. */
export function wantedPdfs(
  site: Site,
  { ids, report, isPart }: Asked,
  files: readonly string[],
): readonly PlannedPdf[] {
  const wanted = new Set([...ids.map((id) => findDocument(id, site)), ...files.map((path) => documentIn(path, site))]);
  const found: PlannedPdf[] = [];
  for (const one of planPdfs(site)) {
    // Reports on all documents come last: who names documents need not wait for them to be worked out.
    if (wanted.size > 0 && one.documents.length === 0) break;
    const isWanted = wanted.size === 0 || one.documents.some((document) => wanted.has(document));
    if (isWanted && (report === null || one.reports.includes(report))) found.push(one);
  }
  if (found.length === 0 && isPart)
    throw plansError('nothing-to-make', {
      what: [...ids, ...files, ...(report === null ? [] : [`--report ${report}`])].join(' '),
    });
  return found;
}

/** By id, or by the reference of an item in it. */
function findDocument(ref: string, { scene, whole }: Site): DocumentNode {
  const node = scene.graph.find(ref.normalize('NFC'));
  if (node !== undefined) return documentOf(node);
  if (whole.graph.find(ref.normalize('NFC')) !== undefined) throw plansError('subject-withheld', { ref });
  throw plansError('unknown-document', { id: ref }, nearest(ref, scene.graph.documentById.keys()));
}

function documentIn(path: string, { scene, whole }: Site): DocumentNode {
  const isIt = ({ summary }: DocumentNode) => summary.path === path;
  const found = scene.graph.documents.find(isIt);
  if (found !== undefined) return found.owner;
  throw plansError(whole.graph.documents.some(isIt) ? 'subject-withheld' : 'unknown-document', { ref: path, id: path });
}

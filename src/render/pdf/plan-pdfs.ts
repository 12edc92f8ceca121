import { documentsOf, type Site } from '../site.ts';
import { documentPdfs } from './document-pdfs.ts';
import type { PlannedPdf } from './planned-pdf.ts';

/** All PDFs of a site: those of its documents, then the reports. */
export function* planPdfs(site: Site): Iterable<PlannedPdf> {
  for (const document of documentsOf(site)) {
    const page = site.addresses.of(document);
    if (page !== null) yield* documentPdfs(document, page, site);
  }
}

import { documentPage } from '../pages/document.ts';
import { documentsOf, type Site } from '../site.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { writePlan } from './write-plan.ts';

/** All PDFs of a site: those of its documents, then the reports. */
export function* planPdfs(site: Site): Iterable<PlannedPdf> {
  for (const document of documentsOf(site)) {
    const page = site.addresses.of(document);
    if (page === null) continue;
    yield {
      name: page.slice(0, -1),
      page,
      label: null,
      reports: ['dokument'],
      documents: [document],
      write: (desk) => writePlan(documentPage(document, site), desk),
    };
  }
}

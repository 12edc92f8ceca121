import { documentsOf, type Site } from '../site.ts';
import { documentPdfs } from './document-pdfs.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { planReports } from './reports/plan-reports.ts';

/** All PDFs of a site: those of its documents, then the reports. No two have the same name, whatever the case of its letters. */
export function* planPdfs(site: Site): Iterable<PlannedPdf> {
  const taken = new Set<string>();
  for (const one of allPdfs(site)) yield { ...one, name: take(one.name, taken) };
}

function* allPdfs(site: Site): Iterable<PlannedPdf> {
  for (const document of documentsOf(site)) {
    const page = site.addresses.of(document);
    if (page !== null) yield* documentPdfs(document, page, site);
  }
  yield* planReports(site);
}

/** A document may be called what a report is. */
function take(name: string, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const free = count === 1 ? name : `${name}-${count}`;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}

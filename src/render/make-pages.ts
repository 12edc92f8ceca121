import type { WrittenPage } from './html/page.ts';
import { deskAt, type Desk } from './html/desk.ts';
import { writeDocument } from './html/pages/document.ts';
import { documentPage } from './pages/document.ts';
import { pageFolders } from './addresses.ts';
import { folderOfPage, partInPages } from './html/paged-list.ts';
import { writeDocuments } from './html/pages/documents.ts';
import { writeStart } from './html/pages/start.ts';
import { listedDocuments } from './pages/documents.ts';
import { startPage } from './pages/start.ts';
import { documentsOf, type Site } from './site.ts';

/** A page that is made when its turn comes. */
export interface PlannedPage {
  /** Its folder, `styringsbrev-2026/F1/`. */
  readonly address: string;
  readonly write: (desk: Desk) => WrittenPage | Promise<WrittenPage>;
}

/** All pages of a site, those of a document after each other. */
export function* planPages(site: Site): Iterable<PlannedPage> {
  yield { address: '', write: (desk) => writeStart(startPage(site), desk) };
  for (const list of partInPages(pageFolders.documents, listedDocuments(site)))
    yield { address: folderOfPage(list.folder, list.current), write: (desk) => writeDocuments(list, desk) };
  for (const document of documentsOf(site)) {
    const address = site.addresses.of(document);
    if (address === null) continue;
    yield { address, write: (desk) => writeDocument(documentPage(document, site), desk) };
  }
}

/** Writes a planned page at its desk. */
export function writePage(page: PlannedPage, site: Site): WrittenPage | Promise<WrittenPage> {
  return page.write(deskAt(page.address, site.locale));
}

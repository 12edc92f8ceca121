import { folderOfPage, pageFolders } from './addresses.ts';
import { partInPages } from './html/paged-list.ts';
import { writeAccessibility } from './html/pages/accessibility.ts';
import { type DataPage, writeDataPage } from './html/pages/data.ts';
import { writeValidation } from './html/pages/validation.ts';
import { validationOf } from './pages/validation.ts';
import type { PlannedPage } from './planned-page.ts';
import { documentsOf, hasSitemap, type Site } from './site.ts';

/** The pages about the site itself, and what `validate` says of the plans, for those who may see everything. */
export function* aboutPages(site: Site): Iterable<PlannedPage> {
  yield { address: pageFolders.accessibility, write: (desk) => writeAccessibility(site.settings, desk) };
  yield { address: pageFolders.data, write: (desk) => writeDataPage(dataPage(site), desk) };
  if (site.audience !== 'internal' || site.unit !== null) return;
  const validation = validationOf(site);
  for (const list of partInPages(pageFolders.validation, validation.findings))
    yield {
      address: folderOfPage(list.folder, list.current),
      write: (desk) => writeValidation(validation, list, desk),
    };
}

function dataPage(site: Site): DataPage {
  const documents = documentsOf(site);
  return {
    asOf: site.scene.asOf,
    documents: documents.length,
    items: documents.reduce((sum, { items }) => sum + items.filter((item) => site.extract.has(item)).length, 0),
    hasSitemap: hasSitemap(site),
  };
}

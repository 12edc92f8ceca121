import { pageFolders } from './addresses.ts';
import { folderOfPage, partInPages } from './html/paged-list.ts';
import { writeAccessibility } from './html/pages/accessibility.ts';
import { writeValidation } from './html/pages/validation.ts';
import { validationOf } from './pages/validation.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Site } from './site.ts';

/** The pages about the site itself, and what `validate` says of the plans, for those who may see everything. */
export function* aboutPages(site: Site): Iterable<PlannedPage> {
  yield { address: pageFolders.accessibility, write: (desk) => writeAccessibility(site.settings, desk) };
  if (site.audience !== 'internal' || site.unit !== null) return;
  const validation = validationOf(site);
  for (const list of partInPages(pageFolders.validation, validation.findings))
    yield {
      address: folderOfPage(list.folder, list.current),
      write: (desk) => writeValidation(validation, list, desk),
    };
}

import { writeWheel } from './html/pages/wheel.ts';
import { wheelPage, wheelYears } from './pages/wheel.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Site } from './site.ts';

/** The pages of the year. */
export function* wheelPages(site: Site): Iterable<PlannedPage> {
  for (const { year, address } of wheelYears(site))
    yield { address, write: (desk) => writeWheel(wheelPage(year, site), desk) };
}

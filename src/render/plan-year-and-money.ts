import { folderOfPage, pageFolders } from './addresses.ts';
import { partInPages } from './html/paged-list.ts';
import { writeMoney } from './html/pages/money.ts';
import { writeMoneyGroups, writeMoneyItems } from './html/pages/money-part.ts';
import { moneyParts } from './html/pages/money-parts.ts';
import type { MoneyPart } from './html/pages/money-words.ts';
import { writeWheel } from './html/pages/wheel.ts';
import { moneyGroups, moneyItems, type MoneyPlan, moneyPlans } from './pages/money.ts';
import { wheelPage, wheelYears } from './pages/wheel.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Site } from './site.ts';

/** The pages of the year. */
export function* wheelPages(site: Site): Iterable<PlannedPage> {
  for (const { year, address } of wheelYears(site))
    yield { address, write: (desk) => writeWheel(wheelPage(year, site), desk) };
}

/** The pages of the money of each plan that sets the budget. */
export function* moneyPages(site: Site): Iterable<PlannedPage> {
  const plans = moneyPlans(site);
  if (plans.length === 0) yield { address: pageFolders.money, write: (desk) => writeMoney(null, [], desk) };
  for (const plan of plans) {
    yield { address: plan.folder, write: (desk) => writeMoney(plan, plans, desk) };
    for (const { part, address } of moneyParts(plan)) yield* moneyPartPages(plan, part, { address, site });
  }
}

function* moneyPartPages(
  plan: MoneyPlan,
  part: MoneyPart,
  { address, site }: { readonly address: string; readonly site: Site },
): Iterable<PlannedPage> {
  if (part === 'operating' || part === 'investment') {
    for (const list of partInPages(address, moneyItems(plan, part, site)))
      yield {
        address: folderOfPage(address, list.current),
        write: (desk) => writeMoneyItems(plan, { kind: part, list }, desk),
      };
    return;
  }
  const groups = moneyGroups(plan, part, site);
  for (const list of partInPages(address, groups.lines))
    yield {
      address: folderOfPage(address, list.current),
      write: (desk) => writeMoneyGroups(plan, { groups, list }, desk),
    };
}

import { pageFolders } from '../../addresses.ts';
import type { Kroner, MoneyGroupLine, MoneyGroups, MoneyItem, MoneyPlan, YearMoney } from '../../pages/money.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { kroner, moneyFacts, yearColumns } from './money.ts';
import { moneyWords } from './money-words-of.ts';
import type { MoneyPart, MoneyWords } from './money-words.ts';

/** A page of a plan's money by unit, goal or focus area. */
export function writeMoneyGroups(
  plan: MoneyPlan,
  { groups, list }: { readonly groups: MoneyGroups; readonly list: PagedList<MoneyGroupLine> },
  desk: Desk,
): WrittenPage {
  const words = moneyWords(desk.locale);
  const { by, shared } = groups;
  const table = (kind: 'operating' | 'investment') => groupTable(plan, list, { kind, by, desk, words });
  return page(plan, by, {
    desk,
    list,
    body: html`${table('operating')}${table('investment')}${shared === 0 ? null : html`<p>${words.shared(shared, by)}</p>`}`,
  });
}

/** A page of a plan's measures or investments. */
export function writeMoneyItems(
  plan: MoneyPlan,
  { kind, list }: { readonly kind: 'operating' | 'investment'; readonly list: PagedList<MoneyItem> },
  desk: Desk,
): WrittenPage {
  const words = moneyWords(desk.locale);
  const { title } = words.part[kind];
  const table = dataTable({
    caption: `${title} (kroner)`,
    captionHidden: true,
    narrow: 'scroll',
    columns: [{ text: words.column.what }, { text: words.column.unit }, ...yearColumns(plan.years)],
    rows: list.rows.map(({ link, unit, net }) => [
      writeLink(link, desk),
      unit === null ? '' : writeUnits([unit], desk),
      ...net.map(kroner),
    ]),
    sums: sumRows(plan[kind], words).map(([name, ...amounts]) => [name, '', ...amounts]),
  });
  return page(plan, kind, { desk, list, body: html`${table}` });
}

interface PartPage {
  readonly desk: Desk;
  readonly list: PagedList<unknown>;
  readonly body: Html;
}

function page(plan: MoneyPlan, part: MoneyPart, { desk, list, body }: PartPage): WrittenPage {
  const words = moneyWords(desk.locale);
  const { title, lead } = words.part[part];
  const first = { text: words.title, address: pageFolders.money };
  const own = plan.folder === pageFolders.money ? [] : [{ text: plan.plan.title, address: plan.folder }];
  return {
    title,
    description: lead,
    locale: desk.locale,
    above: [first, ...own, ...(list.current === 1 ? [] : [{ text: title, address: list.folder }])],
    section: 'reports',
    main: html`${pageHeader({ title, ingress: `${lead} ${words.exact}`, facts: moneyFacts(plan, desk) })}${
      list.total === 0 ? emptyState(words.nothingHere) : body
    }${writePagination(list, desk)}`,
  };
}

interface GroupTable {
  readonly kind: 'operating' | 'investment';
  readonly by: MoneyGroups['by'];
  readonly desk: Desk;
  readonly words: MoneyWords;
}

function groupTable(plan: MoneyPlan, { rows }: PagedList<MoneyGroupLine>, at: GroupTable): Content {
  const { kind, by, desk, words } = at;
  const shown = rows.filter((row) => row[kind].length > 0);
  if (shown.length === 0) return null;
  return section({
    id: `_${kind}`,
    title: words[kind],
    body: dataTable({
      caption: `${words[kind]} (kroner)`,
      captionHidden: true,
      narrow: 'scroll',
      columns: [{ text: words.group[by] }, ...yearColumns(plan.years)],
      rows: shown.map((row) => [groupName(row, at, desk), ...row[kind].map(kroner)]),
      sums: sumRows(plan[kind], words),
    }),
  });
}

function groupName({ unit, item }: MoneyGroupLine, { by, words }: GroupTable, desk: Desk): Content {
  if (unit !== null) return writeUnits([unit], desk);
  if (item === null) return words.without[by];
  return html`${writeLink(item, desk)}${item.document === null ? null : html` <small>${item.document}</small>`}`;
}

/** What holds, and where it has been changed, of what. */
function sumRows(sums: readonly YearMoney[], words: MoneyWords): readonly (readonly string[])[] {
  if (sums.length === 0) return [];
  const row = (name: string, amount: (sum: YearMoney) => Kroner) => [name, ...sums.map((sum) => kroner(amount(sum)))];
  const total = row(words.total, ({ net }) => net);
  if (sums.every(({ changed }) => changed === '0')) return [total];
  return [row(words.adopted, ({ adopted }) => adopted), row(words.changed, ({ changed }) => changed), total];
}

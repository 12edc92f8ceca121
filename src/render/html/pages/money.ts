import { writeKroner } from '../../../core/kroner.ts';
import { drawColumns } from '../../charts/columns.ts';
import type { Chart } from '../../charts/chart.ts';
import { pageFolders } from '../../addresses.ts';
import type { FiscalRule, MoneyChange, MoneyPlan } from '../../pages/money.ts';
import type { Kroner, YearMoney } from '../../pages/money.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { figures } from '../components/figure.ts';
import { itemList } from '../components/item-list.ts';
import { notice } from '../components/notice.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Status, statusTag } from '../components/status-tag.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { extractWords } from './extract-start-words.ts';
import { moneyParts } from './money-parts.ts';
import { moneyWords } from './money-words-of.ts';
import type { MoneyWords } from './money-words.ts';

/** So many rows of a kind are shown; the others are counted. */
const most = 100;

/** The page of the money of a plan: year by year, frames, rules, what has changed. `plans`: all that have a page. */
export function writeMoney(page: MoneyPlan | null, plans: readonly MoneyPlan[], desk: Desk): WrittenPage {
  const words = moneyWords(desk.locale);
  const isFirst = desk.address === pageFolders.money;
  return {
    title: isFirst || page === null ? words.title : `${words.title}: ${page.plan.title}`,
    description: words.lead,
    locale: desk.locale,
    above: isFirst ? [] : [{ text: words.title, address: pageFolders.money }],
    section: 'reports',
    main: html`${pageHeader({
      title: isFirst || page === null ? words.title : `${words.title}: ${page.plan.title}`,
      ingress: words.lead,
      facts: page === null ? [] : moneyFacts(page, desk),
    })}${page === null ? emptyState(words.nothing) : body(page, plans, { desk, words })}`,
  };
}

/** What one needs to know of a plan before one reads its figures. */
export function moneyFacts({ plan, stage, adopted }: MoneyPlan, desk: Desk) {
  const words = moneyWords(desk.locale);
  return [
    { label: words.plan, value: writeLink(plan, desk) },
    { label: words.state, value: words.stage(stage, adopted === null ? null : desk.day(adopted)) },
  ];
}

interface Writing {
  readonly desk: Desk;
  readonly words: MoneyWords;
}

function body(page: MoneyPlan, plans: readonly MoneyPlan[], writing: Writing): Html {
  const { desk, words } = writing;
  const others = plans.filter((one) => one !== page);
  const said = page.part && extractWords(desk.locale).part(page.part.unit, page.part.hasUnitsBelow);
  return html`${said === null ? null : notice({ tone: 'info', title: said })}${charts(page, writing)}${waysOn(page, writing)}${frames(page, writing)}${rules(page, writing)}${changes(page, writing)}${unread(page, writing)}${
    others.length === 0
      ? null
      : section({
          title: words.others,
          body: itemList(
            others.map(({ plan, folder, stage, adopted }) => ({
              href: desk.href(folder),
              title: plan.title,
              facts: [words.stage(stage, adopted === null ? null : desk.day(adopted))],
            })),
          ),
        })
  }`;
}

function charts(page: MoneyPlan, { desk, words }: Writing): Content {
  const { years, frameTotal, operating, investment } = page;
  const draw = (name: 'frames' | 'operating' | 'investment', amounts: readonly Kroner[]): Chart | null =>
    drawColumns({
      title: words.chart[name],
      showsTitle: true,
      idPrefix: `kr-${name}`,
      locale: desk.locale,
      series: [words.chart[name]],
      years: amounts.map((amount, at) => ({ year: years[at] ?? '', amounts: [BigInt(amount)] })),
    });
  const first = page.frames.length > 0 ? draw('frames', frameTotal) : draw('operating', operating.map(net));
  const drawn = [first, draw('investment', investment.map(net))].flatMap((chart) => chart?.figure ?? []);
  if (drawn.length === 0) return null;
  return section({ title: words.heading.overview, body: figures(drawn) });
}

function net(sum: YearMoney): Kroner {
  return sum.net;
}

function waysOn(page: MoneyPlan, { desk, words }: Writing): Content {
  const parts = moneyParts(page);
  if (parts.length === 0) return null;
  return section({
    title: words.heading.more,
    body: itemList(
      parts.map(({ part, address }) => ({
        href: desk.href(address),
        title: words.part[part].title,
        text: words.part[part].lead,
      })),
      'cards',
    ),
  });
}

function frames({ frames: all, frameTotal, years }: MoneyPlan, { desk, words }: Writing): Content {
  if (all.length === 0) return null;
  const table = dataTable({
    caption: `${words.heading.frames} (kroner)`,
    captionHidden: true,
    narrow: 'scroll',
    columns: [{ text: words.unit }, ...yearColumns(years)],
    rows: all
      .slice(0, most)
      .map(({ unit, isSum, net: amounts }) => [
        html`${writeUnits([unit], desk)}${isSum ? html` <small>${words.isSum}</small>` : null}`,
        ...amounts.map(kroner),
      ]),
    sums: [[words.total, ...frameTotal.map(kroner)]],
  });
  return section({
    id: '_rammer',
    title: words.heading.frames,
    intro: `${words.framesLead} ${words.exact}`,
    body: html`${table}${all.length > most ? html`<p>${words.more(all.length - most)}</p>` : null}`,
  });
}

function rules({ rules: all }: MoneyPlan, { desk, words }: Writing): Content {
  const years = [...new Set(all.flatMap((rule) => rule.years.map(({ year }) => year)))].toSorted((a, b) => a - b);
  if (all.length === 0) return null;
  return section({
    id: '_regler',
    title: words.heading.rules,
    intro: words.rulesLead,
    body: dataTable({
      caption: words.heading.rules,
      captionHidden: true,
      columns: [{ text: words.rule }, ...yearColumns(years), { text: words.state }],
      rows: all.slice(0, most).map((rule) => [
        writeLink(rule.link, desk),
        ...years.map((year) => {
          const held = rule.years.find((one) => one.year === year);
          return held === undefined ? '' : held.share === null ? kroner(held.kroner) : words.percent(held.share);
        }),
        ruleTag(rule, words),
      ]),
    }),
  });
}

function ruleTag({ years }: FiscalRule, words: MoneyWords): Content {
  const broken = years.filter(({ isMet }) => isMet === false).map(({ year }) => year);
  if (broken.length === 0 && years.some(({ isMet }) => isMet === null)) return '';
  const status: Status =
    broken.length === 0 ? { tone: 'good', text: words.kept } : { tone: 'broken', text: words.broken(broken) };
  return statusTag(status);
}

function changes({ changes: all }: MoneyPlan, writing: Writing): Content {
  const { words } = writing;
  if (all.length === 0) return null;
  const { column } = words;
  const newest = all.toReversed();
  return section({
    id: '_endringer',
    title: words.heading.changes,
    intro: words.changesLead,
    body: html`${dataTable({
      caption: words.heading.changes,
      captionHidden: true,
      columns: [
        { text: column.vote },
        { text: column.day, kind: 'tight' },
        { text: column.changes },
        { text: column.kroner },
      ],
      rows: newest.slice(0, most).map((change) => changeRow(change, writing)),
    })}${all.length > most ? html`<p>${words.more(all.length - most)}</p>` : null}`,
  });
}

function changeRow({ link, day, items, units, years }: MoneyChange, { desk, words }: Writing): readonly Content[] {
  const named = items.slice(0, 5).map((item, at) => [at === 0 ? null : ', ', writeLink(item, desk)]);
  return [
    writeLink(link, desk),
    day === null ? words.undated : desk.day(day),
    html`${named}${named.length > 0 && units.length > 0 ? ', ' : null}${writeUnits(units, desk)}`,
    html`<ul>${years.map(({ year, kroner: amount }) => html`<li>${year}: ${kroner(amount)}</li>`)}</ul>`,
  ];
}

function unread({ unread: all }: MoneyPlan, { desk, words }: Writing): Content {
  if (all.length === 0) return null;
  const named = all.slice(0, most).map((link, at) => html`${at === 0 ? null : ', '}${writeLink(link, desk)}`);
  return html`<p>${words.unread} ${named}${all.length > most ? ` ${words.more(all.length - most)}` : null}.</p>`;
}

/** A column for each year. */
export function yearColumns(years: readonly number[]) {
  return years.map((year) => ({ text: String(year), kind: 'number' as const }));
}

/** An amount as people write it. */
export function kroner(amount: Kroner): string {
  return writeKroner(BigInt(amount));
}

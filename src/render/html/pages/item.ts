import { writeKroner } from '../../../core/kroner.ts';
import { sayAmounts } from '../../../trace/say.ts';
import type { Layouter } from '../../../trace/svg/layout.ts';
import { drawTrend } from '../../charts/trend.ts';
import { pageFolders } from '../../addresses.ts';
import type { HistoryStep } from '../../pages/history.ts';
import { isPast } from '../../pages/document.ts';
import type { ItemPage } from '../../pages/item.ts';
import type { UnitReports } from '../../pages/reports-on.ts';
import { prosePage } from '../../prose/prose-html.ts';
import { excerptOf, isBlank, textOf } from '../../prose/text-of.ts';
import { unGoalAddress, unGoalName } from '../../un-goals.ts';
import { dataTable } from '../components/data-table.ts';
import { disclosure } from '../components/disclosure.ts';
import type { Fact } from '../components/key-facts.ts';
import { notice } from '../components/notice.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { statusTag } from '../components/status-tag.ts';
import { tagList } from '../components/tag-list.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type ItemWords, itemWords } from './item-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';
import { inLanguage } from './document.ts';
import { writeLineage } from './lineage.ts';
import { stateTag } from './state-tag.ts';
import { writeGaps } from './write-gaps.ts';

interface Writing {
  readonly page: ItemPage;
  readonly desk: Desk;
  readonly words: ItemWords;
}

/** The page of an item: what it is and whose, its red thread, what it was and what has been reported. `layOut` is for a page with a diagram. */
export function writeItem(page: ItemPage, desk: Desk, layOut: Layouter | null): WrittenPage {
  const words = itemWords(desk.locale);
  const writing: Writing = { page, desk, words };
  const prose = prosePage({ locale: desk.locale, href: (target) => desk.hrefOf(target) });
  const { link, document } = page;
  const title = link.number === null ? link.title : `${link.number} ${link.title}`;
  return {
    title,
    description: descriptionOf(page),
    locale: desk.locale,
    above: [
      { text: words.plans, address: pageFolders.documents },
      ...(document.address === null ? [] : [{ text: document.title, address: document.address }]),
    ],
    section: 'plans',
    isPast: isPast(page.documentState),
    main: html`${pageHeader({ kind: link.type, status: writeStatus(page.status, desk), title, facts: factsOf(writing) })}<div>${
      page.documentState.kind === 'draft' ? notice({ tone: 'late', title: words.draft }) : null
    }${writeGaps(page.gaps, desk)}${
      isBlank(page.description)
        ? null
        : inLanguage(
            page.language,
            desk,
            html`<div class="prose">${prose.html(page.description, 2)}${prose.notes(2)}</div>`,
          )
    }${chips(writing)}${indicator(writing)}${writeLineage(page.lineage, { desk, layOut, subject: title })}${reports(writing)}${history(writing)}${seeAlso(writing)}</div>`,
  };
}

/** A short text stands in the page whole: to say it in the head as well would add a tenth to the page. */
function descriptionOf({ link, document, description }: ItemPage): string {
  const excerpt = excerptOf(description, 160);
  if (excerpt === '') return `${capital(link.type)}. ${document.title}.`;
  return excerpt === textOf(description).trim() ? '' : excerpt;
}

function factsOf({ page, desk, words: { fact } }: Writing): readonly Fact[] {
  const { parent, statusFrom, units, supporting, investment, vote } = page;
  const day = (date: string | null) => date && desk.day(date);
  const facts: readonly (readonly [label: string, value: Content])[] = [
    [fact.document, standsIn(page, desk)],
    [fact.parent, parent && writeLink(parent, desk)],
    [fact.units, units.length === 0 ? null : writeUnits(units, desk)],
    [fact.supporting, supporting.length === 0 ? null : writeUnits(supporting, desk)],
    [fact.givenTo, page.givenTo.length === 0 ? null : givenTo(page.givenTo, desk)],
    [fact.startsOn, day(page.startsOn)],
    [fact.deadline, day(page.deadline)],
    [fact.doneOn, day(page.doneOn)],
    [fact.amounts, sayAmounts(page.amounts, desk.words) || null],
    [fact.costFrame, kroner(investment?.costFrame)],
    [fact.granted, kroner(investment?.granted)],
    [fact.financing, investment?.financing.map(({ name, kroner: sum }) => `${name} ${kroner(sum)}`).join(', ') || null],
    [fact.law, page.law],
    [fact.vote, vote && [vote.body && capital(vote.body), day(vote.date), vote.case].filter(Boolean).join(', ')],
    [fact.statusFrom, statusFrom && writeLink(statusFrom, desk)],
    [fact.access, page.access === 'offentlig' ? null : capital(desk.words.access[page.access])],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The way at the top of the page says the document already; here it stands where that has no link to it, or where it no longer holds. */
function standsIn({ document, documentState }: ItemPage, desk: Desk): Content {
  const tag = isPast(documentState) ? stateTag(documentState, desk) : null;
  if (tag === null && document.address !== null) return null;
  return html`${writeLink(document, desk)}${tag && html` ${statusTag(tag)}`}`;
}

/** All recipients stand below; here the first of them. */
function givenTo(units: ItemPage['givenTo'], desk: Desk): Content {
  const { more } = itemWords(desk.locale);
  const shown = units.length > mostNamed ? units.slice(0, mostNamed - 1) : units;
  return html`${writeUnits(shown, desk)}${shown === units ? null : ` ${more(units.length - shown.length)}`}`;
}

const mostNamed = 4;

function kroner(sum: number | null | undefined): string | null {
  return sum === null || sum === undefined ? null : `${writeKroner(sum)} kr`;
}

function chips({ page, desk, words }: Writing): Html | null {
  return tagList(
    page.unGoals.map((number) => {
      const name = unGoalName(number, desk.locale);
      return {
        number,
        text: name ?? '',
        href: name === null || !page.hasUnGoalPages ? null : desk.href(unGoalAddress(number)),
      };
    }),
    words.unGoals,
  );
}

function indicator({ page, desk, words }: Writing): Html | null {
  if (page.indicator === null) return null;
  const chart = drawTrend({
    ...page.indicator,
    title: page.link.title,
    showsTitle: false,
    idPrefix: 'trend',
    locale: desk.locale,
  });
  if (chart === null) return null;
  const { caption, columns, rows } = chart.table;
  const table = dataTable({
    caption,
    columns: columns.map(({ name, isNumber }) => ({ text: name, kind: isNumber ? 'number' : 'text' })),
    rows,
  });
  return section({ title: words.heading.indicator, body: html`${chart.figure}${disclosure(words.figures, table)}` });
}

function reports({ page, desk, words }: Writing): Html | null {
  if (page.reports.length === 0) return null;
  const hasUnits = page.reports.some(({ unit }) => unit !== null);
  return section({
    title: words.heading.reports,
    body: page.reports.map((one) => [
      hasUnits ? html`<h3>${one.unit === null ? words.allUnits : writeUnits([one.unit], desk)}</h3>` : null,
      reportTable(one, { desk, words }),
    ]),
  });
}

function reportTable(
  { unit, reports: rows, more }: UnitReports,
  { desk, words }: Pick<Writing, 'desk' | 'words'>,
): Html {
  const { column } = words;
  const table = dataTable({
    caption: unit === null ? words.heading.reports : `${words.heading.reports}: ${unit.name}`,
    captionHidden: true,
    columns: [
      { text: column.report },
      { text: column.date, kind: 'tight' },
      { text: column.status },
      { text: column.comment },
    ],
    rows: rows.map(({ document, date, status, comment, newDeadline, value }) => [
      writeLink(document, desk),
      date === null ? '' : desk.day(date),
      status === null ? (value ?? '') : statusOf(status, desk),
      html`${comment}${newDeadline === null ? null : html` <strong>${words.newDeadline(desk.day(newDeadline))}</strong>`}`,
    ]),
  });
  return html`${table}${more === 0 ? null : html`<p>${words.older(more)}</p>`}`;
}

function history({ page, desk, words }: Writing): Html | null {
  if (page.history.length === 0) return null;
  const { column, heading } = words;
  return section({
    title: heading.history,
    body: dataTable({
      caption: heading.history,
      captionHidden: true,
      columns: [
        { text: column.period, kind: 'tight' },
        { text: column.what },
        { text: column.changes },
        { text: column.status },
      ],
      rows: page.history.map((step) => [
        step.period ?? '–',
        step.isSubject ? html`${step.link.title} (${words.thisOne})` : writeLink(step.link, desk),
        capital(step.changes.join('; ')),
        statusOf(step.status, desk),
      ]),
    }),
  });
}

function statusOf(status: HistoryStep['status'], desk: Desk): Content {
  const tag = writeStatus(status, desk);
  return tag === null ? '' : statusTag(tag);
}

function seeAlso({ page, desk, words }: Writing): Html | null {
  if (page.seeAlso.length === 0) return null;
  return section({
    title: words.heading.seeAlso,
    body: html`<ul>${page.seeAlso.map((link) => html`<li>${writeLink(link, desk)}${link.document === null ? null : html` <span class="meta">${link.document}</span>`}</li>`)}</ul>`,
  });
}

import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { pageFolders } from '../../addresses.ts';
import type { TrendValue } from '../../charts/trend-plan.ts';
import { type GoalCounts, type GoalDocument, type GoalRow, type IndicatorLine, sumGoals } from '../../pages/goals.ts';
import { columns } from '../components/columns.ts';
import { contents } from '../components/contents.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { statRow } from '../components/stat-row.ts';
import { statusTag, type Tone } from '../components/status-tag.ts';
import { type Desk, writeLink } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { shellWords } from '../shell-words.ts';
import { type GoalsWords, goalsWords } from './goals-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';

interface Writing {
  readonly desk: Desk;
  readonly words: GoalsWords;
}

/** All goals on one page. */
export function writeGoals(documents: readonly GoalDocument[], desk: Desk): WrittenPage {
  const words = goalsWords(desk.locale);
  const writing: Writing = { desk, words };
  const entries = documents.map(({ document }) => ({ id: anchorOf(document.ref), text: document.title }));
  const body = documents.map((one) =>
    section({
      id: anchorOf(one.document.ref),
      title: writeLink(one.document, desk),
      intro: sayDocument(one, desk),
      body: goalList(one.goals, writing),
    }),
  );
  return page({ title: words.title, above: [], counts: sumGoals(documents) }, writing, [
    documents.length === 0
      ? emptyState(words.nothing)
      : columns(contents(shellWords(desk.locale).onThisPage, entries), body),
  ]);
}

/** The list of the documents that state goals, where those stand on a page for each. */
export function writeGoalIndex(documents: readonly GoalDocument[], desk: Desk): WrittenPage {
  const words = goalsWords(desk.locale);
  const { column } = words;
  const table = dataTable({
    caption: words.title,
    captionHidden: true,
    columns: [
      { text: column.document },
      { text: column.goals, kind: 'number' },
      { text: column.followedUp, kind: 'number' },
      { text: column.indicator, kind: 'number' },
      { text: column.reached, kind: 'number' },
    ],
    rows: documents.map(({ document, address, counts }) => [
      html`<a href="${desk.href(address)}">${document.title}</a>`,
      counts.goals,
      counts.followedUp,
      counts.indicators,
      counts.reached,
    ]),
  });
  const writing: Writing = { desk, words };
  return page({ title: words.title, above: [], counts: sumGoals(documents) }, writing, [table]);
}

/** The goals of one document. */
export function writeGoalDocument(document: GoalDocument, desk: Desk): WrittenPage {
  const words = goalsWords(desk.locale);
  const writing: Writing = { desk, words };
  const head = {
    title: `${words.title}: ${document.document.title}`,
    above: [{ text: words.title, address: pageFolders.goals }],
    counts: document.counts,
  };
  return page(head, writing, [html`<p>${writeLink(document.document, desk)}</p>`, goalList(document.goals, writing)]);
}

interface Head {
  readonly title: string;
  readonly above: WrittenPage['above'];
  readonly counts: GoalCounts;
}

function page({ title, above, counts }: Head, { desk, words }: Writing, body: Content): WrittenPage {
  const ways = html`<p><a href="${desk.href(pageFolders.thread)}">${words.thread}</a><br><a href="${desk.href(pageFolders.unGoals)}">${words.unGoals}</a></p>`;
  return {
    title,
    description: words.lead,
    locale: desk.locale,
    above,
    section: 'goals',
    main: html`${pageHeader({ title, ingress: words.lead })}${stats(counts, words)}${above.length === 0 ? ways : null}${body}`,
  };
}

function stats({ goals, followedUp, indicators: all, onTheWay, reached }: GoalCounts, words: GoalsWords): Html | null {
  if (goals === 0) return null;
  const { stat, of, ofIndicators } = words;
  return statRow([
    { value: goals, label: stat.goals },
    { value: followedUp, label: stat.followedUp, detail: of(goals) },
    ...(all === 0
      ? []
      : [
          { value: onTheWay, label: stat.onTheWay, detail: ofIndicators(all) },
          { value: reached, label: stat.reached, detail: ofIndicators(all) },
        ]),
  ]);
}

function sayDocument({ document, period }: GoalDocument, desk: Desk): string {
  return [capital(document.type), period === null ? '' : desk.period(period)].filter(Boolean).join(', ');
}

function goalList(goals: readonly GoalRow[], writing: Writing): Html {
  const { desk, words } = writing;
  return itemList(
    goals.map((goal) => ({
      href: goal.link.address === null ? null : desk.href(goal.link.address),
      number: goal.link.number,
      title: goal.link.title,
      status: writeStatus(goal.status, desk),
      facts: [capital(goal.link.type), ...sayFollowers(goal, words)],
      below: html`${indicators(goal, writing)}${goal.below.length === 0 ? null : goalList(goal.below, writing)}`,
    })),
  );
}

function sayFollowers({ followers, isAlone }: GoalRow, words: GoalsWords): readonly Content[] {
  const { measures, assignments, activities } = followers;
  if (isAlone) return [html`<strong>${words.alone}</strong>`];
  return [
    measures > 0 && words.measures(measures),
    assignments > 0 && words.assignments(assignments),
    activities > 0 && words.activities(activities),
  ];
}

/** What it measures, where it is and where it is to be; how it has gone stands in its own page. */
function indicators({ indicators: all }: GoalRow, writing: Writing): Content {
  if (all.length === 0) return null;
  return html`<ul class="gauges">${all.map((line) => html`<li>${indicator(line, writing)}</li>`)}</ul>`;
}

function indicator(line: IndicatorLine, { desk, words }: Writing): Html {
  const { attainment } = statusWordsOf(desk.locale);
  const now = line.newest === null ? words.notMeasured : sayValue(line.newest, line, desk);
  const aim = line.target === null ? null : html`, ${words.aim} ${sayValue(line.target, line, desk)}`;
  const tag =
    line.attainment === 'unknown'
      ? null
      : html` ${statusTag({ tone: attainmentTones[line.attainment], text: capital(attainment[line.attainment]) })}`;
  return html`${writeLink(line.link, desk)}: ${now}${aim}${tag}`;
}

function sayValue({ value, year }: TrendValue, { measuredIn }: IndicatorLine, desk: Desk): string {
  const said = statusWordsOf(desk.locale).value(value);
  const sign = measuredIn === 'prosent' || measuredIn === '%' ? ' %' : measuredIn === null ? '' : ` ${measuredIn}`;
  return `${said}${sign}${year === null ? '' : ` (${year})`}`;
}

/** What it means to a reader how near a target is. */
export const attainmentTones: Readonly<Record<IndicatorLine['attainment'], Tone>> = {
  reached: 'good',
  'on-the-way': 'info',
  unchanged: 'plain',
  'wrong-way': 'late',
  unknown: 'plain',
};

function anchorOf(ref: string): string {
  return `_${ref}`;
}

import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { pageFolders } from '../../addresses.ts';
import type { Chart, ChartTable } from '../../charts/chart.ts';
import { drawTrend } from '../../charts/trend.ts';
import type { TrendValue } from '../../charts/trend-plan.ts';
import { type GoalCounts, type GoalDocument, type GoalRow, type IndicatorLine, sumGoals } from '../../pages/goals.ts';
import { columns } from '../components/columns.ts';
import { contents } from '../components/contents.ts';
import { dataTable } from '../components/data-table.ts';
import { disclosure } from '../components/disclosure.ts';
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
  /** So many indicators can still be drawn: a page of hundreds is read as a table. */
  drawings: number;
}

const mostDrawings = 40;

/** All goals on one page. */
export function writeGoals(documents: readonly GoalDocument[], desk: Desk): WrittenPage {
  const words = goalsWords(desk.locale);
  const writing: Writing = { desk, words, drawings: mostDrawings };
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
  const writing: Writing = { desk, words, drawings: 0 };
  return page({ title: words.title, above: [], counts: sumGoals(documents) }, writing, [table]);
}

/** The goals of one document. */
export function writeGoalDocument(document: GoalDocument, desk: Desk): WrittenPage {
  const words = goalsWords(desk.locale);
  const writing: Writing = { desk, words, drawings: mostDrawings };
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

function indicators(goal: GoalRow, writing: Writing): Content {
  return goal.indicators.map((one) => disclosure(summary(one, writing), details(one, writing)));
}

/** What it measures, where it is and where it is to be: all that most readers ask. */
function summary(line: IndicatorLine, { desk, words }: Writing): Html {
  const { attainment } = statusWordsOf(desk.locale);
  const now = line.newest === null ? words.notMeasured : sayValue(line.newest, line, desk);
  const aim = line.target === null ? null : html`, ${words.aim} ${sayValue(line.target, line, desk)}`;
  const tag =
    line.attainment === 'unknown'
      ? null
      : html` ${statusTag({ tone: tones[line.attainment], text: capital(attainment[line.attainment]) })}`;
  return html`<span>${line.link.title}: ${now}${aim}${tag}</span>`;
}

function sayValue({ value, year }: TrendValue, { measuredIn }: IndicatorLine, desk: Desk): string {
  const said = statusWordsOf(desk.locale).value(value);
  const sign = measuredIn === 'prosent' || measuredIn === '%' ? ' %' : measuredIn === null ? '' : ` ${measuredIn}`;
  return `${said}${sign}${year === null ? '' : ` (${year})`}`;
}

/** Two values make a line; the numbers stand below it. */
function details(line: IndicatorLine, writing: Writing): Html {
  const { desk } = writing;
  const { indicator } = statusWordsOf(desk.locale);
  const chart = line.measured.length < 2 || writing.drawings === 0 ? null : drawing(line, writing);
  const table = chart === null ? null : tableOf(chart.table);
  const baseline =
    chart === null && line.baseline !== null
      ? html`<p>${indicator.baseline}: ${sayValue(line.baseline, line, desk)}</p>`
      : null;
  return html`${chart?.figure}${table}${baseline}<p>${writeLink(line.link, desk)}</p>`;
}

function tableOf({ caption, columns: heads, rows }: ChartTable): Html {
  return dataTable({
    caption,
    captionHidden: true,
    columns: heads.map(({ name, isNumber }) => ({ text: name, kind: isNumber ? 'number' : 'text' })),
    rows,
  });
}

const tones: Readonly<Record<IndicatorLine['attainment'], Tone>> = {
  reached: 'good',
  'on-the-way': 'info',
  unchanged: 'plain',
  'wrong-way': 'late',
  unknown: 'plain',
};

function drawing(line: IndicatorLine, writing: Writing): Chart | null {
  const { measuredIn, direction, measured, baseline, targets } = line;
  const chart = drawTrend({
    title: line.link.title,
    showsTitle: false,
    idPrefix: `t${writing.drawings}`,
    locale: writing.desk.locale,
    measuredIn,
    direction,
    measured,
    baseline,
    targets,
  });
  if (chart !== null) writing.drawings--;
  return chart;
}

function anchorOf(ref: string): string {
  return `_${ref}`;
}

import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { pageFolders } from '../../addresses.ts';
import { drawTrend } from '../../charts/trend.ts';
import type { TrendValue } from '../../charts/trend-plan.ts';
import { type GoalCounts, type GoalDocument, type GoalRow, type IndicatorLine, sumGoals } from '../../pages/goals.ts';
import { columns } from '../components/columns.ts';
import { contents } from '../components/contents.ts';
import { dataTable } from '../components/data-table.ts';
import { disclosure } from '../components/disclosure.ts';
import { emptyState } from '../components/empty-state.ts';
import { figures } from '../components/figure.ts';
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
import { capital, writeStatus } from './item-rows.ts';

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

function stats(
  { goals, followedUp, indicators: measured, reached }: GoalCounts,
  { stat, of }: GoalsWords,
): Html | null {
  if (goals === 0) return null;
  return statRow([
    { value: goals, label: stat.goals },
    { value: followedUp, label: stat.followedUp, detail: of(goals) },
    ...(measured === 0
      ? []
      : [
          { value: measured, label: stat.indicators },
          { value: reached, label: stat.reached, detail: of(measured) },
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

function indicators(goal: GoalRow, writing: Writing): Html | null {
  const all = goal.indicators;
  if (all.length === 0) return null;
  const { desk, words } = writing;
  const reached = all.filter(({ attainment }) => attainment === 'reached').length;
  const { indicator } = statusWordsOf(desk.locale);
  const table = dataTable({
    caption: `${words.column.indicator}: ${goal.link.title}`,
    captionHidden: true,
    columns: [
      { text: words.column.indicator },
      { text: indicator.baseline },
      { text: indicator.newest },
      { text: indicator.target },
      { text: indicator.attainment },
    ],
    rows: all.map((one) => indicatorRow(one, desk)),
  });
  const drawn = all.flatMap((one) => drawing(one, writing) ?? []);
  return disclosure(words.indicators(all.length, reached), html`${drawn.length === 0 ? null : figures(drawn)}${table}`);
}

function indicatorRow(line: IndicatorLine, desk: Desk): readonly Content[] {
  const { attainment, value } = statusWordsOf(desk.locale);
  const said = (one: TrendValue | null) =>
    one === null
      ? ''
      : html`${value(one.value)}${line.measuredIn === null ? null : ` ${line.measuredIn}`}${one.year === null ? null : ` (${one.year})`}`;
  return [
    writeLink(line.link, desk),
    said(line.baseline),
    said(line.newest),
    said(line.target),
    statusTag({ tone: tones[line.attainment], text: capital(attainment[line.attainment]) }),
  ];
}

const tones: Readonly<Record<IndicatorLine['attainment'], Tone>> = {
  reached: 'good',
  'on-the-way': 'info',
  unchanged: 'plain',
  'wrong-way': 'late',
  unknown: 'plain',
};

/** Two values make a line. */
function drawing(line: IndicatorLine, writing: Writing): Html | null {
  if (line.measured.length < 2 || writing.drawings === 0) return null;
  const { measuredIn, direction, measured, baseline, targets } = line;
  const idPrefix = `t${writing.drawings}`;
  const chart = drawTrend({
    title: line.link.title,
    showsTitle: true,
    idPrefix,
    locale: writing.desk.locale,
    measuredIn,
    direction,
    measured,
    baseline,
    targets,
  });
  if (chart !== null) writing.drawings--;
  return chart?.figure ?? null;
}

function anchorOf(ref: string): string {
  return `_${ref}`;
}

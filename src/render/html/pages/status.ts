import type { TaskCounts } from '../../../overview/status/report.ts';
import { statusWordsOf } from '../../../overview/status/words-of.ts';
import { pageFolders } from '../../addresses.ts';
import { drawStatusBar } from '../../charts/status-bar.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { SectorStatus, StatusPage } from '../../pages/status.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { figures } from '../components/figure.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Desk, writeUnits } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { overviewsAbove } from './overviews.ts';
import { type StatusPageWords, statusPageWords } from './status-words.ts';
import { oneByOne, taskTable } from './task-table.ts';

const mostChanged = 50;
/** More sectors are told by the table alone. */
const mostDrawn = 12;
const columns = ['tasks', 'done', 'going', 'delayed', 'waiting', 'unknown', 'late'] as const;

/** How it goes with oppdrag and verbalvedtak: all together, by sector, and what has changed. */
export function writeStatusPage(page: StatusPage, desk: Desk): WrittenPage {
  const words = statusPageWords(desk.locale);
  const lead = words.lead(desk.day(page.asOf));
  return {
    title: words.title,
    description: lead,
    locale: desk.locale,
    above: overviewsAbove(desk),
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: lead, files: desk.files })}${
      page.total.tasks === 0 ? emptyState(words.nothing) : body(page, desk, words)
    }`,
  };
}

function body(page: StatusPage, desk: Desk, words: StatusPageWords): Html {
  const whole = drawStatusBar({
    title: words.all,
    showsTitle: true,
    idPrefix: 'all',
    locale: desk.locale,
    counts: page.statuses,
  });
  const list = html`<p><a href="${desk.href(pageFolders.states)}">${words.list}</a></p>`;
  return html`${whole?.figure}${list}${section({
    id: '_sektorer',
    title: words.bySector,
    body: html`${matrix(page, desk, words)}${bars(page.sectors, desk, words)}`,
  })}${changed(page, desk, words)}`;
}

function matrix({ sectors, total }: StatusPage, desk: Desk, words: StatusPageWords): Html {
  const { count } = statusWordsOf(desk.locale);
  const { unknown } = chartWordsOf(desk.locale).status;
  const cells = (counts: TaskCounts) => [...columns.map((column) => counts[column]), counts.unanswered];
  return dataTable({
    caption: words.bySector,
    captionHidden: true,
    columns: [
      { text: words.sector },
      ...columns.map((column) => ({ text: column === 'unknown' ? unknown : count[column], kind: 'number' as const })),
      { text: words.unanswered, kind: 'number' },
    ],
    rows: sectors.map(({ sector, counts }) => [nameOf(sector, desk, words), ...cells(counts)]),
    sums: [[words.total, ...cells(total)]],
    narrow: 'scroll',
  });
}

function nameOf(sector: SectorStatus['sector'], desk: Desk, words: StatusPageWords): Content {
  return sector === null ? words.nobody : writeUnits([sector], desk);
}

function bars(sectors: readonly SectorStatus[], desk: Desk, words: StatusPageWords): Content {
  if (sectors.length > mostDrawn || sectors.length < 2) return null;
  return figures(
    sectors.flatMap(({ sector, statuses }, at) => {
      const chart = drawStatusBar({
        title: sector?.name ?? words.nobody,
        showsTitle: true,
        idPrefix: `s${at}`,
        locale: desk.locale,
        counts: statuses,
      });
      return chart === null ? [] : [chart.figure];
    }),
  );
}

function changed({ changed: all }: StatusPage, desk: Desk, words: StatusPageWords): Html {
  const table = taskTable(oneByOne(all.slice(0, mostChanged)), desk, { caption: words.changed, unit: true });
  const rest = all.length > mostChanged ? html`<p>${words.more(all.length - mostChanged)}</p>` : null;
  return section({
    id: '_endret',
    title: words.changed,
    intro: all.length === 0 ? null : words.changedLead,
    body: all.length === 0 ? emptyState(words.noneChanged) : html`${table}${rest}`,
  });
}

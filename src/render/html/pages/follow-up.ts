import type { Count, CoverageReport } from '../../../overview/coverage/report.ts';
import { fewestForPercent, sayReason, speechOf } from '../../../overview/coverage/say.ts';
import { coverageWordsOf } from '../../../overview/coverage/words-of.ts';
import { drawShareBars, type ShareRow } from '../../charts/share-bars.ts';
import type { FollowUpModel } from '../../pages/follow-up.ts';
import type { LackingItem } from '../../pages/follow-up.ts';
import { dataTable } from '../components/data-table.ts';
import { notice } from '../components/notice.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { statRow } from '../components/stat-row.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { type FollowUpWords, followUpWords } from './follow-up-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { overviewsAbove } from './overviews.ts';
import { leadFor } from './public-words.ts';

/** So many rows a chart has; what is beyond is counted. */
const mostBars = 60;

interface Writing {
  readonly model: FollowUpModel;
  readonly desk: Desk;
  readonly words: FollowUpWords;
}

/** A page of how much is followed up all the way; the first has the shares, all have what is lacking. */
export function writeFollowUp(model: FollowUpModel, list: PagedList<LackingItem>, desk: Desk): WrittenPage {
  const words = followUpWords(desk.locale);
  const writing: Writing = { model, desk, words };
  const lead = words.lead(desk.day(model.report.asOf));
  return {
    title: words.title,
    description: lead,
    locale: desk.locale,
    above: overviewsAbove(desk),
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: leadFor(model.audience, lead, desk.locale), files: desk.files })}${list.current === 1 ? shares(writing) : null}${lacking(list, writing)}${list.current === 1 ? unitShares(writing) : null}`,
  };
}

function shares(writing: Writing): Html {
  const { model, desk, words } = writing;
  const { report } = model;
  const { total } = report;
  const judged = total.whole + total.broken;
  if (judged === 0)
    return html`<p>${words.shareNone}${total.open > 0 ? html` ${words.waiting(total.open)}` : null}</p>`;
  const { kind, percent } = coverageWordsOf(desk.locale);
  const stat = statRow([
    {
      value: total.percent === null || judged < fewestForPercent ? `${total.whole}/${judged}` : percent(total.percent),
      label: words.share(total.whole, judged),
    },
  ]);
  return html`${stat}${total.open > 0 ? html`<p class="meta">${words.waiting(total.open)}</p>` : null}${bars(
    'slag',
    words.byKind,
    { rowsAre: words.kind, rows: report.kinds.map((one) => shareRow(kind[one.kind], one)) },
    writing,
  )}${bars('dokument', words.byDocument, { rowsAre: words.document, rows: documentRows(writing) }, writing)}`;
}

/** A long list, and so below what is lacking. */
function unitShares(writing: Writing): Content {
  const { words, model } = writing;
  return bars('enhet', words.byUnit, { rowsAre: words.unit, rows: unitRows(model.report, writing) }, writing);
}

function bars(
  id: string,
  title: string,
  { rowsAre, rows }: { readonly rowsAre: string; readonly rows: readonly ShareRow[] },
  { desk, words }: Writing,
): Content {
  const chart = drawShareBars({
    title,
    showsTitle: false,
    idPrefix: id,
    locale: desk.locale,
    rowsAre,
    rows: rows.slice(0, mostBars),
  });
  if (chart === null) return null;
  const rest = rows.length > mostBars ? html`<p>${words.more(rows.length - mostBars)}</p>` : null;
  return section({ id: `_${id}`, title, body: html`${chart.figure}${rest}` });
}

function documentRows({ model, desk }: Writing): readonly ShareRow[] {
  return model.documents
    .filter(({ count }) => count.whole + count.broken > 0)
    .map(({ link, count }) => ({
      ...shareRow(link.title, count),
      href: link.address === null ? null : desk.href(link.address),
    }));
}

function unitRows({ units, unitless }: CoverageReport, { model, desk }: Writing): readonly ShareRow[] {
  const rows = units
    .filter(({ whole, broken }) => whole + broken > 0)
    .map((unit) => {
      const address = model.units.get(unit.id)?.address ?? null;
      return {
        ...shareRow(unit.name, unit),
        depth: unit.depth,
        href: address === null ? null : desk.href(address),
      };
    });
  const isShown = unitless !== null && unitless.whole + unitless.broken > 0;
  return isShown ? [...rows, shareRow(coverageWordsOf(desk.locale).unitless, unitless)] : rows;
}

function shareRow(name: string, { whole, broken, percent }: Count): ShareRow {
  const judged = whole + broken;
  return { name, part: whole, whole: judged, percent: judged < fewestForPercent ? null : percent };
}

function lacking(list: PagedList<LackingItem>, { model, desk, words }: Writing): Html | null {
  if (list.total === 0)
    return model.report.total.whole === 0 ? null : notice({ tone: 'good', title: words.nothingLacks });
  const { column } = words;
  const speech = speechOf(model.report, desk.locale);
  const table = dataTable({
    caption: words.lacking,
    captionHidden: true,
    columns: [{ text: column.item }, { text: column.units }, { text: column.lacks }, { text: column.why }],
    rows: list.rows.map((row) => [
      html`${writeLink(row.link, desk)} <small>${capital(row.link.type)}, ${row.link.document}</small>`,
      writeUnits(row.units, desk),
      [row.anchored ? null : words.lacks.anchor, row.followedUp === 'no' ? words.lacks.followUp : null]
        .filter((one) => one !== null)
        .join(', '),
      row.reasons.map((reason) => sayReason(reason, speech)).join(' '),
    ]),
  });
  return section({
    id: '_mangler',
    title: words.lacking,
    intro: words.lackingLead(list.total),
    body: html`${table}${writePagination(list, desk)}`,
  });
}

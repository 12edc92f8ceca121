import { pageFolders } from '../../addresses.ts';
import type { ThreadBranch, ThreadPage, ThreadStart } from '../../pages/thread.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { type ListNode, nestedList } from '../components/nested-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { statRow } from '../components/stat-row.ts';
import { statusTag } from '../components/status-tag.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';
import { overviewsAbove } from './overviews.ts';
import { type ThreadWords, threadWords } from './thread-words.ts';

/** A page of the list of where threads begin, by document. */
export function writeThreads(list: PagedList<ThreadStart>, desk: Desk): WrittenPage {
  const words = threadWords(desk.locale);
  const byDocument = new Map<string, ThreadStart[]>();
  for (const start of list.rows) {
    const title = start.link.document ?? '';
    byDocument.set(title, [...(byDocument.get(title) ?? []), start]);
  }
  const body =
    list.total === 0
      ? emptyState(words.nothing)
      : html`<p class="meta">${words.note} <a href="${desk.href(pageFolders.breaks)}">${words.breaks}</a></p>${[
          ...byDocument,
        ].map(([title, starts]) => section({ title, body: startTable(title, starts, desk) }))}`;
  return {
    title: words.title,
    description: words.lead,
    locale: desk.locale,
    above: overviewsAbove(desk),
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: words.lead, files: desk.files })}${body}${writePagination(list, desk)}`,
  };
}

function startTable(caption: string, starts: readonly ThreadStart[], desk: Desk): Html {
  const { column, share } = threadWords(desk.locale);
  return dataTable({
    caption,
    captionHidden: true,
    columns: [
      { text: column.start },
      { text: column.measures, kind: 'number' },
      { text: column.assignments, kind: 'number' },
      { text: column.activities, kind: 'number' },
      { text: column.share, kind: 'number' },
    ],
    rows: starts.map(({ link, address, counts, whole, judged }) => [
      writeLink({ ...link, address }, desk),
      counts.measures,
      counts.assignments,
      counts.activities,
      share(whole, judged),
    ]),
  });
}

/** The thread from one goal down to what units do. */
export function writeThread(page: ThreadPage, desk: Desk): WrittenPage {
  const words = threadWords(desk.locale);
  const { start, document, branches, more } = page;
  const { link, counts, whole, judged } = start;
  const title = `${words.title}: ${link.title}`;
  const { column, share } = words;
  const stats = statRow([
    { value: counts.measures, label: column.measures.toLowerCase() },
    { value: counts.assignments, label: column.assignments.toLowerCase() },
    { value: counts.activities, label: column.activities.toLowerCase() },
    ...(judged === 0 ? [] : [{ value: share(whole, judged), label: column.share.toLowerCase() }]),
  ]);
  const rest = more === 0 ? null : html`<p>${words.more(more)}</p>`;
  return {
    title,
    description: words.pageLead,
    locale: desk.locale,
    above: [...overviewsAbove(desk), { text: words.title, address: pageFolders.thread }],
    section: 'reports',
    main: html`${pageHeader({
      kind: html`${capital(link.type)} ${link.number}, ${writeLink(document, desk)}`,
      title,
      ingress: words.pageLead,
    })}${
      branches.length === 0
        ? emptyState(words.noBranches)
        : html`${stats}${nestedList(branches.map((one) => listNode(one, desk, words)))}${rest}`
    }<p>${writeLink({ ...link, number: null }, desk)}</p>`,
  };
}

function listNode(branch: ThreadBranch, desk: Desk, words: ThreadWords): ListNode {
  const below = branch.below.map((one) => listNode(one, desk, words));
  return {
    content: writeBranch(branch, desk, words),
    below: branch.more === 0 ? below : [...below, { content: words.more(branch.more), below: [] }],
  };
}

function writeBranch(
  { link, step, isElsewhere, units, deadline, status, report, isAgain }: ThreadBranch,
  desk: Desk,
  words: ThreadWords,
): Html {
  const tag = writeStatus(status, desk);
  const facts: readonly Content[] = [
    capital(link.type),
    isElsewhere && (step === 'goal' || step === 'measure') ? link.document : null,
    units.length === 0 ? null : writeUnits(units, desk),
    deadline === null ? null : desk.words.deadline(desk.day(deadline)),
    report === null ? null : html`${words.reported}: ${writeLink(report, desk)}`,
    isAgain ? words.again : null,
  ].filter((fact) => fact !== null);
  return html`${writeLink(link, desk)}${tag === null ? null : html` ${statusTag(tag)}`}<p class="meta">${facts.map(
    (fact) => html`<span>${fact}</span>`,
  )}</p>`;
}

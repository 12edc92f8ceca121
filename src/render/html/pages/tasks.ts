import { pageFolders } from '../../addresses.ts';
import type { TaskGroup } from '../../pages/tasks.ts';
import { emptyState } from '../components/empty-state.ts';
import { pageHeader } from '../components/page-header.ts';
import type { Desk } from '../desk.ts';
import { type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { taskTable } from './task-table.ts';
import { unitWords } from './unit-words.ts';

/** A page of the list of all that units are to do, the most pressing first. */
export function writeTasks(list: PagedList<TaskGroup>, desk: Desk, asOf: string): WrittenPage {
  const { all } = unitWords(desk.locale);
  const lead = all.lead(desk.day(asOf));
  const other = html`<p><a href="${desk.href(pageFolders.deadlines)}">${all.byDeadline}</a></p>`;
  return page(list, desk, { title: all.title, lead, other });
}

/** A page of the list of what is not done, by deadline. */
export function writeDeadlines(list: PagedList<TaskGroup>, desk: Desk): WrittenPage {
  const { all } = unitWords(desk.locale);
  const other = html`<p><a href="${desk.href(pageFolders.states)}">${all.byStatus}</a></p>`;
  return page(list, desk, { title: all.deadlines, lead: all.deadlinesLead, other });
}

function page(
  list: PagedList<TaskGroup>,
  desk: Desk,
  { title, lead, other }: { readonly title: string; readonly lead: string; readonly other: Html },
): WrittenPage {
  const { all } = unitWords(desk.locale);
  const body = list.total === 0 ? emptyState(all.nothing) : taskTable(list.rows, desk, { caption: title, unit: true });
  return {
    title,
    description: lead,
    locale: desk.locale,
    above:
      list.folder === pageFolders.states && list.current === 1
        ? []
        : [{ text: all.title, address: pageFolders.states }],
    section: 'assignments',
    main: html`${pageHeader({ title, ingress: lead })}${other}${body}${writePagination(list, desk)}`,
  };
}

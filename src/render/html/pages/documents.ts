import { pageFolders } from '../../addresses.ts';
import type { ListedDocument } from '../../pages/documents.ts';
import { dataTable } from '../components/data-table.ts';
import { emptyState } from '../components/empty-state.ts';
import { pageHeader } from '../components/page-header.ts';
import { statusTag } from '../components/status-tag.ts';
import { type Desk, writeLink } from '../desk.ts';
import { type Content, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type PagedList, writePagination } from '../paged-list.ts';
import { documentWords } from './document-words.ts';
import { stateTag } from './state-tag.ts';
import { startWords } from './start-words.ts';

/** A page of the list of all documents. */
export function writeDocuments(list: PagedList<ListedDocument>, desk: Desk): WrittenPage {
  const words = startWords(desk.locale);
  const { column } = words;
  const table = dataTable({
    caption: words.documents,
    captionHidden: true,
    columns: [
      { text: column.title },
      { text: column.type },
      { text: column.period, kind: 'tight' },
      { text: column.state },
      { text: column.adopted, kind: 'tight' },
    ],
    rows: list.rows.map(({ link, period, state, adopted }) => [
      writeLink(link, desk),
      link.type,
      period === null ? '' : desk.period(period),
      stateCell(state, desk),
      adopted === null ? '' : desk.day(adopted),
    ]),
  });
  return {
    title: words.documents,
    description: words.documentsLead(list.total),
    locale: desk.locale,
    above: list.current === 1 ? [] : [{ text: documentWords(desk.locale).plans, address: pageFolders.documents }],
    section: 'plans',
    main: html`${pageHeader({ title: words.documents, ingress: words.documentsLead(list.total) })}${
      list.total === 0 ? emptyState(words.nothing) : table
    }${writePagination(list, desk)}`,
  };
}

function stateCell(state: ListedDocument['state'], desk: Desk): Content {
  const tag = stateTag(state, desk);
  return tag === null ? '' : statusTag(tag);
}

import { folderOfPage } from '../addresses.ts';
import { pagination } from './components/pagination.ts';
import type { Desk } from './desk.ts';
import type { Html } from './html.ts';
import { shellWords } from './shell-words.ts';

/** A page of a long list. */
export interface PagedList<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** From 1. */
  readonly current: number;
  readonly count: number;
  /** Folder of the first page. */
  readonly folder: string;
}

/** So many rows stand on a page. */
const rowsPerPage = 150;

/** Parts a list into pages; one page where there is nothing. */
export function partInPages<Row>(folder: string, all: readonly Row[]): readonly PagedList<Row>[] {
  const count = Math.max(1, Math.ceil(all.length / rowsPerPage));
  return Array.from({ length: count }, (_, at) => ({
    rows: all.slice(at * rowsPerPage, (at + 1) * rowsPerPage),
    total: all.length,
    current: at + 1,
    count,
    folder,
  }));
}

/** Links to the other pages; nothing where there is one. */
export function writePagination(
  { current, count, folder }: Pick<PagedList<unknown>, 'current' | 'count' | 'folder'>,
  desk: Desk,
): Html | null {
  const { pagination: words } = shellWords(desk.locale);
  return pagination({ current, count, href: (page) => desk.href(folderOfPage(folder, page)), words });
}

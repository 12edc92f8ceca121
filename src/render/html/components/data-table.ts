import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** A column; `number`: figures, set to the right; `tight`: never broken over two lines, such as days and numbers of cases. */
export interface Column {
  readonly text: string;
  readonly kind?: 'text' | 'number' | 'tight';
}

/** A table of facts. Each row has as many cells as there are columns. */
export interface DataTable {
  readonly caption: string;
  /** For those who hear the page only, where a heading says the same. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  /** Sums, below a line. */
  readonly sums?: readonly (readonly Content[])[];
  /** `cards` (the default): on a phone each row is a card with the column's name at each value. `scroll`: the table keeps its form and is moved sideways. */
  readonly narrow?: 'cards' | 'scroll';
}

/** A table whose first cell of each row is its header. */
export function dataTable(table: DataTable): Html {
  const { caption, captionHidden = false, columns, rows, sums = [], narrow = 'cards' } = table;
  const shape = columns.map((column) => cellShape(column, narrow));
  const markup = html`<table${narrow === 'cards' ? html` class="cards"` : null}><caption${
    captionHidden ? html` class="sr"` : null
  }>${caption}</caption><thead><tr>${columns.map(
    ({ text, kind }) => html`<th scope="col"${kindClass(kind)}>${text}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => tableRow(row, shape))}</tbody>${
    sums.length === 0 ? null : html`<tfoot>${sums.map((row) => tableRow(row, shape))}</tfoot>`
  }</table>`;
  if (narrow === 'cards') return markup;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">${markup}</div>`;
}

/** The attributes of each cell below a column, written once for all rows. */
function cellShape({ text, kind }: Column, narrow: 'cards' | 'scroll'): Html {
  return html`${kindClass(kind)}${narrow === 'cards' ? html` data-l="${text}"` : null}`;
}

function kindClass(kind: Column['kind']): Html | null {
  return kind === 'number' ? html` class="n"` : kind === 'tight' ? html` class="t"` : null;
}

function tableRow(row: readonly Content[], shape: readonly Html[]): Html {
  return html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td${shape[at]}>${cell}</td>`))}</tr>`;
}

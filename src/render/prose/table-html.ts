import { html, type Html } from '../html/html.ts';
import { inlineHtml } from './inline-html.ts';
import type { PageState } from './page-state.ts';
import type { Align, Cell, Table } from './prose.ts';
import { wordsOf } from './text-of.ts';

/** A table that can be moved sideways, by keyboard too. Where the first column has no name, its cells name the rows. */
export function tableHtml({ align, head, rows }: Table, page: PageState): Html {
  const names = head.map((cell) => wordsOf(cell).trim());
  const label = page.uniqueLabel(page.words.table(names.filter((name) => name !== '').join(', ')));
  const classes = align.map(classOf);
  const namesRows = names[0] === '' && head.length > 1;
  const headCells = head.map((cell, at) =>
    names[at] === '' ? html`<td></td>` : html`<th scope="col"${classes[at]}>${inlineHtml(cell, page)}</th>`,
  );
  const hasHead = names.some((name) => name !== '');
  const thead = hasHead ? html`<thead><tr>${headCells}</tr></thead>` : null;
  const body = rows.map((row) => rowHtml(row, { classes, namesRows, page }));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>${thead}<tbody>${body}</tbody></table></div>`;
}

interface RowSeat {
  readonly classes: readonly (Html | null)[];
  readonly namesRows: boolean;
  readonly page: PageState;
}

function rowHtml(row: readonly Cell[], { classes, namesRows, page }: RowSeat): Html {
  const cells = row.map((cell, at) => {
    const words = inlineHtml(cell, page);
    const isName = at === 0 && namesRows && cell.length > 0;
    return isName ? html`<th scope="row"${classes[at]}>${words}</th>` : html`<td${classes[at]}>${words}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

/** Figures stand to the right. */
function classOf(align: Align): Html | null {
  if (align === 'right') return html` class="n"`;
  return align === 'center' ? html` class="c"` : null;
}

import { html, type Html } from '../html/html.ts';
import type { Block, Code, Figure, Heading, List, ListItem, Prose, Restricted } from './prose.ts';
import { inlineHtml } from './inline-html.ts';
import { noteList } from './note-list.ts';
import { PageState, type ProseStyle } from './page-state.ts';
import { tableHtml } from './table-html.ts';

/** The texts of one page, whose footnotes are numbered together and stand below them all. */
export interface ProsePage {
  /** `level`: of the outermost heading of the text, 2 for one that stands right below the page's own. */
  html(prose: Prose, level: number): Html;
  /** The footnotes that the texts so far refer to, under a heading of a level; `null` where there are none. To be asked once, last. */
  notes(level: number): Html | null;
}

/** Writes the texts of a page, one after the other. */
export function prosePage(style: ProseStyle): ProsePage {
  const page = new PageState(style);
  return {
    html: (prose, level) => {
      page.know(prose.notes);
      return html`${prose.blocks.map((block) => blockHtml(block, level, page))}`;
    },
    notes: (level) => noteList(page, level, (block) => blockHtml(block, level + 1, page)),
  };
}

/** One text with its footnotes below it. */
export function proseHtml(prose: Prose, level: number, style: ProseStyle): Html {
  const page = prosePage(style);
  return html`${page.html(prose, level)}${page.notes(level)}`;
}

function blockHtml(block: Block, level: number, page: PageState): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlineHtml(block.children, page)}</p>`;
    case 'heading':
      return headingHtml(block, level, page);
    case 'list':
      return listHtml(block, level, page);
    case 'quote':
      return html`<blockquote>${block.blocks.map((one) => blockHtml(one, level, page))}</blockquote>`;
    case 'code':
      return codeHtml(block, page);
    case 'table':
      return tableHtml(block, page);
    case 'rule':
      return html`<hr>`;
    case 'figure':
      return figureHtml(block, page);
    case 'restricted':
      return restrictedHtml(block, level, page);
  }
}

function headingHtml({ depth, id, children }: Heading, level: number, page: PageState): Html {
  const name = html`${page.prefix}${id}`;
  const words = inlineHtml(children, page);
  switch (level + depth - 1) {
    case 1:
      return html`<h1 id="${name}">${words}</h1>`;
    case 2:
      return html`<h2 id="${name}">${words}</h2>`;
    case 3:
      return html`<h3 id="${name}">${words}</h3>`;
    case 4:
      return html`<h4 id="${name}">${words}</h4>`;
    case 5:
      return html`<h5 id="${name}">${words}</h5>`;
    default:
      return html`<h6 id="${name}">${words}</h6>`;
  }
}

function listHtml({ ordered, start, tight, items }: List, level: number, page: PageState): Html {
  const elements = items.map((item) => itemHtml(item, { tight, level, page }));
  if (!ordered) return html`<ul>${elements}</ul>`;
  return start === 1 ? html`<ol>${elements}</ol>` : html`<ol start="${start}">${elements}</ol>`;
}

interface ItemSeat {
  readonly tight: boolean;
  readonly level: number;
  readonly page: PageState;
}

function itemHtml({ done, blocks }: ListItem, { tight, level, page }: ItemSeat): Html {
  const words = blocks.map((block) =>
    tight && block.kind === 'paragraph' ? inlineHtml(block.children, page) : blockHtml(block, level, page),
  );
  if (done === null) return html`<li>${words}</li>`;
  const { task } = page.words;
  const sign = html`<span role="img" aria-label="${done ? task.done : task.open}">${done ? '☑' : '☐'}</span>`;
  return html`<li class="task">${sign} ${words}</li>`;
}

/** What may be wider than the page can be moved by keyboard too. */
function codeHtml({ text }: Code, page: PageState): Html {
  const label = page.uniqueLabel(page.words.code);
  return html`<pre class="scroll" tabindex="0" role="region" aria-label="${label}"><code>${text}</code></pre>`;
}

function figureHtml({ image, caption }: Figure, page: PageState): Html {
  const words = caption === null ? null : html`<figcaption>${caption}</figcaption>`;
  return html`<figure>${inlineHtml([image], page)}${words}</figure>`;
}

function restrictedHtml({ access, basis, blocks }: Restricted, level: number, page: PageState): Html {
  const why = basis === null ? null : html` (${basis})`;
  return html`<div class="closed"><p><strong>${page.words.restricted[access]}</strong>${why}</p>${blocks.map((block) => blockHtml(block, level, page))}</div>`;
}

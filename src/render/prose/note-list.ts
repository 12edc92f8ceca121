import { html, type Html } from '../html/html.ts';
import { inlineHtml } from './inline-html.ts';
import type { NoteOnPage, PageState } from './page-state.ts';
import type { Block } from './prose.ts';

/** The footnotes of a page, each with the way back to where it is referred to; `null` where there are none. */
export function noteList(page: PageState, level: number, blockHtml: (block: Block) => Html): Html | null {
  const bodies: { readonly note: NoteOnPage; readonly body: readonly Html[]; readonly last: Html | null }[] = [];
  for (const note of page.numbered()) {
    const last = note.blocks.at(-1);
    const inLine = last?.kind === 'paragraph' ? inlineHtml(last.children, page) : null;
    const whole = inLine === null ? note.blocks : note.blocks.slice(0, -1);
    bodies.push({ note, body: whole.map(blockHtml), last: inLine });
  }
  if (bodies.length === 0) return null;
  // Only now it is known how often each is referred to, by other notes too.
  const items = bodies.map(({ note, body, last }) => {
    const back = backLinks(note, page);
    return html`<li id="${page.prefix}fn:${note.number}">${body}<p>${last}${back}</p></li>`;
  });
  return html`<section class="notes">${headingOf(page.words.notes, level)}<ol>${items}</ol></section>`;
}

function headingOf(words: string, level: number): Html {
  return level <= 2 ? html`<h2>${words}</h2>` : html`<h3>${words}</h3>`;
}

function backLinks({ number, references }: NoteOnPage, { prefix, words }: PageState): readonly Html[] {
  return Array.from({ length: references }, (_, at) => {
    const name = at === 0 ? number : `${number}.${at + 1}`;
    return html` <a href="#${prefix}ref:${name}" aria-label="${words.back(at + 1)}">↩${at === 0 ? null : at + 1}</a>`;
  });
}

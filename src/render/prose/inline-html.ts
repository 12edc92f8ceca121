import { html, type Html } from '../html/html.ts';
import type { PageState } from './page-state.ts';
import type { Image, Inline } from './prose.ts';

/** What stands within lines. */
export function inlineHtml(inlines: readonly Inline[], page: PageState): Html {
  return html`${inlines.map((inline) => oneHtml(inline, page))}`;
}

function oneHtml(inline: Inline, page: PageState): Html | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return html`<strong>${inlineHtml(inline.children, page)}</strong>`;
    case 'emphasis':
      return html`<em>${inlineHtml(inline.children, page)}</em>`;
    case 'delete':
      return html`<del>${inlineHtml(inline.children, page)}</del>`;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return html`<a href="${page.href(inline.href)}">${inlineHtml(inline.children, page)}</a>`;
    case 'image':
      return imageHtml(inline, page);
    case 'note':
      return referenceHtml(inline.id, page);
  }
}

function imageHtml({ src, alt, width, height }: Image, page: PageState): Html {
  const size = width === undefined || height === undefined ? null : html` width="${width}" height="${height}"`;
  return html`<img src="${page.href(src)}" alt="${alt}"${size} loading="lazy">`;
}

function referenceHtml(id: string, page: PageState): Html | string {
  const note = page.refer(id);
  if (note === null) return '';
  const { number, references } = note;
  const name = references === 1 ? number : `${number}.${references}`;
  const { prefix, words } = page;
  return html`<sup><a href="#${prefix}fn:${number}" id="${prefix}ref:${name}" aria-label="${words.note(number)}">${number}</a></sup>`;
}

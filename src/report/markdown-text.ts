import { toVisible } from './visible.ts';

/** Shows nothing, and parts what stands before it from what comes after. */
const nothing = '<!-- -->';

/**
 * A text that may come from a document as Markdown that shows it as it stands, on one line: no markup, link, emoji or table cell.
 * Addresses, mentions and issue numbers become links after escapes are read (cmark-gfm issue 278), so those are parted instead.
 */
export function escapeMarkdown(text: string): string {
  return toVisible(text)
    .replace(/[\\`*_{}[\]<>#|~&!$@^]|:(?=[^\s\d])/g, '\\$&')
    .replace(/\\@(?=\S)|\\#(?=\d)|\bhttps?\\:(?=\/)|\bwww(?=\.)/gi, `$&${nothing}`)
    .replace(
      /^(\s*)([-+=]|\d+[.)](?=\s|$))/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** A link; an address that is none of the web's is left out. */
export function markdownLink(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](${url.replace(/[^\w:/?#@!$&'*+,;=%.~-]/gu, encodeSign)})`;
}

function encodeSign(sign: string): string {
  if (sign === '(' || sign === ')') return `%${sign.charCodeAt(0).toString(16)}`;
  return /\p{Cs}/u.test(sign) ? '' : encodeURIComponent(sign);
}

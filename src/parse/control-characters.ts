import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';

/** Control characters other than tab and line breaks, half surrogate pairs and non-characters: no text needs them. */
const form =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const all = new RegExp(form, 'g');

/** One finding for all control characters of a text, at the first; the fix removes them (up to a thousand). */
export function controlCharacters(path: FilePath, text: string): readonly Finding[] {
  const first = form.exec(text);
  if (first === null) return [];
  const places = Array.from(text.matchAll(all), (match) => match.index);
  const code = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const edits = places.slice(0, 1000).map((start) => ({ path, span: { start, end: start + 1 }, text: '' }));
  return [
    {
      rule: 'syntax/encoding',
      message: 'control',
      at: { path, span: { start: first.index, end: first.index + 1 } },
      data: { count: places.length, code: `U+${code}` },
      fixes: [{ title: 'remove', edits }],
    },
  ];
}

/** The text with a harmless sign for each control character; every offset stays. */
export function hideControlCharacters(text: string): string {
  return text.replace(all, '\ufffd');
}

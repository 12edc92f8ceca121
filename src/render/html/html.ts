/** Markup that is safe to put in a page: made by `html` and `trusted` only. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, markup is kept, nothing (`null`, `undefined`, `false`) is left out, lists are joined. */
export type Content = string | number | Html | null | undefined | false | readonly Content[];

/** Markup with values in it. Values are text or attribute values in quotes; anything else (a tag's or an attribute's name) is not for values. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] ?? '';
  for (let at = 0; at < values.length; at++) text += written(values[at]) + (strings[at + 1] ?? '');
  return new Html(text);
}

/** Markup that a program of ours has made and escaped itself, such as a drawing. Never text of a document. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** Text as it stands in markup, in quoted attributes too. Signs that XML does not know are shown as U+FFFD; those that turn the direction of what follows are left out. */
export function escapeHtml(text: string): string {
  return mayNeedEscape.test(text)
    ? text.replace(special, (sign) => escapes[sign] ?? (turning.test(sign) ? '' : '\u{FFFD}'))
    : text;
}

function written(value: Content): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'number') return String(value);
  let text = '';
  for (const one of value) text += written(one);
  return text;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Overrides and embeddings of direction, and the byte order mark. */
const turning = /[\u202A-\u202E\u2066-\u2069\uFEFF]/;
// oxlint-disable-next-line no-control-regex -- control characters are what it is about
const special =
  /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// oxlint-disable-next-line no-control-regex -- as above
const mayNeedEscape =
  /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

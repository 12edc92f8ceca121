import type { Locale } from '../config/settings.ts';
import type { MessageData } from '../core/finding.ts';

/** The slots of a template: the names between braces. */
export type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** Longest value that a message repeats; the code frame shows the rest. In UTF-16 units. */
const longestValue = 160;

/** A slot with the quotation marks that stand directly around it. */
const slot = /([«“"]?)\{(\w+)\}([»”"]?)/g;

/**
 * Fills the `{slots}` of a message. Lists are written with commas and "og"/"and", each element in the quotation marks that
 * stand around the slot. Values come from documents: line breaks become spaces, and what is very long is cut.
 */
export function fill(template: string, data: MessageData | undefined, locale: Locale): string {
  return template.replace(slot, (whole: string, open: string, name: string, close: string) => {
    const value = data !== undefined && Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'number') return `${open}${writeNumber(value, locale)}${close}`;
    const texts = typeof value === 'string' ? [value] : value;
    return joinList(
      texts.map((text) => `${open}${shorten(text)}${close}`),
      locale,
    );
  });
}

/** In Norwegian a comma parts the decimals. */
function writeNumber(value: number, locale: Locale): string {
  return locale === 'en' ? String(value) : String(value).replace('.', ',');
}

/** Writes a list in words: `a, b og c`. */
export function joinList(texts: readonly string[], locale: Locale): string {
  const last = texts.at(-1) ?? '';
  const others = texts.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${locale === 'en' ? 'and' : 'og'} ${last}`;
}

/** Writes a choice in words: `a, b eller c`. */
export function joinChoice(texts: readonly string[], locale: Locale): string {
  const last = texts.at(-1) ?? '';
  const others = texts.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} ${locale === 'en' ? 'or' : 'eller'} ${last}`;
}

function shorten(text: string): string {
  const line = text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ');
  if (line.length <= longestValue) return line;
  return `${line.slice(0, longestValue - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

import { toNfc } from '../../parse/nfc.ts';

/** Data as a template gets it. */
export type PdfData = string | number | boolean | null | readonly PdfData[] | { readonly [key: string]: PdfData };

/**
 * Data as a PDF can hold it: every text in NFC, without signs that PDF/A and PDF/UA forbid or that turn the direction of a line.
 * Lists and objects deeper than 100 levels are empty: Typst's reader of JSON stops at 127. The one way to `dataFile`.
 */
export function cleanData(value: unknown, depth = 0): PdfData {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return depth >= deepest ? [] : value.map((one) => cleanData(one, depth + 1));
  const entries = depth >= deepest ? [] : Object.entries(value);
  return Object.fromEntries(
    entries.flatMap(([key, one]) => (one === undefined ? [] : [[cleanText(key), cleanData(one, depth + 1)]])),
  );
}

const deepest = 100;

/** The file that a template reads data from. */
export function dataFile(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(cleanData(value)));
}

function cleanText(text: string): string {
  return suspect.test(text) ? toNfc(text.replace(forbidden, '').replace(unknown, '\u{FFFD}')) : text;
}

/** Beyond the letters of most texts. */
const suspect = /[^\n -~\u00A0-\u02FF]/;
/** Control characters but tab and line end, overrides and isolates of direction, the byte order mark, what asks for a variant of a sign. */
const forbidden =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u206F\uFEFF\p{Variation_Selector}\u{E0000}-\u{E0FFF}]/gu;
/** Half of a pair, private use, and code points that will never be characters. */
const unknown = /[\uD800-\uDFFF\uE000-\uF8FF\uFDD0-\uFDEF\u{F0000}-\u{10FFFF}\p{Noncharacter_Code_Point}]/gu;

import { parseDate, parsePeriod } from '../core/date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/** Ways people write a date, as year, month, day by name. */
const dateForms = [
  /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})[./-](?<month>\d{1,2})(?:[./-](?<day>\d{1,2}))?\.?$/,
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ][\d:.,+Z-]*)?$/,
  /^(?:(?<day>\d{1,2})\.?\s*)?(?<name>\p{L}{3,9})\.?\s+(?<year>\d{4})$/u,
  /^(?<month>\d{1,2})[./-](?<year>\d{4})$/,
];

const termForms = [
  /^(?<year>\d{4})\s*[-/]?\s*(?<term>[tkqh])\s*(?<number>[1-4])$/,
  /^(?<term>[tkqh])\s*(?<number>[1-4])[\s/-]*(?<year>\d{4})$/,
  /^(?<number>[1-4])\.?\s*(?<term>t|k|h)(?:ertial|vartal|alvår|alvaar)\s+(?<year>\d{4})$/,
];

/** The date that a text such as `30.06.2026`, `30/6-2026`, `30. juni 2026` or `2026-6-3` means; `null` where that is not plain. */
export function correctDate(text: string): string | null {
  const bare = text.replace(/\s*[,;.]+$/, '');
  if (bare !== text && parseDate(bare) !== null) return bare;
  for (const form of dateForms) {
    const parts = form.exec(text.trim())?.groups;
    if (parts === undefined) continue;
    const date = writeDate(parts);
    if (date !== null && date !== text) return date;
  }
  return null;
}

/** The period that a text such as `2026-29`, `2026 til 2029`, `2029-2026`, `1. tertial 2026` or `Q2 2026` means. */
export function correctPeriod(text: string): string | null {
  const lower = text.trim().toLowerCase();
  const period = correctYears(lower) ?? correctTerm(lower) ?? correctDate(lower);
  return period !== null && period !== text && parsePeriod(period) !== null ? period : null;
}

function writeDate(parts: Readonly<Record<string, string | undefined>>): string | null {
  const { year = '', name, day } = parts;
  const month = name === undefined ? parts['month'] : monthNumber(name);
  if (month === undefined) return null;
  const date = [
    year.length === 2 ? `20${year}` : year,
    twoDigits(month),
    ...(day === undefined ? [] : [twoDigits(day)]),
  ];
  return parseDate(date.join('-')) === null ? null : date.join('-');
}

function monthNumber(name: string): string | undefined {
  const index = months.indexOf(name.toLowerCase().slice(0, 3));
  return index < 0 ? undefined : String(index + 1);
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

function correctYears(text: string): string | null {
  const years = /^(\d{4})\s*(?:[-/\u2010-\u2015]|til|t\.o\.m\.)\s*(\d{4}|\d{2})$/.exec(text);
  if (years === null) return null;
  const [from = '', end = ''] = years.slice(1);
  const to = end.length === 2 ? from.slice(0, 2) + end : end;
  // `2026-06` is a month, and `2026-13` no year of this century before 2026.
  if (end.length === 2 && to <= from) return null;
  return from <= to ? `${from}-${to}` : `${to}-${from}`;
}

function correctTerm(text: string): string | null {
  for (const form of termForms) {
    const parts = form.exec(text)?.groups;
    if (parts === undefined) continue;
    const letter = (parts['term'] ?? '').toUpperCase().replace('Q', 'K');
    return `${parts['year']}-${letter}${parts['number']}`;
  }
  return null;
}

import { type Period, yearOf } from '../../core/date.ts';
import type { Span, Spanned } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';

/** Years that a title names, with the place of the text; a single year has the same first and last. */
interface TitleYears {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly offset: number;
}

/** What in a title contradicts the document's period. */
export interface TitleMismatch {
  readonly text: string;
  /** The years in the title, or the whole title where its text is not the file's own. */
  readonly at: Span;
}

const pairForm = /(?<!\d)((?:19|20|21)\d{2})(?:\s?[-–—/]\s?|\s(?:til|to)\s)(\d{4}|\d{2})(?![\d]|[-–/]\d)/g;
/** A year alone, `2/2026` for a term included; not part of a date, a case number or a longer number. */
const yearForm = /(?<![\d.-]|\d\d\/|[05-9]\/)(?:199\d|20\d{2}|2100)(?![\d/]|-\d)/g;

/** Words before a year that is no plan year: a far goal (`mot 2050`) or something older (`av 2008`). */
const otherYear = /(?:^|\s)(?:mot|innan|innen|etter|siden|sidan|av|frå|fra|pr\.?|per)\s*$/iu;

/** Titles of these types name the plan they are about, with its years. */
const aboutOthers: ReadonlySet<string> = new Set([
  'planprogram',
  'sak',
  'notat',
  'kunnskapsgrunnlag',
  'tilsynsrapport',
  'revisjonsrapport',
  'undersøkelse',
  'mal',
]);

/**
 * The years of a document's title that its period contradicts. For one calendar year: the only single year of the title,
 * where it is another, else a pair that leaves the year out. For more years: a pair, where no pair is the period (`2026 og
 * 2027–2029` is one pair). `null` where all is well or the title says nothing of it.
 */
export function titleMismatch(document: DocumentNode): TitleMismatch | null {
  const { title, period, validity, type, recovered } = document.facts;
  if (title === null || period === null || recovered || (type !== null && aboutOthers.has(type))) return null;
  const spans = [period.value, ...(validity === null ? [] : [validity.value])].map(yearsOf);
  const years = { pairs: yearPairs(title.value), singles: singleYears(title.value) };
  const ofOneYear = spans.every(({ first, last }) => first !== null && first === last);
  const wrong = ofOneYear ? wrongYear(years, spans, title.value) : wrongPair(years, spans);
  return wrong === undefined ? null : located(wrong, title);
}

interface Years {
  readonly first: number | null;
  readonly last: number | null;
}

interface NamedYears {
  readonly pairs: readonly TitleYears[];
  readonly singles: readonly TitleYears[];
}

function yearsOf({ from, to }: Period): Years {
  return { first: from === null ? null : yearOf(from), last: to === null ? null : yearOf(to) };
}

function wrongYear({ pairs, singles }: NamedYears, spans: readonly Years[], title: string): TitleYears | undefined {
  const holds = ({ first, last }: TitleYears) =>
    spans.some((span) => span.first !== null && first <= span.first && span.first <= last);
  if (singles.length === 0) return pairs.some(holds) ? undefined : pairs[0];
  const [single] = singles;
  if (single === undefined || singles.length > 1 || holds(single)) return undefined;
  return isPlanYear(single, title, spans) ? single : undefined;
}

function wrongPair({ pairs, singles }: NamedYears, spans: readonly Years[]): TitleYears | undefined {
  const isPeriod = (pair: TitleYears) =>
    spans.some(({ first, last }) => (first === null || first === pair.first) && (last === null || last === pair.last));
  return pairs.some((pair) => isPeriod(pair) || isPeriod(withYearBefore(pair, singles))) ? undefined : pairs[0];
}

/** `Årsbudsjett 2026 og økonomiplan 2027–2029` is of 2026–2029. */
function withYearBefore(pair: TitleYears, singles: readonly TitleYears[]): TitleYears {
  const before = singles.find(({ first, offset }) => first === pair.first - 1 && offset < pair.offset);
  return before === undefined ? pair : { ...pair, first: before.first };
}

/** A year some years ahead, or after `mot` and the like, is a goal's or another text's, not the plan's. */
function isPlanYear(single: TitleYears, title: string, spans: readonly Years[]): boolean {
  const ahead = 3;
  return (
    !otherYear.test(title.slice(0, single.offset)) && spans.some(({ first }) => single.first <= (first ?? 0) + ahead)
  );
}

function yearPairs(title: string): readonly TitleYears[] {
  return [...title.matchAll(pairForm)].flatMap(({ 0: text, 1: start = '', 2: end = '', index: offset }) => {
    const first = Number(start);
    const last = end.length === 4 ? Number(end) : Number(start.slice(0, 2) + end);
    return end.length === 2 && last <= first ? [] : [{ first, last, text, offset }];
  });
}

function singleYears(title: string): readonly TitleYears[] {
  const pairs = [...title.matchAll(pairForm)].map(({ 0: text, index: offset }) => ({ text, offset }));
  return [...title.matchAll(yearForm)]
    .filter(({ index }) => !pairs.some(({ offset, text }) => index >= offset && index < offset + text.length))
    .map(({ 0: text, index: offset }) => ({ first: Number(text), last: Number(text), text, offset }));
}

function located({ text, offset }: TitleYears, { value, at }: Spanned<string>): TitleMismatch {
  const asWritten = at.end - at.start === value.length;
  return { text, at: asWritten ? { start: at.start + offset, end: at.start + offset + text.length } : at };
}

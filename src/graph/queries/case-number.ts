import { yearOf } from '../../core/date.ts';
import type { Vote } from '../../model/summary.ts';

/** The two numbers of a case number such as `PS 104/15` or `2015/104`. */
interface CaseParts {
  readonly left: string;
  readonly right: string;
}

/** `104/15`, with whatever stands before it (`PS`, `sak`, `KST-`); the number of an archive case (`24/00123-5`) is another thing. */
const caseForm = /^\D*(\d{1,5})\s?\/\s?(\d{1,5})$/u;

/** The years in which a case number may have been given, earliest first; `null` where the text does not tell. */
function yearsOfCase(text: string): readonly number[] | null {
  const parts = partsOf(text);
  if (parts === null || isArchiveCase(parts)) return null;
  const { left, right } = parts;
  if (isLongYear(right)) return [...shortYear(left), Number(right)].sort((a, b) => a - b);
  if (isLongYear(left)) return [Number(left)];
  const years = [...shortYear(left), ...shortYear(right)];
  return years.length === 0 ? null : years.sort((a, b) => a - b);
}

/** Whether a vote's case number cannot be of a year that its date may mean. */
export function contradictsDate({ caseNumber, date }: Vote): boolean {
  const years = caseNumber === null ? null : yearsOfCase(caseNumber.value);
  if (years === null || date === null) return false;
  const [first, last] = [yearOf(date.value.from), yearOf(date.value.to)];
  return !years.some((year) => year >= first && year <= last);
}

/** One spelling for each case number: `PS 001/15`, `1/15` and `1/2015` are the same; `null` where it names no number and year. */
export function caseKey(text: string): string | null {
  const parts = partsOf(text);
  if (parts === null || isArchiveCase(parts)) return null;
  const right = isLongYear(parts.right) ? parts.right.slice(2) : parts.right;
  return `${Number(parts.left)}/${right}`;
}

function partsOf(text: string): CaseParts | null {
  const match = caseForm.exec(text.trim());
  return match === null ? null : { left: match[1] ?? '', right: match[2] ?? '' };
}

/** `24/00123`, `15/1234`, `2014/3456`: the running number of the archive stands behind its year. */
function isArchiveCase({ left, right }: CaseParts): boolean {
  if (isLongYear(right)) return isLongYear(left);
  return right.length > 3 || (right.length === 3 && !isLongYear(left));
}

function isLongYear(text: string): boolean {
  return /^(?:19|20|21)\d{2}$/.test(text);
}

/** Two digits may be a year of this century or the last; `001` and `7` are none. */
function shortYear(text: string): readonly number[] {
  if (!/^\d{2}$/.test(text)) return [];
  const year = 2000 + Number(text);
  return year > 2060 ? [year - 100] : [year];
}

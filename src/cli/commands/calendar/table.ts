import { writeDay } from '../../../messages/words-of.ts';
import { paintOf, type Paint } from '../../../report/paint.ts';
import type { Style } from '../../../report/style.ts';
import { columnsOf, toVisible } from '../../../report/visible.ts';
import { wrapText } from '../../../report/wrap.ts';
import type { Calendar, CalendarEntry, CalendarState } from '../../../overview/calendar/calendar.ts';
import { sayStatus, sayTitle } from '../../../overview/calendar/say.ts';
import { calendarWordsOf, type CalendarWords } from '../../../overview/calendar/words.ts';

/** Marks beside the words and colours; a terminal without such signs gets letters. */
const marks: Readonly<Record<CalendarState, string>> = { done: '✓', late: '!', open: '»', due: '·', noted: ' ' };

/** Where titles begin: after blanks, the mark and the day. */
const indent = (day: number) => '  ✓ '.length + day + 2;

/** A title is not squeezed further than this, however narrow the terminal. */
const narrowest = 24;

interface RowStyle {
  readonly titleWidth: number;
  readonly dayWidth: number;
  readonly paint: Paint;
  readonly year: number;
}

interface Group {
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
}

/** The year as a table for people, month by month. Titles that are too long go on below. */
export function calendarTable(calendar: Calendar, style: Style): string {
  const words = calendarWordsOf(style.locale);
  const paint = paintOf(style);
  const { asOf, year, municipality, entries, isUnused } = calendar;
  const head = paint.heading(toVisible(words.heading(year, municipality, writeDay(asOf, style.locale))));
  if (entries.length === 0)
    return `${head}\n\n${wrapText(isUnused ? words.unused : words.nothing(year), style.width).join('\n')}\n`;
  const said = new Map(entries.map((entry) => [entry, toVisible(statusOf(entry, asOf, style))]));
  const statusWidth = Math.max(...[...said.values()].map(columnsOf));
  const dayWidth = Math.max(...entries.map(({ date, when }) => (when === undefined ? dayOf(date, year).length : 0)));
  const titleWidth = Math.max(narrowest, style.width - indent(dayWidth) - 2 - statusWidth);
  const groups = groupsOf(calendar, words).map(({ title, entries: members }) =>
    [
      paint.strong(title),
      ...members.flatMap((entry) => rowOf(entry, said.get(entry) ?? '', { titleWidth, dayWidth, paint, year })),
    ].join('\n'),
  );
  const note = isUnused ? [wrapText(words.unused, style.width).join('\n')] : [];
  return `${[head, ...groups, sumUp(entries, words), ...note].join('\n\n')}\n`;
}

function groupsOf({ entries, year }: Calendar, words: CalendarWords): readonly Group[] {
  const isDayless = ({ when }: CalendarEntry) => when !== undefined;
  const dated = entries.filter((entry) => !isDayless(entry));
  const isOf = ({ date, end }: CalendarEntry, month: number) => monthOf(date, end, year) === month;
  return [
    { title: words.before, entries: dated.filter((entry) => isOf(entry, 0)) },
    ...words.month.map((title, at) => ({ title, entries: dated.filter((entry) => isOf(entry, at + 1)) })),
    { title: words.withoutDay, entries: entries.filter(isDayless) },
  ].filter(({ entries: members }) => members.length > 0);
}

/** The month of the year a day falls in; 0: before the year. A hearing that began last year stands in January. */
function monthOf(date: string, end: string | undefined, year: number): number {
  if (date.startsWith(`${year}-`)) return Number(date.slice(5, 7));
  return end !== undefined && end >= `${year}-01-01` ? 1 : 0;
}

function statusOf(entry: CalendarEntry, asOf: string, { locale }: Style): string {
  const status = sayStatus(entry, asOf, locale);
  return entry.when === undefined || entry.state === 'done' ? status : entry.when;
}

function rowOf(
  entry: CalendarEntry,
  status: string,
  { titleWidth, dayWidth, paint, year }: RowStyle,
): readonly string[] {
  const { state, date, when } = entry;
  const day = when === undefined ? dayOf(date, year) : '';
  const [first = '', ...others] = wrapText(toVisible(sayTitle(entry)), titleWidth);
  const pad = ' '.repeat(Math.max(0, titleWidth - columnsOf(first)));
  const tone = toneOf(state, paint);
  const line = `  ${tone(marks[state])} ${day.padStart(dayWidth)}  ${first}${status === '' ? '' : `${pad}  ${tone(status)}`}`;
  return [line, ...others.map((more) => ' '.repeat(indent(dayWidth)) + more)];
}

/** The day of the month; where the month's heading does not say the rest, the whole day. */
function dayOf(date: string, year: number): string {
  const [years = '', month = '', day = ''] = date.split('-');
  return years === String(year) ? `${Number(day)}.` : `${Number(day)}.${Number(month)}.${years.slice(2)}`;
}

function toneOf(state: CalendarState, paint: Paint): (text: string) => string {
  if (state === 'late') return paint.severity.warning;
  if (state === 'done') return paint.good;
  return state === 'noted' ? paint.quiet : (text) => text;
}

function sumUp(entries: readonly CalendarEntry[], words: CalendarWords): string {
  const states = ['done', 'open', 'due', 'late'] as const;
  const counts = states.map((state) => [state, entries.filter((entry) => entry.state === state).length] as const);
  return counts.flatMap(([state, count]) => (count === 0 ? [] : [words.count[state](count)])).join(', ');
}

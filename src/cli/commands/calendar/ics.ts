import type { Locale } from '../../../config/settings.ts';
import { addDays } from '../../../core/date.ts';
import { hashText } from '../../../core/hash.ts';
import type { Calendar, CalendarEntry } from '../../../overview/calendar/calendar.ts';
import { sayStatus, sayTitle } from '../../../overview/calendar/say.ts';
import { calendarWordsOf } from '../../../overview/calendar/words.ts';

/** Octets of a line without its end (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * The year as iCalendar (RFC 5545): a day event for each entry, that takes no time. What is not public is left out: a
 * calendar is passed on.
 */
export function calendarIcs(calendar: Calendar, locale: Locale): string {
  const words = calendarWordsOf(locale);
  const { municipality, year, asOf } = calendar;
  const name = words.calendarName(year, municipality);
  const entries = calendar.entries.filter(
    // What has no day of its own has none in a calendar either.
    ({ kind, documents, when }) => when === undefined && (kind === 'step' || !documents.some(isRestricted)),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//plans//plans calendar//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, { asOf, owner: municipality ?? '', locale })),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(
  entry: CalendarEntry,
  { asOf, owner, locale }: { readonly asOf: string; readonly owner: string; readonly locale: Locale },
): readonly string[] {
  const words = calendarWordsOf(locale);
  const status = sayStatus(entry, asOf, locale);
  const documents = entry.documents.filter((document) => !isRestricted(document));
  const description = [
    status === '' ? '' : `${status.slice(0, 1).toUpperCase()}${status.slice(1)}.`,
    documents.length === 0 ? '' : `${words.documents}: ${documents.map(({ title, ref }) => title ?? ref).join('; ')}`,
    ...entry.legalBasis.map(({ law, section, url }) => `${words.law}: ${law} ${section} ${url}`),
  ].filter((line) => line !== '');
  const [law] = entry.legalBasis;
  return [
    'BEGIN:VEVENT',
    `UID:${hashText(`${owner}\n${entry.id}`)}@plans`,
    `DTSTAMP:${asOf.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${entry.date.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(entry.end ?? entry.date, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(sayTitle(entry))}`,
    ...(description.length === 0 ? [] : [`DESCRIPTION:${escapeText(description.join('\n'))}`]),
    `CATEGORIES:${escapeText(words.category[entry.kind])}`,
    ...(law === undefined ? [] : [`URL:${encodeURI(law.url)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function isRestricted({ restricted }: { readonly restricted?: true }): boolean {
  return restricted === true;
}

/** TEXT of RFC 5545, 3.3.11; control characters are no text. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu, ' ')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Breaks a line into ones of at most 75 octets, between characters: a line that goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (used + octets > longestLine) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

import { sayStatus, sayTitle } from '../../../overview/calendar/say.ts';
import type { CalendarState } from '../../../overview/calendar/calendar.ts';
import { pageFolders } from '../../addresses.ts';
import type { YearWheelInput } from '../../charts/wheel-words.ts';
import { drawYearWheel } from '../../charts/year-wheel.ts';
import type { WheelEntry, WheelPage } from '../../pages/wheel.ts';
import { dataTable } from '../components/data-table.ts';
import { disclosure } from '../components/disclosure.ts';
import { emptyState } from '../components/empty-state.ts';
import { pageHeader } from '../components/page-header.ts';
import { statusTag, type Tone } from '../components/status-tag.ts';
import { type Desk, writeLink } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { capital } from '../../../core/first-letter.ts';
import { type WheelWords, wheelWords } from './wheel-words.ts';

/** The page of a year: the wheel, the same as a list, and a table with documents and law. */
export function writeWheel(page: WheelPage, desk: Desk): WrittenPage {
  const words = wheelWords(desk.locale);
  const title = words.title(page.year);
  return {
    title,
    description: words.lead,
    locale: desk.locale,
    above: desk.address === pageFolders.wheel ? [] : [aboveOf(page, words)],
    section: 'year',
    main: html`${pageHeader({ title, ingress: words.lead, files: desk.files })}${body(page, desk, words)}${page.others.map(
      ({ year, address }) => html`<p><a href="${desk.href(address)}">${words.other(year)}</a></p>`,
    )}`,
  };
}

function aboveOf({ year }: WheelPage, words: WheelWords) {
  return { text: words.title(year - 1), address: pageFolders.wheel };
}

function body(page: WheelPage, desk: Desk, words: WheelWords): Content {
  if (page.entries.length === 0) return emptyState(page.isUnused ? words.unused : words.nothing(page.year));
  const wheel = drawYearWheel(yearWheel(page, desk));
  return html`${wheel?.figure}${disclosure(words.table, table(page, desk, words))}`;
}

/** A year as its wheel takes it. */
export function yearWheel(page: WheelPage, desk: Desk): YearWheelInput {
  const words = wheelWords(desk.locale);
  return {
    title: words.figure,
    showsTitle: true,
    note: words.figureNote(desk.day(page.asOf)),
    idPrefix: 'aar',
    locale: desk.locale,
    year: page.year,
    today: page.asOf,
    steps: page.entries.map((entry) => ({
      title: titleOf(entry),
      date: entry.date,
      // A day of another year needs its year.
      when: entry.when ?? (entry.date.startsWith(`${page.year}-`) ? null : desk.day(entry.date)),
      state: entry.state,
      status: saidOf(entry, page.asOf, desk) || null,
      href: onlyPage(entry, desk),
    })),
  };
}

/** Where one document is what it is about, its page. */
function onlyPage({ documents }: WheelEntry, desk: Desk): string | null {
  const [only, ...others] = documents;
  return only === undefined || only.address === null || others.length > 0 ? null : desk.href(only.address);
}

/** How the state of a step is to be taken. */
export const stepTones: Readonly<Record<CalendarState, Tone>> = {
  done: 'good',
  open: 'info',
  due: 'plain',
  late: 'broken',
  noted: 'plain',
};

function table({ entries, asOf }: WheelPage, desk: Desk, words: WheelWords): Html {
  const { column } = words;
  return dataTable({
    caption: words.table,
    captionHidden: true,
    columns: [
      { text: column.what },
      { text: column.day, kind: 'tight' },
      { text: column.state },
      { text: column.documents },
      { text: column.law },
    ],
    rows: entries.map((entry) => {
      const state = saidOf(entry, asOf, desk);
      return [
        titleOf(entry),
        entry.when ?? desk.day(entry.date),
        state === '' ? '' : statusTag({ tone: stepTones[entry.state], text: state }),
        documentsOf(entry, desk, words),
        entry.law.map(
          ({ law, section, url }, at) => html`${at === 0 ? null : ', '}<a href="${url}">${law} ${section}</a>`,
        ),
      ];
    }),
  });
}

/** So many documents are named. */
const most = 3;

function documentsOf({ documents }: WheelEntry, desk: Desk, words: WheelWords): Content {
  const named = documents.slice(0, most).map((link, at) => html`${at === 0 ? null : ', '}${writeLink(link, desk)}`);
  return documents.length > most ? html`${named} ${words.more(documents.length - most)}` : named;
}

/** What a step is. */
export function titleOf(entry: WheelEntry): string {
  return sayTitle(plain(entry));
}

/** How far a step is, in words; empty where nothing is to be said. */
export function saidOf(entry: WheelEntry, asOf: string, desk: Desk): string {
  return capital(sayStatus(plain(entry), asOf, desk.locale));
}

/** An entry as the words of the calendar take it. */
function plain({ law, ...entry }: WheelEntry) {
  return { ...entry, legalBasis: law, documents: [] };
}

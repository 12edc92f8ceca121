import { yearOf } from '../../core/date.ts';
import type { LegalBasis } from '../../core/legal-basis.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { buildCalendar } from '../../overview/calendar/build.ts';
import type { Calendar, CalendarEntry } from '../../overview/calendar/calendar.ts';
import { calendarWordsOf } from '../../overview/calendar/words.ts';
import { localFacts } from '../../plansystem/local-facts.ts';
import { pageFolders } from '../addresses.ts';
import type { Site } from '../site.ts';
import { linkTo, type NodeLink } from './link.ts';

/** A year of the municipality: what is to be done when, and how far it is. Plain data. */
export interface WheelPage {
  readonly year: number;
  readonly asOf: string;
  readonly entries: readonly WheelEntry[];
  /** The other years that have a page. */
  readonly others: readonly WheelYear[];
  /** Nobody says which documents are kept here: then nothing is expected. */
  readonly isUnused: boolean;
}

export interface WheelEntry extends Omit<CalendarEntry, 'documents' | 'legalBasis'> {
  readonly documents: readonly NodeLink[];
  readonly law: readonly LegalBasis[];
}

export interface WheelYear {
  readonly year: number;
  readonly address: string;
}

/** The years that have a page: that of the day, and the next. */
export function wheelYears({ scene }: Site): readonly WheelYear[] {
  const year = yearOf(scene.asOf);
  return [
    { year, address: pageFolders.wheel },
    { year: year + 1, address: `${pageFolders.wheel}${year + 1}/` },
  ];
}

/** The page of a year. */
export function wheelPage(year: number, site: Site): WheelPage {
  const { asOf, entries, isUnused } = calendarOf(site.scene, year, site);
  const whole = site.scene === site.whole ? null : calendarOf(site.whole, year, site);
  const judged = whole && new Map(whole.entries.map((entry) => [entry.id, entry]));
  return {
    year,
    asOf,
    entries: entries.map((entry) => entryOf(judged === null ? entry : agreed(entry, judged.get(entry.id)), site)),
    others: wheelYears(site).filter((one) => one.year !== year),
    isUnused,
  };
}

function calendarOf(scene: Scene, year: number, { settings, locale }: Site): Calendar {
  return buildCalendar({
    scene: { ...scene, local: localFacts(settings, scene.plansystem) },
    year,
    municipality: settings.municipality.name,
    locale,
    words: calendarWordsOf(locale),
    locate: ({ path }) => ({ path, line: 1 }),
  });
}

/** What the whole chain says otherwise is not said: neither that something is late nor how many have theirs. */
function agreed(entry: CalendarEntry, whole: CalendarEntry | undefined): CalendarEntry {
  const { units, ...rest } = entry;
  const isSame = units?.have === whole?.units?.have && units?.expected === whole?.units?.expected;
  const state = entry.state === 'late' && whole?.state !== 'late' ? 'noted' : entry.state;
  return { ...rest, state, ...(isSame && units !== undefined ? { units } : {}) };
}

function entryOf({ documents, legalBasis, ...entry }: CalendarEntry, site: Site): WheelEntry {
  return {
    ...entry,
    documents: documents.flatMap(({ ref }) => {
      const node = site.scene.graph.find(ref);
      return node === undefined ? [] : [linkTo(node, site)];
    }),
    law: legalBasis,
  };
}

import { yearOf, type Day } from '../../../core/date.ts';
import type { Host } from '../../../host/host.ts';
import { joinPath } from '../../../host/paths.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { localFacts } from '../../../plansystem/local-facts.ts';
import { Texts } from '../../../report/texts.ts';
import { openOne } from '../../open-one.ts';
import { readChoice, readDay } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { CalendarArgs } from './args.ts';
import { buildCalendar } from '../../../overview/calendar/build.ts';
import type { Calendar } from '../../../overview/calendar/calendar.ts';
import { calendarIcs } from './ics.ts';
import { calendarJson } from './json.ts';
import { calendarTable } from './table.ts';
import { calendarWordsOf } from '../../../overview/calendar/words.ts';

const formats = ['table', 'json', 'ics'] as const;

/** Columns where there is no terminal to ask: a year fits on paper. */
const plainWidth = 80;

/** Shows the year: what is done, what is due and what is late. */
export async function runCalendar(host: Host, args: CalendarArgs): Promise<number> {
  const format = readChoice('--format', args.format, formats);
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const asOf: Day = args.asOf === undefined ? host.today() : readDay('--as-of', args.asOf);
  const year = args.year === undefined ? yearOf(asOf) : readYear(args.year);
  const opened = await openOne(host, { path: args.path, lang });
  const { workspace, planSystem: plansystem, settings, locale, root } = opened;
  const checked = workspace.check(asOf);
  const texts = new Texts(checked);
  const calendar = buildCalendar({
    scene: { graph: workspace.graph(), plansystem, asOf, local: localFacts(settings, plansystem) },
    year,
    municipality: settings.municipality.name,
    locale,
    words: calendarWordsOf(locale),
    locate: (place) => ({
      path: root === '.' ? place.path : joinPath(root, place.path),
      line: texts.range(place).start.line,
    }),
  });
  await host.stdout.write(write(calendar));
  await sumUpErrors(host, [checked], locale);
  return 0;

  function write(shown: Calendar): string {
    if (format === 'json') return calendarJson(shown);
    if (format === 'ics') return calendarIcs(shown, locale);
    return calendarTable(shown, { ...styleOf(host.stdout, locale), width: host.stdout.columns ?? plainWidth });
  }
}

function readYear(value: string): number {
  if (/^\d{4}$/.test(value) && Number(value) >= 1837 && Number(value) <= 2200) return Number(value);
  throw plansError('bad-choice', { flag: '--year', value, choices: ['1837–2200'] });
}

import { parseDate } from '../../core/date.ts';
import type { CalendarState } from '../../overview/calendar/calendar.ts';
import type { ChartFrame } from './chart.ts';
import type { ChartWords } from './words.ts';

export interface YearWheelInput extends ChartFrame {
  readonly year: number;
  /** `YYYY-MM-DD`; marked if it is in the year. */
  readonly today: string | null;
  /** In the order in which they are listed, numbered from 1; those of other years are listed only. */
  readonly steps: readonly WheelStepView[];
}

export interface WheelStepView {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In words, where no day is named. */
  readonly when: string | null;
  readonly state: CalendarState;
  /** How far it is, in more words than the state's own. */
  readonly status?: string | null;
  readonly href: string | null;
}

/** Whether it is a day of the year. */
export function isInYear(date: string, year: number): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && Number(date.slice(0, 4)) === year && parseDate(date) !== null;
}

/** When a step is due, in words. */
export function sayDate({ date, when }: WheelStepView, words: ChartWords): string {
  return when ?? sayDay(date, words);
}

/** A day without its year: `15. desember`. */
export function sayDay(date: string, { wheel: said }: ChartWords): string {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const name = said.months[month - 1];
  return name === undefined || !(day > 0) ? date : said.day(day, name);
}

/** How far a step is, in words. */
export function sayState({ state, status }: WheelStepView, words: ChartWords): string {
  return status ?? words.wheel.state[state];
}

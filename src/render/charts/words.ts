import type { ItemStatus } from '../../model/summary.ts';
import type { CalendarState } from '../../overview/calendar/calendar.ts';

/** What amounts are written in. */
export type MoneyUnit = 'one' | 'thousand' | 'million' | 'billion';

/** A status that things are counted by; `unknown`: nobody has said how it goes. */
export type CountedStatus = ItemStatus | 'unknown';

/** What charts say around their numbers: complete in each language by its type. */
export interface ChartWords {
  readonly decimal: ',' | '.';
  readonly percent: (percent: string) => string;
  readonly partOf: (part: string, whole: string) => string;
  readonly total: string;
  readonly count: string;
  readonly share: string;
  readonly statusHeading: string;
  readonly status: Readonly<Record<CountedStatus, string>>;
  readonly year: string;
  readonly kroner: string;
  readonly moneyUnit: Readonly<Record<MoneyUnit, string>>;
  readonly notStated: string;
  readonly trend: {
    readonly measured: string;
    readonly baseline: string;
    readonly target: string;
    readonly kind: string;
    readonly value: string;
    readonly gap: string;
    readonly direction: Readonly<Record<'opp' | 'ned', string>>;
    readonly inYear: (value: string, year: number | null) => string;
  };
  readonly wheel: {
    readonly months: readonly string[];
    readonly shortMonths: readonly string[];
    readonly day: (day: number, month: string) => string;
    readonly today: (day: string) => string;
    readonly number: string;
    readonly step: string;
    readonly date: string;
    readonly state: Readonly<Record<CalendarState, string>>;
  };
  readonly plans: {
    /** How far a plan looks, in years; the same twice for one length. */
    readonly horizon: (from: number, to: number) => string;
    readonly adoptedBy: (bodies: readonly string[]) => string;
    readonly adoption: Readonly<Record<'politisk' | 'administrativ', string>>;
    /** How many besides those that are named; `more`: the same as a link. */
    readonly others: (count: number) => string;
    readonly more: (count: number) => string;
    readonly none: string;
    readonly about: string;
  };
}

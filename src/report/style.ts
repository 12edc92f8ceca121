import type { Locale } from '../config/settings.ts';

/** How a report is to look. Formatters know nothing else of where it goes. */
export interface Style {
  readonly color: boolean;
  /** Columns that text is fitted into. */
  readonly width: number;
  readonly locale: Locale;
  /** Errors only. */
  readonly quiet?: boolean;
  /** The terminal makes links of OSC 8 sequences. */
  readonly hyperlinks?: boolean;
}

/** Columns where there is no terminal to ask: the same on every machine. */
export const plainWidth = 100;

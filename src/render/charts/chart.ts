import type { Locale } from '../../config/settings.ts';
import type { Html } from '../html/html.ts';

/** A picture of numbers, and the same numbers as a table to stand behind it. */
export interface Chart {
  /** A whole `<figure>`. */
  readonly figure: Html;
  readonly table: ChartTable;
}

/** Texts ready to be shown; the first cell of a row is what the row is about. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartColumn {
  readonly name: string;
  /** Its cells stand to the right. */
  readonly isNumber: boolean;
}

/** What every chart is told besides its numbers. */
export interface ChartFrame {
  readonly title: string;
  /** Below the title, in quiet text: what is counted, as of when. */
  readonly note?: string | null;
  /** Shown above the chart; if not, a heading of the page says it, and the title is said to screen readers only. */
  readonly showsTitle: boolean;
  /** What the ids of a page's charts begin with, each with its own: ASCII letters, digits and hyphens. */
  readonly idPrefix: string;
  readonly locale: Locale;
}

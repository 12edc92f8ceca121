import type { Locale } from '../../config/settings.ts';
import type { Html } from './html.ts';

/** A page without the frame that all pages have: what the layout puts its head, its navigation and its foot around. */
export interface WrittenPage {
  /** As in its `h1`. */
  readonly title: string;
  /** A sentence or two of plain text, for search engines and lists. */
  readonly description: string;
  readonly locale: Locale;
  /** The pages above it, the start page first and left out. */
  readonly above: readonly { readonly text: string; readonly address: string }[];
  /** The part of the navigation it belongs to. */
  readonly section: Section | null;
  /** What stands in `main`. */
  readonly main: Html;
  /** Left out of the search and of the sitemap. */
  readonly isUnlisted?: boolean;
  /** It is of a document that no longer holds: the search names it later. */
  readonly isPast?: boolean;
  /** Paths of scripts from the site's top. */
  readonly scripts?: readonly string[];
}

/** The parts of the navigation. */
export type Section = 'plans' | 'goals' | 'assignments' | 'units' | 'year' | 'reports';

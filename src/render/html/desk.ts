import type { Locale } from '../../config/settings.ts';
import { writeDay } from '../../messages/words-of.ts';
import { traceWordsOf } from '../../trace/words-of.ts';
import type { TraceWords } from '../../trace/words.ts';
import { writePeriod } from '../../messages/write-period.ts';
import { wayTo } from '../addresses.ts';
import type { PageFiles } from '../page-files.ts';
import type { Download } from './components/downloads.ts';
import type { NodeLink, UnitLink } from '../pages/link.ts';
import { type Content, type Html, html } from './html.ts';

/** What a page is written with: its place in the site and its language. */
export interface Desk {
  readonly locale: Locale;
  /** The page's own folder: `styringsbrev-2026/F1/`. */
  readonly address: string;
  /** Statuses, relations and other words that a trace says too. */
  readonly words: TraceWords;
  /** The way from this page to an address of the site. */
  href(address: string): string;
  /** The same for an address that a text names: one of the site begins with `/`, others are of the web. */
  hrefOf(target: string): string;
  /** The PDFs of this page. */
  readonly files: readonly Download[];
  /** A day or a part of one as people write it. */
  day(date: string): string;
  /** A period as people write it: `2026–2029`, `1. tertial 2026`. */
  period(period: string): string;
}

/** A desk for the page of an address. */
export function deskAt(address: string, locale: Locale, pdfs: PageFiles = new Map()): Desk {
  return {
    locale,
    address,
    words: traceWordsOf(locale),
    href: (to) => wayTo(address, to),
    hrefOf: (target) => (target.startsWith('/') ? wayTo(address, target.slice(1)) : target),
    files: (pdfs.get(address) ?? []).map((one) => ({ ...one, href: wayTo(address, one.address) })),
    day: (date) => writeDay(date, locale),
    period: (period) => writePeriod(period, locale),
  };
}

/** Number and title as a link; without one where it has no page. */
export function writeLink({ address, number, title }: NodeLink, desk: Desk): Html {
  const name = html`${number === null ? null : html`${number} `}${title}`;
  return address === null ? name : html`<a href="${desk.href(address)}">${name}</a>`;
}

/** Units after each other, each a link where it has a page. */
export function writeUnits(units: readonly UnitLink[], desk: Desk): Content {
  return units.map(({ name, address }, at) => [
    at === 0 ? null : ', ',
    address === null ? name : html`<a href="${desk.href(address)}">${name}</a>`,
  ]);
}

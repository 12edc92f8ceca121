import type { Locale } from '../config/settings.ts';
import type { Severity } from '../core/severity.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';

/** Everything the reports and commands say that is not a rule's own: complete in each language by its type. */
export interface Words {
  /** The word for one finding of a severity. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** A number of findings of a severity: `3 feil`, `1 advarsel`. */
  readonly findings: Readonly<Record<Severity, (count: number) => string>>;
  readonly documents: (count: number) => string;
  readonly items: (count: number) => string;
  readonly files: (count: number) => string;
  readonly workspaces: (count: number) => string;
  readonly report: {
    readonly nothing: string;
    readonly nothingGrave: string;
    readonly nothingAsked: string;
    readonly inFiles: (findings: string, files: string) => string;
    readonly checked: (what: string, day: string) => string;
    readonly hidden: (findings: string) => string;
    readonly broken: string;
    readonly tooManyWarnings: (count: number, limit: number) => string;
    readonly explain: (rule: string) => string;
    readonly savedTo: (path: string) => string;
    readonly fix: string;
    readonly see: string;
    readonly law: string;
    readonly moreLines: (count: number) => string;
    readonly removeLine: string;
  };
  readonly progress: {
    readonly reading: (done: number, total: number) => string;
    readonly checking: (total: number) => string;
  };
  readonly cli: {
    readonly crash: string;
    readonly errorsInWorkspace: (findings: string) => string;
  };
  readonly explain: {
    readonly rules: string;
    readonly documentType: string;
    readonly itemType: string;
    readonly alias: string;
    readonly mustRestOn: string;
    readonly mayRestOn: string;
    readonly holds: string;
    readonly adoptedBy: string;
    readonly validity: string;
    readonly horizon: string;
    readonly revision: string;
    readonly hearing: string;
    readonly required: string;
    readonly standsUnder: string;
    readonly followedUpBy: string;
    readonly heldBy: string;
    readonly legalBasis: string;
    readonly administrative: string;
    readonly nobody: string;
    readonly validityOf: Readonly<Record<'periode' | 'til-erstattet' | 'alltid', string>>;
    readonly years: (min: number, max: number) => string;
    readonly months: (count: number) => string;
    readonly days: (count: number) => string;
    readonly inDocuments: (types: string) => string;
    readonly moreAbout: (command: string) => string;
    readonly others: (count: number) => string;
  };
  readonly list: {
    readonly columns: Readonly<Record<ListColumn, string>>;
    readonly none: (type: string) => string;
    readonly unknownType: string;
    readonly documents: string;
    readonly items: string;
  };
}

/** Columns of `plans list`. */
export type ListColumn =
  | 'ref'
  | 'title'
  | 'type'
  | 'period'
  | 'status'
  | 'unit'
  | 'deadline'
  | 'path'
  | 'count'
  | 'name';

/** The words of a language; nynorsk speaks bokmål until its own texts are written. */
export function wordsOf(locale: Locale): Words {
  return locale === 'en' ? en : nb;
}

/** A day as people write it: `30.6.2026`, `30 June 2026`. */
export function writeDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  return locale === 'en' ? `${date} ${englishMonths[month - 1]} ${year}` : `${date}.${month}.${year}`;
}

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);

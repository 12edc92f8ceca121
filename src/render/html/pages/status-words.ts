import type { Locale } from '../../../config/settings.ts';

/** What the page of how it stands says around the counts: complete in each language by its type. */
export interface StatusPageWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly nothing: string;
  readonly all: string;
  readonly bySector: string;
  readonly sector: string;
  readonly nobody: string;
  readonly total: string;
  readonly changed: string;
  readonly changedLead: string;
  readonly noneChanged: string;
  readonly unanswered: string;
  readonly more: (count: number) => string;
  readonly list: string;
}

const nb: StatusPageWords = {
  title: 'Status for oppdrag og vedtak',
  lead: (day) =>
    `Hvordan det går med det sektorene og stabene skal gjøre, per ${day}. Et oppdrag til flere telles hos hver av dem.`,
  nothing: 'Det er ingen oppdrag eller verbalvedtak til oppfølging nå.',
  all: 'Alle oppdrag og verbalvedtak',
  bySector: 'Sektor for sektor',
  sector: 'Sektor eller stab',
  nobody: 'Uten kjent enhet',
  total: 'I alt',
  changed: 'Endret siden forrige rapport',
  changedLead: 'Det som har fått en ny status i den siste rapporten.',
  noneChanged: 'Ingen status er endret siden forrige rapport.',
  unanswered: 'Uten svar',
  more: (count) => `… og ${count} til`,
  list: 'Se alle oppdrag og vedtak',
};

const nn: StatusPageWords = {
  title: 'Status for oppdrag og vedtak',
  lead: (day) =>
    `Korleis det går med det sektorane og stabane skal gjere, per ${day}. Eit oppdrag til fleire er talt hos kvar av dei.`,
  nothing: 'Det er ingen oppdrag eller verbalvedtak til oppfølging no.',
  all: 'Alle oppdrag og verbalvedtak',
  bySector: 'Sektor for sektor',
  sector: 'Sektor eller stab',
  nobody: 'Utan kjend eining',
  total: 'I alt',
  changed: 'Endra sidan førre rapport',
  changedLead: 'Det som har fått ein ny status i den siste rapporten.',
  noneChanged: 'Ingen status er endra sidan førre rapport.',
  unanswered: 'Utan svar',
  more: (count) => `… og ${count} til`,
  list: 'Sjå alle oppdrag og vedtak',
};

const en: StatusPageWords = {
  title: 'Status of assignments and votes',
  lead: (day) =>
    `How it goes with what sectors and staff units are to do, as of ${day}. An assignment to several counts for each of them.`,
  nothing: 'There are no assignments or votes to follow up now.',
  all: 'All assignments and votes',
  bySector: 'Sector by sector',
  sector: 'Sector or staff unit',
  nobody: 'Without a known unit',
  total: 'In all',
  changed: 'Changed since the report before',
  changedLead: 'What the newest report gave a new status.',
  noneChanged: 'No status has changed since the report before.',
  unanswered: 'Without answer',
  more: (count) => `… and ${count} more`,
  list: 'See all assignments and votes',
};

const all: Readonly<Record<Locale, StatusPageWords>> = { nb, nn, en };

/** The words of a language. */
export function statusPageWords(locale: Locale): StatusPageWords {
  return all[locale];
}

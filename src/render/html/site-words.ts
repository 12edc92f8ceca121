import type { Locale } from '../../config/settings.ts';
import type { Section } from './page.ts';

/** What the parts of the site are called: complete in each language by its type. */
export interface SiteWords {
  readonly section: Readonly<Record<Section, string>>;
  /** A municipality whose config gives no name. */
  readonly unnamed: string;
}

const all: Readonly<Record<Locale, SiteWords>> = {
  nb: {
    section: {
      plans: 'Planer',
      goals: 'Mål',
      assignments: 'Oppdrag',
      units: 'Enheter',
      year: 'Årshjul',
      reports: 'Oversikter',
    },
    unnamed: 'Kommunens planer',
  },
  nn: {
    section: {
      plans: 'Planar',
      goals: 'Mål',
      assignments: 'Oppdrag',
      units: 'Einingar',
      year: 'Årshjul',
      reports: 'Oversyn',
    },
    unnamed: 'Planane til kommunen',
  },
  en: {
    section: {
      plans: 'Plans',
      goals: 'Goals',
      assignments: 'Assignments',
      units: 'Units',
      year: 'The year',
      reports: 'Overviews',
    },
    unnamed: 'The plans of the municipality',
  },
};

/** The words of a language. */
export function siteWords(locale: Locale): SiteWords {
  return all[locale];
}

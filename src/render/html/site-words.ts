import type { Locale } from '../../config/settings.ts';
import type { Section } from './page.ts';

/** What the parts of the site are called: complete in each language by its type. */
export interface SiteWords {
  readonly section: Readonly<Record<Section, string>>;
  /** A municipality whose config gives no name. */
  readonly unnamed: string;
  /** Lists of all there is of something, and what is in them. */
  readonly lists: Readonly<Record<ListName, { readonly title: string; readonly text: string }>>;
}

export type ListName = 'documents' | 'goals' | 'states' | 'deadlines' | 'votes' | 'units' | 'money' | 'reports';

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
    lists: {
      documents: { title: 'Alle planer', text: 'Planer, vedtak og rapporter, de som gjelder og de som gjaldt' },
      goals: { title: 'Alle mål', text: 'Mål og satsingsområder, og hva som følger dem opp' },
      states: { title: 'Alle oppdrag', text: 'Hva enhetene skal gjøre, det som haster først' },
      deadlines: { title: 'Alle frister', text: 'Det som ikke er ferdig, etter frist' },
      votes: { title: 'Alle vedtak', text: 'Hva kommunestyret og andre har vedtatt' },
      units: { title: 'Alle enheter', text: 'Sektorer, staber og virksomheter med planene sine' },
      money: { title: 'Økonomi', text: 'Budsjett, rammer og investeringer' },
      reports: { title: 'Alle oversikter', text: 'Hvordan planene henger sammen, og hvordan det går' },
    },
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
    lists: {
      documents: { title: 'Alle planar', text: 'Planar, vedtak og rapportar, dei som gjeld og dei som galdt' },
      goals: { title: 'Alle mål', text: 'Mål og satsingsområde, og kva som følgjer dei opp' },
      states: { title: 'Alle oppdrag', text: 'Kva einingane skal gjere, det som hastar først' },
      deadlines: { title: 'Alle fristar', text: 'Det som ikkje er ferdig, etter frist' },
      votes: { title: 'Alle vedtak', text: 'Kva kommunestyret og andre har vedteke' },
      units: { title: 'Alle einingar', text: 'Sektorar, stabar og verksemder med planane sine' },
      money: { title: 'Økonomi', text: 'Budsjett, rammer og investeringar' },
      reports: { title: 'Alle oversyn', text: 'Korleis planane heng saman, og korleis det går' },
    },
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
    lists: {
      documents: { title: 'All plans', text: 'Plans, decisions and reports, in force and past' },
      goals: { title: 'All goals', text: 'Goals and focus areas, and what follows them up' },
      states: { title: 'All assignments', text: 'What the units are to do, the most pressing first' },
      deadlines: { title: 'All deadlines', text: 'What is not done, by deadline' },
      votes: { title: 'All votes', text: 'What the council and others have decided' },
      units: { title: 'All units', text: 'Sectors, staff units and services with their plans' },
      money: { title: 'Money', text: 'Budget, frames and investments' },
      reports: { title: 'All overviews', text: 'How the plans hang together, and how it goes' },
    },
  },
};

/** The words of a language. */
export function siteWords(locale: Locale): SiteWords {
  return all[locale];
}

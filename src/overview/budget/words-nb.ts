import { joinList } from '../../messages/fill.ts';
import type { BudgetWords } from './words.ts';

const by = { unit: 'etter enhet', goal: 'etter mål', area: 'etter satsingsområde' };
const groups = { unit: 'flere enheter', goal: 'flere mål', area: 'flere satsingsområder' };

/** What `plans budget` says in bokmål. */
export const nb: BudgetWords = {
  nothing: (year) =>
    year === null
      ? 'Ingen økonomiplan og ikke noe årsbudsjett med beløp gjelder denne dagen.'
      : `Ingen økonomiplan og ikke noe årsbudsjett med beløp gjelder for ${year}.`,
  stage: { proposed: 'forslag', adopted: 'vedtatt', revised: 'regulert' },
  state: (stage, adopted, asOf) => {
    if (stage === 'proposed') return `Forslag, slik det står ${asOf}. Hele kroner.`;
    const on = adopted === null ? 'Vedtatt' : `Vedtatt ${adopted}`;
    return `${on}, ${stage === 'revised' ? 'regulert' : 'ikke endret'} per ${asOf}. Hele kroner.`;
  },
  onlyUnit: (name) => `Bare ${name} og enhetene under.`,
  heading: {
    frames: 'Netto rammer',
    operating: (group) => `Tiltak i drift ${by[group]}`,
    investment: (group) => `Investeringer ${by[group]}`,
    changes: 'Endringer etter vedtaket',
    rules: 'Handlingsregler',
  },
  row: {
    total: 'Sum',
    adopted: 'vedtatt',
    changed: 'endret etter vedtaket',
    expense: 'herav utgift',
    income: 'herav inntekt',
  },
  without: { unit: 'Uten ansvarlig enhet', goal: 'Uten mål', area: 'Uten satsingsområde' },
  column: { base: 'Før tiltak', adopted: 'Vedtatt', proposed: 'Forslag', changed: 'Endret', net: 'Regulert' },
  isSum: (name) => `${name} (sum av dem under)`,
  shared: (count, group) =>
    `${count} tiltak og investeringer bygger på ${groups[group]}. De er regnet helt ut under hvert av dem, men bare én gang i summen.`,
  unread: (refs) => `Ikke regnet med, fordi beløpet ikke kan leses: ${joinList(refs, 'nb')}.`,
  appropriations: (year, frames, stated, difference) =>
    `Rammene i ${year} er ikke lik linjen «sum_bevilgninger_drift»: ${frames} – ${stated} = ${difference} kroner.`,
  allHold: 'Alle holder alle årene.',
  broken: (title, years, demand) => `Holder ikke i ${joinList(years, 'nb')}: ${title} (krav: ${demand}).`,
  undated: 'ukjent dato',
  csv: {
    column: {
      plan: 'Plan',
      stage: 'Fase',
      kind: 'Slag',
      ref: 'Referanse',
      title: 'Tittel',
      unit: 'Ansvarlig',
      year: 'År',
      base: 'Konsekvensjustert',
      adopted: 'Vedtatt',
      changed: 'Endret',
      net: 'Regulert',
      expense: 'Utgift',
      income: 'Inntekt',
    },
    kind: { frame: 'ramme', operating: 'drift', investment: 'investering' },
    group: { unit: 'Enhet', goal: 'Mål', area: 'Satsingsområde' },
  },
};

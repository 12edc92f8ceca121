import { joinList } from '../../messages/fill.ts';
import type { BudgetWords } from './words.ts';

const by = { unit: 'etter eining', goal: 'etter mål', area: 'etter satsingsområde' };
const groups = { unit: 'fleire einingar', goal: 'fleire mål', area: 'fleire satsingsområde' };

/** What `plans budget` says in nynorsk. */
export const nn: BudgetWords = {
  nothing: (year) =>
    year === null
      ? 'Ingen økonomiplan og ikkje noko årsbudsjett med beløp gjeld denne dagen.'
      : `Ingen økonomiplan og ikkje noko årsbudsjett med beløp gjeld for ${year}.`,
  stage: { proposed: 'framlegg', adopted: 'vedteke', revised: 'regulert' },
  state: (stage, adopted, asOf) => {
    if (stage === 'proposed') return `Framlegg, slik det står ${asOf}. Heile kroner.`;
    const on = adopted === null ? 'Vedteke' : `Vedteke ${adopted}`;
    return `${on}, ${stage === 'revised' ? 'regulert' : 'ikkje endra'} per ${asOf}. Heile kroner.`;
  },
  onlyUnit: (name) => `Berre ${name} og einingane under.`,
  heading: {
    frames: 'Netto rammer',
    operating: (group) => `Tiltak i drift ${by[group]}`,
    investment: (group) => `Investeringar ${by[group]}`,
    changes: 'Endringar etter vedtaket',
    rules: 'Handlingsreglar',
  },
  row: {
    total: 'Sum',
    adopted: 'vedteke',
    changed: 'endra etter vedtaket',
    expense: 'av dette utgift',
    income: 'av dette inntekt',
  },
  without: { unit: 'Utan ansvarleg eining', goal: 'Utan mål', area: 'Utan satsingsområde' },
  column: { base: 'Før tiltak', adopted: 'Vedteke', proposed: 'Framlegg', changed: 'Endra', net: 'Regulert' },
  isSum: (name) => `${name} (sum av dei under)`,
  shared: (count, group) =>
    `${count} tiltak og investeringar byggjer på ${groups[group]}. Dei er rekna heilt ut under kvart av dei, men berre éin gong i summen.`,
  unread: (refs) => `Ikkje rekna med, fordi beløpet ikkje kan lesast: ${joinList(refs, 'nn')}.`,
  appropriations: (year, frames, stated, difference) =>
    `Rammene i ${year} er ikkje lik linja «sum_løyvingar_drift»: ${frames} – ${stated} = ${difference} kroner.`,
  allHold: 'Alle held alle åra.',
  broken: (title, years, demand) => `Held ikkje i ${joinList(years, 'nn')}: ${title} (krav: ${demand}).`,
  undated: 'ukjend dato',
  csv: {
    column: {
      plan: 'Plan',
      stage: 'Fase',
      kind: 'Slag',
      ref: 'Referanse',
      title: 'Tittel',
      unit: 'Ansvarleg',
      year: 'År',
      base: 'Konsekvensjustert',
      adopted: 'Vedteke',
      changed: 'Endra',
      net: 'Regulert',
      expense: 'Utgift',
      income: 'Inntekt',
    },
    kind: { frame: 'ramme', operating: 'drift', investment: 'investering' },
    group: { unit: 'Eining', goal: 'Mål', area: 'Satsingsområde' },
  },
};

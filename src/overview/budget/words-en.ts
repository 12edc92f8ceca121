import { joinList } from '../../messages/fill.ts';
import type { BudgetWords } from './words.ts';

const by = { unit: 'by unit', goal: 'by goal', area: 'by focus area' };
const groups = { unit: 'several units', goal: 'several goals', area: 'several focus areas' };

/** What `plans budget` says in English. */
export const en: BudgetWords = {
  nothing: (year) =>
    year === null
      ? 'No economic plan or annual budget with amounts holds on this day.'
      : `No economic plan or annual budget with amounts holds for ${year}.`,
  stage: { proposed: 'proposed', adopted: 'adopted', revised: 'revised' },
  state: (stage, adopted, asOf) => {
    if (stage === 'proposed') return `Proposed, as of ${asOf}. Whole kroner.`;
    const on = adopted === null ? 'Adopted' : `Adopted ${adopted}`;
    return `${on}, ${stage === 'revised' ? 'revised' : 'unchanged'} as of ${asOf}. Whole kroner.`;
  },
  onlyUnit: (name) => `Only ${name} and the units below.`,
  heading: {
    frames: 'Net frames',
    operating: (group) => `Operating measures ${by[group]}`,
    investment: (group) => `Investments ${by[group]}`,
    changes: 'Changes since the vote',
    rules: 'Fiscal rules',
  },
  row: {
    total: 'Total',
    adopted: 'adopted',
    changed: 'changed since the vote',
    expense: 'of which expense',
    income: 'of which income',
  },
  without: { unit: 'Without a responsible unit', goal: 'Without a goal', area: 'Without a focus area' },
  column: { base: 'Before measures', adopted: 'Adopted', proposed: 'Proposed', changed: 'Changed', net: 'Revised' },
  isSum: (name) => `${name} (sum of those below)`,
  shared: (count, group) =>
    `${count} measures and investments rest on ${groups[group]}. They are counted in full under each of them, but only once in the total.`,
  unread: (refs) => `Not counted, because the amount cannot be read: ${joinList(refs, 'en')}.`,
  appropriations: (year, frames, stated, difference) =>
    `The frames of ${year} are not equal to the row “sum_bevilgninger_drift”: ${frames} – ${stated} = ${difference} kroner.`,
  allHold: 'All of them hold in all years.',
  broken: (title, years, demand) => `Does not hold in ${joinList(years, 'en')}: ${title} (demand: ${demand}).`,
  undated: 'date unknown',
  csv: {
    column: {
      plan: 'Plan',
      stage: 'Stage',
      kind: 'Kind',
      ref: 'Reference',
      title: 'Title',
      unit: 'Responsible',
      year: 'Year',
      base: 'Consequence-adjusted',
      adopted: 'Adopted',
      changed: 'Changed',
      net: 'Revised',
      expense: 'Expense',
      income: 'Income',
    },
    kind: { frame: 'frame', operating: 'operating', investment: 'investment' },
    group: { unit: 'Unit', goal: 'Goal', area: 'Focus area' },
  },
};

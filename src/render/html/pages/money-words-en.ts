import { joinList } from '../../../messages/fill.ts';
import type { MoneyWords } from './money-words.ts';

const several = { unit: 'several units', goal: 'several goals', area: 'several focus areas' };

/** What the pages of money say in English. */
export const enMoney: MoneyWords = {
  title: 'Money',
  lead: 'The frames, what is changed in operation, and what is invested in, year by year.',
  stage: (stage, adopted) => {
    if (stage === 'proposed') return 'Proposed, not adopted';
    return `Adopted${adopted === null ? '' : ` ${adopted}`}${stage === 'revised' ? ', changed since' : ''}`;
  },
  exact: 'The tables show whole kroner.',
  plan: 'Plan',
  others: 'Other plans',
  heading: {
    overview: 'Year by year',
    frames: 'Frames',
    rules: 'Fiscal rules',
    changes: 'Changes since the vote',
    more: 'See more',
  },
  chart: { frames: 'Frames for operation', operating: 'Operating measures', investment: 'Investments' },
  framesLead: 'The frame is what a unit can spend on operation when its income is deducted.',
  rulesLead: 'Limits that the council has set for sound finances, and whether the plan keeps them.',
  changesLead: 'Votes that have changed the amounts since the plan was adopted. They are part of the figures above.',
  total: 'Total',
  adopted: 'Adopted',
  changed: 'Changed since the vote',
  unit: 'Unit',
  isSum: 'sum of those below',
  kept: 'Kept',
  broken: (years) => `Not kept in ${joinList(years.map(String), 'en')}`,
  percent: (share) => `${share.replace(',', '.')}%`,
  rule: 'Rule',
  state: 'Status',
  column: { day: 'Date', vote: 'Vote', changes: 'Changes', kroner: 'Kroner', what: 'What', unit: 'Responsible' },
  undated: 'Date unknown',
  part: {
    unit: { title: 'Money by unit', lead: 'Measures and investments by the unit that has them.' },
    goal: { title: 'Money by goal', lead: 'Measures and investments by the goal they are to serve.' },
    area: { title: 'Money by focus area', lead: 'Measures and investments by the focus area they belong to.' },
    operating: {
      title: 'Operating measures',
      lead: 'What each measure changes in operation. Minus is a saving or more income.',
    },
    investment: { title: 'Investments', lead: 'What each investment costs year by year.' },
  },
  group: { unit: 'Unit', goal: 'Goal', area: 'Focus area' },
  without: { unit: 'Without a responsible unit', goal: 'Without a goal', area: 'Without a focus area' },
  operating: 'Operating measures',
  investment: 'Investments',
  shared: (count, by) =>
    `${count === 1 ? 'One measure or investment rests' : `${count} measures and investments rest`} on ${several[by]}. The amount stands under each of them, but is counted once in the total.`,
  unread: 'Not counted, because the amount cannot be read:',
  more: (count) => `and ${count} more`,
  nothing: 'No economic plan or annual budget with amounts holds now.',
  nothingHere: 'The plan has no amounts of this kind.',
};

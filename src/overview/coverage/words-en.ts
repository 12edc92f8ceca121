import { joinList } from '../../messages/fill.ts';
import type { CoverageWords, SaidReason } from './words.ts';

/** English. */
export const en: CoverageWords = {
  title: 'Coverage',
  asOf: (day) => `as of ${day}`,
  only: { unit: (name) => `only ${name} and the units below`, period: (period) => `only the period ${period}` },
  kind: { goal: 'Goals', measure: 'Measures', assignment: 'Assignments' },
  total: 'In all',
  level: (level) => (level === null ? 'Beside the levels' : `Level ${level}`),
  unitless: '(no unit)',
  heading: {
    byDocument: 'By level and document',
    byUnit: 'By unit',
    gaps: 'Where the thread is broken',
    open: 'Waiting',
  },
  column: {
    name: '',
    items: 'Number',
    anchored: 'Anchored',
    followedUp: 'Followed',
    whole: 'All the way',
    percent: '%',
    open: 'Waiting',
    ref: 'Reference',
    kind: 'Kind',
    type: 'Type',
    number: 'No.',
    title: 'Title',
    document: 'Document',
    level: 'Level',
    units: 'Units',
    state: 'Thread',
    answered: 'Answered',
    reason: 'Why',
    path: 'File',
    line: 'Line',
  },
  share: (whole, judged) => `${whole} of ${judged}`,
  percent: (percent) => `${percent}%`,
  nothing: 'There are no goals, measures or assignments here that anybody is asked to follow up.',
  noGaps: 'The thread holds all the way for everything that can be judged.',
  note: (fewest) =>
    `All the way: both anchored and followed up, of what can be judged. Waiting: nobody can ask for it yet. A percentage is shown from ${fewest} up.`,
  unitNote:
    'A unit counts the units below it, too. An assignment to several is counted for each, so the sum is more than there are in all.',
  withheld: (count) => `${count} ${count === 1 ? 'item is' : 'items are'} not public and left out.`,
  below: (percent, share, limit) => `Coverage is ${percent} (${share}), and the limit is ${limit}.`,
  reason: {
    unanchored: ({ at }) => (at === null ? 'Is anchored in nothing.' : `Rests on ${at}, which is anchored in nothing.`),
    dangling: ({ at }) =>
      at === null
        ? 'What it is anchored in does not exist.'
        : `Rests on ${at}, which is anchored in something that does not exist.`,
    circle: ({ at }) =>
      at === null ? 'Rests on itself in a circle.' : `Rests on ${at}, which rests on itself in a circle.`,
    'not-taken-up': ({ at }) =>
      `${at === null ? '' : `Stops at ${at}: `}No plan in force takes it further, and none answers it.`,
    'not-assigned': ({ at, year }) =>
      at === null
        ? `Has money in ${year}, but is in no assignment and no unit plan.`
        : `Stops at ${at}, which is in no assignment and no unit plan.`,
    'not-received': ({ at, units, due }) =>
      (at === null ? 'Is not' : `Stops at the assignment ${at}, which is not`) +
      ` received by ${sayUnits(units)}.${due === null ? '' : ` It was due ${due}.`}`,
    'no-recipients': ({ at }) =>
      at === null ? 'Has no recipients.' : `Stops at the assignment ${at}, which has no recipients.`,
    'not-due': ({ due }) => `The unit plans are to answer by ${due}.`,
    'no-money': ({ year }) => `The measure has no money in ${year}, and nobody has it as an assignment.`,
    'not-asked': () => 'The investment is in no assignment and no report.',
    'not-public': () => 'Stops somewhere that is not public.',
    newer: () => 'Was adopted after the plans that should take it further.',
    unknown: () => 'Cannot be judged: what would show it is missing or cannot be read.',
  },
  waiting: (count, reason) => `${count}: ${reason}`,
  state: { whole: 'all the way', broken: 'broken', open: 'waiting' },
  answer: { yes: 'yes', no: 'no', open: 'waiting' },
};

function sayUnits(units: SaidReason['units']): string {
  return joinList(
    units.map((unit) => (typeof unit === 'string' ? unit : `${unit.withoutPlan} (has no unit plan)`)),
    'en',
  );
}

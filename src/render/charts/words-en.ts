import { joinChoice } from '../../messages/fill.ts';
import type { ChartWords } from './words.ts';

/** English. */
export const en: ChartWords = {
  decimal: '.',
  percent: (percent) => `${percent}%`,
  partOf: (part, whole) => `${part} of ${whole}`,
  total: 'In all',
  count: 'Number',
  share: 'Share',
  statusHeading: 'Status',
  status: {
    'ikke-startet': 'Not started',
    pågår: 'Under way',
    'i-rute': 'On track',
    forsinket: 'Delayed',
    'på-vent': 'On hold',
    fullført: 'Completed',
    avsluttet: 'Closed',
    utgår: 'Dropped',
    unknown: 'Not reported',
  },
  year: 'Year',
  kroner: 'kroner',
  moneyUnit: { one: 'Kroner', thousand: '1000 kroner', million: 'Million kroner', billion: 'Billion kroner' },
  notStated: 'not stated',
  trend: {
    measured: 'Measured',
    baseline: 'Baseline',
    target: 'Target',
    kind: 'What',
    value: 'Value',
    gap: 'Not measured every year',
    direction: { opp: 'Higher is better', ned: 'Lower is better' },
    inYear: (value, year) => (year === null ? value : `${value} in ${year}`),
  },
  wheel: {
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' '),
    day: (day, month) => `${day} ${month}`,
    today: (day) => `Today, ${day}`,
    number: 'No.',
    step: 'What',
    date: 'Date',
    state: { done: 'Done', open: 'Under way', due: 'Coming', late: 'Late', noted: 'The day has passed' },
  },
  plans: {
    horizon: (from, to) => (from === to ? `${from} ${from === 1 ? 'year' : 'years'}` : `${from}–${to} years`),
    adoptedBy: (bodies) => `Adopted by ${joinChoice(bodies, 'en')}`,
    adoption: {
      politisk: 'Adopted by elected representatives',
      administrativ: 'Decided by the administration',
    },
    more: (count) => `Show ${count} more`,
    none: 'None in force now',
    about: 'About these plans',
  },
};

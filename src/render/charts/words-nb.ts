import { joinChoice } from '../../messages/fill.ts';
import type { ChartWords } from './words.ts';

/** Bokmål. */
export const nb: ChartWords = {
  decimal: ',',
  percent: (percent) => `${percent}\u00a0%`,
  partOf: (part, whole) => `${part} av ${whole}`,
  total: 'I alt',
  count: 'Antall',
  share: 'Andel',
  statusHeading: 'Status',
  status: {
    'ikke-startet': 'Ikke startet',
    pågår: 'Pågår',
    'i-rute': 'I rute',
    forsinket: 'Forsinket',
    'på-vent': 'På vent',
    fullført: 'Fullført',
    avsluttet: 'Avsluttet',
    utgår: 'Utgår',
    unknown: 'Ikke rapportert',
  },
  year: 'År',
  kroner: 'kroner',
  moneyUnit: { one: 'Kroner', thousand: '1000 kroner', million: 'Mill. kroner', billion: 'Mrd. kroner' },
  notStated: 'ikke oppgitt',
  trend: {
    measured: 'Målt',
    baseline: 'Utgangspunkt',
    target: 'Mål',
    kind: 'Hva',
    value: 'Verdi',
    gap: 'Ikke målt hvert år',
    direction: { opp: 'Høyere er bedre', ned: 'Lavere er bedre' },
    inYear: (value, year) => (year === null ? value : `${value} i ${year}`),
  },
  wheel: {
    months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    shortMonths: 'jan feb mars apr mai juni juli aug sep okt nov des'.split(' '),
    day: (day, month) => `${day}. ${month}`,
    today: (day) => `I dag, ${day}`,
    number: 'Nr.',
    step: 'Hva',
    date: 'Dato',
    state: { done: 'Gjort', open: 'Pågår', due: 'Kommer', late: 'For sent', noted: 'Datoen er passert' },
  },
  plans: {
    horizon: (from, to) => (from === to ? `${from} år` : `${from}–${to} år`),
    adoptedBy: (bodies) => `Vedtas av ${joinChoice(bodies, 'nb')}`,
    adoption: {
      politisk: 'Vedtas politisk',
      administrativ: 'Bestemmes av administrasjonen',
    },
    more: (count) => `Vis ${count} til`,
    none: 'Ingen gjelder nå',
    about: 'Om planene her',
  },
};

import { joinChoice } from '../../messages/fill.ts';
import type { ChartWords } from './words.ts';

/** Nynorsk. */
export const nn: ChartWords = {
  decimal: ',',
  percent: (percent) => `${percent}\u00a0%`,
  partOf: (part, whole) => `${part} av ${whole}`,
  total: 'I alt',
  count: 'Tal',
  share: 'Del',
  statusHeading: 'Status',
  status: {
    'ikke-startet': 'Ikkje starta',
    pågår: 'Pågår',
    'i-rute': 'I rute',
    forsinket: 'Forseinka',
    'på-vent': 'På vent',
    fullført: 'Fullført',
    avsluttet: 'Avslutta',
    utgår: 'Går ut',
    unknown: 'Ikkje rapportert',
  },
  year: 'År',
  kroner: 'kroner',
  moneyUnit: { one: 'Kroner', thousand: '1000 kroner', million: 'Mill. kroner', billion: 'Mrd. kroner' },
  notStated: 'ikkje oppgitt',
  trend: {
    measured: 'Målt',
    baseline: 'Utgangspunkt',
    target: 'Mål',
    kind: 'Kva',
    value: 'Verdi',
    gap: 'Ikkje målt kvart år',
    direction: { opp: 'Høgare er betre', ned: 'Lågare er betre' },
    inYear: (value, year) => (year === null ? value : `${value} i ${year}`),
  },
  wheel: {
    months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    shortMonths: 'jan feb mars apr mai juni juli aug sep okt nov des'.split(' '),
    day: (day, month) => `${day}. ${month}`,
    today: (day) => `I dag, ${day}`,
    number: 'Nr.',
    step: 'Kva',
    date: 'Dato',
    state: { done: 'Gjort', open: 'Pågår', due: 'Kjem', late: 'For seint', noted: 'Datoen er passert' },
  },
  plans: {
    horizon: (from, to) => (from === to ? `${from} år` : `${from}–${to} år`),
    adoptedBy: (bodies) => `Blir vedteken av ${joinChoice(bodies, 'nn')}`,
    adoption: {
      politisk: 'Blir vedteken politisk',
      administrativ: 'Blir bestemt av administrasjonen',
    },
    more: (count) => `Vis ${count} til`,
    none: 'Ingen gjeld no',
    about: 'Om planane her',
  },
};

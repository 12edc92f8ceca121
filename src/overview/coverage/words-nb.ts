import { joinList } from '../../messages/fill.ts';
import type { CoverageWords, SaidReason } from './words.ts';

/** Bokmål. */
export const nb: CoverageWords = {
  title: 'Oppfølgingsgrad',
  asOf: (day) => `per ${day}`,
  only: { unit: (name) => `bare ${name} og enhetene under`, period: (period) => `bare perioden ${period}` },
  kind: { goal: 'Mål', measure: 'Tiltak', assignment: 'Oppdrag' },
  total: 'I alt',
  level: (level) => (level === null ? 'Utenfor nivåene' : `Nivå ${level}`),
  unitless: '(ingen enhet)',
  heading: { byDocument: 'Etter nivå og dokument', byUnit: 'Etter enhet', gaps: 'Her ryker tråden', open: 'Venter' },
  column: {
    name: '',
    items: 'Antall',
    anchored: 'Forankret',
    followedUp: 'Fulgt opp',
    whole: 'Hele veien',
    percent: '%',
    open: 'Venter',
    ref: 'Referanse',
    kind: 'Slag',
    type: 'Type',
    number: 'Nummer',
    title: 'Tittel',
    document: 'Dokument',
    level: 'Nivå',
    units: 'Enheter',
    state: 'Tråden',
    answered: 'Besvart',
    reason: 'Hvorfor',
    path: 'Fil',
    line: 'Linje',
  },
  share: (whole, judged) => `${whole} av ${judged}`,
  percent: (percent) => `${percent} %`,
  nothing: 'Her er ingen mål, tiltak eller oppdrag som noen skal følge opp.',
  noGaps: 'Tråden holder hele veien for alt som kan vurderes.',
  note: (fewest) =>
    `Hele veien: både forankret og fulgt opp, av det som kan vurderes. Venter: kan ikke kreves ennå. Prosent vises når minst ${fewest} kan vurderes.`,
  unitNote:
    'En enhet teller også enhetene under seg. Et oppdrag til flere telles hos hver av dem, så summen blir høyere enn i alt.',
  withheld: (count) =>
    count === 1 ? '1 element er ikke offentlig og er utelatt.' : `${count} elementer er ikke offentlige og er utelatt.`,
  below: (percent, share, limit) => `Oppfølgingsgraden er ${percent} (${share}), og grensen er ${limit}.`,
  reason: {
    unanchored: ({ at }) =>
      at === null ? 'Er ikke forankret i noe.' : `Bygger på ${at}, som ikke er forankret i noe.`,
    dangling: ({ at }) =>
      at === null
        ? 'Forankringen viser til noe som ikke finnes.'
        : `Bygger på ${at}, som viser til noe som ikke finnes.`,
    circle: ({ at }) =>
      at === null ? 'Bygger på seg selv i ring.' : `Bygger på ${at}, som bygger på seg selv i ring.`,
    'not-taken-up': ({ at }) =>
      `${at === null ? '' : `Stopper hos ${at}: `}Ingen plan som gjelder, tar det videre, og ingen svarer på det.`,
    'not-assigned': ({ at, year }) =>
      at === null
        ? `Har penger i ${year}, men er ikke med i noe oppdrag eller noen virksomhetsplan.`
        : `Stopper hos ${at}, som ikke er med i noe oppdrag eller noen virksomhetsplan.`,
    'not-received': ({ at, units, due }) =>
      (at === null ? 'Er ikke' : `Stopper hos oppdraget ${at}, som ikke er`) +
      ` tatt imot av ${sayUnits(units)}.${due === null ? '' : ` Fristen var ${due}.`}`,
    'no-recipients': ({ at }) =>
      at === null ? 'Har ingen mottakere.' : `Stopper hos oppdraget ${at}, som ikke har mottakere.`,
    'not-due': ({ due }) => `Virksomhetsplanene skal svare innen ${due}.`,
    'no-money': ({ year }) => `Tiltaket har ikke penger i ${year}, og ingen har det som oppdrag.`,
    'not-asked': () => 'Investeringen er verken med i et oppdrag eller i en rapport.',
    'not-public': () => 'Stopper et sted som ikke er offentlig.',
    newer: () => 'Er vedtatt etter planene som skulle ta det videre.',
    unknown: () => 'Kan ikke vurderes: Det som ville vist det, mangler eller kan ikke leses.',
  },
  waiting: (count, reason) => `${count}: ${reason}`,
  state: { whole: 'hele veien', broken: 'brudd', open: 'venter' },
  answer: { yes: 'ja', no: 'nei', open: 'venter' },
};

function sayUnits(units: SaidReason['units']): string {
  return joinList(
    units.map((unit) => (typeof unit === 'string' ? unit : `${unit.withoutPlan} (har ingen virksomhetsplan)`)),
    'nb',
  );
}

import { joinList } from '../../messages/fill.ts';
import type { CoverageWords, SaidReason } from './words.ts';

/** Nynorsk. */
export const nn: CoverageWords = {
  title: 'Oppfølgingsgrad',
  asOf: (day) => `per ${day}`,
  only: { unit: (name) => `berre ${name} og einingane under`, period: (period) => `berre perioden ${period}` },
  kind: { goal: 'Mål', measure: 'Tiltak', assignment: 'Oppdrag' },
  total: 'I alt',
  level: (level) => (level === null ? 'Utanfor nivåa' : `Nivå ${level}`),
  unitless: '(inga eining)',
  heading: { byDocument: 'Etter nivå og dokument', byUnit: 'Etter eining', gaps: 'Her ryk tråden', open: 'Ventar' },
  column: {
    name: '',
    items: 'Tal',
    anchored: 'Forankra',
    followedUp: 'Følgt opp',
    whole: 'Heile vegen',
    percent: '%',
    open: 'Ventar',
    ref: 'Referanse',
    kind: 'Slag',
    type: 'Type',
    number: 'Nummer',
    title: 'Tittel',
    document: 'Dokument',
    level: 'Nivå',
    units: 'Einingar',
    state: 'Tråden',
    answered: 'Svara på',
    reason: 'Kvifor',
    path: 'Fil',
    line: 'Linje',
  },
  share: (whole, judged) => `${whole} av ${judged}`,
  percent: (percent) => `${percent} %`,
  nothing: 'Her er ingen mål, tiltak eller oppdrag som nokon skal følgje opp.',
  noGaps: 'Tråden held heile vegen for alt som kan vurderast.',
  note: (fewest) =>
    `Heile vegen: både forankra og følgt opp, av det som kan vurderast. Ventar: kan ikkje krevjast enno. Prosent blir vist når minst ${fewest} kan vurderast.`,
  unitNote:
    'Ei eining tel også einingane under seg. Eit oppdrag til fleire blir talt hos kvar av dei, så summen blir høgare enn i alt.',
  withheld: (count) =>
    count === 1
      ? '1 element er ikkje offentleg og er utelate.'
      : `${count} element er ikkje offentlege og er utelatne.`,
  below: (percent, share, limit) => `Oppfølgingsgraden er ${percent} (${share}), og grensa er ${limit}.`,
  reason: {
    unanchored: ({ at }) =>
      at === null ? 'Er ikkje forankra i noko.' : `Byggjer på ${at}, som ikkje er forankra i noko.`,
    dangling: ({ at }) =>
      at === null
        ? 'Forankringa viser til noko som ikkje finst.'
        : `Byggjer på ${at}, som viser til noko som ikkje finst.`,
    circle: ({ at }) =>
      at === null ? 'Byggjer på seg sjølv i ring.' : `Byggjer på ${at}, som byggjer på seg sjølv i ring.`,
    'not-taken-up': ({ at }) =>
      `${at === null ? '' : `Stoppar hos ${at}: `}Ingen plan som gjeld, tek det vidare, og ingen svarer på det.`,
    'not-assigned': ({ at, year }) =>
      at === null
        ? `Har pengar i ${year}, men er ikkje med i noko oppdrag eller nokon verksemdsplan.`
        : `Stoppar hos ${at}, som ikkje er med i noko oppdrag eller nokon verksemdsplan.`,
    'not-received': ({ at, units, due }) =>
      (at === null ? 'Er ikkje' : `Stoppar hos oppdraget ${at}, som ikkje er`) +
      ` teke imot av ${sayUnits(units)}.${due === null ? '' : ` Fristen var ${due}.`}`,
    'no-recipients': ({ at }) =>
      at === null ? 'Har ingen mottakarar.' : `Stoppar hos oppdraget ${at}, som ikkje har mottakarar.`,
    'not-due': ({ due }) => `Verksemdsplanane skal svare innan ${due}.`,
    'no-money': ({ year }) => `Tiltaket har ikkje pengar i ${year}, og ingen har det som oppdrag.`,
    'not-asked': () => 'Investeringa er verken med i eit oppdrag eller i ein rapport.',
    'not-public': () => 'Stoppar ein stad som ikkje er offentleg.',
    newer: () => 'Er vedteke etter planane som skulle ta det vidare.',
    unknown: () => 'Kan ikkje vurderast: Det som ville ha vist det, manglar eller kan ikkje lesast.',
  },
  waiting: (count, reason) => `${count}: ${reason}`,
  state: { whole: 'heile vegen', broken: 'brot', open: 'ventar' },
  answer: { yes: 'ja', no: 'nei', open: 'ventar' },
};

function sayUnits(units: SaidReason['units']): string {
  return joinList(
    units.map((unit) => (typeof unit === 'string' ? unit : `${unit.withoutPlan} (har ingen verksemdsplan)`)),
    'nn',
  );
}

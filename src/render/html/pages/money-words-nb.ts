import { joinList } from '../../../messages/fill.ts';
import type { MoneyWords } from './money-words.ts';

const several = { unit: 'flere enheter', goal: 'flere mål', area: 'flere satsingsområder' };

/** What the pages of money say in bokmål. */
export const nbMoney: MoneyWords = {
  title: 'Økonomi',
  lead: 'Rammene, hva som endres i driften, og hva det investeres i, år for år.',
  stage: (stage, adopted) => {
    if (stage === 'proposed') return 'Forslag, ikke vedtatt';
    return `Vedtatt${adopted === null ? '' : ` ${adopted}`}${stage === 'revised' ? ', endret etter det' : ''}`;
  },
  exact: 'Tabellene viser hele kroner.',
  plan: 'Plan',
  others: 'Andre planer',
  heading: {
    overview: 'År for år',
    frames: 'Rammer',
    rules: 'Handlingsregler',
    changes: 'Endringer etter vedtaket',
    more: 'Se mer',
  },
  chart: { frames: 'Rammer til drift', operating: 'Tiltak i drift', investment: 'Investeringer' },
  framesLead: 'Rammen er det en enhet kan bruke i drift når inntektene dens er trukket fra.',
  rulesLead: 'Grenser som kommunestyret har satt for en sunn økonomi, og om planen holder dem.',
  changesLead: 'Vedtak som har endret beløpene siden planen ble vedtatt. De er regnet med i tallene over.',
  total: 'Sum',
  adopted: 'Vedtatt',
  changed: 'Endret etter vedtaket',
  unit: 'Enhet',
  isSum: 'sum av dem under',
  kept: 'Holdes',
  broken: (years) => `Holdes ikke i ${joinList(years.map(String), 'nb')}`,
  percent: (share) => `${share}\u00a0%`,
  rule: 'Regel',
  state: 'Status',
  column: { day: 'Dato', vote: 'Vedtak', changes: 'Endrer', kroner: 'Kroner', what: 'Hva', unit: 'Ansvarlig' },
  undated: 'Ukjent dato',
  part: {
    unit: { title: 'Økonomi etter enhet', lead: 'Tiltak og investeringer etter enheten som har dem.' },
    goal: { title: 'Økonomi etter mål', lead: 'Tiltak og investeringer etter målet de skal bidra til.' },
    area: {
      title: 'Økonomi etter satsingsområde',
      lead: 'Tiltak og investeringer etter satsingsområdet de hører til.',
    },
    operating: {
      title: 'Tiltak i drift',
      lead: 'Hva hvert tiltak endrer i driften. Minus er innsparing eller økt inntekt.',
    },
    investment: { title: 'Investeringer', lead: 'Hva hver investering koster år for år.' },
  },
  group: { unit: 'Enhet', goal: 'Mål', area: 'Satsingsområde' },
  without: { unit: 'Uten ansvarlig enhet', goal: 'Uten mål', area: 'Uten satsingsområde' },
  operating: 'Tiltak i drift',
  investment: 'Investeringer',
  shared: (count, by) =>
    `${count === 1 ? 'Ett tiltak eller én investering' : `${count} tiltak og investeringer`} bygger på ${several[by]}. Beløpet står under hvert av dem, men er regnet med én gang i summen.`,
  unread: 'Ikke regnet med, fordi beløpet ikke kan leses:',
  more: (count) => `og ${count} til`,
  nothing: 'Ingen økonomiplan og ikke noe årsbudsjett med beløp gjelder nå.',
  nothingHere: 'Planen har ingen beløp av dette slaget.',
};

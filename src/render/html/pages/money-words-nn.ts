import { joinList } from '../../../messages/fill.ts';
import type { MoneyWords } from './money-words.ts';

const several = { unit: 'fleire einingar', goal: 'fleire mål', area: 'fleire satsingsområde' };

/** What the pages of money say in nynorsk. */
export const nnMoney: MoneyWords = {
  title: 'Økonomi',
  lead: 'Rammene, kva som blir endra i drifta, og kva det blir investert i, år for år.',
  stage: (stage, adopted) => {
    if (stage === 'proposed') return 'Framlegg, ikkje vedteke';
    return `Vedteken${adopted === null ? '' : ` ${adopted}`}${stage === 'revised' ? ', endra etter det' : ''}`;
  },
  exact: 'Tabellane viser heile kroner.',
  plan: 'Plan',
  others: 'Andre planar',
  heading: {
    overview: 'År for år',
    frames: 'Rammer',
    rules: 'Handlingsreglar',
    changes: 'Endringar etter vedtaket',
    more: 'Sjå meir',
  },
  chart: { frames: 'Rammer til drift', operating: 'Tiltak i drift', investment: 'Investeringar' },
  framesLead: 'Ramma er det ei eining kan bruke i drift når inntektene hennar er trekte frå.',
  rulesLead: 'Grenser som kommunestyret har sett for ein sunn økonomi, og om planen held dei.',
  changesLead: 'Vedtak som har endra beløpa sidan planen blei vedteken. Dei er rekna med i tala over.',
  total: 'Sum',
  adopted: 'Vedteke',
  changed: 'Endra etter vedtaket',
  unit: 'Eining',
  isSum: 'sum av dei under',
  kept: 'Blir halden',
  broken: (years) => `Blir ikkje halden i ${joinList(years.map(String), 'nn')}`,
  percent: (share) => `${share}\u00a0%`,
  rule: 'Regel',
  state: 'Status',
  column: { day: 'Dato', vote: 'Vedtak', changes: 'Endrar', kroner: 'Kroner', what: 'Kva', unit: 'Ansvarleg' },
  undated: 'Ukjend dato',
  part: {
    unit: { title: 'Økonomi etter eining', lead: 'Tiltak og investeringar etter eininga som har dei.' },
    goal: { title: 'Økonomi etter mål', lead: 'Tiltak og investeringar etter målet dei skal bidra til.' },
    area: {
      title: 'Økonomi etter satsingsområde',
      lead: 'Tiltak og investeringar etter satsingsområdet dei høyrer til.',
    },
    operating: {
      title: 'Tiltak i drift',
      lead: 'Kva kvart tiltak endrar i drifta. Minus er innsparing eller auka inntekt.',
    },
    investment: { title: 'Investeringar', lead: 'Kva kvar investering kostar år for år.' },
  },
  group: { unit: 'Eining', goal: 'Mål', area: 'Satsingsområde' },
  without: { unit: 'Utan ansvarleg eining', goal: 'Utan mål', area: 'Utan satsingsområde' },
  operating: 'Tiltak i drift',
  investment: 'Investeringar',
  shared: (count, by) =>
    `${count === 1 ? 'Eitt tiltak eller éi investering' : `${count} tiltak og investeringar`} byggjer på ${several[by]}. Beløpet står under kvart av dei, men er rekna med éin gong i summen.`,
  unread: 'Ikkje rekna med, fordi beløpet ikkje kan lesast:',
  more: (count) => `og ${count} til`,
  nothing: 'Ingen økonomiplan og ikkje noko årsbudsjett med beløp gjeld no.',
  nothingHere: 'Planen har ingen beløp av dette slaget.',
};

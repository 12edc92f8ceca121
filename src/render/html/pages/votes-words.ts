import type { Locale } from '../../../config/settings.ts';
import type { VoteState } from '../../pages/votes.ts';

/** What the register of votes says: complete in each language by its type. */
export interface VotesWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly nothing: string;
  readonly stat: Readonly<Record<'votes' | 'late' | VoteState, string>>;
  readonly column: Readonly<Record<'vote' | 'voted' | 'unit' | 'deadline' | 'status' | 'followers', string>>;
  readonly state: Readonly<Record<VoteState, string>>;
  readonly late: string;
  readonly case: (number: string) => string;
  readonly more: (count: number) => string;
  readonly note: string;
}

const nb: VotesWords = {
  title: 'Vedtak til oppfølging',
  lead: (day) => `Det de folkevalgte har vedtatt at noen skal gjøre, per ${day}. Det som gjenstår, står først.`,
  nothing: 'Det ligger ingen vedtakspunkter eller verbalvedtak her.',
  stat: {
    votes: 'vedtak',
    open: 'gjenstår',
    late: 'over fristen',
    done: 'gjennomført',
    effect: 'trådte i kraft',
    past: 'ikke lenger åpne',
  },
  column: {
    vote: 'Vedtak',
    voted: 'Vedtatt',
    unit: 'Hvem',
    deadline: 'Frist',
    status: 'Status',
    followers: 'Slik følges det opp',
  },
  state: { open: 'Gjenstår', done: 'Gjennomført', effect: 'Trådte i kraft', past: 'Ikke lenger åpent' },
  late: 'Over fristen',
  case: (number) => `sak ${number}`,
  more: (count) => `og ${count} til`,
  note: '«Trådte i kraft» er punkter som virker av seg selv, for eksempel en skattesats.',
};

const nn: VotesWords = {
  title: 'Vedtak til oppfølging',
  lead: (day) => `Det dei folkevalde har vedteke at nokon skal gjere, per ${day}. Det som står att, står først.`,
  nothing: 'Det ligg ingen vedtakspunkt eller verbalvedtak her.',
  stat: {
    votes: 'vedtak',
    open: 'står att',
    late: 'over fristen',
    done: 'gjennomførte',
    effect: 'tok til å gjelde',
    past: 'ikkje lenger opne',
  },
  column: {
    vote: 'Vedtak',
    voted: 'Vedteke',
    unit: 'Kven',
    deadline: 'Frist',
    status: 'Status',
    followers: 'Slik blir det følgt opp',
  },
  state: { open: 'Står att', done: 'Gjennomført', effect: 'Tok til å gjelde', past: 'Ikkje lenger ope' },
  late: 'Over fristen',
  case: (number) => `sak ${number}`,
  more: (count) => `og ${count} til`,
  note: '«Tok til å gjelde» er punkt som verkar av seg sjølve, til dømes ein skattesats.',
};

const en: VotesWords = {
  title: 'Votes to follow up',
  lead: (day) => `What elected bodies have voted that somebody is to do, as of ${day}. What remains comes first.`,
  nothing: 'There are no points of votes here.',
  stat: {
    votes: 'votes',
    open: 'remain',
    late: 'past the deadline',
    done: 'carried out',
    effect: 'took effect',
    past: 'no longer open',
  },
  column: {
    vote: 'Vote',
    voted: 'Voted',
    unit: 'Who',
    deadline: 'Deadline',
    status: 'Status',
    followers: 'How it is followed up',
  },
  state: { open: 'Remains', done: 'Carried out', effect: 'Took effect', past: 'No longer open' },
  late: 'Past the deadline',
  case: (number) => `case ${number}`,
  more: (count) => `and ${count} more`,
  note: '“Took effect” are points that work by themselves, such as a tax rate.',
};

const all: Readonly<Record<Locale, VotesWords>> = { nb, nn, en };

/** The words of a language. */
export function votesWords(locale: Locale): VotesWords {
  return all[locale];
}

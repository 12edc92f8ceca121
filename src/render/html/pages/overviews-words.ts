import type { Locale } from '../../../config/settings.ts';
import type { pageFolders } from '../../addresses.ts';

/** A page that shows all plans from one side. */
export type Overview = Extract<
  keyof typeof pageFolders,
  | 'thread'
  | 'breaks'
  | 'followUp'
  | 'status'
  | 'votes'
  | 'goals'
  | 'unGoals'
  | 'money'
  | 'wheel'
  | 'deadlines'
  | 'validation'
>;

/** What the list of overviews says: complete in each language by its type. */
export interface OverviewsWords {
  readonly lead: string;
  readonly page: Readonly<Record<Overview, { readonly title: string; readonly line: string }>>;
}

const nb: OverviewsWords = {
  lead: 'Alle planene sett fra én side om gangen.',
  page: {
    thread: { title: 'Den røde tråden', line: 'Fra målene til det enhetene gjør: hva blir satt i gang for hvert mål?' },
    breaks: { title: 'Her ryker den røde tråden', line: 'Hvor mangler det noen, et mål eller et svar?' },
    followUp: { title: 'Oppfølging', line: 'Hvor stor del av mål, tiltak og oppdrag er fulgt opp hele veien?' },
    status: { title: 'Status', line: 'Hvordan går det med oppdragene, sektor for sektor?' },
    votes: { title: 'Vedtak til oppfølging', line: 'Hva har de folkevalgte vedtatt, og hva gjenstår?' },
    goals: { title: 'Mål', line: 'Hva vil kommunen, og når vi målene?' },
    unGoals: { title: 'FNs bærekraftsmål', line: 'Hva gjør planene for hvert av de 17 målene?' },
    money: { title: 'Økonomi', line: 'Hva er pengene satt av til?' },
    wheel: { title: 'Årshjul', line: 'Hva skjer når i løpet av året?' },
    deadlines: { title: 'Frister', line: 'Hva skal være ferdig når?' },
    validation: { title: 'Kontroll av dokumentene', line: 'Hva bør de som skriver planene, rette?' },
  },
};

const nn: OverviewsWords = {
  lead: 'Alle planane sedde frå éi side om gongen.',
  page: {
    thread: {
      title: 'Den raude tråden',
      line: 'Frå måla til det einingane gjer: kva blir sett i gang for kvart mål?',
    },
    breaks: { title: 'Her ryk den raude tråden', line: 'Kvar manglar det nokon, eit mål eller eit svar?' },
    followUp: { title: 'Oppfølging', line: 'Kor stor del av mål, tiltak og oppdrag er følgd opp heile vegen?' },
    status: { title: 'Status', line: 'Korleis går det med oppdraga, sektor for sektor?' },
    votes: { title: 'Vedtak til oppfølging', line: 'Kva har dei folkevalde vedteke, og kva står att?' },
    goals: { title: 'Mål', line: 'Kva vil kommunen, og når vi måla?' },
    unGoals: { title: 'Berekraftsmåla til FN', line: 'Kva gjer planane for kvart av dei 17 måla?' },
    money: { title: 'Økonomi', line: 'Kva er pengane sette av til?' },
    wheel: { title: 'Årshjul', line: 'Kva skjer når i løpet av året?' },
    deadlines: { title: 'Fristar', line: 'Kva skal vere ferdig når?' },
    validation: { title: 'Kontroll av dokumenta', line: 'Kva bør dei som skriv planane, rette?' },
  },
};

const en: OverviewsWords = {
  lead: 'All plans, seen from one side at a time.',
  page: {
    thread: { title: 'The red thread', line: 'From the goals to what units do: what is under way for each goal?' },
    breaks: { title: 'Where the thread is broken', line: 'Where is somebody, a goal or an answer missing?' },
    followUp: {
      title: 'Follow-up',
      line: 'How much of the goals, measures and assignments is followed up all the way?',
    },
    status: { title: 'Status', line: 'How does it go with the assignments, sector by sector?' },
    votes: { title: 'Votes to follow up', line: 'What have elected bodies voted for, and what remains?' },
    goals: { title: 'Goals', line: 'What does the municipality want, and does it get there?' },
    unGoals: { title: 'The UN goals', line: 'What do the plans do for each of the 17 goals?' },
    money: { title: 'Money', line: 'What is the money set aside for?' },
    wheel: { title: 'The year', line: 'What happens when during the year?' },
    deadlines: { title: 'Deadlines', line: 'What is to be done by when?' },
    validation: { title: 'Check of the documents', line: 'What should those who write the plans mend?' },
  },
};

const all: Readonly<Record<Locale, OverviewsWords>> = { nb, nn, en };

/** The words of a language. */
export function overviewsWords(locale: Locale): OverviewsWords {
  return all[locale];
}

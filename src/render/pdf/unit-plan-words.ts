import type { Locale } from '../../config/settings.ts';

/** What the plan of a unit says of what it is asked: complete in each language by its type. */
export interface UnitPlanWords {
  readonly heading: string;
  readonly lead: (units: string, letter: string) => string;
  /** Where all of them are given to others. */
  readonly takesUp: (letter: string) => string;
  readonly column: Readonly<Record<'task' | 'answer' | 'responsible' | 'deadline', string>>;
  readonly due: (day: string) => string;
  readonly contributes: string;
  readonly givenTo: (units: string) => string;
  readonly nothing: string;
}

const nb: UnitPlanWords = {
  heading: 'Oppdrag og svar',
  lead: (units, letter) => `Oppdragene ${units} har fått i ${letter}, og hvordan planen svarer på dem.`,
  takesUp: (letter) => `Oppdrag i ${letter} som planen følger opp.`,
  column: { task: 'Oppdrag', answer: 'Slik svarer planen', responsible: 'Ansvarlig', deadline: 'Frist' },
  due: (day) => `Frist ${day}`,
  contributes: 'Bidrar',
  givenTo: (units) => `Gitt til ${units}`,
  nothing: 'Står ikke i planen',
};

const nn: UnitPlanWords = {
  heading: 'Oppdrag og svar',
  lead: (units, letter) => `Oppdraga ${units} har fått i ${letter}, og korleis planen svarar på dei.`,
  takesUp: (letter) => `Oppdrag i ${letter} som planen følgjer opp.`,
  column: { task: 'Oppdrag', answer: 'Slik svarar planen', responsible: 'Ansvarleg', deadline: 'Frist' },
  due: (day) => `Frist ${day}`,
  contributes: 'Bidreg',
  givenTo: (units) => `Gjeve til ${units}`,
  nothing: 'Står ikkje i planen',
};

const en: UnitPlanWords = {
  heading: 'Assignments and answers',
  lead: (units, letter) => `What ${units} is asked to do in ${letter}, and how the plan answers.`,
  takesUp: (letter) => `Assignments in ${letter} that the plan follows up.`,
  column: { task: 'Assignment', answer: 'How the plan answers', responsible: 'Responsible', deadline: 'Deadline' },
  due: (day) => `Deadline ${day}`,
  contributes: 'Takes part',
  givenTo: (units) => `Given to ${units}`,
  nothing: 'Not in the plan',
};

const all: Readonly<Record<Locale, UnitPlanWords>> = { nb, nn, en };

/** The words of a language. */
export function unitPlanWords(locale: Locale): UnitPlanWords {
  return all[locale];
}

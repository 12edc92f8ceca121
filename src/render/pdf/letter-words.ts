import type { Locale } from '../../config/settings.ts';
import type { Item } from '../../model/summary.ts';

/** What a styringsbrev says around its text: complete in each language by its type. */
export interface LetterWords {
  readonly fact: Readonly<Record<'to' | 'date' | 'case' | 'period', string>>;
  /** A unit and the role that leads it. */
  readonly led: (unit: string, leader: string) => string;
  readonly basis: (plans: string) => string;
  readonly heading: Readonly<Record<'common' | 'several' | 'own' | 'frames', string>> & {
    readonly to: (unit: string) => string;
    readonly contributes: (unit: string) => string;
    readonly below: (unit: string) => string;
  };
  readonly column: Readonly<Record<'number' | 'task' | 'basis' | 'deadline' | 'unit', string>> & {
    readonly kroner: (year: number | null) => string;
  };
  readonly kroner: (amount: string) => string;
  readonly noDeadline: string;
  readonly reported: Readonly<Record<Item['reported'], string>>;
  readonly dropped: string;
  readonly to: (units: string) => string;
  /** To others besides the one that the oppdrag stands under. */
  readonly also: (units: string) => string;
  readonly contribute: (units: string) => string;
  /** A word of the plan system that stands for many units. */
  readonly many: (word: string) => string;
  readonly except: (to: string, units: string) => string;
  readonly own: (unit: string, day: string) => string;
  /** Money of the oppdrag itself. */
  readonly taskMoney: string;
  readonly carriesOn: (period: string | null) => string;
  readonly part: (title: string, day: string) => string;
  readonly and: (names: readonly string[]) => string;
  readonly extract: {
    readonly label: (unit: string) => string;
    readonly title: (letter: string, unit: string) => string;
    readonly intro: (unit: string) => string;
    readonly frame: (year: number | null) => string;
    readonly answerBy: string;
    readonly counts: string;
    /** Of its own, those it takes part in, those to all and those of units below it. */
    readonly count: (counts: Readonly<Record<'own' | 'contributes' | 'common' | 'below', number>>) => string;
    readonly answer: (day: string | null) => string;
    readonly nothing: (unit: string) => string;
  };
  readonly sign: Readonly<Record<'giver' | 'gives' | 'receives' | 'date' | 'signature', string>> & {
    readonly leader: (unit: string) => string;
  };
}

const nb: LetterWords = {
  fact: { to: 'Til', date: 'Dato', case: 'Arkivsak', period: 'Gjelder' },
  led: (unit, leader) => `${unit} ved ${leader}`,
  basis: (plans) => `Bygger på ${plans}`,
  heading: {
    common: 'Felles oppdrag',
    several: 'Oppdrag til flere',
    own: 'Oppdrag',
    frames: 'Rammer',
    to: (unit) => `Oppdrag til ${unit}`,
    contributes: (unit) => `${unit} bidrar til`,
    below: (unit) => `Gitt til virksomheter i ${unit}`,
  },
  column: {
    number: 'Nr.',
    task: 'Oppdrag',
    basis: 'Bygger på',
    deadline: 'Frist og rapport',
    unit: 'Enhet',
    kroner: (year) => (year === null ? 'Kroner' : `Kroner i ${year}`),
  },
  kroner: (amount) => `${amount} kr`,
  noDeadline: 'Ingen frist',
  reported: { tertial: 'Hvert tertial', år: 'I årsrapporten', avvik: 'Ved avvik' },
  dropped: 'Utgår',
  to: (units) => `Til ${units}`,
  also: (units) => `Også til ${units}`,
  contribute: (units) => `Bidrar: ${units}`,
  many: (word) => manyWords.nb[word] ?? word.replaceAll('-', ' '),
  except: (to, units) => `${to}, unntatt ${units}`,
  own: (unit, day) => `${unit} (frist ${day})`,
  taskMoney: 'Til oppdraget',
  carriesOn: (period) => (period === null ? 'Videreført' : `Videreført fra ${period}`),
  part: (title, day) => `${title} (frist ${day})`,
  and: (names) => listed(names, 'og'),
  extract: {
    label: (unit) => `Utdrag for ${unit}`,
    title: (letter, unit) => `${letter}: utdrag for ${unit}`,
    intro: (unit) => `Dette er det brevet gir ${unit} i oppdrag. Resten av brevet gjelder også.`,
    frame: (year) => (year === null ? 'Netto ramme' : `Netto ramme i ${year}`),
    answerBy: 'Svar i virksomhetsplanen innen',
    counts: 'Oppdrag',
    count: ({ own, contributes, common, below }) =>
      counted([
        [own, own === 1 ? '1 eget' : `${own} egne`],
        [contributes, `${contributes} å bidra til`],
        [common, `${common} felles`],
        [below, `${below} til virksomheter`],
      ]),
    answer: (day) =>
      `Svar på hvert oppdrag i virksomhetsplanen${day === null ? '' : ` innen ${day}`}: med en aktivitet som har ansvarlig og frist, eller med et svar som sier hvordan oppdraget er ivaretatt. Si fra straks noe ikke går som planlagt.`,
    nothing: (unit) => `Brevet gir ikke ${unit} noe oppdrag.`,
  },
  sign: {
    giver: 'Kommunedirektør',
    gives: 'Gir oppdragene',
    receives: 'Tar imot oppdragene',
    date: 'Dato',
    signature: 'Underskrift',
    leader: (unit) => `Leder for ${unit}`,
  },
};

const nn: LetterWords = {
  fact: { to: 'Til', date: 'Dato', case: 'Arkivsak', period: 'Gjeld' },
  led: (unit, leader) => `${unit} ved ${leader}`,
  basis: (plans) => `Byggjer på ${plans}`,
  heading: {
    common: 'Felles oppdrag',
    several: 'Oppdrag til fleire',
    own: 'Oppdrag',
    frames: 'Rammer',
    to: (unit) => `Oppdrag til ${unit}`,
    contributes: (unit) => `${unit} bidreg til`,
    below: (unit) => `Gjeve til verksemder i ${unit}`,
  },
  column: {
    number: 'Nr.',
    task: 'Oppdrag',
    basis: 'Byggjer på',
    deadline: 'Frist og rapport',
    unit: 'Eining',
    kroner: (year) => (year === null ? 'Kroner' : `Kroner i ${year}`),
  },
  kroner: (amount) => `${amount} kr`,
  noDeadline: 'Ingen frist',
  reported: { tertial: 'Kvart tertial', år: 'I årsrapporten', avvik: 'Ved avvik' },
  dropped: 'Går ut',
  to: (units) => `Til ${units}`,
  also: (units) => `Òg til ${units}`,
  contribute: (units) => `Bidreg: ${units}`,
  many: (word) => manyWords.nn[word] ?? word.replaceAll('-', ' '),
  except: (to, units) => `${to}, unnateke ${units}`,
  own: (unit, day) => `${unit} (frist ${day})`,
  taskMoney: 'Til oppdraget',
  carriesOn: (period) => (period === null ? 'Vidareført' : `Vidareført frå ${period}`),
  part: (title, day) => `${title} (frist ${day})`,
  and: (names) => listed(names, 'og'),
  extract: {
    label: (unit) => `Utdrag for ${unit}`,
    title: (letter, unit) => `${letter}: utdrag for ${unit}`,
    intro: (unit) => `Dette er det brevet gjev ${unit} i oppdrag. Resten av brevet gjeld òg.`,
    frame: (year) => (year === null ? 'Netto ramme' : `Netto ramme i ${year}`),
    answerBy: 'Svar i verksemdsplanen innan',
    counts: 'Oppdrag',
    count: ({ own, contributes, common, below }) =>
      counted([
        [own, own === 1 ? '1 eige' : `${own} eigne`],
        [contributes, `${contributes} å bidra til`],
        [common, `${common} felles`],
        [below, `${below} til verksemder`],
      ]),
    answer: (day) =>
      `Svar på kvart oppdrag i verksemdsplanen${day === null ? '' : ` innan ${day}`}: med ein aktivitet som har ansvarleg og frist, eller med eit svar som seier korleis oppdraget er teke vare på. Sei frå straks noko ikkje går som planlagt.`,
    nothing: (unit) => `Brevet gjev ikkje ${unit} noko oppdrag.`,
  },
  sign: {
    giver: 'Kommunedirektør',
    gives: 'Gjev oppdraga',
    receives: 'Tek imot oppdraga',
    date: 'Dato',
    signature: 'Underskrift',
    leader: (unit) => `Leiar for ${unit}`,
  },
};

const en: LetterWords = {
  fact: { to: 'To', date: 'Date', case: 'Archive case', period: 'For' },
  led: (unit, leader) => `${unit}, ${leader}`,
  basis: (plans) => `Rests on ${plans}`,
  heading: {
    common: 'Assignments to all',
    several: 'Assignments to several units',
    own: 'Assignments',
    frames: 'Budget frames',
    to: (unit) => `Assignments to ${unit}`,
    contributes: (unit) => `${unit} takes part in`,
    below: (unit) => `Given to units of ${unit}`,
  },
  column: {
    number: 'No.',
    task: 'Assignment',
    basis: 'Rests on',
    deadline: 'Deadline and report',
    unit: 'Unit',
    kroner: (year) => (year === null ? 'NOK' : `NOK in ${year}`),
  },
  kroner: (amount) => `NOK ${amount}`,
  noDeadline: 'No deadline',
  reported: { tertial: 'Every four months', år: 'In the annual report', avvik: 'On deviation' },
  dropped: 'Dropped',
  to: (units) => `To ${units}`,
  also: (units) => `Also to ${units}`,
  contribute: (units) => `Takes part: ${units}`,
  many: (word) => manyWords.en[word] ?? word.replaceAll('-', ' '),
  except: (to, units) => `${to}, except ${units}`,
  own: (unit, day) => `${unit} (deadline ${day})`,
  taskMoney: 'For the assignment',
  carriesOn: (period) => (period === null ? 'Carried on' : `Carried on from ${period}`),
  part: (title, day) => `${title} (deadline ${day})`,
  and: (names) => listed(names, 'and'),
  extract: {
    label: (unit) => `Extract for ${unit}`,
    title: (letter, unit) => `${letter}: extract for ${unit}`,
    intro: (unit) => `This is what the letter asks of ${unit}. The rest of the letter applies too.`,
    frame: (year) => (year === null ? 'Net budget frame' : `Net budget frame in ${year}`),
    answerBy: 'Answer in the unit plan by',
    counts: 'Assignments',
    count: ({ own, contributes, common, below }) =>
      counted([
        [own, `${own} of its own`],
        [contributes, `${contributes} to take part in`],
        [common, `${common} to all`],
        [below, `${below} to units below it`],
      ]),
    answer: (day) =>
      `Answer each assignment in the unit plan${day === null ? '' : ` by ${day}`}: with an activity that has somebody responsible and a deadline, or with an answer that says how the assignment is taken care of. Tell at once if something does not go as planned.`,
    nothing: (unit) => `The letter gives ${unit} no assignment.`,
  },
  sign: {
    giver: 'Chief executive',
    gives: 'Gives the assignments',
    receives: 'Receives the assignments',
    date: 'Date',
    signature: 'Signature',
    leader: (unit) => `Head of ${unit}`,
  },
};

/** The words of the plan systems that we ship. */
const manyWords: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nb: {
    alle: 'alle sektorer og staber',
    'alle-sektorer': 'alle sektorer',
    'alle-sektorar': 'alle sektorer',
    'alle-staber': 'alle staber',
    'alle-stabar': 'alle staber',
  },
  nn: {
    alle: 'alle sektorar og stabar',
    'alle-sektorer': 'alle sektorar',
    'alle-sektorar': 'alle sektorar',
    'alle-staber': 'alle stabar',
    'alle-stabar': 'alle stabar',
  },
  en: {
    alle: 'all sectors and staff units',
    'alle-sektorer': 'all sectors',
    'alle-sektorar': 'all sectors',
    'alle-staber': 'all staff units',
    'alle-stabar': 'all staff units',
  },
};

function counted(counts: readonly (readonly [count: number, words: string])[]): string {
  return counts.flatMap(([count, words]) => (count === 0 ? [] : [words])).join(', ');
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}

const all: Readonly<Record<Locale, LetterWords>> = { nb, nn, en };

/** The words of a language. */
export function letterWords(locale: Locale): LetterWords {
  return all[locale];
}

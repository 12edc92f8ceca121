import type { Locale } from '../../../config/settings.ts';

/** What reports say beyond the words of the pages that they are of: complete in each language by its type. */
export interface ReportWords {
  readonly kind: string;
  /** Beside the day that a report is true for. */
  readonly asOf: string;
  /** What each report counts. */
  readonly lead: Readonly<Record<'breaks' | 'noBreaks' | 'threads' | 'followUp' | 'status' | 'votes', string>>;
  readonly unit: {
    readonly title: (unit: string) => string;
    /** `below`: and units below it. */
    readonly lead: (unit: string, below: boolean) => string;
  };
  readonly breaks: {
    readonly places: (count: number) => string;
    readonly questions: (count: number) => string;
    /** How many are not shown, where none or some are. */
    readonly rest: (hidden: number, shown: number) => string;
    readonly column: Readonly<Record<'question' | 'counted' | 'places', string>>;
    readonly held: (questions: string) => string;
    readonly where: string;
  };
  readonly threads: {
    readonly goals: (count: number) => string;
    readonly short: string;
    /** Before why the thread ends. */
    readonly broken: string;
    readonly moreGoals: (count: number) => string;
    readonly note: string;
  };
  readonly followUp: {
    readonly places: (count: number) => string;
    readonly byLevel: string;
    readonly level: string;
    readonly note: string;
    readonly unitNote: string;
    readonly beside: string;
  };
  readonly status: { readonly pressing: string; readonly pressingLead: string; readonly list: string };
  readonly plans: { readonly kind: string; readonly adoptedBy: string };
  /** Of a dot in the wheel. */
  readonly wheel: { readonly number: string };
  /** Rows that a table has no room for. */
  readonly more: (count: number) => string;
}

const nb: ReportWords = {
  kind: 'Rapport',
  asOf: 'Slik det var',
  lead: {
    noBreaks: 'Steder der planene ikke henger sammen, talt etter spørsmålet som står åpent.',
    breaks:
      'Steder der planene ikke henger sammen ennå, talt etter spørsmålet som står åpent. Ofte er arbeidet i gang, men ingen har skrevet det ned.',
    threads: 'Hva som er satt i gang for hvert mål: planene, tiltakene med penger, oppdragene og det enhetene gjør.',
    followUp:
      'Hvor stor del av mål, tiltak og oppdrag som henger sammen hele veien: de bygger på noe som er vedtatt, og noen har tatt dem videre.',
    status:
      'Hvordan det går med oppdragene fra kommunedirektøren og verbalvedtakene fra kommunestyret. Et oppdrag til flere telles hos hver av dem.',
    votes: 'Det de folkevalgte har vedtatt at noen skal gjøre. Det som gjenstår, står først.',
  },
  unit: {
    title: (unit) => `Status for ${unit}`,
    lead: (unit, below) =>
      `Oppdragene og verbalvedtakene som ${unit}${below ? ' og enhetene under' : ''} skal følge opp, og hvordan det går. Det som haster mest, står først.`,
  },
  breaks: {
    places: (count) => (count === 1 ? 'sted der tråden ryker' : 'steder der tråden ryker'),
    questions: (count) => (count === 1 ? 'spørsmål står åpent' : 'spørsmål står åpne'),
    rest: (hidden, shown) => (hidden === 0 ? '' : shown === 0 ? 'Det er ikke plass til dem her.' : `og ${hidden} til`),
    column: { question: 'Spørsmål', counted: 'Hva som telles', places: 'Steder' },
    held: (questions) => `Her er det ingen brudd: ${questions}`,
    where: 'Mer om stedene står under «Her ryker den røde tråden» på nettsidene med planene',
  },
  threads: {
    goals: (count) => (count === 1 ? 'mål eller satsingsområde' : 'mål og satsingsområder'),
    short: 'Målene i korte trekk',
    broken: 'Her ryker tråden',
    moreGoals: (count) =>
      count === 1 ? 'Ett mål til står bare i tabellen.' : `${count} mål til står bare i tabellen.`,
    note: 'Det som står inntrykt, bygger på det som står over.',
  },
  followUp: {
    places: (count) => (count === 1 ? 'sted der tråden stopper' : 'steder der tråden stopper'),
    byLevel: 'Nivå for nivå',
    level: 'Nivå',
    note: 'Hele veien: både forankret og fulgt opp, av det som kan vurderes. Venter: Ingen kan kreve svar ennå.',
    unitNote: 'En enhet teller også enhetene under seg. Et oppdrag til flere telles hos hver av dem.',
    beside: 'Utenom nivåene',
  },
  status: {
    pressing: 'Det som haster',
    pressingLead: 'Det som er over fristen, uten svar eller forsinket.',
    list: 'Oppdrag og verbalvedtak',
  },
  plans: {
    kind: 'Planer som gjelder',
    adoptedBy: 'Vedtas av',
  },
  wheel: { number: 'Nr.' },
  more: (count) =>
    count === 1 ? 'Én til står på nettsidene med planene.' : `${count} til står på nettsidene med planene.`,
};

const nn: ReportWords = {
  kind: 'Rapport',
  asOf: 'Slik det var',
  lead: {
    noBreaks: 'Stader der planane ikkje heng saman, talde etter spørsmålet som står ope.',
    breaks:
      'Stader der planane ikkje heng saman enno, talde etter spørsmålet som står ope. Ofte er arbeidet i gang, men ingen har skrive det ned.',
    threads: 'Kva som er sett i gang for kvart mål: planane, tiltaka med pengar, oppdraga og det einingane gjer.',
    followUp:
      'Kor stor del av mål, tiltak og oppdrag som heng saman heile vegen: dei byggjer på noko som er vedteke, og nokon har teke dei vidare.',
    status:
      'Korleis det går med oppdraga frå kommunedirektøren og verbalvedtaka frå kommunestyret. Eit oppdrag til fleire er talt hos kvar av dei.',
    votes: 'Det dei folkevalde har vedteke at nokon skal gjere. Det som står att, står først.',
  },
  unit: {
    title: (unit) => `Status for ${unit}`,
    lead: (unit, below) =>
      `Oppdraga og verbalvedtaka som ${unit}${below ? ' og einingane under' : ''} skal følgje opp, og korleis det går. Det som hastar mest, står først.`,
  },
  breaks: {
    places: (count) => (count === 1 ? 'stad der tråden ryk' : 'stader der tråden ryk'),
    questions: (count) => (count === 1 ? 'spørsmål står ope' : 'spørsmål står opne'),
    rest: (hidden, shown) => (hidden === 0 ? '' : shown === 0 ? 'Det er ikkje plass til dei her.' : `og ${hidden} til`),
    column: { question: 'Spørsmål', counted: 'Kva som blir talt', places: 'Stader' },
    held: (questions) => `Her er det ingen brot: ${questions}`,
    where: 'Meir om stadene står under «Her ryk den raude tråden» på nettsidene med planane',
  },
  threads: {
    goals: (count) => (count === 1 ? 'mål eller satsingsområde' : 'mål og satsingsområde'),
    short: 'Måla i korte trekk',
    broken: 'Her ryk tråden',
    moreGoals: (count) =>
      count === 1 ? 'Eitt mål til står berre i tabellen.' : `${count} mål til står berre i tabellen.`,
    note: 'Det som står innrykt, byggjer på det som står over.',
  },
  followUp: {
    places: (count) => (count === 1 ? 'stad der tråden stoppar' : 'stader der tråden stoppar'),
    byLevel: 'Nivå for nivå',
    level: 'Nivå',
    note: 'Heile vegen: både forankra og følgt opp, av det som kan vurderast. Ventar: Ingen kan krevje svar enno.',
    unitNote: 'Ei eining tel også einingane under seg. Eit oppdrag til fleire er talt hos kvar av dei.',
    beside: 'Utanom nivåa',
  },
  status: {
    pressing: 'Det som hastar',
    pressingLead: 'Det som er over fristen, utan svar eller forseinka.',
    list: 'Oppdrag og verbalvedtak',
  },
  plans: {
    kind: 'Planar som gjeld',
    adoptedBy: 'Blir vedteken av',
  },
  wheel: { number: 'Nr.' },
  more: (count) =>
    count === 1 ? 'Éin til står på nettsidene med planane.' : `${count} til står på nettsidene med planane.`,
};

const en: ReportWords = {
  kind: 'Report',
  asOf: 'As it was on',
  lead: {
    noBreaks: 'Places where the plans do not hang together, counted by the question that is left open.',
    breaks:
      'Places where the plans do not hang together yet, counted by the question that is left open. Often the work is under way, and nobody has written it down.',
    threads: 'What is under way for each goal: plans, measures with money, assignments and what units do.',
    followUp:
      'How much of the goals, measures and assignments hangs together all the way: they rest on something adopted, and somebody has taken them up.',
    status:
      'How it goes with the assignments of the kommunedirektør and the resolutions of the council. An assignment to several counts for each of them.',
    votes: 'What elected bodies have voted that somebody is to do. What remains comes first.',
  },
  unit: {
    title: (unit) => `Status of ${unit}`,
    lead: (unit, below) =>
      `The assignments and resolutions that ${unit} ${below ? 'and the units below it are' : 'is'} to follow up, and how it goes, the most pressing first.`,
  },
  breaks: {
    places: (count) => (count === 1 ? 'place where the thread is broken' : 'places where the thread is broken'),
    questions: (count) => (count === 1 ? 'question left open' : 'questions left open'),
    rest: (hidden, shown) =>
      hidden === 0 ? '' : shown === 0 ? 'There is no room for them here.' : `and ${hidden} more`,
    column: { question: 'Question', counted: 'What is counted', places: 'Places' },
    held: (questions) => `No breaks here: ${questions}`,
    where: 'More about the places stands under “Where the thread is broken” on the web pages of the plans',
  },
  threads: {
    goals: (count) => (count === 1 ? 'goal or priority area' : 'goals and priority areas'),
    short: 'The goals in short',
    broken: 'The thread is broken here',
    moreGoals: (count) =>
      count === 1 ? 'One more goal stands in the table only.' : `${count} more goals stand in the table only.`,
    note: 'What is indented rests on what stands above it.',
  },
  followUp: {
    places: (count) => (count === 1 ? 'place where the thread ends' : 'places where the thread ends'),
    byLevel: 'Level by level',
    level: 'Level',
    note: 'All the way: both anchored and followed up, of what can be judged. Waiting: nobody can ask for an answer yet.',
    unitNote: 'A unit counts the units below it too. An assignment to several counts for each of them.',
    beside: 'Beside the levels',
  },
  status: {
    pressing: 'What is pressing',
    pressingLead: 'What is past its deadline, without answer or delayed.',
    list: 'Assignments and resolutions',
  },
  plans: {
    kind: 'Plans in force',
    adoptedBy: 'Adopted by',
  },
  wheel: { number: 'No.' },
  more: (count) =>
    count === 1
      ? 'One more stands on the web pages of the plans.'
      : `${count} more stand on the web pages of the plans.`,
};

const all: Readonly<Record<Locale, ReportWords>> = { nb, nn, en };

/** The words of a language. */
export function reportWords(locale: Locale): ReportWords {
  return all[locale];
}

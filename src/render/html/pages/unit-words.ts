import type { Locale } from '../../../config/settings.ts';

/** What the pages of units and tasks say: complete in each language by its type. */
export interface UnitWords {
  readonly units: string;
  readonly unitsLead: string;
  readonly leader: string;
  readonly partOf: string;
  readonly ours: string;
  readonly oursLead: string;
  readonly noTasks: string;
  readonly below: string;
  readonly plans: string;
  readonly noPlans: string;
  readonly responsible: string;
  readonly responsibleLead: string;
  readonly indicators: string;
  readonly subunits: string;
  readonly more: (count: number) => string;
  readonly stat: Readonly<Record<'tasks' | 'done' | 'late' | 'unanswered', string>>;
  readonly column: Readonly<
    Record<
      | 'unit'
      | 'type'
      | 'tasks'
      | 'done'
      | 'late'
      | 'task'
      | 'indicator'
      | 'deadline'
      | 'status'
      | 'answer'
      | 'report'
      | 'plan'
      | 'period',
      string
    >
  >;
  readonly tag: Readonly<Record<'late' | 'unanswered' | 'moved' | 'contributes' | 'vote', string>>;
  readonly was: (status: string) => string;
  /** Of an oppdrag to several units. */
  readonly shared: {
    /** There are others. */
    readonly first: string;
    readonly done: (done: number, all: number) => string;
    readonly answered: (answered: number, all: number) => string;
  };
  /** The list of all tasks. */
  readonly all: {
    readonly title: string;
    readonly lead: (day: string) => string;
    readonly nothing: string;
    readonly deadlines: string;
    readonly deadlinesLead: string;
    readonly byDeadline: string;
    readonly byStatus: string;
  };
}

const nb: UnitWords = {
  units: 'Enheter',
  unitsLead: 'Velg en enhet for å se oppdragene, planene og målene den har ansvar for.',
  leader: 'Leder',
  partOf: 'Del av',
  ours: 'Våre oppdrag',
  oursLead: 'Det kommunedirektøren og kommunestyret har bedt om. Det som haster mest, står øverst.',
  noTasks: 'Enheten har ingen oppdrag nå.',
  below: 'Oppdrag til enhetene under',
  plans: 'Planene våre',
  noPlans: 'Det ligger ingen plan for enheten her.',
  responsible: 'Annet vi har ansvar for',
  responsibleLead: 'Mål, tiltak og aktiviteter i dokumenter som gjelder.',
  indicators: 'Indikatorer',
  subunits: 'Enheter under',
  more: (count) => `… og ${count} til`,
  stat: { tasks: 'oppdrag', done: 'ferdig', late: 'over fristen', unanswered: 'uten svar' },
  column: {
    unit: 'Enhet',
    type: 'Type',
    tasks: 'Oppdrag',
    done: 'Ferdig',
    late: 'Over fristen',
    task: 'Oppdrag',
    indicator: 'Indikator',
    deadline: 'Frist',
    status: 'Status',
    answer: 'Slik følges det opp',
    report: 'Siste rapport',
    plan: 'Plan',
    period: 'Periode',
  },
  tag: {
    late: 'Over fristen',
    unanswered: 'Uten svar',
    moved: 'flyttet',
    contributes: 'bidrar',
    vote: 'vedtak',
  },
  was: (status) => `var ${status}`,
  shared: {
    first: 'den første',
    done: (done, of) => `${done} av ${of} ferdig`,
    answered: (answered, of) => `${answered} av ${of} følger det opp`,
  },
  all: {
    title: 'Oppdrag og vedtak til oppfølging',
    lead: (day) =>
      `Det enhetene skal gjøre, og hvordan det går, per ${day}. Et oppdrag til flere enheter står én gang.`,
    nothing: 'Det er ingen oppdrag eller vedtak til oppfølging nå.',
    deadlines: 'Frister',
    deadlinesLead: 'Det som ikke er ferdig, den nærmeste fristen først.',
    byDeadline: 'Etter frist',
    byStatus: 'Det som haster først',
  },
};

const nn: UnitWords = {
  units: 'Einingar',
  unitsLead: 'Vel ei eining for å sjå oppdraga, planane og måla ho har ansvar for.',
  leader: 'Leiar',
  partOf: 'Del av',
  ours: 'Oppdraga våre',
  oursLead: 'Det kommunedirektøren og kommunestyret har bede om. Det som hastar mest, står øvst.',
  noTasks: 'Eininga har ingen oppdrag no.',
  below: 'Oppdrag til einingane under',
  plans: 'Planane våre',
  noPlans: 'Det ligg ingen plan for eininga her.',
  responsible: 'Anna vi har ansvar for',
  responsibleLead: 'Mål, tiltak og aktivitetar i dokument som gjeld.',
  indicators: 'Indikatorar',
  subunits: 'Einingar under',
  more: (count) => `… og ${count} til`,
  stat: { tasks: 'oppdrag', done: 'ferdig', late: 'over fristen', unanswered: 'utan svar' },
  column: {
    unit: 'Eining',
    type: 'Type',
    tasks: 'Oppdrag',
    done: 'Ferdig',
    late: 'Over fristen',
    task: 'Oppdrag',
    indicator: 'Indikator',
    deadline: 'Frist',
    status: 'Status',
    answer: 'Slik blir det følgt opp',
    report: 'Siste rapport',
    plan: 'Plan',
    period: 'Periode',
  },
  tag: {
    late: 'Over fristen',
    unanswered: 'Utan svar',
    moved: 'flytta',
    contributes: 'bidreg',
    vote: 'vedtak',
  },
  was: (status) => `var ${status}`,
  shared: {
    first: 'den første',
    done: (done, of) => `${done} av ${of} ferdig`,
    answered: (answered, of) => `${answered} av ${of} følgjer det opp`,
  },
  all: {
    title: 'Oppdrag og vedtak til oppfølging',
    lead: (day) =>
      `Det einingane skal gjere, og korleis det går, per ${day}. Eit oppdrag til fleire einingar står éin gong.`,
    nothing: 'Det er ingen oppdrag eller vedtak til oppfølging no.',
    deadlines: 'Fristar',
    deadlinesLead: 'Det som ikkje er ferdig, den næraste fristen først.',
    byDeadline: 'Etter frist',
    byStatus: 'Det som hastar først',
  },
};

const en: UnitWords = {
  units: 'Units',
  unitsLead: 'Choose a unit to see the assignments, the plans and the goals it answers for.',
  leader: 'Leader',
  partOf: 'Part of',
  ours: 'Our assignments',
  oursLead: 'What the kommunedirektør and the council have asked for, the most pressing first.',
  noTasks: 'The unit has no assignments now.',
  below: 'Assignments of the units below',
  plans: 'Our plans',
  noPlans: 'There is no plan for the unit here.',
  responsible: 'What else we answer for',
  responsibleLead: 'Goals, measures and activities of documents in force.',
  indicators: 'Indicators',
  subunits: 'Units below',
  more: (count) => `… and ${count} more`,
  stat: { tasks: 'assignments', done: 'done', late: 'past the deadline', unanswered: 'without answer' },
  column: {
    unit: 'Unit',
    type: 'Type',
    tasks: 'Assignments',
    done: 'Done',
    late: 'Past the deadline',
    task: 'Assignment',
    indicator: 'Indicator',
    deadline: 'Deadline',
    status: 'Status',
    answer: 'How it is followed up',
    report: 'Latest report',
    plan: 'Plan',
    period: 'Period',
  },
  tag: {
    late: 'Past the deadline',
    unanswered: 'Without answer',
    moved: 'moved',
    contributes: 'contributes',
    vote: 'vote',
  },
  was: (status) => `was ${status}`,
  shared: {
    first: 'the first',
    done: (done, of) => `${done} of ${of} done`,
    answered: (answered, of) => `${answered} of ${of} follow it up`,
  },
  all: {
    title: 'Assignments and votes to follow up',
    lead: (day) =>
      `What the units are to do, and how it goes, as of ${day}. An assignment to several units stands once.`,
    nothing: 'There are no assignments or votes to follow up now.',
    deadlines: 'Deadlines',
    deadlinesLead: 'What is not done, the nearest deadline first.',
    byDeadline: 'By deadline',
    byStatus: 'The most pressing first',
  },
};

const all: Readonly<Record<Locale, UnitWords>> = { nb, nn, en };

/** The words of a language. */
export function unitWords(locale: Locale): UnitWords {
  return all[locale];
}

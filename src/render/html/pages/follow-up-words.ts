import type { Locale } from '../../../config/settings.ts';

/** What the page of follow-up says around the shares: complete in each language by its type. */
export interface FollowUpWords {
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly share: (whole: number, judged: number) => string;
  readonly shareNone: string;
  readonly waiting: (count: number) => string;
  readonly byKind: string;
  readonly byDocument: string;
  readonly byUnit: string;
  readonly kind: string;
  readonly document: string;
  readonly unit: string;
  readonly lacking: string;
  readonly lackingLead: (count: number) => string;
  readonly nothingLacks: string;
  readonly column: Readonly<Record<'item' | 'units' | 'lacks' | 'why', string>>;
  readonly lacks: Readonly<Record<'anchor' | 'followUp', string>>;
  readonly more: (count: number) => string;
}

const nb: FollowUpWords = {
  title: 'Oppfølging',
  lead: (day) =>
    `Hvor stor del av mål, tiltak og oppdrag som henger sammen hele veien, fra mål til arbeid, per ${day}.`,
  share: (whole, judged) => `${whole} av ${judged} henger sammen hele veien`,
  shareNone: 'Det er ikke noe å vurdere ennå.',
  waiting: (count) => `${count} til kan ikke vurderes ennå, for eksempel fordi fristen for å svare ikke er gått ut.`,
  byKind: 'Mål, tiltak og oppdrag',
  byDocument: 'Dokument for dokument',
  byUnit: 'Enhet for enhet',
  kind: 'Slag',
  document: 'Dokument',
  unit: 'Enhet',
  lacking: 'Her mangler noe',
  lackingLead: (count) =>
    count === 1 ? '1 sted der tråden stopper, og hvorfor.' : `${count} steder der tråden stopper, og hvorfor.`,
  nothingLacks: 'Tråden holder hele veien for alt som kan vurderes.',
  column: { item: 'Mål, tiltak eller oppdrag', units: 'Hvem', lacks: 'Hva som mangler', why: 'Hvorfor' },
  lacks: { anchor: 'Forankring', followUp: 'Oppfølging' },
  more: (count) => `… og ${count} til`,
};

const nn: FollowUpWords = {
  title: 'Oppfølging',
  lead: (day) => `Kor stor del av mål, tiltak og oppdrag som heng saman heile vegen, frå mål til arbeid, per ${day}.`,
  share: (whole, judged) => `${whole} av ${judged} heng saman heile vegen`,
  shareNone: 'Det er ikkje noko å vurdere enno.',
  waiting: (count) => `${count} til kan ikkje vurderast enno, til dømes fordi fristen for å svare ikkje er gått ut.`,
  byKind: 'Mål, tiltak og oppdrag',
  byDocument: 'Dokument for dokument',
  byUnit: 'Eining for eining',
  kind: 'Slag',
  document: 'Dokument',
  unit: 'Eining',
  lacking: 'Her manglar noko',
  lackingLead: (count) =>
    count === 1 ? '1 stad der tråden stoppar, og kvifor.' : `${count} stader der tråden stoppar, og kvifor.`,
  nothingLacks: 'Tråden held heile vegen for alt som kan vurderast.',
  column: { item: 'Mål, tiltak eller oppdrag', units: 'Kven', lacks: 'Kva som manglar', why: 'Kvifor' },
  lacks: { anchor: 'Forankring', followUp: 'Oppfølging' },
  more: (count) => `… og ${count} til`,
};

const en: FollowUpWords = {
  title: 'Follow-up',
  lead: (day) =>
    `How much of the goals, measures and assignments hangs together all the way from goal to work, as of ${day}.`,
  share: (whole, judged) => `${whole} of ${judged} hang together all the way`,
  shareNone: 'There is nothing to judge yet.',
  waiting: (count) => `${count} more cannot be judged yet, for example because answers are not due.`,
  byKind: 'Goals, measures and assignments',
  byDocument: 'Document by document',
  byUnit: 'Unit by unit',
  kind: 'Kind',
  document: 'Document',
  unit: 'Unit',
  lacking: 'Something is missing here',
  lackingLead: (count) =>
    count === 1 ? '1 place where the thread ends, and why.' : `${count} places where the thread ends, and why.`,
  nothingLacks: 'The thread holds all the way for everything that can be judged.',
  column: { item: 'Goal, measure or assignment', units: 'Who', lacks: 'What is missing', why: 'Why' },
  lacks: { anchor: 'A basis', followUp: 'Follow-up' },
  more: (count) => `… and ${count} more`,
};

const all: Readonly<Record<Locale, FollowUpWords>> = { nb, nn, en };

/** The words of a language. */
export function followUpWords(locale: Locale): FollowUpWords {
  return all[locale];
}

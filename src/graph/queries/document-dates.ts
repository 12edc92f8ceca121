import { type Day, type DayRange, overlaps } from '../../core/date.ts';
import type { DocumentNode } from '../graph.ts';
import { typesOf } from './documents-of-type.ts';
import { isAdopting } from './lifecycle.ts';
import type { LocalScene } from './local-scene.ts';
import { isUnderRevision, revisions } from './revisions.ts';

/** How far something with a day is: done, begun, still to come, or past its day and not done. */
export type DateState = 'done' | 'open' | 'due' | 'late';

/** A day that a document itself names: its revision, a hearing, its vote, or a treatment to come. */
export interface DocumentDate {
  readonly kind: 'revision' | 'hearing' | 'vote' | 'treatment';
  readonly document: DocumentNode;
  /** Which of the document's days of that kind, from 0. */
  readonly index: number;
  readonly days: DayRange;
  readonly state: DateState;
  /** The body of a vote or treatment, as written; what a hearing is about: `forslag` or `innstilling`. */
  readonly detail: string | null;
}

/** The days of a year that documents of types in use name themselves. Chapters and broken files name none. */
export function documentDates(scene: LocalScene, year: number): readonly DocumentDate[] {
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const dates = scene.graph.documents
    .filter((document) => isAsked(document, year, scene))
    .flatMap((document) => [...hearings(document, scene.asOf), ...votes(document, scene)]);
  return [...dates, ...revisionDates(scene)].filter(({ days }) => overlaps(days, whole));
}

function isAsked(document: DocumentNode, year: number, { local }: LocalScene): boolean {
  const { recovered, status } = document.facts;
  if (recovered || document.owner !== document || status?.value === 'opphevet') return false;
  return typesOf(document).some((type) => (local.inUse.get(type)?.year ?? Infinity) <= year + 1);
}

function revisionDates(scene: LocalScene): readonly DocumentDate[] {
  return revisions(scene).map(({ document, due }) => {
    const late = due < scene.asOf ? 'late' : 'due';
    const state = isUnderRevision(document, scene) ? 'open' : late;
    return { kind: 'revision', document, index: 0, days: { from: due, to: due }, state, detail: null };
  });
}

function* hearings(document: DocumentNode, asOf: Day): Iterable<DocumentDate> {
  for (const [index, { what, from, to }] of document.facts.hearings.entries()) {
    if (from === null || to === null || !isDay(from.value) || !isDay(to.value) || to.value.to < from.value.from)
      continue;
    const days = { from: from.value.from, to: to.value.to };
    const state = days.from > asOf ? 'due' : days.to >= asOf ? 'open' : 'done';
    yield { kind: 'hearing', document, index, days, state, detail: what };
  }
}

function* votes(document: DocumentNode, scene: LocalScene): Iterable<DocumentDate> {
  const { vote, proceedings } = document.facts;
  const isPolitical = typesOf(document).some(
    (type) => scene.plansystem.documentTypes.get(type)?.adoption === 'politisk',
  );
  if (vote?.date != null && isDay(vote.date.value) && isAdopting(vote) && isPolitical) {
    const days = vote.date.value;
    const state = days.to <= scene.asOf ? 'done' : 'due';
    yield { kind: 'vote', document, index: 0, days, state, detail: vote.body?.value ?? null };
  }
  for (const [index, { date, body }] of proceedings.entries())
    if (
      date !== null &&
      isDay(date.value) &&
      date.value.from > scene.asOf &&
      date.value.from !== vote?.date?.value.from
    )
      yield { kind: 'treatment', document, index, days: date.value, state: 'due', detail: body?.value ?? null };
}

function isDay({ from, to }: DayRange): boolean {
  return from === to;
}

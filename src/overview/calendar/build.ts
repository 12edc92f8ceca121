import type { Locale } from '../../config/settings.ts';
import { yearOf } from '../../core/date.ts';
import { formatDate } from '../../core/format-date.ts';
import { type Place, compareText } from '../../core/place.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { accessOf } from '../../graph/queries/access.ts';
import { type DocumentDate, documentDates } from '../../graph/queries/document-dates.ts';
import type { LocalScene } from '../../graph/queries/local-scene.ts';
import { missingDocuments } from '../../graph/queries/missing-documents.ts';
import { revisions } from '../../graph/queries/revisions.ts';
import { type DueStep, dueSteps } from '../../graph/queries/wheel-steps.ts';
import type { Names } from '../../plansystem/plan-system.ts';
import type { Calendar, CalendarDocument, CalendarEntry, CalendarState } from './calendar.ts';
import type { CalendarWords } from './words.ts';

/** What a calendar is built from. */
export interface CalendarRequest {
  readonly scene: LocalScene;
  readonly year: number;
  readonly municipality: string | null;
  readonly locale: Locale;
  readonly words: CalendarWords;
  /** Where a place is: its path from the working folder and its line from 1. */
  readonly locate: (place: Place) => { readonly path: string; readonly line: number };
}

/** The year of a municipality: the steps of its annual wheel and the days that its documents name. */
export function buildCalendar(request: CalendarRequest): Calendar {
  const { scene, year, municipality } = request;
  const steps = dueSteps(scene, year);
  const ofSteps = new Set(steps.flatMap(({ step, documents }) => (step.doneBy === 'vedtatt' ? documents : [])));
  const own = documentDates(scene, year).filter(({ kind, document }) => kind !== 'vote' || !ofSteps.has(document));
  const dates = own.map((date) => dateEntry(date, request)).sort(byId);
  const entries = [...steps.map((step) => stepEntry(step, request)), ...dates];
  return {
    asOf: scene.asOf,
    year,
    municipality,
    entries: [...lateBefore(request), ...entries.sort(byDay)],
    isUnused: scene.local.inUse.size === 0,
  };
}

/** Of one day the steps stay in the order of the plan system, before what documents name. */
function byDay(a: CalendarEntry, b: CalendarEntry): number {
  return compareText(a.date, b.date);
}

function byId(a: CalendarEntry, b: CalendarEntry): number {
  return compareText(a.id, b.id);
}

/** What has been late since before this year began; other years than the running one look neither back nor ahead. */
function lateBefore(request: CalendarRequest): readonly CalendarEntry[] {
  const { scene, year } = request;
  if (year !== yearOf(scene.asOf)) return [];
  const missing = missingDocuments(scene).flatMap(({ step, years }) =>
    years.flatMap((dueIn) => {
      const due = dueSteps(scene, dueIn).find((one) => one.step === step);
      return due === undefined || yearOf(due.due) >= year ? [] : [stepEntry(due, request)];
    }),
  );
  const revised = revisions(scene)
    .filter(({ due }) => yearOf(due) < year)
    .flatMap(({ document, due }) => documentDates(scene, yearOf(due)).filter((date) => isRevision(date, document)));
  return [...missing, ...revised.map((date) => dateEntry(date, request)).sort(byId)].sort(byDay);
}

function isRevision(date: DocumentDate, document: DocumentNode): boolean {
  return date.kind === 'revision' && date.document === document;
}

function stepEntry(due: DueStep, request: CalendarRequest): CalendarEntry {
  const { step, about, done, units, documents } = due;
  const year = 'year' in about ? String(about.year) : `${about.term.from.slice(0, 4)}–${about.term.to.slice(0, 4)}`;
  const day = done?.day ?? null;
  return {
    id: `${step.id}-${year.replace('–', '-')}`,
    kind: 'step',
    title: nameOf(step.names, request.locale),
    date: due.due,
    ...(step.when === null ? {} : { when: step.when }),
    ...(step.types.length === 0 ? {} : { about: year }),
    state: stateOf(due, request.scene.asOf),
    ...(day === null ? {} : { done: formatDate(day) }),
    ...(day !== null && due.hasDay && day.from > due.due ? { afterDue: true as const } : {}),
    ...(units === null ? {} : { units }),
    documents: documents.map((document) => documentOf(document, request)),
    legalBasis: step.legalBasis,
  };
}

function stateOf({ step, due, done, hasDay }: DueStep, asOf: string): CalendarState {
  if (done !== null) return 'done';
  if (due >= asOf || (!hasDay && step.types.length > 0)) return 'due';
  return step.types.length === 0 ? 'noted' : 'late';
}

function dateEntry(
  { kind, document, index, days, state, detail }: DocumentDate,
  request: CalendarRequest,
): CalendarEntry {
  const { words } = request;
  const title = document.facts.title?.value ?? document.ref;
  return {
    id: `${kind}-${document.ref}${index === 0 ? '' : `-${index + 1}`}`,
    kind,
    title: words.title[kind](title, detail),
    date: days.from,
    ...(kind === 'hearing' ? { end: days.to } : {}),
    state,
    documents: [documentOf(document, request)],
    legalBasis: [],
  };
}

function documentOf(document: DocumentNode, { scene, locate }: CalendarRequest): CalendarDocument {
  return {
    ref: document.ref,
    title: document.facts.title?.value ?? null,
    ...locate(document.place),
    ...(accessOf(document, scene.plansystem) === 'offentlig' ? {} : { restricted: true as const }),
  };
}

function nameOf(names: Names, locale: Locale): string {
  return names[locale] ?? names.nb;
}

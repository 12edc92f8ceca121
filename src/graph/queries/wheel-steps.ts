import { type Day, type DayRange, type Period, addDays, overlaps, yearOf } from '../../core/date.ts';
import type { InUse } from '../../plansystem/local-facts.ts';
import type { DocumentType, WheelStep } from '../../plansystem/plan-system.ts';
import type { DocumentNode } from '../graph.ts';
import { type CouncilTerm, councilTerms } from './council-terms.ts';
import { documentsOfType } from './documents-of-type.ts';
import { workPeriodOf } from './document-time.ts';
import { adoptionDate, hasAdoption, isAdopting, isDraft } from './lifecycle.ts';
import type { LocalScene } from './local-scene.ts';
import { type UnitShare, unitShare } from './unit-share.ts';

/** A step of the annual wheel in one year, with the documents that are there for it. */
export interface DueStep {
  readonly step: WheelStep;
  readonly due: Day;
  /** The plan system names the day itself, and not in words when it is. */
  readonly hasDay: boolean;
  /** What the documents are about: a year, or the council's term. */
  readonly about: { readonly year: number } | { readonly term: CouncilTerm };
  /** Where the config says that such documents are kept here; `null` for a step that asks for no document. */
  readonly use: InUse | null;
  readonly documents: readonly DocumentNode[];
  /** Those of them that are more than a name: begun at least. */
  readonly begun: readonly DocumentNode[];
  readonly done: Done | null;
  /** How many of the units that should have one have it; `null` where the step is not the units'. */
  readonly units: UnitShare | null;
}

/** That a step is done, and when; the day is `null` where nobody states it. */
export interface Done {
  readonly day: DayRange | null;
}

/** The steps that are due in a year, by day: those of types that are in use, and those that ask for no document. */
export function dueSteps(scene: LocalScene, year: number): readonly DueStep[] {
  const steps = scene.plansystem.wheel.flatMap((step) => dueStep(step, year, scene) ?? []);
  return steps.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function dueStep(step: WheelStep, year: number, scene: LocalScene): DueStep | null {
  const when = dueIn(step, year, scene);
  if (when === null) return null;
  const { due, about } = when;
  const aboutYear = 'year' in about ? about.year : yearOf(due);
  const use = usedSince(step.types, aboutYear, scene);
  if (use === null && step.types.length > 0) return null;
  const documents = documentsFor(step, about, due, scene);
  const begun = documents.filter(({ facts }) => facts.status?.value !== 'planlagt');
  const units = 'year' in about ? unitShare(step.types, aboutYear, begun, scene) : null;
  const done = units === null ? doneWith(step, begun, scene.asOf) : doneByUnits(units);
  const hasDay = step.when === null;
  return { step, due, hasDay, about, use, documents, begun, done, units };
}

/** When a step is due in a year, and for what; `null` if it is not due then. */
function dueIn({ due, forYear, yearOfTerm }: WheelStep, year: number, { plansystem, local }: LocalScene) {
  if (yearOfTerm === null) return { due: dayIn(year, due), about: { year: year + forYear } };
  const period = plansystem.councilPeriods.find(({ election }) => yearOf(election) + yearOfTerm === year);
  const term = councilTerms(plansystem, local).find(({ election }) => election === period?.election);
  if (period === undefined || term === undefined) return null;
  // The day by which a council may meet at the latest stands for the day on which it met.
  const isYearAfter = yearOfTerm === 1 && period.from.endsWith(due);
  return { due: isYearAfter ? term.yearAfter : dayIn(year, due), about: { term } };
}

/** 29 February is 28 February where there is none. */
function dayIn(year: number, monthAndDay: string): Day {
  return addDays(addDays(`${year}-${monthAndDay.slice(0, 2)}-01`, Number(monthAndDay.slice(3)) - 2), 1);
}

function usedSince(types: readonly string[], year: number, { local }: LocalScene): InUse | null {
  const used = types.flatMap((type) => local.inUse.get(type) ?? []).filter((use) => use.year <= year);
  return used[0] ?? null;
}

function documentsFor(step: WheelStep, about: DueStep['about'], due: Day, scene: LocalScene): readonly DocumentNode[] {
  const documents = step.types.flatMap((type) =>
    documentsOfType(scene.graph, type).filter((document) =>
      'term' in about
        ? isOfTerm(document, about.term)
        : isOfYear(
            document,
            about.year,
            windowOf(step, about.year, due, scene),
            [type, document.facts.type ?? ''].flatMap((id) => scene.plansystem.documentTypes.get(id) ?? []),
          ),
    ),
  );
  return [...new Set(documents)].filter(({ facts }) => facts.status?.value !== 'opphevet');
}

/** Adopted in the term; where nobody knows when, it may have been. */
function isOfTerm(document: DocumentNode, { from, to }: CouncilTerm): boolean {
  const adopted = adoptionDate(document);
  if (adopted !== null) return overlaps(adopted, { from, to });
  const { vote, approval, period } = document.facts;
  if (vote !== null || approval !== null || isDraft(document)) return true;
  return period !== null && overlaps(period.value, { from, to });
}

/**
 * Of several steps a year for the same reports, those that end before the step's day and after the day of the one before it
 * belong to it; `null` where the year alone decides.
 */
function windowOf(step: WheelStep, year: number, due: Day, { plansystem }: LocalScene): Period | null {
  if (step.forYear !== 0) return null;
  const likes = plansystem.wheel.filter(
    (other) =>
      other.forYear === 0 && other.yearOfTerm === null && other.types.some((type) => step.types.includes(type)),
  );
  if (likes.length < 2) return null;
  const before = likes.map((other) => dayIn(year, other.due)).filter((day) => day < due);
  return { from: addDays(before.sort().at(-1) ?? `${year - 1}-12-31`, 1), to: due };
}

function isOfYear(
  document: DocumentNode,
  year: number,
  window: Period | null,
  types: readonly DocumentType[],
): boolean {
  const period = workPeriodOf(document);
  // Without any date it may be of any year.
  if (period === null) return true;
  const isReport = types.some(({ validity }) => validity === 'alltid');
  if (isReport && window !== null && period.to !== null) return overlaps({ from: period.to, to: period.to }, window);
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  // What looks several years ahead and is made every year is the year's own only where it begins then.
  const isRolled = types.some(({ horizon }) => (horizon?.min ?? 1) > 1);
  return isRolled
    ? period.from !== null && overlaps({ from: period.from, to: period.from }, whole)
    : overlaps(period, whole);
}

/** Done when the last unit has its own. */
function doneByUnits({ have, expected, last }: UnitShare): Done | null {
  if (have < expected) return null;
  return { day: last === null ? null : { from: last, to: last } };
}

/** The first document that makes the step done, as of the day. */
function doneWith({ doneBy }: WheelStep, documents: readonly DocumentNode[], asOf: Day): Done | null {
  const done = documents.flatMap((document) => doneBecause(document, doneBy, asOf) ?? []);
  const dated = done.flatMap(({ day }) => (day === null ? [] : [day])).sort((a, b) => (a.from < b.from ? -1 : 1));
  const [day] = dated;
  return day === undefined ? (done[0] ?? null) : { day };
}

function doneBecause(document: DocumentNode, doneBy: WheelStep['doneBy'], asOf: Day): Done | null {
  const { vote, approval, period } = document.facts;
  if (isDraft(document)) return null;
  const voted = vote !== null && isAdopting(vote) ? { day: vote.date?.value ?? null } : null;
  const approved = approval === null ? null : { day: approval.date?.value ?? null };
  if (doneBy === 'vedtatt') return madeBy(voted, asOf);
  if (doneBy === 'godkjent') return madeBy(approved ?? voted, asOf);
  if (hasAdoption(document)) return madeBy(approved ?? voted, asOf);
  // A report is there when what it is about is over, unless it says that it was treated later.
  const treated = document.facts.proceedings.flatMap(({ date }) => (date === null ? [] : [date.value]));
  const first = [...(vote?.date ? [vote.date.value] : []), ...treated].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (first !== undefined) return madeBy({ day: first }, asOf);
  return (period?.value.to ?? asOf) <= asOf || document.facts.status !== null ? { day: null } : null;
}

function madeBy(done: Done | null, asOf: Day): Done | null {
  return done !== null && (done.day === null || done.day.from <= asOf) ? done : null;
}

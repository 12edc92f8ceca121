import { type Day, yearOf } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { WheelStep } from '../../plansystem/plan-system.ts';
import { fewReports } from './few-reports.ts';
import type { LocalScene } from './local-scene.ts';
import { mayHide } from './may-hide.ts';
import { type DueStep, dueSteps } from './wheel-steps.ts';

/** A step of the annual wheel whose day has passed and for which no document is there, in one or several years. */
export interface MissingDocuments {
  readonly step: WheelStep;
  /** Years, or terms (`2023–2027`), of which the document lacks. */
  readonly about: readonly string[];
  /** The year in which each was due. */
  readonly years: readonly number[];
  /** The last day that passed. */
  readonly due: Day;
  readonly ofTerm: boolean;
  readonly at: Place;
}

/** What the annual wheel asks for and is not there, from the year on in which each type is in use. */
export function missingDocuments(scene: LocalScene): readonly MissingDocuments[] {
  const years = [...scene.local.inUse.values()].map(({ year }) => year);
  const found = new Map<WheelStep, MissingDocuments>();
  if (years.length === 0) return [];
  const told = new Set(fewReports(scene).map(({ year }) => year));
  for (let year = Math.min(...years) - 1; year <= yearOf(scene.asOf); year++)
    for (const due of dueSteps(scene, year)) {
      if (!isMissing(due, scene) || ('year' in due.about && isReport(due.step) && told.has(due.about.year))) continue;
      const before = found.get(due.step);
      const about = [...(before?.about ?? []), nameOf(due)];
      const dueIn = [...(before?.years ?? []), year];
      const at = due.use?.at ?? null;
      if (at !== null)
        found.set(due.step, { step: due.step, about, years: dueIn, due: due.due, ofTerm: 'term' in due.about, at });
    }
  return [...found.values()];
}

function isMissing({ step, due, begun, use, hasDay }: DueStep, scene: LocalScene): boolean {
  if (use === null || !hasDay || due >= scene.asOf || begun.length > 0) return false;
  // Units without a plan are told one by one, where they get their oppdrag.
  if (step.types.includes('virksomhetsplan') && scene.graph.organisation !== null) return false;
  return !mayHide(step.types, scene);
}

function isReport({ legalBasis }: WheelStep): boolean {
  return legalBasis.some(({ url }) => url.endsWith('/2018-06-22-83/§14-5'));
}

function nameOf({ about }: DueStep): string {
  return 'year' in about ? String(about.year) : `${about.term.from.slice(0, 4)}–${about.term.to.slice(0, 4)}`;
}

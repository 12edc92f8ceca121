import type { CheckedDiagnostic, WorkspaceReport } from '../check/report.ts';
import type { FilePath, Place } from '../core/place.ts';
import { isWithin } from '../host/paths.ts';

/** Which findings of a workspace were asked for. */
export interface Focus {
  /** Files and folders; `null`: all. */
  readonly paths: readonly string[] | null;
  /** Rules; `undefined`: all. */
  readonly only: readonly string[] | undefined;
  /** Config and plan systems. */
  readonly setupPaths: readonly FilePath[];
}

/** Rules whose findings decide what the rest of a report is worth: always told. */
export const setupRules = /^(?:config|plansystem|internal)\//;

/** Whether a finding tells of the set-up: config, plan systems, the program itself. */
export function isOfSetup({ rule, at }: CheckedDiagnostic, setupPaths: readonly FilePath[]): boolean {
  return setupRules.test(rule) || setupPaths.includes(at.path);
}

/** The report with only the findings that were asked for, and those of the set-up; an error in the set-up makes it broken. */
export function focusOn(report: WorkspaceReport, { paths, only, setupPaths }: Focus): WorkspaceReport {
  const ofSetup = (diagnostic: CheckedDiagnostic) => isOfSetup(diagnostic, setupPaths);
  const diagnostics = report.diagnostics.filter(
    (diagnostic) =>
      ofSetup(diagnostic) ||
      ((only === undefined || only.includes(diagnostic.rule)) &&
        (paths === null || placesOf(diagnostic).some((place) => paths.some((path) => isWithin(place.path, path))))),
  );
  const broken = diagnostics.some((diagnostic) => diagnostic.severity === 'error' && ofSetup(diagnostic));
  const asked = paths === null ? report.paths : report.paths.filter((path) => paths.some((one) => isWithin(path, one)));
  return { ...report, paths: asked, diagnostics, broken: report.broken || broken };
}

/** Where a finding points, and what else it is about: the other half of a doubled id or of two plans in force. */
function placesOf({ at, related }: CheckedDiagnostic): readonly Place[] {
  return [at, ...related.map((note) => note.at)];
}

/**
 * The public API: check plan documents from a program of your own, without a disk. What is exported here is promised;
 * everything else may change in any release.
 */
export { checkFiles, type Files, type OpenOptions } from './workspace/check-files.ts';
export type { CheckedDiagnostic, WorkspaceReport } from './check/report.ts';
export type { Diagnostic, Note, TitledFix } from './core/diagnostic.ts';
export type { LegalBasis } from './core/legal-basis.ts';
export type { Place, Span } from './core/place.ts';
export type { Severity } from './core/severity.ts';
/** The shapes of documents, items, config and plan systems, generated from the JSON Schemas. */
export type * from './model/types.gen.ts';

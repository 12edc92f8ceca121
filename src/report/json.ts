import type { CheckedDiagnostic, Report, WorkspaceReport } from '../check/report.ts';
import type { Note, TitledFix } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { countFindings, shownDiagnostics } from './counts.ts';
import { jsonText } from './json-text.ts';
import { rulePage } from './rule-page.ts';
import type { Style } from './style.ts';
import { Texts } from './texts.ts';

/**
 * For programs, version 1 (`schemas/output/validate.schema.json`): lines and columns from 1, columns in UTF-16 units, ends
 * exclusive, paths relative to their workspace. Counts are of the findings listed.
 */
export function json(report: Report, style: Style): string {
  const listed = report.workspaces.flatMap((workspace) => {
    const texts = new Texts(workspace);
    const shown = shownDiagnostics(workspace.diagnostics, style.quiet);
    return shown.map((diagnostic) => diagnosticJson(diagnostic, workspace, texts));
  });
  const { error, warning, info } = countFindings(listed);
  const value = {
    version: 1,
    asOf: report.asOf,
    counts: { error, warning, info },
    ...(report.baselined === undefined ? {} : { baselined: report.baselined }),
    workspaces: report.workspaces.map(({ root, files, documents, items }) => ({ root, files, documents, items })),
    diagnostics: listed,
  };
  return jsonText(value);
}

function diagnosticJson(diagnostic: CheckedDiagnostic, { root }: WorkspaceReport, texts: Texts) {
  const { rule, severity, message, at, ref, fingerprint, related, suggestions, fixes, legalBasis } = diagnostic;
  return {
    rule,
    severity,
    message,
    workspace: root,
    path: at.path,
    ...(ref === undefined ? {} : { ref }),
    ...texts.range(at),
    fingerprint,
    related: related.map((note) => noteJson(note, texts)),
    suggestions,
    fixes: fixes.map((fix) => fixJson(fix, texts)),
    docs: rulePage(rule),
    legalBasis: legalBasis.map(({ law, section, url }) => ({ law, section, url })),
  };
}

function noteJson({ message, at }: Note, texts: Texts) {
  return { ...placeJson(at, texts), message };
}

function fixJson({ title, edits }: TitledFix, texts: Texts) {
  return {
    title,
    edits: edits.map(({ path, span, text }) => ({ ...placeJson({ path, span }, texts), text })),
  };
}

function placeJson(at: Place, texts: Texts) {
  return { path: at.path, ...texts.range(at) };
}

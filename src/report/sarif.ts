import type { CheckedDiagnostic, Report, WorkspaceReport } from '../check/report.ts';
import type { Note, TitledFix } from '../core/diagnostic.ts';
import type { Edit } from '../core/finding.ts';
import type { Place } from '../core/place.ts';
import { shownDiagnostics } from './counts.ts';
import { jsonText } from './json-text.ts';
import { repositoryPath } from './repository-path.ts';
import { sarifLevels, sarifRules } from './sarif-rules.ts';
import type { Style } from './style.ts';
import { Texts } from './texts.ts';

/** What paths are relative to: the root of the git repository, under the name that GitHub gives it. */
const base = '%SRCROOT%';

interface Run {
  readonly workspace: WorkspaceReport;
  readonly texts: Texts;
  /** Where each rule stands in the list of rules. */
  readonly ruleIndex: ReadonlyMap<string, number>;
}

/** For code scanning and other programs: SARIF 2.1.0 (OASIS), one run; only the rules that spoke are described. */
export function sarif(report: Report, style: Style): string {
  const shown = report.workspaces.map((workspace) => shownDiagnostics(workspace.diagnostics, style.quiet));
  const rules = sarifRules(shown.flat(), report.tool, style.locale);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const driver = {
    name: 'plans',
    ...(report.tool === undefined ? {} : { semanticVersion: report.tool.version }),
    language: style.locale,
    rules,
  };
  const run = {
    tool: { driver },
    invocations: [{ executionSuccessful: report.workspaces.every(({ broken }) => !broken) }],
    originalUriBaseIds: { [base]: { description: { text: 'The root of the git repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: report.workspaces.flatMap((workspace, index) => {
      const texts = new Texts(workspace);
      return (shown[index] ?? []).map((diagnostic) => result(diagnostic, { workspace, texts, ruleIndex }));
    }),
    properties: { asOf: report.asOf },
  };
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
}

function result(diagnostic: CheckedDiagnostic, run: Run) {
  const { rule, severity, message, at, ref, fingerprint, related, fixes, suggestions, legalBasis } = diagnostic;
  const logical = ref === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: ref }] };
  return {
    ruleId: rule,
    ruleIndex: run.ruleIndex.get(rule) ?? -1,
    level: sarifLevels[severity],
    message: messageText(message),
    locations: [{ physicalLocation: location(at, run), ...logical }],
    ...(related.length === 0 ? {} : { relatedLocations: distinct(related.map((note) => relatedLocation(note, run))) }),
    partialFingerprints: { 'plans/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: distinct(fixes.map((fix) => fixOf(fix, run))) }),
    properties: { suggestions, legalBasis: legalBasis.map(({ law, section, url }) => ({ law, section, url })) },
  };
}

function relatedLocation({ at, message }: Note, run: Run) {
  return { physicalLocation: location(at, run), message: messageText(message) };
}

function location(at: Place, { workspace, texts }: Run) {
  return { artifactLocation: artifact(at.path, workspace), region: region(at, texts) };
}

function region(at: Place, texts: Texts) {
  const { start, end } = texts.range(at);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function artifact(path: string, workspace: WorkspaceReport) {
  const parts = repositoryPath(workspace, path)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: base };
}

function fixOf({ title, edits }: TitledFix, run: Run) {
  const paths = [...new Set(edits.map(({ path }) => path))];
  return {
    description: messageText(title),
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path, run.workspace),
      replacements: edits.filter((edit) => edit.path === path).map((edit) => replacement(edit, run)),
    })),
  };
}

function replacement(edit: Edit, { texts }: Run) {
  return { deletedRegion: region(edit, texts), insertedContent: { text: edit.text } };
}

/** A message without links: SARIF reads `[text](address)` as one, and a backslash takes that from it. */
function messageText(text: string): { readonly text: string } {
  return { text: text.replaceAll('](', '\\](') };
}

/** SARIF forbids equal elements in these lists. */
function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

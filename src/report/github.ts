import type { CheckedDiagnostic, Report } from '../check/report.ts';
import type { Severity } from '../core/severity.ts';
import { wordsOf } from '../messages/words-of.ts';
import { shownDiagnostics } from './counts.ts';
import { detailLines, type Details } from './details.ts';
import { paintOf } from './paint.ts';
import { repositoryPath } from './repository-path.ts';
import type { Style } from './style.ts';
import { summaryText } from './summary.ts';
import { Texts } from './texts.ts';
import { toVisible } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * For GitHub Actions: a workflow command for each finding, which GitHub shows at its line (the first ten of each kind in a
 * step), then the summary for the log. Paths are from the root of the git repository.
 */
export function github(report: Report, style: Style): string {
  const words = wordsOf(style.locale);
  const plain = { ...style, color: false, hyperlinks: false };
  const paint = paintOf(plain);
  const annotations = report.workspaces.flatMap((workspace) => {
    const details: Details = { workspace, texts: new Texts(workspace), words };
    return shownDiagnostics(workspace.diagnostics, style.quiet).map((diagnostic) => annotation(details, diagnostic));
  });
  return [...annotations, summaryText(report, plain, paint)].join('\n') + '\n';
}

function annotation(details: Details, diagnostic: CheckedDiagnostic): string {
  const properties = Object.entries(placeOf(details, diagnostic)).map(([name, value]) => `${name}=${property(value)}`);
  const lines = [toVisible(diagnostic.message), ...detailLines(details, diagnostic)];
  return `::${commands[diagnostic.severity]} ${properties.join(',')}::${data(lines.join('\n'))}`;
}

/** Columns only where the finding ends on its own line: GitHub refuses them else. */
function placeOf({ workspace, texts }: Details, { at, rule }: CheckedDiagnostic) {
  const { start, end } = texts.range(at);
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { file: repositoryPath(workspace, at.path), line: start.line, endLine: end.line, ...columns, title: rule };
}

/** Escapes as the runner reads it: the text of a command, and the value of one of its properties. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(toVisible(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}

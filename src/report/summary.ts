import type { Report } from '../check/report.ts';
import { joinList } from '../messages/fill.ts';
import type { Words } from '../messages/words.ts';
import { wordsOf, writeDay } from '../messages/words-of.ts';
import type { Counts } from './counts.ts';
import { allDiagnostics, countFindings, shownDiagnostics, writeCounts } from './counts.ts';
import type { Paint } from './paint.ts';
import type { Style } from './style.ts';

/** The last lines of a report: how many findings, what was checked as of which day, and where to read more. */
export function summaryText(report: Report, style: Style, paint: Paint): string {
  const words = wordsOf(style.locale);
  const all = allDiagnostics(report);
  const shown = shownDiagnostics(all, style.quiet);
  const counts = countFindings(shown);
  const hidden = countFindings(style.quiet === true ? all.filter(({ severity }) => severity !== 'error') : []);
  return [
    verdict(report, counts, { style, words, paint }),
    ...(isSetUpBroken(report) ? [paint.severity.error(words.report.broken)] : []),
    ...checkedLines(report, style, words).map((line) => paint.quiet(line)),
    ...(writeCounts(hidden, style.locale) === ''
      ? []
      : [paint.quiet(words.report.hidden(writeCounts(hidden, style.locale)))]),
    ...knownLines(report, words).map((line) => paint.quiet(line)),
    ...(shown[0] === undefined ? [] : [paint.quiet(words.report.explain(shown[0].rule))]),
  ].join('\n');
}

/** "2 feil, 1 advarsel i 2 filer", or that all is well. */
function verdict(
  report: Report,
  counts: Counts,
  { style, words, paint }: { readonly style: Style; readonly words: Words; readonly paint: Paint },
): string {
  const text = writeCounts(counts, style.locale);
  if (text === '') return paint.good(`✔ ${nothingText(report, style, words)}`);
  const files = report.workspaces.reduce(
    (sum, { diagnostics }) => sum + new Set(shownDiagnostics(diagnostics, style.quiet).map(({ at }) => at.path)).size,
    0,
  );
  const line = words.report.inFiles(text, words.files(files));
  if (counts.error > 0) return paint.severity.error(`✖ ${line}`);
  if (counts.warning > 0) return paint.severity.warning(`▲ ${line}`);
  return paint.good(`✔ ${words.report.nothingGrave} ${line}`);
}

function nothingText({ partial, baselined = 0 }: Report, { quiet }: Style, { report }: Words): string {
  if (baselined > 0) return report.nothingNew;
  if (partial === true) return report.nothingAsked;
  return quiet === true ? report.nothingGrave : report.nothing;
}

function knownLines({ baselined = 0 }: Report, words: Words): readonly string[] {
  return baselined === 0 ? [] : [words.report.known(words.findingsInAll(baselined))];
}

/** A rule that failed breaks a run too, but says itself what to do. */
function isSetUpBroken({ workspaces }: Report): boolean {
  return workspaces.some(
    ({ broken, diagnostics }) => broken && !diagnostics.some(({ rule }) => rule.startsWith('internal/')),
  );
}

/** Where the set-up stopped the run before any document was read, nothing was checked. */
function checkedLines(report: Report, style: Style, words: Words): readonly string[] {
  const documents = report.workspaces.reduce((sum, workspace) => sum + workspace.documents, 0);
  if (documents === 0 && isSetUpBroken(report)) return [];
  return [words.report.checked(checkedText(report, style, words), writeDay(report.asOf, style.locale))];
}

/** "16 dokumenter og 39 elementer i 2 arbeidsområder". */
function checkedText({ workspaces }: Report, { locale }: Style, words: Words): string {
  const documents = workspaces.reduce((sum, workspace) => sum + workspace.documents, 0);
  const items = workspaces.reduce((sum, workspace) => sum + workspace.items, 0);
  const what = joinList([words.documents(documents), words.items(items)], locale);
  return workspaces.length > 1 ? words.report.inFiles(what, words.workspaces(workspaces.length)) : what;
}

import type { CheckedDiagnostic, Report, WorkspaceReport } from '../check/report.ts';
import { wordsOf } from '../messages/words-of.ts';
import { countFindings, shownDiagnostics } from './counts.ts';
import { detailLines, placeInRepository, type Details } from './details.ts';
import { repositoryPath } from './repository-path.ts';
import type { Style } from './style.ts';
import { Texts } from './texts.ts';
import { toVisible } from './visible.ts';
import { writeXml, type XmlElement } from './xml.ts';

/**
 * For GitLab, Jenkins and others that show tests: a suite for each workspace, a test for each finding and one that passed for
 * each file without. Errors are failures; warnings and notes, which do not fail a run, are tests skipped with a message.
 */
export function junit(report: Report, style: Style): string {
  const suites = report.workspaces.map((workspace) => suite(workspace, style));
  const sum = (name: string) => suites.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
  const attributes = {
    name: 'plans',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: 0,
    skipped: sum('skipped'),
  };
  return writeXml({ name: 'testsuites', attributes, content: suites });
}

function suite(workspace: WorkspaceReport, style: Style): XmlElement {
  const details: Details = { workspace, texts: new Texts(workspace), words: wordsOf(style.locale) };
  const shown = shownDiagnostics(workspace.diagnostics, style.quiet);
  const faulty = new Set(shown.map(({ at }) => at.path));
  const sound = workspace.paths.filter((path) => !faulty.has(path));
  const cases = [...findingCases(details, shown), ...sound.map((path) => testCase(details, path, toVisible(path)))];
  const { error, warning, info } = countFindings(shown);
  return {
    name: 'testsuite',
    attributes: {
      name: toVisible(workspace.root),
      tests: cases.length,
      failures: error,
      errors: 0,
      skipped: warning + info,
    },
    content: cases,
  };
}

/** Named by rule and item, so that a finding is known again from run to run; equal ones are numbered. */
function findingCases(details: Details, shown: readonly CheckedDiagnostic[]): XmlElement[] {
  const counts = new Map<string, number>();
  return shown.map((diagnostic) => {
    const { rule, ref, at } = diagnostic;
    const name = toVisible([rule, ref].filter((part) => part !== undefined).join(' · '));
    const count = (counts.get(`${at.path}\n${name}`) ?? 0) + 1;
    counts.set(`${at.path}\n${name}`, count);
    return testCase(details, at.path, count === 1 ? name : `${name} (${count})`, diagnostic);
  });
}

function testCase(details: Details, path: string, name: string, diagnostic?: CheckedDiagnostic): XmlElement {
  const file = toVisible(repositoryPath(details.workspace, path));
  const line = diagnostic === undefined ? undefined : details.texts.range(diagnostic.at).start.line;
  const content = diagnostic === undefined ? [] : [verdict(details, diagnostic)];
  return { name: 'testcase', attributes: { classname: toVisible(path), name, file, line }, content };
}

function verdict(details: Details, diagnostic: CheckedDiagnostic): XmlElement {
  const { severity, rule, at } = diagnostic;
  const message = toVisible(diagnostic.message);
  if (severity !== 'error')
    return { name: 'skipped', attributes: { message: `${details.words.severity[severity]}: ${message}` } };
  const lines = [placeInRepository(details, at), message, ...detailLines(details, diagnostic)];
  return { name: 'failure', attributes: { message, type: rule }, content: lines.join('\n') };
}

import { expect } from 'vitest';
import { checkFiles, type Files, type TestOptions } from './workspace.ts';

/**
 * Checks a small workspace in which the expected findings stand under the faults:
 *
 *     forankring: økonomiplan-2026#T44
 *                 ^^^^^^^^^^^^^^^^^^^^ reference/unknown-item: … mente du økonomiplan-2026#T4?
 *
 * Caret lines are taken out before the text is read, so they work in YAML and Markdown alike. Carets cover the exact span
 * (of a span over several lines, its first line). `…` stands for any words. Every finding of `rule` must be
 * expected and no other; findings of other rules are not looked at unless a caret line names them too.
 */
export async function expectFindings(rule: string, files: Files, options: TestOptions = {}): Promise<void> {
  const expected: Expected[] = [];
  const clean: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) clean[path] = takeCarets(path, text, expected);
  const report = await checkFiles(clean, options);
  const rules = new Set([rule, ...expected.map((finding) => finding.rule)]);
  const actual = report.diagnostics
    .filter((diagnostic) => rules.has(diagnostic.rule))
    .map(({ rule: id, message, at }) => ({
      path: at.path,
      rule: id,
      message,
      ...firstLine(clean[at.path] ?? '', at.span),
    }));
  const show = (finding: Expected) => `${finding.path}:${finding.line} ${finding.columns} ${finding.rule}`;
  expect(actual.map(show)).toEqual(expected.map(show));
  expected.forEach((finding, index) => expect(actual[index]?.message).toMatch(pattern(finding.message)));
}

/** Like `expectFindings`, for a workspace in which the rule must keep silent. */
export async function expectSilence(rule: string, files: Files, options: TestOptions = {}): Promise<void> {
  await expectFindings(rule, files, options);
}

interface Expected {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  /** First and last column (1-based) under the carets. */
  readonly columns: string;
}

const caretLine = /^(\s*)(\^+)\s+([\w-]+\/[\w-]+)(?::\s*(.*?))?\s*$/;

function takeCarets(path: string, text: string, expected: Expected[]): string {
  const kept: string[] = [];
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const caret = caretLine.exec(line);
    if (caret === null) {
      kept.push(line);
      continue;
    }
    const start = (caret[1] ?? '').length + 1;
    const columns = `${start}-${start + (caret[2] ?? '').length - 1}`;
    expected.push({ path, rule: caret[3] ?? '', message: caret[4] ?? '…', line: kept.length, columns });
  }
  return kept.join('\n');
}

function firstLine(text: string, span: { readonly start: number; readonly end: number }) {
  const before = text.slice(0, span.start).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const length = text.slice(span.start, span.end).split('\n')[0]?.length ?? 0;
  return { line: before.length, columns: `${column}-${column + Math.max(1, length) - 1}` };
}

function pattern(message: string): RegExp {
  const parts = message.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(parts.join('[^]*'), 'i');
}

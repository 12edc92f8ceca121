import type { CheckedDiagnostic, Report, WorkspaceReport } from '../check/report.ts';
import { wordsOf } from '../messages/words-of.ts';
import { groupByFile } from './by-file.ts';
import { shownDiagnostics } from './counts.ts';
import type { Details } from './details.ts';
import { escapeMarkdown, markdownLink } from './markdown-text.ts';
import { paintOf } from './paint.ts';
import { shownPath } from './shown-path.ts';
import type { Style } from './style.ts';
import { summaryText } from './summary.ts';
import { Texts } from './texts.ts';

/** UTF-8 bytes that the findings may take: GitHub refuses the summary of a step above 1 MiB, and the head and last line need some. */
const mostBytes = 990_000;

const encoder = new TextEncoder();

/** For the summary of a job: how many findings, then a table for each file; as many as there is room for, and how many are left out. */
export function markdown(report: Report, style: Style): string {
  const words = wordsOf(style.locale);
  const plain = { ...style, color: false, hyperlinks: false };
  const summary = summaryText(report, plain, paintOf(plain)).split('\n').map(escapeMarkdown);
  const head = `${[`## ${words.markdown.heading}`, ...summary].join('\n\n')}\n`;
  const findings = report.workspaces.flatMap((workspace) => findingsOf(workspace, style));
  const fitting = howManyFit(findings);
  const shown = findings.slice(0, fitting).join('');
  if (fitting === findings.length) return head + shown;
  const rest = words.markdown.leftOut(words.findingsInAll(findings.length - fitting));
  return `${head}${shown}\n${escapeMarkdown(rest)}\n`;
}

function howManyFit(texts: readonly string[]): number {
  let left = mostBytes;
  const tooMuch = texts.findIndex((text) => (left -= encoder.encode(text).length) < 0);
  return tooMuch < 0 ? texts.length : tooMuch;
}

/** A row for each finding; the first of a file with the head of its table. */
function findingsOf(workspace: WorkspaceReport, style: Style): readonly string[] {
  const details: Details = { workspace, texts: new Texts(workspace), words: wordsOf(style.locale) };
  const byFile = groupByFile(shownDiagnostics(workspace.diagnostics, style.quiet));
  return [...byFile].flatMap(([path, diagnostics]) =>
    diagnostics.map((diagnostic, index) => (index === 0 ? tableHead(details, path) : '') + rowOf(details, diagnostic)),
  );
}

function tableHead({ workspace, words }: Details, path: string): string {
  const columns = [words.markdown.place, words.markdown.finding, words.markdown.rule];
  const title = escapeMarkdown(shownPath(workspace, path));
  return `\n### ${title}\n\n| ${columns.join(' | ')} |\n| ---: | --- | --- |\n`;
}

function rowOf({ texts, words }: Details, { at, severity, message, ref, rule, legalBasis }: CheckedDiagnostic): string {
  const { line, column } = texts.range(at).start;
  const law = legalBasis.map((basis) => markdownLink(`${basis.law} ${basis.section}`.trim(), basis.url));
  const finding = `**${words.severity[severity]}** ${escapeMarkdown(message)}`;
  const about = [rule, ref].flatMap((part) => (part === undefined ? [] : escapeMarkdown(part)));
  return `| ${line}:${column} | ${[finding, ...law].join('<br>')} | ${about.join('<br>')} |\n`;
}

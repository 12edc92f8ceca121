import type { CheckedDiagnostic, Report } from '../check/report.ts';
import type { LegalBasis } from '../core/diagnostic.ts';
import type { Place } from '../core/place.ts';
import { wordsOf } from '../messages/words-of.ts';
import { groupByFile } from './by-file.ts';
import { shownDiagnostics } from './counts.ts';
import { frameText } from './frame-text.ts';
import type { Page } from './page.ts';
import { paintOf } from './paint.ts';
import { shownPath } from './shown-path.ts';
import type { Style } from './style.ts';
import { summaryText } from './summary.ts';
import { Texts } from './texts.ts';
import { columnsOf, toVisible } from './visible.ts';
import { wrapText } from './wrap.ts';

const indent = '  ';
const widestText = 100;

/** For people: findings by file, each with its line of the file, what was meant, what it rests on; then the summary. */
export function stylish(report: Report, style: Style): string {
  const words = wordsOf(style.locale);
  const paint = paintOf(style);
  const files = report.workspaces.flatMap((workspace) =>
    filesOf({ workspace, texts: new Texts(workspace), style, words, paint }),
  );
  return [...files, summaryText(report, style, paint)].join('\n\n') + '\n';
}

/** One text per file that has findings, in the order of the report. */
function filesOf(page: Page): string[] {
  const byFile = groupByFile(shownDiagnostics(page.workspace.diagnostics, page.style.quiet));
  return [...byFile].map(([path, diagnostics]) =>
    [
      page.paint.heading(toVisible(shownPath(page.workspace, path))),
      ...diagnostics.map((diagnostic) => findingText(page, diagnostic)),
    ].join('\n\n'),
  );
}

function findingText(page: Page, diagnostic: CheckedDiagnostic): string {
  const { paint, words } = page;
  const about = [diagnostic.ref, diagnostic.rule].filter((part) => part !== undefined).map(toVisible);
  const head = `${paint.severity[diagnostic.severity](words.severity[diagnostic.severity])}  ${paint.quiet(about.join(' · '))}`;
  const blocks = [
    [indent + head, ...wrapped(page, toVisible(diagnostic.message))],
    frameText(page, diagnostic, placeText(page, diagnostic.at)),
    notes(page, diagnostic),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n');
}

/** Related places and law, one per line, their labels aligned. */
function notes(page: Page, diagnostic: CheckedDiagnostic): string[] {
  const { words } = page;
  const rows = [
    ...diagnostic.related.map((note) => [words.report.see, `${placeText(page, note.at)}  ${toVisible(note.message)}`]),
    ...lawText(page, diagnostic.legalBasis),
  ];
  const widest = Math.max(0, ...rows.map(([label]) => columnsOf(label ?? '')));
  return rows.map(([label = '', text = ''], at) => {
    const shown = label === rows[at - 1]?.[0] ? '' : `${label}:`;
    return `${indent}${page.paint.quiet(shown.padEnd(widest + 1))} ${text}`;
  });
}

/** `økonomiplan.yaml:12:5`: terminals and editors make a link of it. A file without text is named alone. */
function placeText(page: Page, place: Place): string {
  const { start } = page.texts.range(place);
  if ((page.texts.get(place.path)?.text ?? '') === '') return toVisible(shownPath(page.workspace, place.path));
  return toVisible(`${shownPath(page.workspace, place.path)}:${start.line}:${start.column}`);
}

function lawText({ words, paint }: Page, legalBasis: readonly LegalBasis[]): string[][] {
  return legalBasis.map(({ law, section, url }) => [
    words.report.law,
    paint.link(toVisible(`${law} ${section}`.trim()), url),
  ]);
}

function wrapped({ style }: Page, text: string): string[] {
  const width = Math.min(style.width, widestText) - indent.length;
  return wrapText(text, width).map((line) => indent + line);
}

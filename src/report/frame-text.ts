import type { CheckedDiagnostic } from '../check/report.ts';
import type { TitledFix } from '../core/diagnostic.ts';
import { clipLine } from './clip.ts';
import type { FrameLine } from './code-frame.ts';
import { codeFrame, gutterWidth } from './code-frame.ts';
import { fixedLines } from './fixed-lines.ts';
import type { Page } from './page.ts';
import { toVisible } from './visible.ts';

/** Columns before the text of a line: indent, marker and the bar with its spaces. */
const frameEdge = 8;
const narrowest = 20;

/** Where a finding stands and the lines of the file around it, with carets under it; then how they read when mended. Empty for a file without text. */
export function frameText(page: Page, diagnostic: CheckedDiagnostic, place: string): string[] {
  const file = page.texts.get(diagnostic.at.path);
  if (file === null || file.text.trim() === '') return [];
  const digits = String(file.index.lineCount).length;
  const width = Math.max(narrowest, page.style.width - frameEdge - digits);
  const context = diagnostic.severity === 'info' ? 0 : 1;
  const lines = codeFrame(file.text, file.index, diagnostic.at.span, { width, context });
  const gutter = gutterWidth(lines);
  return [
    page.paint.quiet(`    ${' '.repeat(gutter + 2)} ┌ ${place}`),
    ...lines.map((line) => frameLine(page, line, { gutter, diagnostic })),
    ...diagnostic.fixes.flatMap((fix) => fixText(page, fix, { path: diagnostic.at.path, gutter, width })),
  ];
}

function frameLine(
  { paint }: Page,
  { label, text, kind }: FrameLine,
  { gutter, diagnostic }: { readonly gutter: number; readonly diagnostic: CheckedDiagnostic },
): string {
  const edge = `${kind === 'marked' ? '>' : ' '} ${label.padStart(gutter)} │`;
  const colored =
    kind === 'carets' ? paint.severity[diagnostic.severity](text) : kind === 'marked' ? text : paint.quiet(text);
  return `    ${paint.quiet(edge)} ${colored}`.trimEnd();
}

/** A fix: its title, then the lines as they will read. */
function fixText(
  page: Page,
  fix: TitledFix,
  { path, gutter, width }: { readonly path: string; readonly gutter: number; readonly width: number },
): string[] {
  const { paint, words } = page;
  const title = `  ${paint.quiet(`${words.report.fix}:`)} ${toVisible(fix.title)}`;
  const file = page.texts.get(path);
  if (file === null || fix.edits.some((edit) => edit.path !== path)) return [title];
  const lines = fixedLines(file, fix.edits) ?? [];
  const shown = lines.map(({ number, text, changed }) => {
    const clipped = clipLine(text, changed, width).text;
    return `    ${paint.good(`+ ${String(number).padStart(gutter)} │ ${clipped}`)}`;
  });
  return [title, ...shown];
}

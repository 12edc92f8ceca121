import type { PdfMark } from '../pdf-drawing.ts';
import { label, labelWidth, line, sheet, stroke } from './marks.ts';

/** A line across the plot with its number. */
interface GridLine {
  readonly y: number;
  readonly label: string;
}

/** The room between the numbers of an axis and the right edge. */
export interface Plot {
  readonly left: number;
  readonly width: number;
}

/** What is left beside the numbers. */
export function plotBeside(labels: readonly string[], width: number = sheet.width, size: number = sheet.text): Plot {
  const left = Math.ceil(Math.max(0, ...labels.map((text) => labelWidth(text, { size })))) + 8;
  return { left, width: width - left };
}

/** Lines across the plot, and their numbers to the left of it. */
export function gridMarks(
  lines: readonly GridLine[],
  { left, width }: Plot,
  size: number = sheet.text,
): readonly PdfMark[] {
  return lines.flatMap(({ y, label: text }) => [
    line(
      [
        [left, y],
        [left + width, y],
      ],
      stroke('chart-grid', 0.6),
    ),
    label(text, [left - 8, y + 3], { anchor: 'end', tone: 'chart-quiet', size }),
  ]);
}

/** Of labels in a row those that are shown: all, or every second, fourth … back from the last. */
export function shownOf(labels: readonly string[], room: number, size: number = sheet.text): ReadonlySet<number> {
  const widest = Math.max(1, ...labels.map((text) => labelWidth(text, { size }))) + 8;
  const step = 2 ** Math.max(0, Math.ceil(Math.log2((widest * labels.length) / room)));
  return new Set(labels.flatMap((_, at) => ((labels.length - 1 - at) % step === 0 ? [at] : [])));
}

import { widthOf } from '../../trace/svg/measure.ts';
import { html, type Html } from '../html/html.ts';
import { pixels } from './numbers.ts';

/** Of text in charts, as the style sheet sets it; the widest of it is semi-bold. */
const font = { size: 12, strong: true };
/** What is at least left for a plot beside wide numbers, in pixels, on a screen of 320 and where the style sheet shows `chart-m` and `chart-l`. */
export const rooms: readonly { readonly width: number; readonly shown: string | null }[] = [
  { width: 190, shown: null },
  { width: 400, shown: 'chart-m' },
  { width: 610, shown: 'chart-l' },
];

/** A line across the plot with its number. */
export interface GridLine {
  readonly y: number;
  readonly label: string;
  readonly isBase: boolean;
}

/** Lines across the plot. */
export function drawGrid(lines: readonly GridLine[]): Html {
  return html`${lines.map(
    ({ y, isBase }) =>
      html`<line class="${isBase ? 'chart-base' : 'chart-line'}" x2="100%" y1="${pixels(y)}" y2="${pixels(y)}"/>`,
  )}`;
}

/** The numbers of the lines, to stand to the left of the plot: a drawing of its own, as wide as they are. */
export function drawAxis(lines: readonly GridLine[], height: number): Html {
  const width = Math.ceil(Math.max(0, ...lines.map(({ label }) => labelWidth(label)))) + 8;
  return html`<svg class="chart-axis" width="${width}" height="${height}" aria-hidden="true">${lines.map(
    ({ y, label }) =>
      html`<text class="chart-quiet" x="${width - 8}" y="${pixels(y + 4)}" text-anchor="end">${label}</text>`,
  )}</svg>`;
}

/** Of labels in a row the class from what width each is shown, `null` for always; those with no room are left out. The last is always shown. */
export function shownFrom(widths: readonly number[], gap: number): readonly (string | null | undefined)[] {
  const widest = Math.max(1, ...widths) + gap;
  const count = widths.length;
  return widths.map((_, at) => {
    const fits = ({ width }: { readonly width: number }) => (count - 1 - at) % stepOf((widest * count) / width) === 0;
    return rooms.find(fits)?.shown;
  });
}

/** A power of two, so that the labels of a narrow plot are among those of a wider one. */
function stepOf(least: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(least)));
}

/** Of labels in a row the class from what width all of them are shown together; `undefined`: never. */
export function allShownFrom(widths: readonly number[], gap: number): string | null | undefined {
  const needed = (Math.max(0, ...widths) + gap) * widths.length;
  return rooms.find(({ width }) => needed <= width)?.shown;
}

/** The width of a label in pixels. */
export function labelWidth(label: string): number {
  return widthOf(label, font);
}

/** At most six round numbers of a scale. */
export function fewTicks(ticks: (count: number) => readonly number[]): readonly number[] {
  return [4, 3, 2].map(ticks).find(({ length }) => length <= 6) ?? ticks(1);
}

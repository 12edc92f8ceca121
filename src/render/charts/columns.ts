import { html } from '../html/html.ts';
import type { Chart } from './chart.ts';
import { drawingOf } from './columns-drawing.ts';
import { type ColumnsInput, paintOf, planOf } from './columns-plan.ts';
import { describeColumns, tableOfColumns } from './columns-words.ts';
import { drawFigure, drawKey, drawSvg } from './figure.ts';
import { drawSwatch } from './paint.ts';

/** Kroner by year, stacked; what is below nothing hangs down. `null` where nothing is stated. */
export function drawColumns(input: ColumnsInput): Chart | null {
  const isStated = input.years.some(({ amounts }) => amounts.some((amount) => amount !== null));
  if (!isStated || input.series.length === 0) return null;
  const plan = planOf(input);
  const key =
    input.series.length < 2
      ? null
      : drawKey(input.series.map((name, at) => html`${drawSwatch(paintOf(at), input.idPrefix)}<bdi>${name}</bdi>`));
  return {
    figure: drawFigure(
      input,
      [plan.words.moneyUnit[plan.unit]],
      [drawSvg(drawingOf(plan, describeColumns(plan)), input), key],
    ),
    table: tableOfColumns(plan),
  };
}

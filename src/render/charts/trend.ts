import { html, type Html } from '../html/html.ts';
import type { Chart } from './chart.ts';
import { drawFigure, drawKey, drawSvg } from './figure.ts';
import { drawingOf } from './trend-drawing.ts';
import { planOf, type TrendInput, type TrendPlan } from './trend-plan.ts';
import { aimOf, describeTrend, sayPoint, tableOfTrend } from './trend-words.ts';
import { chartWordsOf } from './words-of.ts';

/** How an indicator goes from year to year, with where it began and its target. `null` where nothing is measured. */
export function drawTrend(input: TrendInput): Chart | null {
  const words = chartWordsOf(input.locale);
  const plan = planOf(input, words);
  if (plan.measured.length === 0) return null;
  const notes = [input.measuredIn ?? '', input.direction === null ? '' : words.trend.direction[input.direction]];
  return {
    figure: drawFigure(input, notes, [drawSvg(drawingOf(plan, describeTrend(plan)), input), drawKey(keyOf(plan))]),
    table: tableOfTrend(plan),
  };
}

function keyOf({ measured, targets, baseline, level, words, input }: TrendPlan): readonly Html[] {
  const sample = (marks: Html) =>
    html`<svg class="chart-swatch" width="28" height="14" aria-hidden="true">${marks}</svg>`;
  const line = (kind: string) => html`<line class="${kind}" x1="1" x2="27" y1="7" y2="7"/>`;
  const { trend } = words;
  const gaps = measured.some(({ year }, at) => at > 0 && year - (measured[at - 1]?.year ?? year) > 1);
  const start = baseline?.value ?? level.baseline;
  const aims = targets.length > 0 || level.target !== null;
  return [
    html`${sample(html`${line('chart-run')}<circle class="chart-point" cx="14" cy="7" r="4.5"/>`)}${trend.measured}`,
    ...(gaps ? [html`${sample(line('chart-bridge'))}${trend.gap}`] : []),
    ...(start === null
      ? []
      : [
          html`${sample(baseline === null ? line('chart-from') : html`<circle class="chart-start" cx="14" cy="7" r="6"/>`)}${trend.baseline} ${sayPoint(input.baseline, words)}`,
        ]),
    ...(aims ? [html`${sample(line('chart-to'))}${trend.target} ${sayPoint(aimOf(input.targets), words)}`] : []),
  ];
}

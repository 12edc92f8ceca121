import type { Stretch } from '../../charts/trend-drawing.ts';
import type { TrendPlan } from '../../charts/trend-plan.ts';
import { aimOf, sayPoint } from '../../charts/trend-words.ts';
import type { PdfPoint, PdfStroke } from '../pdf-drawing.ts';
import type { KeyEntry } from './key.ts';
import { circle, filled, line, type Place, stroke } from './marks.ts';

/** How each stretch of the line is drawn. */
export const trendStrokes: Readonly<Record<Stretch['kind'], PdfStroke>> = {
  run: stroke('series-1', 1.8),
  bridge: stroke('series-1', 1.4, 'dotted'),
  to: stroke('series-1', 1.4, 'dashed'),
  from: stroke('chart-axis', 1.1, 'dotted'),
};

/** What the lines and spots of an indicator mean. */
export function trendKey({ measured, targets, baseline, level, words, input }: TrendPlan): readonly KeyEntry[] {
  const { trend } = words;
  const gaps = measured.some(({ year }, at) => at > 0 && year - (measured[at - 1]?.year ?? year) > 1);
  const start = baseline?.value ?? level.baseline;
  const aims = targets.length > 0 || level.target !== null;
  const stretch = (kind: Stretch['kind']) => (place: Place) => [line(throughMiddle(place), trendStrokes[kind])];
  const paper = filled('chart-paper');
  const entry = (text: string, draw: KeyEntry['draw']): KeyEntry => ({ text, draw, sampleWidth: 20 });
  return [
    entry(trend.measured, (place) => [
      line(throughMiddle(place), trendStrokes.run),
      circle(middleOf(place), 3, { fill: paper, stroke: trendStrokes.run }),
    ]),
    ...(gaps ? [entry(trend.gap, stretch('bridge'))] : []),
    ...(start === null
      ? []
      : [
          entry(
            `${trend.baseline} ${sayPoint(input.baseline, words)}`,
            baseline === null
              ? stretch('from')
              : (place) => [circle(middleOf(place), 4.2, { fill: paper, stroke: stroke('chart-axis') })],
          ),
        ]),
    ...(aims ? [entry(`${trend.target} ${sayPoint(aimOf(input.targets), words)}`, stretch('to'))] : []),
  ];
}

function middleOf({ x, y, width, height }: Place): PdfPoint {
  return [x + width / 2, y + height / 2];
}

function throughMiddle(place: Place): readonly PdfPoint[] {
  const [, y] = middleOf(place);
  return [
    [place.x, y],
    [place.x + place.width, y],
  ];
}

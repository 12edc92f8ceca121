import type { CalendarState } from '../../../overview/calendar/calendar.ts';
import { describeWheel, type Numbered, wheelStates } from '../../charts/wheel-drawing.ts';
import { mostDots, placeDots, type Spot, spotAt, turnOf, wheel } from '../../charts/wheel-layout.ts';
import { isInYear, sayDay, type YearWheelInput } from '../../charts/wheel-words.ts';
import { chartWordsOf } from '../../charts/words-of.ts';
import type { ChartWords } from '../../charts/words.ts';
import type { PdfDrawing, PdfMark, PdfPath, PdfPoint, PdfStroke } from '../pdf-drawing.ts';
import { captionOf } from './caption.ts';
import { type KeyEntry, keyOf } from './key.ts';
import { area, circle, filled, label, line, type Place, sheet, stroke } from './marks.ts';

/** Points for each pixel of the site's wheel, and where it begins: in the middle of the sheet. */
const scale = 0.78;
const left = (sheet.width - wheel.size * scale) / 2;
const dotRadius = 8.5;
/** Where the lines of months begin, from the middle. */
const hub = 52;

/** The year as a wheel with a numbered dot for each step; `null` where there are none, or more than it has room for. */
export function wheelDrawing(input: YearWheelInput): PdfDrawing | null {
  const { year, today, steps, title, locale } = input;
  const words = chartWordsOf(locale);
  const drawn = steps.flatMap((step, at) => (isInYear(step.date, year) ? [{ step, number: at + 1 }] : []));
  if (drawn.length === 0 || drawn.length > mostDots) return null;
  const now = today !== null && isInYear(today, year) ? today : null;
  const spots = placeDots(drawn.map(({ step }) => step.date));
  const bottom = wheel.size * scale;
  const key = keyOf(keyEntries(drawn, now, words), bottom + 12);
  return {
    kind: 'drawing',
    width: sheet.width,
    height: bottom + 12 + key.height,
    alt: `${title}. ${describeWheel(drawn, words)}`,
    caption: captionOf(input),
    marks: [
      ...monthMarks(now, words),
      ...(now === null
        ? []
        : [line([onSheet(spotAt(turnOf(now), hub)), onSheet(spotAt(turnOf(now), wheel.inner))], todayLine)]),
      label(String(year), [onSheet(spotAt(0, 0))[0], onSheet(spotAt(0, 0))[1] + 7], {
        anchor: 'middle',
        size: 20,
        strong: true,
      }),
      ...drawn.flatMap((one, index) => dotMarks(one, spots[index])),
      ...key.marks,
    ],
  };
}

const todayLine = stroke('series-1', 2);

function onSheet({ x, y }: Spot): PdfPoint {
  return [left + x * scale, y * scale];
}

function monthMarks(today: string | null, { wheel: { shortMonths } }: ChartWords): readonly PdfMark[] {
  const now = today === null ? -1 : Number(today.slice(5, 7)) - 1;
  return shortMonths.flatMap((name, month) => {
    const turn = (month * Math.PI) / 6;
    const [x, y] = onSheet(spotAt(turn + Math.PI / 12, (wheel.inner + wheel.outer) / 2));
    const isNow = month === now;
    return [
      { ...sector(turn), fill: filled(isNow ? 'series-1' : 'chart-tint') },
      line([onSheet(spotAt(turn, hub)), onSheet(spotAt(turn, wheel.inner - 2))], stroke('chart-grid', 0.7)),
      label(name, [x, y + 3], { anchor: 'middle', tone: isNow ? 'chart-paper' : 'chart-text', strong: isNow }),
    ];
  });
}

/** The part of the ring that a month takes. */
function sector(from: number): PdfPath {
  const gap = 0.006;
  const [start, end] = [from + gap, from + Math.PI / 6 - gap];
  const outer = arc(start, end, wheel.outer);
  const inner = arc(end, start, wheel.inner);
  return {
    mark: 'path',
    from: point(spotAt(start, wheel.outer)),
    stretches: [outer, [point(spotAt(end, wheel.inner))], inner],
    closed: true,
    fill: null,
    stroke: null,
  };
}

/** A curve as good as the arc. */
function arc(from: number, to: number, radius: number): readonly [PdfPoint, PdfPoint, PdfPoint] {
  const reach = (4 / 3) * Math.tan((to - from) / 4) * radius;
  const pull = (turn: number, by: number) => {
    const { x, y } = spotAt(turn, radius);
    return point({ x: x + by * Math.cos(turn), y: y + by * Math.sin(turn) });
  };
  return [pull(from, reach), pull(to, -reach), point(spotAt(to, radius))];
}

function point(spot: Spot): PdfPoint {
  const [x, y] = onSheet(spot);
  return [Number(x.toFixed(1)) + 0, Number(y.toFixed(1)) + 0];
}

/** Each state has a form of its own besides its colour. */
const looks: Readonly<
  Record<CalendarState, { readonly fill: 'status-good' | 'status-late' | 'chart-paper'; readonly edge: PdfStroke }>
> = {
  done: { fill: 'status-good', edge: stroke('status-good', 1) },
  open: { fill: 'chart-paper', edge: stroke('status-info', 2.2) },
  due: { fill: 'chart-paper', edge: stroke('chart-axis', 1.2) },
  late: { fill: 'status-late', edge: stroke('status-late', 1) },
  noted: { fill: 'chart-paper', edge: stroke('chart-axis', 1.1, 'dashed') },
};

function shapeOf(state: CalendarState, [x, y]: PdfPoint, radius: number): PdfMark {
  const look = { fill: filled(looks[state].fill), stroke: looks[state].edge };
  if (state !== 'late') return circle([x, y], radius, look);
  return area({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, { ...look, radius: 2 });
}

function dotMarks({ step, number }: Numbered, spot: Spot | undefined): readonly PdfMark[] {
  if (spot === undefined) return [];
  const [x, y] = onSheet(spot);
  const tone = looks[step.state].fill === 'chart-paper' ? 'chart-text' : 'chart-paper';
  return [
    shapeOf(step.state, [x, y], dotRadius),
    label(String(number), [x, y + 3], { anchor: 'middle', strong: true, tone }),
  ];
}

function keyEntries(drawn: readonly Numbered[], now: string | null, words: ChartWords): readonly KeyEntry[] {
  const middle = ({ x, y, width, height }: Place): PdfPoint => [x + width / 2, y + height / 2];
  const here = wheelStates.filter((state) => drawn.some(({ step }) => step.state === state));
  return [
    ...here.map((state) => ({
      text: words.wheel.state[state],
      draw: (place: Place) => [shapeOf(state, middle(place), 4)],
    })),
    ...(now === null
      ? []
      : [
          {
            text: words.wheel.today(sayDay(now, words)),
            draw: ({ x, y, width, height }: Place) => [
              line(
                [
                  [x + width / 2, y],
                  [x + width / 2, y + height],
                ],
                todayLine,
              ),
            ],
          },
        ]),
  ];
}

import type { CalendarState } from '../../overview/calendar/calendar.ts';
import { type Mark, strokes } from '../../trace/svg/marks.ts';
import { html, type Html } from '../html/html.ts';
import type { Chart } from './chart.ts';
import { drawFigure } from './figure.ts';
import { drawStateKey, drawWheel } from './wheel-drawing.ts';
import { mostDots } from './wheel-layout.ts';
import { isInYear, sayDate, sayState, type WheelStepView, type YearWheelInput } from './wheel-words.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords } from './words.ts';

const marks: Readonly<Record<CalendarState, Mark>> = {
  done: 'well',
  open: 'working',
  due: 'dash',
  late: 'late',
  noted: 'dash',
};
/** The year as a wheel with a numbered dot for each step, and the steps as a list; on a narrow screen the list only. `null` without steps. */
export function drawYearWheel(input: YearWheelInput): Chart | null {
  if (input.steps.length === 0) return null;
  const words = chartWordsOf(input.locale);
  const drawn = input.steps.flatMap((step, at) => (isInYear(step.date, input.year) ? [{ step, number: at + 1 }] : []));
  const hasWheel = drawn.length > 0 && drawn.length <= mostDots;
  const picture = hasWheel
    ? html`<div class="chart-wheel">${drawWheel(input, drawn, words)}${drawStateKey(input, words)}</div>`
    : null;
  const list = html`<ol class="chart-steps">${input.steps.map((step, at) => drawStep(step, at + 1, words))}</ol>`;
  return {
    figure: drawFigure(input, [], html`<div class="chart-year">${picture}${list}</div>`),
    table: {
      caption: input.title,
      columns: [
        { name: words.wheel.number, isNumber: true },
        { name: words.wheel.step, isNumber: false },
        { name: words.wheel.date, isNumber: false },
        { name: words.statusHeading, isNumber: false },
      ],
      rows: input.steps.map((step, at) => [String(at + 1), step.title, sayDate(step, words), sayState(step, words)]),
    },
  };
}

function drawStep(step: WheelStepView, number: number, words: ChartWords): Html {
  const title = html`<bdi>${step.title}</bdi>`;
  const name = step.href === null ? title : html`<a href="${step.href}">${title}</a>`;
  const mark = html`<svg class="chart-mark" width="12" height="12" viewBox="0 0 10 10" aria-hidden="true"><path d="${strokes[marks[step.state]]}"/></svg>`;
  return html`<li class="chart-is-${step.state}"><b>${number}</b><span>${name}<small>${sayDate(step, words)} <i>${mark}${sayState(step, words)}</i></small></span></li>`;
}

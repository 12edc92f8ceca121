import { arc } from 'd3-shape';
import type { CalendarState } from '../../overview/calendar/calendar.ts';
import { html, type Html, trusted } from '../html/html.ts';
import { drawKey } from './figure.ts';
import { pixels } from './numbers.ts';
import { safeId } from './paint.ts';
import { placeDots, type Spot, spotAt, turnOf, wheel } from './wheel-layout.ts';
import { isInYear, sayDate, sayDay, sayState, type WheelStepView, type YearWheelInput } from './wheel-words.ts';
import type { ChartWords } from './words.ts';

/** A step of the year with its number in the list. */
export interface Numbered {
  readonly step: WheelStepView;
  readonly number: number;
}

/** In the order of the key. */
export const wheelStates: readonly CalendarState[] = ['done', 'open', 'due', 'late', 'noted'];

/** The year with its months, the day, and a dot for each step. */
export function drawWheel(
  { title, idPrefix, year, today }: YearWheelInput,
  drawn: readonly Numbered[],
  words: ChartWords,
): Html {
  const id = safeId(idPrefix);
  const spots = placeDots(drawn.map(({ step }) => step.date));
  const now = today !== null && isInYear(today, year) ? today : null;
  const said = describeWheel(drawn, words);
  const role = drawn.some(({ step }) => step.href !== null) ? 'group' : 'img';
  return html`<svg width="${wheel.size}" height="${wheel.size}" viewBox="0 0 ${wheel.size} ${wheel.size}" role="${role}" aria-labelledby="${id}-t" aria-describedby="${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${said}</desc><g aria-hidden="true">${drawMonths(now, words)}${now === null ? null : drawToday(now)}<text class="chart-year-number" x="${wheel.middle}" y="${wheel.middle + 10}" text-anchor="middle">${year}</text></g>${drawn.map((one, at) => drawDot(one, spots[at], words))}</svg>`;
}

/** All that is drawn, in words. */
export function describeWheel(drawn: readonly Numbered[], words: ChartWords): string {
  return drawn
    .map(({ step, number }) => `${number}: ${step.title}, ${sayDate(step, words)}, ${sayState(step, words)}.`)
    .join(' ');
}

function drawMonths(today: string | null, { wheel: { shortMonths } }: ChartWords): Html {
  const sector = arc<number>()
    .innerRadius(wheel.inner)
    .outerRadius(wheel.outer)
    .startAngle((month) => (month * Math.PI) / 6)
    .endAngle((month) => ((month + 1) * Math.PI) / 6)
    .padAngle(0.012)
    .digits(1);
  const now = today === null ? -1 : Number(today.slice(5, 7)) - 1;
  const months = shortMonths.map((name, month) => {
    const [label, from, to] = [
      spotAt(((month + 0.5) * Math.PI) / 6, (wheel.inner + wheel.outer) / 2),
      spotAt((month * Math.PI) / 6, 52),
      spotAt((month * Math.PI) / 6, wheel.inner - 2),
    ];
    return html`<path class="${month === now ? 'chart-month chart-now' : 'chart-month'}" transform="translate(${wheel.middle} ${wheel.middle})" d="${trusted(sector(month) ?? '')}"/><line class="chart-line" x1="${pixels(from.x)}" y1="${pixels(from.y)}" x2="${pixels(to.x)}" y2="${pixels(to.y)}"/><text${month === now ? html` class="chart-now-name"` : null} x="${pixels(label.x)}" y="${pixels(label.y + 4)}" text-anchor="middle">${name}</text>`;
  });
  return html`${months}`;
}

function drawToday(today: string): Html {
  const [from, to] = [spotAt(turnOf(today), 52), spotAt(turnOf(today), wheel.inner)];
  return html`<line class="chart-today" x1="${pixels(from.x)}" y1="${pixels(from.y)}" x2="${pixels(to.x)}" y2="${pixels(to.y)}"/>`;
}

function drawDot({ step, number }: Numbered, spot: Spot | undefined, words: ChartWords): Html | null {
  if (spot === undefined) return null;
  const [x, y] = [pixels(spot.x), pixels(spot.y)];
  const shape =
    step.state === 'late'
      ? html`<rect x="${pixels(spot.x - 11)}" y="${pixels(spot.y - 11)}" width="22" height="22" rx="3"/>`
      : html`<circle cx="${x}" cy="${y}" r="11"/>`;
  const dot = html`${shape}<text x="${x}" y="${pixels(spot.y + 4)}" text-anchor="middle">${number}</text>`;
  const name = html`<title>${number} ${step.title}, ${sayDate(step, words)}, ${sayState(step, words)}</title>`;
  const kind = `chart-dot chart-${step.state}`;
  return step.href === null
    ? html`<g class="${kind}">${name}${dot}</g>`
    : html`<a class="${kind}" href="${step.href}">${name}${dot}</a>`;
}

/** What the dots mean. */
export function drawStateKey({ steps, today, year }: YearWheelInput, words: ChartWords): Html {
  const here = wheelStates.filter((state) => steps.some((step) => step.state === state && isInYear(step.date, year)));
  const entries = here.map((state) => html`${drawSample(state)}${words.wheel.state[state]}`);
  const now =
    today !== null && isInYear(today, year)
      ? [
          html`<svg class="chart-swatch" width="14" height="14" aria-hidden="true"><line class="chart-today" x1="7" x2="7" y1="0" y2="14"/></svg>${words.wheel.today(sayDay(today, words))}`,
        ]
      : [];
  return drawKey([...entries, ...now]);
}

function drawSample(state: CalendarState): Html {
  const shape =
    state === 'late' ? html`<rect x="1" y="1" width="12" height="12" rx="2"/>` : html`<circle cx="7" cy="7" r="6"/>`;
  return html`<svg class="chart-swatch chart-dot chart-${state}" width="14" height="14" aria-hidden="true">${shape}</svg>`;
}

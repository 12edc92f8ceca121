import { type Content, html } from '../html/html.ts';
import type { Chart, ChartFrame } from './chart.ts';
import { drawFigure, drawKey, drawSvg } from './figure.ts';
import { across, sayNumber, sayPercent } from './numbers.ts';
import { drawPatterns, drawRectangle, drawSwatch, type Paint } from './paint.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords, CountedStatus } from './words.ts';

export interface StatusBarInput extends ChartFrame {
  /** In any order; a status may be left out, and those of nothing are. */
  readonly counts: readonly StatusCount[];
}

export interface StatusCount {
  readonly status: CountedStatus;
  readonly count: number;
  /** Where they are listed. */
  readonly href?: string | null;
}

/** How each status looks, in the order in which they stand. */
export const statusLooks: Readonly<Record<CountedStatus, Paint>> = {
  fullført: { hue: 'status-good', form: 'solid' },
  avsluttet: { hue: 'status-good', form: 'dots' },
  'i-rute': { hue: 'status-good', form: 'stripes' },
  pågår: { hue: 'status-info', form: 'solid' },
  forsinket: { hue: 'status-late', form: 'solid' },
  'på-vent': { hue: 'status-late', form: 'stripes' },
  'ikke-startet': { hue: 'status-plain', form: 'solid' },
  unknown: { hue: 'status-plain', form: 'lines' },
  utgår: { hue: 'status-plain', form: 'dots' },
};
const height = 22;
/** So that one of many is seen. */
const leastShare = 0.008;

/** One bar of how many there are of each status; `null` where there are none. */
export function drawStatusBar(input: StatusBarInput): Chart | null {
  const words = chartWordsOf(input.locale);
  const counts = inOrder(input.counts);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const say = (count: number) => sayNumber(count, words);
  const description = describeCounts(counts, words);
  const marks = [
    drawPatterns(
      counts.map(({ status }) => statusLooks[status]),
      input.idPrefix,
    ),
    drawParts(counts, input.idPrefix),
  ];
  const key = drawKey(counts.map((one) => drawEntry(one, input.idPrefix, words)));
  return {
    figure: drawFigure(
      input,
      [],
      [html`<div class="chart-strip">${drawSvg({ height, description, marks }, input)}</div>`, key],
    ),
    table: {
      caption: input.title,
      columns: [
        { name: words.statusHeading, isNumber: false },
        { name: words.count, isNumber: true },
        { name: words.share, isNumber: true },
      ],
      rows: [
        ...counts.map(({ status, count }) => [words.status[status], say(count), sayPercent(count, total, words)]),
        [words.total, say(total), sayPercent(total, total, words)],
      ],
    },
  };
}

/** All that is drawn, in words. */
export function describeCounts(counts: readonly StatusCount[], words: ChartWords): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const each = counts.map(({ status, count }) => `${words.status[status]}: ${sayNumber(count, words)}.`);
  return `${words.total}: ${sayNumber(total, words)}. ${each.join(' ')}`;
}

/** Each status once, in its order, with those that are there. */
export function inOrder(counts: readonly StatusCount[]): readonly StatusCount[] {
  return (Object.keys(statusLooks) as CountedStatus[]).flatMap((status) => {
    const here = counts.filter((one) => one.status === status && Number.isFinite(one.count) && one.count > 0);
    const count = here.reduce((sum, one) => sum + one.count, 0);
    return count === 0 ? [] : [{ status, count, href: here.find(({ href }) => href != null)?.href ?? null }];
  });
}

/** How much of the bar each takes; one of many is seen. */
export function sharesOf(counts: readonly StatusCount[]): readonly number[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const shares = counts.map(({ count }) => Math.max(count / total, leastShare));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

function drawParts(counts: readonly StatusCount[], idPrefix: string): Content {
  const shares = sharesOf(counts);
  let from = 0;
  return counts.map(({ status }, at) => {
    const share = shares[at] ?? 0;
    const x = across(from);
    from += share;
    const gap = at === 0 ? null : html`<rect class="chart-gap" x="${x}" width="2" height="${height}"/>`;
    return [drawRectangle({ x, y: 0, width: across(share), height }, statusLooks[status], idPrefix), gap];
  });
}

function drawEntry({ status, count, href }: StatusCount, idPrefix: string, words: ChartWords) {
  const look = statusLooks[status];
  const label = href == null ? words.status[status] : html`<a href="${href}">${words.status[status]}</a>`;
  return html`${drawSwatch(look, idPrefix)}${label} <b>${sayNumber(count, words)}</b>`;
}

import { html, type Html } from '../html/html.ts';
import type { Chart, ChartFrame } from './chart.ts';
import { drawFigure } from './figure.ts';
import { across, between, sayNumber } from './numbers.ts';
import { chartWordsOf } from './words-of.ts';
import type { ChartWords } from './words.ts';

export interface ShareBarsInput extends ChartFrame {
  /** What the rows are: `Enhet`, `Nivå`. */
  readonly rowsAre: string;
  readonly rows: readonly ShareRow[];
}

export interface ShareRow {
  readonly name: string;
  readonly href?: string | null;
  /** 0 at the top; what is below is set in, three steps at most. */
  readonly depth?: number;
  readonly part: number;
  readonly whole: number;
  /** Whole percent; `null` where there is too little to say it of. */
  readonly percent: number | null;
}

/** A bar for each of how much is reached; text and numbers are text, the bars only show them. `null` where there are no rows. */
export function drawShareBars(input: ShareBarsInput): Chart | null {
  if (input.rows.length === 0) return null;
  const words = chartWordsOf(input.locale);
  return {
    figure: drawFigure(input, [], html`<ul class="chart-shares">${input.rows.map((row) => drawRow(row, words))}</ul>`),
    table: {
      caption: input.title,
      columns: [
        { name: input.rowsAre, isNumber: false },
        { name: words.count, isNumber: true },
        { name: words.share, isNumber: true },
      ],
      rows: input.rows.map((row) => [row.name, sayPart(row, words), sayShare(row, words)]),
    },
  };
}

function drawRow(row: ShareRow, words: ChartWords): Html {
  const { name, href, depth = 0 } = row;
  const label = href == null ? html`<bdi>${name}</bdi>` : html`<a href="${href}"><bdi>${name}</bdi></a>`;
  const level = between(0, Math.trunc(depth), 3) || 0;
  return html`<li${level === 0 ? null : html` class="d${level}"`}><span>${label}</span><span>${sayPart(row, words)}</span><b>${sayShare(row, words)}</b>${drawBar(row)}</li>`;
}

function drawBar({ part, whole }: ShareRow): Html {
  const share = whole > 0 ? between(0, part / whole, 1) || 0 : 0;
  const filled = share === 0 ? null : html`<rect class="cf-series-1" width="${across(share)}" height="10" rx="2"/>`;
  return html`<svg class="chart-bar" width="100%" height="10" aria-hidden="true"><rect class="chart-track" width="100%" height="10" rx="2"/>${filled}</svg>`;
}

/** `3 av 4`. */
export function sayPart({ part, whole }: ShareRow, words: ChartWords): string {
  return words.partOf(sayNumber(part, words), sayNumber(whole, words));
}

/** `75 %`; a dash where there is too little to say it of. */
export function sayShare({ percent }: ShareRow, words: ChartWords): string {
  return percent === null ? '–' : words.percent(sayNumber(percent, words));
}

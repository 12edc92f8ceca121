import { drawingStyle } from '../../trace/svg/tokens.ts';
import type { Shades } from './accent.ts';
import { base } from './css/base.ts';
import { parts } from './css/parts.ts';
import { print } from './css/print.ts';
import { shell } from './css/shell.ts';
import { table } from './css/table.ts';
import { designSystem } from './design-system.gen.ts';
import { fontFaces } from './fonts.ts';
import { siteTokens } from './tokens.ts';

/** What the style sheet depends on. */
export interface Look {
  readonly accent: { readonly light: Shades; readonly dark: Shades };
  /** Style of charts that pages hold, each once; it stands above the site's own rules for figures and lists. */
  readonly drawings?: readonly string[];
}

/** The one style sheet of the site. It names no address outside it. */
export function siteStyle({ accent, drawings = [] }: Look): string {
  const { light, dark } = siteTokens(accent);
  return [
    '@layer ds,drawings,site,charts;',
    fontFaces,
    `:root{color-scheme:light dark;${variables(light)}${measures}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}--lift:var(--tint);--shade:#0009}}`,
    forced,
    `@layer ds{\n${designSystem}\n}`,
    `@layer drawings{\n${drawingStyle}\n}`,
    `@layer site{${[drawingColors, base, shell, table, parts, print].join('')}}`,
    ...(drawings.length === 0 ? [] : [`@layer charts{\n${drawings.join('\n')}\n}`]),
    '',
  ].join('\n');
}

function variables(colors: Readonly<Record<string, string>>): string {
  return Object.entries(colors)
    .map(([name, color]) => `--${name}:${color};`)
    .join('');
}

/** Designsystemet's measures at its small size, and its colours by ours. */
const measures = [
  '--font:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
  '--measure:38rem;--edge:max(1.25rem,(100% - 72rem)/2);--focus:var(--text);--lift:var(--paper);--shade:#0002',
  [1, 2, 3, 4, 5, 6, 8, 12, 14].map((size) => `--ds-size-${size}:${size / 4}rem`).join(';'),
  '--ds-icon-size:1.5rem;--ds-border-width-default:1px',
  '--ds-border-radius-sm:.25rem;--ds-border-radius-md:.25rem;--ds-border-radius-lg:.5rem;--ds-border-radius-default:.25rem',
  '--ds-font-weight-medium:500;--ds-font-weight-semibold:600;--ds-body-sm-font-size:.875rem;--ds-line-height-sm:1.3',
  '--ds-heading-md-font-weight:650;--ds-heading-md-letter-spacing:0;--ds-heading-md-line-height:1.3',
  '--ds-color-text-default:var(--text);--ds-color-text-subtle:var(--a-text);--ds-color-border-subtle:var(--rule);--ds-color-border-default:var(--border)',
  '--ds-color-surface-default:var(--paper);--ds-color-surface-tinted:var(--raised);--ds-color-surface-hover:var(--raised)',
  '--ds-color-base-default:var(--a);--ds-color-base-hover:var(--a-strong);--ds-color-base-active:var(--a-strong);--ds-color-base-contrast-default:var(--a-on)',
].join(';');

/** Where the reader has chosen the colours, drawings follow too. */
const forced =
  '@media(forced-colors:active){:root{--paper:Canvas;--lift:Canvas;--text:CanvasText;--chart-paper:Canvas;--chart-text:CanvasText;--chart-quiet:CanvasText;--chart-axis:CanvasText;--chart-grid:GrayText;--chart-tint:Canvas}}';

/** Drawings of the lineage wear the site's colours. */
const drawingColors =
  '.trace{--trace-paper:var(--lift);--trace-accent:var(--a);--trace-subject:var(--a);--trace-on-subject:var(--a-on);--trace-line:var(--chart-axis)}';

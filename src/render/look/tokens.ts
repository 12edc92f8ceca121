import { dark, light } from '../charts/tokens.ts';
import type { ChartToken } from '../charts/tokens.ts';
import type { Shade, Shades } from './accent.ts';
import { toOklch } from './oklch.ts';
import { greys, toneGrounds } from './palette.ts';

/** The colours of the site in light and in dark, by the names of their CSS variables. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

type Mode = keyof Tokens;

const charts = { light, dark } as const;

/** All colours of a site whose accent has these shades. */
export function siteTokens(accent: Readonly<Record<Mode, Shades>>): Tokens {
  return { light: inMode('light', accent), dark: inMode('dark', accent) };
}

const shadeNames: Readonly<Record<Shade, string>> = {
  'background-tinted': 'a-tint',
  'surface-tinted': 'a-soft',
  'surface-hover': 'a-hover',
  'border-subtle': 'a-rule',
  'border-default': 'a-line',
  'text-subtle': 'a-text',
  'text-default': 'a-ink',
  'base-default': 'a',
  'base-hover': 'a-strong',
  'base-contrast-default': 'a-on',
};

function inMode(mode: Mode, accent: Readonly<Record<Mode, Shades>>): Readonly<Record<string, string>> {
  const shades = accent[mode];
  return {
    ...greys[mode],
    ...prefixed('ground-', toneGrounds[mode]),
    ...Object.fromEntries(Object.entries(shadeNames).map(([shade, name]) => [name, shades[shade as Shade]])),
    ...chartColors(mode, accent),
  };
}

/** Charts and drawings stand on the page's ground and use its accent. */
function chartColors(mode: Mode, accent: Readonly<Record<Mode, Shades>>): Readonly<Record<ChartToken, string>> {
  const shades = accent[mode];
  const [second, third, fourth] = seriesBeside(accent.light['base-default']).map((name) => charts[mode][name]);
  return {
    ...charts[mode],
    'chart-tint': shades['background-tinted'],
    'series-1': shades['base-default'],
    'series-2': second ?? charts[mode]['series-2'],
    'series-3': third ?? charts[mode]['series-3'],
    'series-4': fourth ?? charts[mode]['series-4'],
  };
}

/** The charts' own colours in their order, without the one whose hue is nearest to the accent's. */
function seriesBeside(accent: string): readonly ChartToken[] {
  const own = toOklch(accent).hue;
  const distance = (name: ChartToken) => {
    const apart = Math.abs(toOklch(charts.light[name]).hue - own);
    return Math.min(apart, 360 - apart);
  };
  const names: readonly ChartToken[] = ['series-2', 'series-1', 'series-3', 'series-4'];
  const nearest = names.toSorted((a, b) => distance(a) - distance(b))[0];
  return names.filter((name) => name !== nearest);
}

function prefixed(prefix: string, colors: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(colors).map(([name, color]) => [prefix + name, color]));
}

import { contrast } from './contrast.ts';
import { toHex, toOklch } from './oklch.ts';
import type { Oklch } from './oklch.ts';
import { paper, toneGrounds } from './palette.ts';

/** What the shades of an accent are for, by the names that Designsystemet has for them. */
export type Shade =
  | 'background-tinted'
  | 'surface-tinted'
  | 'surface-hover'
  | 'border-subtle'
  | 'border-default'
  | 'text-subtle'
  | 'text-default'
  | 'base-default'
  | 'base-hover'
  | 'base-contrast-default';

export type Shades = Readonly<Record<Shade, string>>;

/** The shades of a municipality's colour, or why it cannot be used and the nearest that can. */
export type Accent =
  | { readonly ok: true; readonly color: string; readonly light: Shades; readonly dark: Shades }
  | { readonly ok: false; readonly refused: RefusedColor };

/** A colour that is too light to be read on white and to carry white text. */
export interface RefusedColor {
  readonly color: string;
  /** Its contrast to white, cut to one decimal. */
  readonly contrast: number;
  readonly needed: number;
  /** The same hue, just dark enough. */
  readonly nearest: string;
}

/** Where a municipality has named no colour of its own. */
export const defaultAccent = '#0b5a6e';

/** WCAG 2.2 AA for text (1.4.3). */
const needed = 4.5;

/** Shades for light and dark of a colour such as `#0b5a8f` or `#05a`; each pair that is text on something has at least 4.5 to 1. */
export function accentScale(hex: string): Accent {
  const color = sixDigits(hex);
  const against = contrast(color, paper.light);
  if (against < needed) return { ok: false, refused: refusal(color, against) };
  return { ok: true, color, light: lightShades(color), dark: darkShades(color) };
}

function sixDigits(hex: string): string {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(hex);
  return (
    short === null
      ? hex
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
  ).toLowerCase();
}

function refusal(color: string, against: number): RefusedColor {
  const nearest = shade(color, { ground: paper.light, ratio: needed });
  return { color, contrast: Math.floor(against * 10) / 10, needed, nearest };
}

function lightShades(color: string): Shades {
  const from = (ratio: number, chroma?: number) => shade(color, { ground: paper.light, ratio, chroma });
  const tinted = from(1.15, 0.019);
  const own = contrast(color, paper.light);
  return {
    'background-tinted': from(1.065, 0.009),
    'surface-tinted': tinted,
    'surface-hover': from(1.32, 0.035),
    'border-subtle': from(1.7, 0.045),
    'border-default': from(4.4),
    'text-subtle': linkColor(color, [tinted, ...Object.values(toneGrounds.light)]),
    'text-default': from(Math.max(13, own), 0.07),
    'base-default': color,
    // What is nearly black already is hovered over by being lighter.
    'base-hover': from(own > 14 ? own / 1.5 : own * 1.35),
    'base-contrast-default': '#ffffff',
  };
}

/** The colour itself where it can be read on all of the grounds, else made dark enough. */
function linkColor(color: string, grounds: readonly string[]): string {
  if (grounds.every((ground) => contrast(color, ground) >= needed)) return color;
  const dimmest = Math.max(...grounds.map((ground) => contrast(ground, paper.light)));
  // A little more, for the rounding of colours.
  return shade(color, { ground: paper.light, ratio: needed * dimmest * 1.01 });
}

function darkShades(color: string): Shades {
  const from = (ratio: number, chroma?: number) => shade(color, { ground: paper.dark, ratio, chroma });
  return {
    'background-tinted': from(1.14, 0.018),
    'surface-tinted': from(1.3, 0.028),
    'surface-hover': from(1.6, 0.05),
    'border-subtle': from(2.1, 0.045),
    'border-default': from(4.6, 0.11),
    'text-subtle': from(8.2, 0.11),
    'text-default': from(13, 0.05),
    'base-default': from(8.2, 0.11),
    'base-hover': from(10, 0.09),
    'base-contrast-default': '#0d151c',
  };
}

/** The colour made lighter or darker until it has just the wanted contrast to a ground, away from it; `chroma` is the most strength it may have. */
function shade(
  color: string,
  { ground, ratio, chroma }: { ground: string; ratio: number; chroma?: number | undefined },
): string {
  const own = toOklch(color);
  const at = (lightness: number): string => toHex(weaker({ ...own, lightness }, chroma));
  const towards = toOklch(ground).lightness > 0.5 ? 0 : 1;
  let [near, far] = [toOklch(ground).lightness, towards];
  for (let step = 0; step < 24; step++) {
    const middle = (near + far) / 2;
    if (contrast(at(middle), ground) >= ratio) far = middle;
    else near = middle;
  }
  return at(far);
}

function weaker(color: Oklch, chroma: number | undefined): Oklch {
  return chroma === undefined ? color : { ...color, chroma: Math.min(color.chroma, chroma) };
}

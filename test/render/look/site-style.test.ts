import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRules, writeRules } from '../../../src/dev/generate/css.ts';
import { chartStyle } from '../../../src/render/charts/style.ts';
import { accentScale, defaultAccent } from '../../../src/render/look/accent.ts';
import { favicon } from '../../../src/render/look/favicon.ts';
import { fontFiles } from '../../../src/render/look/fonts.ts';
import { siteStyle } from '../../../src/render/look/site-style.ts';

const { resolve } = createRequire(import.meta.url);
const accent = accentScale(defaultAccent);
const css = accent.ok ? siteStyle({ accent, drawings: [chartStyle] }) : '';

describe('the style sheet of a site', () => {
  test('defines every variable it uses', () => {
    const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
  });

  test('fetches nothing but the fonts beside it', () => {
    const addresses = [...css.matchAll(/url\(\s*"?([^")]+)/g)].map(([, address]) => address ?? '');
    expect(addresses.filter((address) => !address.startsWith('data:image/svg+xml'))).toEqual([
      'inter-latin-ext.woff2',
      'inter-latin.woff2',
    ]);
    expect(css).not.toMatch(/@import|https?:\/\/(?!www\.w3\.org)/);
  });

  test('is small', () => {
    expect(css.length).toBeLessThan(60_000);
  });

  test('closes what it opens', () => {
    const outside = css.replace(/"[^"]*"/g, '');
    expect(outside.split('{').length).toBe(outside.split('}').length);
  });

  test('is dark on dark screens only, never on paper', () => {
    const dark = [...css.matchAll(/@media ([^{]*prefers-color-scheme:dark[^{]*)\{/g)].map(([, query]) => query);
    expect(new Set(dark)).toEqual(new Set(['screen and (prefers-color-scheme:dark)']));
  });

  test('has no layer below which a part of the design system could win over ours', () => {
    expect([...css.matchAll(/@layer ([\w,]+)/g)].map(([, names]) => names)).toEqual([
      'ds,drawings,site,charts',
      'ds',
      'drawings',
      'site',
      'charts',
    ]);
  });
});

describe('the fonts', () => {
  test('come from the package, with their licence', () => {
    expect(fontFiles.map(({ source }) => existsSync(resolve(source)))).toEqual([true, true, true]);
    expect(readFileSync(resolve(fontFiles[2]?.source ?? ''), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  test('have the letters that the package says', () => {
    const letters = JSON.parse(readFileSync(resolve('@fontsource-variable/inter/unicode.json'), 'utf8')) as Record<
      string,
      string
    >;
    const faces = [...css.matchAll(/url\(inter-([\w-]+)\.woff2\)[^}]*unicode-range:([^}]+)\}/g)];
    expect(faces.map(([, face, range]) => [face, range])).toEqual([
      ['latin-ext', letters['latin-ext']],
      ['latin', letters['latin']],
    ]);
  });
});

test('the mark of a site wears its colour', () => {
  expect(favicon('#0b5a6e')).toContain('fill="#0b5a6e"');
});

test('a style sheet is read and written without loss, quotes and conditions too', () => {
  const text = 'a:before{content:"}";mask:url("data:a;b{c}")}\n@media (hover:hover){b{c:d}\ne{f:g}}';
  expect(writeRules(readRules(text))).toBe(text);
});

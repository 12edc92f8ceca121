import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/render/charts/chart.ts';
import { drawColumns } from '../../../src/render/charts/columns.ts';
import { drawPlanFigure } from '../../../src/render/charts/plan-figure.ts';
import { drawShareBars } from '../../../src/render/charts/share-bars.ts';
import { drawStatusBar } from '../../../src/render/charts/status-bar.ts';
import { chartStyle } from '../../../src/render/charts/style.ts';
import { drawTrend } from '../../../src/render/charts/trend.ts';
import { drawYearWheel } from '../../../src/render/charts/year-wheel.ts';
import { readXml, type ReadElement } from '../../support/read-xml.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '{{ page.title }}{% raw %}',
  '\u202Eesrever \u05E9\u05DC\u05D5\u05DD',
  'a\u0000b\uD800c',
  'Ord'.repeat(2000),
  '',
];
type Draw = (text: string, idPrefix: string) => string;

const chart = (drawn: Chart | null) => `${drawn?.figure.toString()}`;
const frameOf = (title: string, idPrefix: string) =>
  ({ title, note: title, showsTitle: true, idPrefix, locale: 'nb' }) as const;
const draws: Readonly<Record<string, Draw>> = {
  statusBar: (text, id) =>
    chart(
      drawStatusBar({
        ...frameOf(text, id),
        counts: [
          { status: 'i-rute', count: 2, href: text },
          { status: 'unknown', count: 1 },
        ],
      }),
    ),
  columns: (text, id) =>
    chart(
      drawColumns({ ...frameOf(text, id), series: [text, `${text}2`], years: [{ year: text, amounts: [5n, -4n] }] }),
    ),
  trend: (text, id) =>
    chart(
      drawTrend({
        ...frameOf(text, id),
        measuredIn: text,
        direction: 'opp',
        measured: [
          { year: 2025, value: '5' },
          { year: 2026, value: text },
        ],
        baseline: { year: null, value: text },
        targets: [{ year: 2027, value: text }],
      }),
    ),
  shareBars: (text, id) =>
    chart(
      drawShareBars({
        ...frameOf(text, id),
        rowsAre: text,
        rows: [{ name: text, href: text, part: 1, whole: 3, percent: 33 }],
      }),
    ),
  yearWheel: (text, id) =>
    chart(
      drawYearWheel({
        ...frameOf(text, id),
        year: 2026,
        today: text,
        steps: [{ title: text, date: '2026-05-05', when: text, state: 'open', status: text, href: text }],
      }),
    ),
  planFigure: (text, id) => {
    const type = {
      name: text,
      explanation: text,
      horizon: null,
      adoption: 'politisk',
      adoptedBy: [text],
      documents: [{ title: text, href: text, note: text }],
      more: { count: 2, href: text },
    } as const;
    const box = { id, name: text, explanation: text, types: [type, { ...type, documents: [], more: null }] };
    return String(
      drawPlanFigure({
        locale: 'nb',
        headingLevel: 2,
        rows: [{ name: text, explanation: text, isBeside: false, boxes: [box] }],
      }),
    );
  },
};

function walk(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(walk)];
}

describe.each(Object.entries(draws))('%s', (_, draw) => {
  test.each(hostile)('shows hostile text as text: %j', (text) => {
    const elements = walk(readXml(draw(text, 'x')));
    const shape = ({ name, attributes }: ReadElement) => `${name} ${Object.keys(attributes).sort().join(' ')}`;
    const tame = new Set(walk(readXml(draw('Tekst', 'x'))).map(shape));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].filter((name) => ['script', 'img', 'style', 'foreignObject'].includes(name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^style$/.test(name)),
    ).toEqual([]);
    // Measures may leave out a label or an attribute, never add one.
    expect(elements.map(shape).filter((one) => !tame.has(one) && !one.startsWith('text '))).toEqual([]);
  });

  test('is the same bytes each time', () => {
    expect(draw('Tekst', 'x')).toBe(draw('Tekst', 'x'));
  });

  test('has ids of its own, and names only ids that it has', () => {
    const elements = walk(readXml(draw('Tekst', 'to-1')));
    const ids = elements.flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [attributes['id']]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('to-1'))).toEqual([]);
    const named = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) =>
        name.startsWith('aria-') && name.endsWith('by')
          ? value.split(' ')
          : (/^url\(#(.*)\)$/.exec(value)?.slice(1) ?? []),
      ),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('rounds its coordinates to a tenth, shares of the width to a hundredth', () => {
    const numbers = walk(readXml(draw('Tekst', 'x'))).flatMap(
      ({ attributes: { id: _id, 'aria-labelledby': _l, ...rest } }) => Object.values(rest),
    );
    expect(numbers.filter((value) => /\d\.\d{2,}(?!\d*%)|\d\.\d{3,}/.test(value))).toEqual([]);
  });

  test('has no picture with links in it', () => {
    const pictures = walk(readXml(draw('Tekst', 'x'))).filter(({ attributes }) => attributes['role'] === 'img');
    expect(pictures.flatMap(walk).filter(({ name }) => name === 'a')).toEqual([]);
  });

  test('has its classes in the style sheet', () => {
    const classes = walk(readXml(draw('Tekst', 'x'))).flatMap(({ attributes }) =>
      (attributes['class'] ?? '').split(' ').filter(Boolean),
    );
    expect([...new Set(classes)].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(chartStyle))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { drawStatusBar } from '../../../src/render/charts/status-bar.ts';
import type { CountedStatus } from '../../../src/render/charts/words.ts';
import { all, frame, ofClass, readChart, saidOf, textIn } from '../../support/chart.ts';

const counts = [
  { status: 'forsinket', count: 1 },
  { status: 'fullført', count: 4, href: '/status/fullført/' },
  { status: 'i-rute', count: 3 },
  { status: 'utgår', count: 0 },
] as const;
const every: readonly CountedStatus[] = [
  'fullført',
  'avsluttet',
  'i-rute',
  'pågår',
  'forsinket',
  'på-vent',
  'ikke-startet',
  'unknown',
  'utgår',
];

describe('a bar of statuses', () => {
  test('says its title and all of its numbers', () => {
    const figure = readChart(drawStatusBar({ ...frame, counts }));
    const [svg] = all(figure, 'svg');
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 'c-t', 'aria-describedby': 'c-d' });
    expect(all(figure, 'title').map(textIn)).toEqual(['Tittel']);
    expect(saidOf(figure)).toBe('I alt: 8. Fullført: 4. I rute: 3. Forsinket: 1.');
  });

  test('has its parts side by side, and a key with label, number and link', () => {
    const figure = readChart(drawStatusBar({ ...frame, counts }));
    const parts = all(figure, 'svg')[0]?.children.filter(
      ({ name, attributes }) => name === 'rect' && attributes['class'] !== 'chart-gap',
    );
    expect(parts?.map(({ attributes }) => [attributes['x'], attributes['width']])).toEqual([
      ['0%', '50%'],
      ['50%', '37.5%'],
      ['87.5%', '12.5%'],
    ]);
    expect(all(figure, 'li').map((entry) => textIn(entry).trim())).toEqual(['Fullført4', 'I rute 3', 'Forsinket 1']);
    expect(all(figure, 'a').map(({ attributes }) => attributes['href'])).toEqual(['/status/fullført/']);
  });

  test('has the same numbers as a table with shares', () => {
    expect(drawStatusBar({ ...frame, counts })?.table).toEqual({
      caption: 'Tittel',
      columns: [
        { name: 'Status', isNumber: false },
        { name: 'Antall', isNumber: true },
        { name: 'Andel', isNumber: true },
      ],
      rows: [
        ['Fullført', '4', '50\u00a0%'],
        ['I rute', '3', '37\u00a0%'],
        ['Forsinket', '1', '12\u00a0%'],
        ['I alt', '8', '100\u00a0%'],
      ],
    });
  });

  test('tells each status by colour and form together, no two alike', () => {
    const figure = readChart(drawStatusBar({ ...frame, counts: every.map((status) => ({ status, count: 1 })) }));
    const looks = ofClass(figure, 'chart-swatch').map((swatch) => {
      const { class: name, fill } = all(swatch, 'rect')[0]?.attributes ?? {};
      return `${name ?? ''} ${fill ?? ''}`;
    });
    expect(new Set(looks).size).toBe(every.length);
    const ids = all(figure, 'pattern').map(({ attributes }) => attributes['id']);
    for (const look of looks) {
      const named = /url\(#(.*)\)/.exec(look)?.[1];
      if (named !== undefined) expect(ids).toContain(named);
    }
  });

  test('shows one among thousands', () => {
    const chart = drawStatusBar({
      ...frame,
      counts: [
        { status: 'i-rute', count: 12_000 },
        { status: 'forsinket', count: 1 },
      ],
    });
    const widths = all(readChart(chart), 'rect').map(({ attributes }) => attributes['width']);
    expect(widths).toContain('0.79%');
    expect(chart?.table.rows).toEqual([
      ['I rute', '12\u00a0000', '99\u00a0%'],
      ['Forsinket', '1', '<\u00a01\u00a0%'],
      ['I alt', '12\u00a0001', '100\u00a0%'],
    ]);
  });

  test('adds what is given twice, and leaves out what is no number of things', () => {
    const given = [
      { status: 'pågår', count: 2 },
      { status: 'pågår', count: 3 },
      { status: 'i-rute', count: Number.NaN },
      { status: 'utgår', count: -4 },
    ] as const;
    expect(saidOf(readChart(drawStatusBar({ ...frame, counts: given })))).toBe('I alt: 5. Pågår: 5.');
  });

  test('is not drawn of nothing', () => {
    expect(drawStatusBar({ ...frame, counts: [] })).toBeNull();
    expect(drawStatusBar({ ...frame, counts: [{ status: 'pågår', count: 0 }] })).toBeNull();
  });

  test('speaks nynorsk and English', () => {
    const said = (locale: 'nn' | 'en') => saidOf(readChart(drawStatusBar({ ...frame, locale, counts })));
    expect(said('nn')).toBe('I alt: 8. Fullført: 4. I rute: 3. Forseinka: 1.');
    expect(said('en')).toBe('In all: 8. Completed: 4. On track: 3. Delayed: 1.');
  });
});

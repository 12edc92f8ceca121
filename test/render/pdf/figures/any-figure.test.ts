import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Compiler } from '../../../../src/host/pdf/compiler.ts';
import { openNative } from '../../../../src/host/pdf/native-compiler.ts';
import { openPortable } from '../../../../src/host/pdf/portable-compiler.ts';
import { columnsDrawing } from '../../../../src/render/pdf/figures/columns.ts';
import { lineageDrawing } from '../../../../src/render/pdf/figures/lineage/lineage.ts';
import { planFigureDrawing } from '../../../../src/render/pdf/figures/plan-figure.ts';
import { shareBarsDrawings } from '../../../../src/render/pdf/figures/share-bars.ts';
import { statusBarDrawing } from '../../../../src/render/pdf/figures/status-bar.ts';
import { trendDrawing } from '../../../../src/render/pdf/figures/trend.ts';
import { wheelDrawing } from '../../../../src/render/pdf/figures/wheel.ts';
import type { PdfFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import type { PdfDrawing, PdfMark, PdfPoint } from '../../../../src/render/pdf/pdf-drawing.ts';
import { readObjects } from '../../../../src/render/pdf/pdf-objects.ts';
import { readStructure, type StructurePart } from '../../../../src/render/pdf/structure.ts';
import { widthOf } from '../../../../src/trace/svg/measure.ts';
import { frame } from '../../../support/chart.ts';
import { lineageOf } from '../../../support/lineage.ts';
import { makePlan, somePlan } from '../../../support/pdf-plans.ts';
import { ourFonts } from '../../../support/pdf.ts';

let fonts: PdfFonts;
let compiler: Compiler;
beforeAll(async () => {
  fonts = await ourFonts();
  compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
}, 60_000);

const steps = (['done', 'open', 'due', 'late', 'noted'] as const).map((state, at) => ({
  title: `Steg ${at + 1}`,
  date: `2026-0${at + 1}-15`,
  when: null,
  state,
  href: null,
}));

const drawings: Readonly<Record<string, PdfDrawing | null | undefined>> = {
  columns: columnsDrawing({
    ...frame,
    series: ['Drift', 'Investering'],
    years: [
      { year: 2026, amounts: [-7_500_000n, 12_000_000n] },
      { year: 2027, amounts: [null, 15_000_000n] },
    ],
  }),
  trend: trendDrawing({
    ...frame,
    measuredIn: 'prosent',
    direction: 'opp',
    measured: [
      { year: 2022, value: '71.5' },
      { year: 2024, value: '74' },
    ],
    baseline: { year: 2021, value: '70' },
    targets: [{ year: 2028, value: '80' }],
  }),
  'small trend': trendDrawing(
    {
      ...frame,
      measuredIn: null,
      direction: null,
      measured: [{ year: 2022, value: '7' }],
      baseline: null,
      targets: [{ year: null, value: '9' }],
    },
    'half',
  ),
  'status bar': statusBarDrawing({
    ...frame,
    counts: [
      { status: 'fullført', count: 3 },
      { status: 'forsinket', count: 1 },
      { status: 'unknown', count: 2 },
    ],
  }),
  'share bars': shareBarsDrawings({
    ...frame,
    rowsAre: 'Enhet',
    rows: [
      { name: 'Oppvekst', part: 3, whole: 4, percent: 75 },
      { name: 'Barnehage og tidlig innsats i hele kommunen', depth: 1, part: 0, whole: 0, percent: null },
    ],
  })[0],
  lineage: lineageDrawing({ diagram: lineageOf({ A: ['B', 'C'], B: ['D'], C: ['D'] }), ...frame }),
  wheel: wheelDrawing({ ...frame, year: 2026, today: '2026-06-15', steps }),
  'plan figure': planFigureDrawing({
    title: 'Slik henger planene sammen',
    locale: 'nb',
    rows: [
      {
        name: 'Kommuneplan',
        explanation: null,
        isBeside: false,
        boxes: [
          {
            id: 'a',
            name: 'Samfunnsdel',
            explanation: null,
            types: [
              {
                name: 'Samfunnsdel',
                explanation: null,
                horizon: { min: 10, max: 12 },
                adoption: 'politisk',
                adoptedBy: ['kommunestyret'],
                documents: [{ title: 'Samfunnsdel 2024–2036', href: '', note: null }],
                more: null,
              },
            ],
          },
        ],
      },
    ],
  }),
};

describe('a drawing', () => {
  test.each(Object.entries(drawings))(
    'of %s says in words what it shows, and all of it is on its sheet',
    (_, drawing) => {
      if (drawing == null) throw new Error('nothing is drawn');
      expect(drawing.alt.length).toBeGreaterThan(20);
      expect(outside(drawing)).toEqual([]);
      expect(drawing.width).toBeLessThanOrEqual(425);
      expect(drawing.height).toBeLessThanOrEqual(640);
    },
  );

  test('is a figure with its words, beside text that is read in its order', () => {
    const all = Object.values(drawings).filter((drawing) => drawing != null);
    const { pdf, messages } = makePlan({ ...somePlan, body: all }, compiler);
    expect(messages).toEqual([]);
    expect(altsIn(readStructure(readObjects(pdf as Uint8Array)))).toEqual(all.map(({ alt }) => alt));
  });
});

describe('columns of kroner', () => {
  test('are drawn only where something is stated', () => {
    expect(columnsDrawing({ ...frame, series: ['Drift'], years: [{ year: 2026, amounts: [null] }] })).toBeNull();
    expect(columnsDrawing({ ...frame, series: [], years: [] })).toBeNull();
  });

  test('say the sums of each year, and in words every number', () => {
    expect(drawings['columns']?.alt).toBe(
      'Tittel. Mill. kroner. 2026: Drift −7,5, Investering 12, i alt 4,5. 2027: Drift ikke oppgitt, Investering 15, i alt 15.',
    );
    expect(labelsOf(drawings['columns'])).toEqual(
      expect.arrayContaining(['12', '−7,5', '15', '2026', '2027', 'Drift', 'Investering', 'Mill. kroner']),
    );
  });

  test('of any amounts and years stay on their sheet', () => {
    const amount = fc.oneof(fc.constant(null), fc.bigInt(-(10n ** 12n), 10n ** 12n));
    fc.assert(
      fc.property(
        fc.array(fc.array(amount, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 60 }),
        (years) => {
          const drawing = columnsDrawing({
            ...frame,
            series: ['Drift', 'Investering'],
            years: years.map((amounts, at) => ({ year: 2000 + at, amounts })),
          });
          expect(drawing === null ? [] : outside(drawing)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a trend', () => {
  test('of any values stays on its sheet, large or small', () => {
    const value = fc.record({
      year: fc.option(fc.integer({ min: 1990, max: 2060 })),
      value: fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.array(value, { maxLength: 3 }), (measured, targets) => {
        const input = { ...frame, measuredIn: 'prosent', direction: null, measured, targets, baseline: null };
        const drawn = [trendDrawing(input), trendDrawing(input, 'half')].flatMap((drawing) => drawing ?? []);
        expect(drawn.flatMap(outside)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bars of shares', () => {
  test('of many rows are drawn in as many figures as take pages', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({ name: `Enhet ${at}`, part: at, whole: 60, percent: at }));
    const drawn = shareBarsDrawings({ ...frame, rowsAre: 'Enhet', rows });
    expect(drawn.map(({ caption }) => caption)).toEqual(['Tittel', null, null]);
    expect(drawn.every(({ height }) => height < 640)).toBe(true);
  });
});

describe('the wheel of a year', () => {
  test('is not drawn without steps, nor of more than it has room for', () => {
    const many = Array.from({ length: 61 }, (_, at) => ({
      ...(steps[0] as (typeof steps)[number]),
      title: `Steg ${at}`,
    }));
    expect(wheelDrawing({ ...frame, year: 2026, today: null, steps: [] })).toBeNull();
    expect(wheelDrawing({ ...frame, year: 2026, today: null, steps: many })).toBeNull();
  });

  test('tells its states apart by form too', () => {
    const dots = drawings['wheel']?.marks.filter(({ mark }) => mark === 'circle' || mark === 'rectangle') ?? [];
    const looks = dots.slice(0, 5).map((dot) => {
      const { mark, fill, stroke } = dot as Extract<PdfMark, { mark: 'circle' }>;
      return [mark, fill?.colour === '#ffffff', stroke?.thickness, stroke?.dash].join(' ');
    });
    expect(new Set(looks).size).toBe(5);
  });
});

/** The marks that are not on the sheet, as far as texts are as wide as they are measured. */
function outside({ width, height, marks }: PdfDrawing): readonly unknown[] {
  const isOn = ([x, y]: PdfPoint) => x >= -1.5 && x <= width + 1.5 && y >= -1.5 && y <= height + 1.5;
  return marks.filter((mark) => !cornersOf(mark).every(isOn));
}

function cornersOf(mark: PdfMark): readonly PdfPoint[] {
  if (mark.mark === 'path') return [mark.from, ...mark.stretches.map((ends) => ends.at(-1) as PdfPoint)];
  if (mark.mark === 'circle') {
    const { x, y, radius } = mark;
    return [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ];
  }
  if (mark.mark === 'rectangle')
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  const long = widthOf(mark.text, mark);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - long : mark.x - long / 2;
  return [
    [left, mark.y],
    [left + long, mark.y],
  ];
}

function labelsOf(drawing: PdfDrawing | null | undefined): readonly string[] {
  return (drawing?.marks ?? []).flatMap((mark) => (mark.mark === 'label' ? [mark.text] : []));
}

function altsIn(parts: readonly StructurePart[]): readonly string[] {
  return parts.flatMap(({ alt, parts: inner }) => [...(alt === null ? [] : [alt]), ...altsIn(inner)]);
}

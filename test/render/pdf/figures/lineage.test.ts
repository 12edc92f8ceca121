import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineageDrawing } from '../../../../src/render/pdf/figures/lineage/lineage.ts';
import { endsOf, rowsOf } from '../../../../src/render/pdf/figures/lineage/rows.ts';
import type { PdfDrawing, PdfMark, PdfPoint } from '../../../../src/render/pdf/pdf-drawing.ts';
import type { Diagram } from '../../../../src/trace/diagram.ts';
import { lineageOf } from '../../../support/lineage.ts';

const draw = (diagram: Diagram) =>
  lineageDrawing({ diagram, title: 'Hva målet bygger på', showsTitle: false, locale: 'nb' });

/** Chains that branch and meet: each rests on some before it. */
const chains = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 14 })
  .map((all) =>
    lineageOf(
      Object.fromEntries(
        all.map((above, at) => [`m${at + 1}`, [...new Set(above.map((of) => `m${of % (at + 1)}`))]] as const),
      ),
    ),
  );

describe('a lineage', () => {
  test('says each box with what it rests on', () => {
    expect(draw(lineageOf({ A: ['B', 'C'], B: ['D'], C: ['D'] }))?.alt).toBe(
      'Hva målet bygger på. 3 ledd over, 0 under. Ingen ledd er merket med brudd. «Mål A»: Mål; bygger på «Mål B» og «Mål C». «Mål B»: Mål; bygger på «Mål D». «Mål C»: Mål; bygger på «Mål D». «Mål D»: Mål.',
    );
  });

  test('of one thing alone is not drawn', () => {
    expect(draw(lineageOf({ A: [] }))).toBeNull();
  });

  test('goes from the top down, with at most three beside each other', () => {
    fc.assert(
      fc.property(chains, (diagram) => {
        const rows = rowsOf(diagram);
        const rowOf = (id: string) => rows.findIndex((row) => row.includes(id));
        expect(rows.flat().toSorted()).toEqual(diagram.nodes.map(({ id }) => id).toSorted());
        expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(3);
        for (const { lower, upper } of diagram.edges.map(endsOf)) expect(rowOf(lower)).toBeGreaterThan(rowOf(upper));
      }),
    );
  });

  test('has no line through a box', () => {
    fc.assert(
      fc.property(chains, (diagram) => {
        const drawing = draw(diagram);
        expect(drawing === null ? [] : crossings(drawing)).toEqual([]);
      }),
    );
  });

  test('whose chain bites its own tail is drawn all the same', () => {
    const drawing = draw(lineageOf({ A: ['B'], B: ['C'], C: ['A'] }));
    expect(drawing?.height).toBeGreaterThan(50);
  });

  test('of very many is no higher than a page: what there is no room for is counted', () => {
    const drawing = draw(lineageOf({ A: Array.from({ length: 80 }, (_, at) => `B${at}`) }));
    expect(drawing?.height).toBeLessThanOrEqual(620);
    expect(drawing?.marks).toContainEqual(expect.objectContaining({ mark: 'label', text: '66 × mål' }));
  });

  test('wraps long titles, and words that are longer than a box', () => {
    const long = 'Menneskerettighetsorganisasjonssekretariatsmedarbeideropplæringsprogram';
    const diagram = lineageOf({ A: ['B'] });
    const nodes = diagram.nodes.map((node) => ({ ...node, title: `${node.title} ${long} ${long}` }));
    const drawing = draw({ ...diagram, nodes });
    const texts = drawing?.marks.flatMap((mark) => (mark.mark === 'label' ? [mark.text.length] : [])) ?? [];
    expect(Math.max(...texts)).toBeLessThan(60);
  });
});

/** Stretches of lines that run inside a box. */
function crossings({ marks }: PdfDrawing): readonly unknown[] {
  const boxes = marks.filter((mark) => mark.mark === 'rectangle' && mark.radius === 3);
  const stretches = marks.flatMap((mark) => (mark.mark === 'path' ? stretchesOf(mark) : []));
  return stretches.filter(([[fromX, fromY], [toX, toY]]) =>
    boxes.some((box) => {
      if (box.mark !== 'rectangle') return false;
      const [left, right] = [box.x + 3, box.x + box.width - 3];
      const [top, bottom] = [box.y + 3, box.y + box.height - 3];
      const isBar = fromX === toX && fromX < left;
      if (isBar) return false;
      return (
        Math.max(fromX, toX) > left &&
        Math.min(fromX, toX) < right &&
        Math.max(fromY, toY) > top &&
        Math.min(fromY, toY) < bottom
      );
    }),
  );
}

function stretchesOf({
  from,
  stretches,
}: Extract<PdfMark, { mark: 'path' }>): readonly (readonly [PdfPoint, PdfPoint])[] {
  const ends = [from, ...stretches.map((points) => points.at(-1) as PdfPoint)];
  return ends.slice(1).map((to, at) => [ends[at] as PdfPoint, to]);
}

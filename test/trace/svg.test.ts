import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Relation } from '../../src/model/summary.ts';
import { toVisible } from '../../src/report/visible.ts';
import { type DiagramNode, diagramOf } from '../../src/trace/diagram.ts';
import { boxWidth, looks, textOf } from '../../src/trace/svg/box-text.ts';
import { collapse } from '../../src/trace/svg/collapse.ts';
import { drawSvg } from '../../src/trace/svg/draw.ts';
import { type Box, layOut, openLayouter } from '../../src/trace/svg/layout.ts';
import { widthOf } from '../../src/trace/svg/measure.ts';
import { dark, light, type Token } from '../../src/trace/svg/tokens.ts';
import { wrapToWidth } from '../../src/trace/svg/wrap-text.ts';
import { svgText } from '../../src/trace/svg.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { readXml, type ReadElement } from '../support/read-xml.ts';
import { hostileTitles, traceNode, traceOf, tracesOf, wideTrace } from '../support/trace.ts';

// Graphviz and the whole municipality, perhaps beside other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let trace: (ref: string) => Trace;
const shapes = ['styringsbrev-2026#S3', 'styringsbrev-2026#F1', 'samfunnsdel-2024#M1.4', 'økonomiplan-2026-2029#OPP-5'];
const group = (count: number, type: string) => `${count} × ${type}`;

beforeAll(async () => {
  trace = await tracesOf();
});

function all(element: ReadElement, name: string): readonly ReadElement[] {
  const here = element.name === name ? [element] : [];
  return [...here, ...element.children.flatMap((child) => all(child, name))];
}

const textIn = (element: ReadElement): string => element.text + element.children.map(textIn).join('');

function boxesOf(svg: string): readonly ReadElement[] {
  return all(readXml(svg), 'g').filter(({ attributes }) => attributes['role'] === 'listitem');
}

describe('a picture of a lineage', () => {
  test.each([...shapes, 'styringsbrev-2026#S17'])('of %s has room for its lines below all boxes', async (ref) => {
    const setText = (node: DiagramNode) => textOf({ ...node, facts: [] }, { isBrief: true, width: 188 });
    const layOutNarrow = await openLayouter({ setText, leastGap: 42 });
    const { height, paths } = layOutNarrow(diagramOf(trace(ref), 'nb'));
    const lowest = paths.flatMap(({ line }) => [...line.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
    expect(Math.max(...lowest)).toBeLessThan(height);
  });

  test('is said in words: a title, a description with the numbers, a list of boxes', async () => {
    const svg = readXml(await svgText(trace('styringsbrev-2026#F1'), 'nb'));
    const [title] = all(svg, 'title');
    const [description] = all(svg, 'desc');
    expect(svg.attributes).toMatchObject({
      role: 'group',
      lang: 'nb',
      'aria-labelledby': title?.attributes['id'],
      'aria-describedby': description?.attributes['id'],
    });
    expect(title?.text).toBe('Den røde tråden for 1. Hold rammen, og si fra tidlig når den ryker');
    expect(description?.text).toBe('7 ledd over, 9 under. Ingen ledd er merket med brudd.');
  });

  test('says of each box what it is, who has it, when it is due and how it goes', async () => {
    const said = boxesOf(await svgText(trace('styringsbrev-2026#F1'), 'nb')).map(textIn);
    expect(said).toContain(
      'Aktivitet virksomhetsplan-samfunn-og-teknikk-2026#A1 Månedlig gjennomgang av drift og av alle byggeprosjekter over fem millioner kroner Samfunn og teknikk frist 31.12.2026 i rute ',
    );
    expect(said[0]).toBe(
      'Oppdrag · styringsbrev-2026#F1 1. Hold rammen, og si fra tidlig når den ryker frist 31.12.2026 i rute (tertialrapport-2026-t1) ',
    );
  });

  test('keeps boxes apart, text inside them, and everything on the paper', async () => {
    for (const ref of shapes) {
      const { boxes, width, height } = await layOut(diagramOf(trace(ref), 'nb'));
      expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)))).toEqual([]);
      for (const { x, y, text, ...box } of boxes) {
        expect([x >= 0, y >= 0, x + box.width <= width, y + box.height <= height]).toEqual([true, true, true, true]);
        for (const line of text.lines) {
          expect(line.x + widthOf(line.text, looks[line.look])).toBeLessThanOrEqual(boxWidth - 8);
          expect(line.y).toBeLessThan(box.height - 4);
        }
      }
    }
  });

  test('has the top of the chain to the left, and a line for each relation', async () => {
    const { boxes, paths } = await layOut(diagramOf(trace('styringsbrev-2026#S3'), 'nb'));
    const places = new Map(boxes.map((box) => [box.node.id, box]));
    expect(paths).toHaveLength(diagramOf(trace('styringsbrev-2026#S3'), 'nb').edges.length);
    for (const { edge } of paths) expect(places.get(edge.to)?.x).toBeLessThan(places.get(edge.from)?.x ?? 0);
  });

  test('is drawn whatever the relations are: cycles, several lines between two boxes, all to all', async () => {
    const links = fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom('forankring', 'viderefører', 'gjelder')));
    await fc.assert(
      fc.asyncProperty(links, fc.boolean(), async (pairs, isUp) => {
        const found: Record<string, { from: string; to: string; relation: Relation }[]> = {};
        for (const [a, b, relation] of pairs) {
          const edge = { from: `d#${a}`, to: `d#${b}`, relation };
          (found[isUp ? edge.from : edge.to] ??= []).push(edge);
        }
        const nodes = Array.from({ length: 9 }, (_, at) => traceNode(`d#${at}`, { title: 'Tiltak '.repeat(at) }));
        const some = traceOf(nodes, isUp ? { up: found } : { down: found });
        const { boxes } = await layOut(diagramOf(some, 'nb'));
        expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlap(a, b)))).toEqual([]);
        const svg = await svgText(some, 'en');
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        expect(boxesOf(svg)).toHaveLength(boxes.length);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same bytes each time', async () => {
    const once = await svgText(trace('samfunnsdel-2024'), 'nb');
    expect(await svgText(trace('samfunnsdel-2024'), 'nb')).toBe(once);
    expect(/["MCL, ]-?\d+\.\d{2}[", C]|NaN|undefined/.exec(once)).toBeNull();
  });

  test('is laid out alike alone and among many', async () => {
    const layOutNext = await openLayouter();
    for (const ref of [...shapes, ...shapes]) {
      const diagram = diagramOf(trace(ref), 'nb');
      expect(layOutNext(diagram)).toEqual(await layOut(diagram));
    }
  });

  test('leads to the address of each box in a page, which has the style sheet', async () => {
    const layout = await layOut(diagramOf(trace('styringsbrev-2026#F1'), 'nb'));
    const svg = drawSvg(layout, {
      title: 'Tråden',
      description: 'To ledd.',
      captions: [],
      language: 'nb',
      idPrefix: 'a"b',
      href: ({ node }) => (node === null || node.kind === 'document' ? null : `x.html?a&b="#${node.ref}`),
      standsAlone: false,
    });
    const root = readXml(svg);
    expect(all(root, 'style')).toEqual([]);
    expect(all(root, 'title')[0]?.attributes['id']).toBe('a"b-title');
    const links = all(root, 'a').map(({ attributes }) => attributes['href']);
    expect(links).toHaveLength(layout.boxes.filter(({ node }) => node.node?.kind === 'item').length);
    expect(links[0]).toBe('x.html?a&b="#styringsbrev-2026#F1');
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('text in a picture', () => {
  test('of any title is data: the file is well-formed, and no title adds an element', async () => {
    const hostile = hostileTitles.map((title, at) =>
      traceNode(`plan#T${at}`, { title, units: [{ id: 'x', name: title }] }),
    );
    const plain = hostile.map((node) => ({ ...node, title: 'Tiltak', units: [] }));
    const names = (nodes: typeof hostile) => async () =>
      new Set(elements(readXml(await svgText(traceOf(nodes, downFrom(nodes)), 'nb'))));
    expect(await names(hostile)()).toEqual(await names(plain)());
    const said = boxesOf(await svgText(traceOf(hostile, downFrom(hostile)), 'nb')).map(textIn);
    for (const title of ['<script>alert(1)</script><b>x</b><br>', ']]> <!-- x --> <?php ?>', 'a "b" \'c\' `d`'])
      expect(said.filter((text) => text.includes(title))).toHaveLength(1);
  });

  test('breaks so that its lines joined are the text; references are never cut, titles after three lines', () => {
    for (const text of [...hostileTitles.map(toVisible), 'virksomhetsplan-velferd-og-inkludering-2026#A5']) {
      const lines = wrapToWidth(text, { font: looks.reference, width: 120 });
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(widthOf(line, looks.reference)).toBeLessThanOrEqual(120);
    }
    const node = traceNode(`${'lang-id-'.repeat(20)}#A1`, { title: 'Et langt navn '.repeat(20) });
    const [box] = diagramOf(traceOf([node], {}), 'nb').nodes;
    const lines = box === undefined ? [] : textOf(box).lines;
    const of = (look: string) => lines.filter((line) => line.look === look).map(({ text }) => text);
    expect(of('reference').join('')).toBe(`Tiltak ${node.ref} `);
    expect(of('title')).toHaveLength(3);
    expect(of('title').at(-1)).toMatch(/…$/);
  });
});

function elements({ name, children }: ReadElement): readonly string[] {
  return [name, ...children.flatMap(elements)];
}

function downFrom(nodes: readonly { readonly ref: string }[]) {
  const [first = { ref: '' }, ...others] = nodes;
  return { down: { [first.ref]: others.map(({ ref }) => ({ from: ref, to: first.ref })) } };
}

describe('what is too much for a picture', () => {
  test('stands in groups with their number beside the nearest that is kept', () => {
    const whole = diagramOf(wideTrace(5000), 'nb');
    const start = performance.now();
    const { nodes, edges, grouped } = collapse(whole, group);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(nodes.length).toBeLessThanOrEqual(60);
    expect(grouped).toBe(whole.nodes.length - nodes.filter(({ node }) => node !== null).length);
    expect(countsIn(nodes)).toBe(grouped);
    expect(edges).toHaveLength(nodes.length - 1);
    expect(nodes[0]?.id).toBe('plan#M1');
  });

  test('is left whole where there is room', () => {
    const whole = diagramOf(wideTrace(59), 'nb');
    expect(collapse(whole, group)).toEqual({ ...whole, grouped: 0 });
  });

  test('keeps the way to the top before what is far below', () => {
    const whole = diagramOf(trace('styringsbrev-2026#F1'), 'nb');
    const more = Array.from({ length: 200 }, (_, at) => {
      return { ...whole.nodes[0], id: `x${at}`, side: 'below', foundFrom: 'styringsbrev-2026#F1' } as const;
    });
    const { nodes } = collapse({ ...whole, nodes: [...whole.nodes, ...(more as never[])] }, group);
    const above = (some: typeof nodes) => some.filter(({ side }) => side === 'above').map(({ id }) => id);
    expect(above(nodes)).toEqual(above(whole.nodes));
  });
});

function countsIn(
  nodes: readonly { readonly kind: string; readonly title: string; readonly facts: readonly string[] }[],
) {
  const counted = nodes.filter(({ kind }) => kind === 'more').flatMap(({ title, facts }) => [title, ...facts]);
  return counted.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}

describe('colours', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('of %s have the contrast of WCAG 2.2 AA', (_, colors) => {
    const text: readonly (readonly [Token, Token])[] = [
      ['text', 'box'],
      ['quiet', 'box'],
      ['good', 'box'],
      ['late', 'box'],
      ['broken', 'box'],
      ['text', 'paper'],
      ['quiet', 'paper'],
      ['on-subject', 'subject'],
    ];
    const graphics: readonly (readonly [Token, Token])[] = [
      ['line', 'paper'],
      ['edge', 'paper'],
      ['edge', 'box'],
      ['accent', 'box'],
      ['broken', 'paper'],
      ['subject', 'paper'],
    ];
    const contrast = ([a, b]: readonly [Token, Token]) => ratio(colors[a], colors[b]);
    expect(text.filter((pair) => contrast(pair) < 4.5)).toEqual([]);
    expect(graphics.filter((pair) => contrast(pair) < 3)).toEqual([]);
  });
});

function ratio(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

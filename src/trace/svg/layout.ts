import type { Graph } from '@viz-js/viz';
import type { Diagram, DiagramEdge, DiagramNode } from '../diagram.ts';
import { type BoxText, textOf } from './box-text.ts';
import { besideEnd, labelOf, type PathLabel } from './path-label.ts';
import { type Point, type Route, route } from './route.ts';

/** Where everything of a drawing is, in pixels from its top left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly paths: readonly Path[];
}

export interface Box {
  readonly node: DiagramNode;
  readonly text: BoxText;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from what states a relation to what it names. */
export interface Path extends Route {
  readonly edge: DiagramEdge;
  readonly label: PathLabel | null;
}

const pixelsPerInch = 72;
const betweenBoxes = 18;
const betweenColumns = 64;
const margin = 16;

/** Lays out a diagram: boxes in columns, the top of the chain to the left; places are Graphviz's. The same diagram gives the same layout. */
export type Layouter = (diagram: Diagram) => Layout;

/** Lays out one diagram. */
export async function layOut(diagram: Diagram): Promise<Layout> {
  return (await openLayouter())(diagram);
}

/** What stands in a box, and pixels between two columns. */
export interface LayoutOptions {
  readonly setText?: (node: DiagramNode) => BoxText;
  readonly leastGap?: number;
}

/** Opens Graphviz for many diagrams; those alike but for their words are placed once. */
export async function openLayouter({
  setText = (node) => textOf(node),
  leastGap = betweenColumns,
}: LayoutOptions = {}): Promise<Layouter> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  const known = new Map<string, Drawn>();
  const place = (graph: Graph) => {
    const key = JSON.stringify(graph);
    const found = known.get(key) ?? drawnIn(viz.renderString(graph, { format: 'json0' }));
    if (known.size >= mostKnown) known.clear();
    known.set(key, found);
    return found;
  };
  return (diagram) => layOutWith(diagram, { place, setText, leastGap });
}

/** Placings that are kept in memory; each takes some kilobytes. */
const mostKnown = 2_000;

interface Tools {
  readonly place: (graph: Graph) => Drawn;
  readonly setText: (node: DiagramNode) => BoxText;
  readonly leastGap: number;
}

function layOutWith(diagram: Diagram, { place, setText, leastGap }: Tools): Layout {
  const texts = new Map(diagram.nodes.map((node) => [node.id, setText(node)]));
  const labels = new Map(diagram.edges.map((edge) => [edge, labelOf(edge)]));
  const widest = Math.max(0, ...[...labels.values()].map((label) => label?.width ?? 0));
  const gap = widest === 0 ? leastGap : Math.max(leastGap, widest + 28);
  const drawn = place(graphOf(diagram, texts, gap));
  const places = placesOf(diagram, drawn, texts);
  const boxes = [...places.values()];
  const labelled = new Set<string>();
  return {
    width: Math.max(0, ...boxes.map((box) => box.x + box.width)) + margin,
    // Graphviz's own height has room for lines that pass below all boxes.
    height: Math.max(margin + heightOf(drawn), ...boxes.map((box) => box.y + box.height)) + margin,
    boxes,
    paths: diagram.edges.flatMap((edge, at) => {
      const { pos = '' } = drawn.edges?.[at] ?? {};
      const label = isNew(edge, labelled) ? (labels.get(edge) ?? null) : null;
      return pathOf(edge, { places, gap, label, spline: splineOf(pos, drawn) });
    }),
  };
}

/** What several lines from one box say alike is said once. */
function isNew({ from, label }: DiagramEdge, labelled: Set<string>): boolean {
  const key = JSON.stringify([from, label]);
  return !labelled.has(key) && labelled.add(key).size > 0;
}

/** What Graphviz answers, as far as it is read. */
interface Drawn {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
  readonly edges?: readonly { readonly pos?: string }[];
}

function drawnIn(json: string): Drawn {
  const { bb, objects = [], edges = [] } = JSON.parse(json) as Drawn;
  return {
    bb,
    objects: objects.map(({ name, pos = '' }) => ({ name, pos })),
    edges: edges.map(({ pos = '' }) => ({ pos })),
  };
}

function graphOf({ nodes, edges }: Diagram, texts: ReadonlyMap<string, BoxText>, gap: number): Graph {
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    directed: true,
    graphAttributes: { rankdir: 'RL', nodesep: betweenBoxes / pixelsPerInch, ranksep: gap / pixelsPerInch },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowhead: 'none', tailport: 'w', headport: 'e' },
    nodes: nodes.map(({ id }) => {
      const { width = 0, height = 0 } = texts.get(id) ?? {};
      return {
        name: nameOf(id),
        attributes: { width: width / pixelsPerInch, height: height / pixelsPerInch },
      };
    }),
    edges: edges.map(({ from, to, upper }) => {
      const [tail, head] = upper === 'to' ? [from, to] : [to, from];
      return { tail: nameOf(tail), head: nameOf(head) };
    }),
  };
}

function heightOf({ bb }: Drawn): number {
  const [, , , high = 0] = numbersIn(bb);
  return high;
}

function placesOf(
  { nodes }: Diagram,
  { objects = [], ...drawn }: Drawn,
  texts: ReadonlyMap<string, BoxText>,
): ReadonlyMap<string, Box> {
  const high = heightOf(drawn);
  const centers = new Map(objects.map(({ name, pos = '' }) => [name, numbersIn(pos)]));
  return new Map(
    nodes.map((node, at) => {
      const [x = 0, y = 0] = centers.get(`n${at}`) ?? [];
      const text = texts.get(node.id) ?? { lines: [], width: 0, height: 0 };
      const corner = { x: x - text.width / 2 + margin, y: high - y - text.height / 2 + margin };
      return [node.id, { node, text, ...corner, width: text.width, height: text.height }];
    }),
  );
}

interface Placing {
  readonly places: ReadonlyMap<string, Box>;
  readonly gap: number;
  readonly label: PathLabel | null;
  readonly spline: readonly Point[];
}

function pathOf(edge: DiagramEdge, { places, gap, label, spline }: Placing): readonly Path[] {
  const [from, to] = [places.get(edge.from), places.get(edge.to)];
  const [lower, upper] = edge.upper === 'to' ? [from, to] : [to, from];
  if (lower === undefined || upper === undefined) return [];
  const found = route({ lower, upper, gap, spline, isReversed: edge.upper === 'from' });
  return [{ edge, ...found, label: label === null ? null : besideEnd(label, lower, upper, edge.kind) }];
}

/** Graphviz counts from the bottom. */
function splineOf(pos: string, drawn: Drawn): readonly Point[] {
  const high = heightOf(drawn);
  const numbers = numbersIn(pos);
  return numbers.flatMap((x, at) =>
    at % 2 === 0 ? [{ x: x + margin, y: high - (numbers[at + 1] ?? 0) + margin }] : [],
  );
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? []).map(Number);
}

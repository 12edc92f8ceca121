import type { Locale } from '../config/settings.ts';
import { toVisible } from '../report/visible.ts';
import { type DiagramEdge, type DiagramNode, diagramOf, linesOf } from './diagram.ts';
import { sayTitle } from './say.ts';
import type { Trace } from './trace.ts';
import { traceWordsOf } from './words-of.ts';

type Attributes = Readonly<Record<string, string>>;

const fills: Readonly<Record<DiagramNode['tone'], Attributes>> = {
  good: { fillcolor: '#e3f4e5', color: '#1b6b2c' },
  late: { fillcolor: '#fdf0d8', color: '#8a4b00' },
  broken: { fillcolor: '#fde8e6', color: '#b3261e' },
  plain: {},
};

/** A lineage as a Graphviz digraph with the top of the chain at the top. An edge points from what states a relation to what it names. */
export function dotText(trace: Trace, locale: Locale): string {
  const { nodes, edges } = diagramOf(trace, locale);
  const subject = trace.nodes.get(trace.subject);
  const title = traceWordsOf(locale).diagram.title(subject === undefined ? trace.subject : sayTitle(subject));
  const lines = [
    `digraph ${quoted(title)} {`,
    '  rankdir=BT',
    '  node [shape=box, style=filled, fillcolor="#ffffff", fontname="Inter,Arial,sans-serif"]',
    '  edge [fontname="Inter,Arial,sans-serif", fontsize=10]',
    ...nodes.map((node) => `  ${nameOf(node.id)} [${attributeList(nodeAttributes(node))}]`),
    ...edges.map((edge) => `  ${drawEdge(edge)}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function nodeAttributes(node: DiagramNode): Attributes {
  const style = ['filled', ...(node.access === null && node.kind === 'node' ? [] : ['dashed'])].join(',');
  const paint =
    node.side === 'subject'
      ? { fillcolor: '#0062ba', color: '#003b70', fontcolor: '#ffffff', penwidth: '3' }
      : fills[node.broken === null ? node.tone : 'broken'];
  return {
    label: linesOf(node)
      .map(escaped)
      .join(String.raw`\n`),
    style,
    ...paint,
  };
}

function drawEdge({ from, to, upper, kind, label }: DiagramEdge): string {
  const attributes: Attributes = {
    ...(upper === 'from' ? { dir: 'back' } : {}),
    ...(kind === 'basis' ? {} : { style: 'dashed' }),
    ...(kind === 'missing' || kind === 'more' ? { arrowhead: 'none' } : {}),
    ...(label === null ? {} : { label: escaped(label) }),
  };
  const [lower, top] = upper === 'to' ? [from, to] : [to, from];
  const list = attributeList(attributes);
  return `${nameOf(lower)} -> ${nameOf(top)}${list === '' ? '' : ` [${list}]`}`;
}

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ');
}

/** A reference as it stands: in the name of a node nothing but the quote is escaped. */
function nameOf(id: string): string {
  return quoted(id);
}

function quoted(text: string): string {
  return `"${toVisible(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A text that may come from a document as part of a label: no escape sequence, no entity, no end of the string. */
function escaped(text: string): string {
  return toVisible(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;');
}

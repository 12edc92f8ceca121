import type { Locale } from '../config/settings.ts';
import { toVisible } from '../report/visible.ts';
import { type Diagram, type DiagramEdge, type DiagramNode, diagramOf, linesOf } from './diagram.ts';
import { sayTitle } from './say.ts';
import type { Trace } from './trace.ts';
import { traceWordsOf } from './words-of.ts';

/** Colours that read on light and on dark paper: each box brings its own text colour. */
const classes: Readonly<Record<string, string>> = {
  subject: 'fill:#0062ba,stroke:#003b70,color:#ffffff,stroke-width:3px',
  good: 'fill:#e3f4e5,stroke:#1b6b2c,color:#10301a',
  late: 'fill:#fdf0d8,stroke:#8a4b00,color:#3a2000',
  broken: 'fill:#fde8e6,stroke:#b3261e,color:#4a0f0b',
  restricted: 'stroke-dasharray:6 3',
  aside: 'stroke-dasharray:2 3',
};

/**
 * A lineage as a Mermaid flowchart with the top of the chain at the top. An arrow points to what is rested on, as the relation is
 * stated; the line between a planbehov and the document it orders, which is stated downwards, has no head.
 */
export function mermaidText(trace: Trace, locale: Locale): string {
  const diagram = diagramOf(trace, locale);
  const names = new Map(diagram.nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const subject = trace.nodes.get(trace.subject);
  const title = traceWordsOf(locale).diagram.title(subject === undefined ? trace.subject : sayTitle(subject));
  const written = [
    'flowchart BT',
    `  accTitle: ${mermaidLabel(title)}`,
    ...diagram.nodes.map((node) => `  ${nameOf(node.id)}["${linesOf(node).map(mermaidLabel).join('<br>')}"]`),
    ...diagram.edges.map((edge) => `  ${drawEdge(edge, nameOf)}`),
    ...drawClasses(diagram, nameOf),
  ];
  return `${written.join('\n')}\n`;
}

const lines: Readonly<Record<DiagramEdge['kind'], string>> = {
  basis: '-->',
  time: '-.->',
  statement: '-.->',
  missing: '-.-',
  more: '-.-',
};

function drawEdge({ from, to, upper, kind, label }: DiagramEdge, nameOf: (id: string) => string): string {
  const [lower, top] = upper === 'to' ? [from, to] : [to, from];
  const said = label === null ? '' : `|"${mermaidLabel(label)}"|`;
  return `${nameOf(lower)} ${upper === 'to' ? lines[kind] : '---'}${said} ${nameOf(top)}`;
}

function drawClasses({ nodes }: Diagram, nameOf: (id: string) => string): readonly string[] {
  const members = Object.entries(classes).map(([name, style]) => {
    const found = nodes.filter((node) => classesOf(node).includes(name)).map(({ id }) => nameOf(id));
    return { name, style, found };
  });
  const used = members.filter(({ found }) => found.length > 0);
  return [
    ...used.map(({ name, style }) => `  classDef ${name} ${style}`),
    ...used.map(({ name, found }) => `  class ${found.join(',')} ${name}`),
  ];
}

function classesOf({ side, tone, broken, access, kind }: DiagramNode): readonly string[] {
  const mood = broken === null ? tone : 'broken';
  return [
    side === 'subject' ? 'subject' : mood,
    ...(access === null ? [] : ['restricted']),
    ...(kind === 'node' ? [] : ['aside']),
  ];
}

/**
 * A text that may come from a document as a Mermaid label that shows it as it stands. Every sign but letters, digits, spaces and a
 * few harmless ones becomes an entity code: quotes and backticks end labels, `#…;` are codes, `%%` are comments, and labels are
 * read as Markdown and HTML. A hyphen or a full stop within a word, and a colon before a space, are none of these. Codes do not
 * help against `$$` (a formula), `fa:fa-car` (an icon) and `ﬂ°` (Mermaid's own sign for codes): the first two are held apart by a word
 * joiner, the ligature is written as its letters.
 */
export function mermaidLabel(text: string): string {
  return toVisible(text)
    .trim()
    .replaceAll('ﬂ', 'fl')
    .replace(/(?<=\$)(?=\$)|(?<=\bfa[bklrs]?:)(?=fa-)/g, '\u2060')
    .replace(
      /[^\p{L}\p{N}\p{M} ,.:·–«»§()-]|[-.](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[-.]|:(?! )/gu,
      (sign) => `#${sign.codePointAt(0)};`,
    );
}

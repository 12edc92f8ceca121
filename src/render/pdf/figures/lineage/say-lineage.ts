import type { Locale } from '../../../../config/settings.ts';
import { joinList } from '../../../../messages/fill.ts';
import type { Diagram, DiagramNode } from '../../../../trace/diagram.ts';
import { numbersOf } from '../../../../trace/svg.ts';
import { viewWordsOf } from '../../../../trace/view-words.ts';
import { documentWords } from '../../../html/pages/document-words.ts';

/** All that a lineage shows, in words: each box with what it rests on. */
export function sayLineage(diagram: Diagram, locale: Locale): string {
  const names = new Map(diagram.nodes.map((node) => [node.id, nameOf(node)]));
  const said = diagram.nodes.map((node) => sayNode(node, { diagram, names, locale }));
  return [viewWordsOf(locale).description({ ...numbersOf(diagram), grouped: 0 }), ...said].join(' ');
}

interface Saying {
  readonly diagram: Diagram;
  readonly names: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

function sayNode(node: DiagramNode, { diagram, names, locale }: Saying): string {
  const restsOn = documentWords(locale).names.forankring.toLowerCase();
  const byWord = new Map<string, string[]>();
  for (const { from, to, label, kind } of diagram.edges) {
    if (from !== node.id || kind === 'missing' || kind === 'more') continue;
    const word = label ?? restsOn;
    byWord.set(word, [...(byWord.get(word) ?? []), names.get(to) ?? to]);
  }
  const relations = [...byWord].map(([word, others]) => `${word} ${joinList(others, locale)}`);
  const facts = [node.type, node.status ?? '', node.access ?? '', node.broken ?? '', ...relations];
  return `${nameOf(node)}: ${facts.filter((fact) => fact !== '').join('; ')}.`;
}

function nameOf({ title, node }: DiagramNode): string {
  const document = node?.kind === 'item' ? (node.documentTitle ?? node.document) : null;
  return document === null ? `«${title}»` : `«${title}» (${document})`;
}

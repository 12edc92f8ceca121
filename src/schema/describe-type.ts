import { parsePeriod } from '../core/date.ts';
import type { MessageData } from '../core/finding.ts';
import type { Node, ScalarNode } from '../parse/node.ts';
import { correctDate, correctPeriod } from './correct-date.ts';
import { correctKroner, correctNumber } from './correct-number.ts';
import { describeWrongNode } from './describe-node.ts';
import { definitionName, kindOf, type Kind } from './kind.ts';
import type { Located } from './locate.ts';
import { partKeys } from './part-keys.ts';
import { corrected, type Told } from './told.ts';
import type { ShapeError } from './validator.ts';

/** What to say of a list or map where a kind is meant, for kinds that say how they are written. */
const words: ReadonlyMap<Kind, string> = new Map([
  ['date', 'date'],
  ['period', 'period'],
  ['boolean', 'boolean'],
  ['number', 'number-here'],
  ['kroner', 'kroner-here'],
  ['whole', 'whole-here'],
  ['year', 'year-here'],
]);

/** What is wrong with a value of the wrong kind: a list for a text, a text for a number, nothing at all. */
export function describeType(error: ShapeError, place: Located): Told {
  const { node, label: key } = place;
  const kind = kindOf(error);
  if (node.kind === 'scalar' && node.json === null) return describeWrongNode(place);
  if (kind === 'list') return told('list', { key });
  if (kind === 'by-year')
    return told(definitionName(error.schemaPath) === 'valueByYear' ? 'by-year' : 'kroner-by-year', { key });
  if (kind === 'map') return describeMap(error, place);
  if (node.kind === 'scalar') return describeScalar(kind, node, key);
  if (kind === 'period' && node.kind === 'list')
    return { ...told('period', { key }), suggestions: periodOf(node.elements) };
  const own = words.get(kind);
  if (own !== undefined && !(node.kind === 'list' && node.elements.length === 1)) return told(own, { key });
  if (node.kind === 'list') return describeWrongNode(place);
  return told(kind === 'reference' || kind === 'unit' ? kind : 'text', { key });
}

function describeMap(error: ShapeError, { node, entry, label: key }: Located): Told {
  const name = definitionName(error.schemaPath);
  const allowed = partKeys(name);
  if (node.kind === 'list')
    return told(entry === null ? 'nested-list' : name === 'vote' ? 'vote-list' : 'no-list', { key });
  if (allowed.length === 0) return told('map-open', { key });
  return told(entry === null ? 'map-element' : 'map', { key, allowed });
}

function describeScalar(kind: Kind, { text, json, plain }: ScalarNode, key: string): Told {
  const data = { key, value: text };
  if (kind === 'boolean') return { ...told('boolean', data), ...corrected(yesOrNo(text)) };
  if (kind === 'date' || kind === 'period') {
    return { ...told(kind, data), ...corrected(kind === 'date' ? correctDate(text) : correctPeriod(text)) };
  }
  if (kind !== 'kroner' && kind !== 'number' && kind !== 'whole' && kind !== 'year') return told('text-here', data);
  if (!plain && typeof json === 'string' && String(Number(text)) === text) return told('quoted', data);
  const meant = kind === 'kroner' ? correctKroner(text) : correctNumber(text);
  return meant === null ? told(`${kind}-form`, data) : { ...told(kind, data), ...corrected(meant) };
}

/** `[2026, 2029]` where a period is meant. */
function periodOf(elements: readonly Node[]): readonly string[] {
  const years = elements.map((element) => (element.kind === 'scalar' ? element.text : ''));
  return parsePeriod(years.join('-')) === null ? [] : [years.join('-')];
}

function yesOrNo(text: string): string | null {
  const word = text.toLowerCase();
  if (['ja', 'yes', 'on', 'sant', 'j', 'x', '1', 'true'].includes(word)) return 'true';
  return ['nei', 'no', 'off', 'usant', 'n', '0', 'false'].includes(word) ? 'false' : null;
}

function told(message: string, data: MessageData): Told {
  return { rule: 'schema/type', message, data };
}

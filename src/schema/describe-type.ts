import { parsePeriod } from '../core/date.ts';
import type { MessageData } from '../core/finding.ts';
import type { Node, ScalarNode } from '../parse/node.ts';
import { correctDate, correctPeriod } from './correct-date.ts';
import { correctKroner, correctNumber } from './correct-number.ts';
import { describeDecision } from './describe-decision.ts';
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
  if (node.kind === 'scalar' && node.json === null) return describeEmpty(kind, error, place);
  if (kind === 'list') return told('list', { key });
  if (kind === 'by-year') return describeByYear(error, place);
  if (kind === 'map') return describeMap(error, place);
  if (node.kind === 'scalar') return describeScalar(kind, node, key);
  if (kind === 'period' && node.kind === 'list')
    return { ...told('period', { key }), suggestions: periodOf(node.elements) };
  const own = words.get(kind);
  if (own !== undefined && !(node.kind === 'list' && node.elements.length === 1)) return told(own, { key });
  if (node.kind === 'list') return describeWrongNode(place);
  return told(kind === 'reference' || kind === 'unit' ? kind : 'text', { key });
}

/** Nothing where something must stand: of what every document and item has, what to write. */
function describeEmpty(kind: Kind, error: ShapeError, place: Located): Told {
  const { entry, label: key, top } = place;
  if (entry === null) return describeWrongNode(place);
  if (kind === 'document-id' || kind === 'item-id') return told(`empty-${kind}`, { key });
  if (definitionName(error.schemaPath) === 'title') return told('empty-title', { key });
  return top === 'type' ? told('empty-type', { key }) : describeWrongNode(place);
}

function describeMap(error: ShapeError, { node, entry, label: key }: Located): Told {
  const name = definitionName(error.schemaPath);
  const allowed = partKeys(name);
  if (node.kind === 'list')
    return told(entry === null ? 'nested-list' : name === 'vote' ? 'vote-list' : 'no-list', { key });
  const decision = describeDecision(name, key, node);
  if (decision !== null) return decision;
  if (allowed.length === 0) return told('map-open', { key });
  return told(entry === null ? 'map-element' : 'map', { key, allowed });
}

function describeByYear(error: ShapeError, { node, label: key }: Located): Told {
  if (definitionName(error.schemaPath) === 'valueByYear') return told('by-year', { key });
  if (typeof node.json !== 'number' || !Number.isSafeInteger(node.json)) return told('kroner-by-year', { key });
  // Which year is for the reader of the document to say: see `model/read/one-year.ts`.
  return told('kroner-one-year', { key, value: String(node.json), example: `{2026: ${node.json}}` });
}

function describeScalar(kind: Kind, { text, json, plain }: ScalarNode, key: string): Told {
  const data = { key, value: text };
  if (kind === 'boolean') return { ...told('boolean', data), ...corrected(yesOrNo(text)) };
  if (kind === 'date' || kind === 'period') {
    return { ...told(kind, data), ...corrected(kind === 'date' ? correctDate(text) : correctPeriod(text)) };
  }
  if (kind !== 'kroner' && kind !== 'number' && kind !== 'whole' && kind !== 'year') return told('text-here', data);
  if (!plain && typeof json === 'string' && String(Number(text)) === text) return told('quoted', data);
  if (/^-?\d{16,}$/.test(text)) return told('too-large', data);
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

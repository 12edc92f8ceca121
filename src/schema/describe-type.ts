import type { MessageData } from '../core/finding.ts';
import type { Node } from '../parse/node.ts';
import { correctDate, correctPeriod } from './correct-date.ts';
import { correctKroner, correctNumber } from './correct-number.ts';
import { definitionName, kindOf, type Kind } from './kind.ts';
import { partKeys } from './part-keys.ts';
import { corrected, type Told } from './told.ts';
import type { Located } from './locate.ts';
import type { ShapeError } from './validator.ts';

/** What is wrong with a value of the wrong kind: a list for a text, a text for a number, nothing at all. */
export function describeType(error: ShapeError, place: Located): Told {
  const { node, label: key } = place;
  const kind = kindOf(error);
  if (isNothing(node)) return told(place.entry === null ? 'empty-element' : 'empty', { key });
  if (kind === 'list') return told('list', { key });
  if (kind === 'by-year') return told('by-year', { key });
  if (kind === 'map') return describeMap(error, place);
  if (node.kind === 'scalar') return describeScalar(kind, node.text, { node, key });
  if (node.kind === 'list' && node.elements.length === 1) return oneValue(node.elements[0], key);
  return told(node.kind === 'list' && !hasOwnWords.has(kind) ? 'one-value' : wordsOf(kind), { key });
}

/** Kinds that say how they are written, whatever stands there instead. */
const hasOwnWords: ReadonlySet<Kind> = new Set(['date', 'period', 'boolean', 'number', 'kroner', 'whole', 'year']);

const words: ReadonlyMap<Kind, string> = new Map([
  ['date', 'date'],
  ['period', 'period'],
  ['boolean', 'boolean'],
  ['number', 'number-here'],
  ['kroner', 'kroner-here'],
  ['whole', 'whole-here'],
  ['year', 'year-here'],
  ['reference', 'reference'],
  ['unit', 'unit'],
]);

function wordsOf(kind: Kind): string {
  return words.get(kind) ?? 'text';
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.json === null;
}

function oneValue(element: Node | undefined, key: string): Told {
  const value = element?.kind === 'scalar' ? [element.text] : [];
  return { ...told('one-value', { key }), suggestions: value };
}

function describeMap(error: ShapeError, { entry, label: key }: Located): Told {
  const allowed = partKeys(definitionName(error.schemaPath));
  if (allowed.length === 0) return told('map-open', { key });
  return told(entry === null ? 'map-element' : 'map', { key, allowed });
}

function describeScalar(kind: Kind, value: string, { node, key }: { node: Node; key: string }): Told {
  const data = { key, value: value };
  if (node.kind !== 'scalar') return told('other', data);
  if (kind === 'boolean') return { ...told('boolean', data), ...corrected(yesOrNo(value)) };
  if (kind === 'date') return { ...told('date', data), ...corrected(correctDate(value)) };
  if (kind === 'period') return { ...told('period', data), ...corrected(correctPeriod(value)) };
  if (kind !== 'kroner' && kind !== 'number' && kind !== 'whole' && kind !== 'year') return told('text-here', data);
  if (!node.plain && typeof node.json === 'string' && String(Number(value)) === value) return told('quoted', data);
  const correction = kind === 'kroner' ? correctKroner(value) : correctNumber(value);
  return { ...told(kind, data), ...corrected(correction) };
}

function yesOrNo(text: string): string | null {
  const word = text.toLowerCase();
  if (['ja', 'yes', 'on', 'sant', 'j', 'x', '1', 'true'].includes(word)) return 'true';
  return ['nei', 'no', 'off', 'usant', 'n', '0', 'false'].includes(word) ? 'false' : null;
}

function told(message: string, data: MessageData): Told {
  return { rule: 'schema/type', message, data };
}

import type { Finding, Fix, MessageData } from '../core/finding.ts';
import type { FilePath, Span } from '../core/place.ts';
import type { Node } from '../parse/node.ts';

/** What a refusal comes to in words, before it has a place: rule, message, and the value that was meant. */
export interface Told {
  readonly rule: 'schema/type' | 'schema/value' | 'schema/unknown-key' | 'schema/required';
  readonly message: string;
  readonly data?: MessageData;
  readonly suggestions?: readonly string[];
  /** What to write instead, where that is certain. */
  readonly replacement?: string;
  /** Where it is told, if not at the value. */
  readonly at?: Span;
}

/** Suggestion and replacement for a value that was certainly meant; nothing where it is not known. */
export function corrected(text: string | null): Pick<Told, 'suggestions' | 'replacement'> {
  return text === null ? {} : { suggestions: [text], replacement: text };
}

/** The finding about a value; with a fix where the replacement is certain to be read as what was meant. */
export function findingOf(told: Told, value: Node, path: FilePath): Finding {
  const { rule, message, data, suggestions = [] } = told;
  const span = spanOf(told.at ?? value);
  const fix = fixOf(told, value, { path, span });
  return {
    rule,
    message,
    at: { path, span },
    ...(data === undefined ? {} : { data }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(fix === null ? {} : { fixes: [fix] }),
  };
}

/** Messages that speak of lines and lists as YAML has them, and have other words for keys in the head of a Markdown item. */
const linewise: ReadonlySet<string> = new Set([
  'empty',
  'by-year',
  'kroner-by-year',
  'kroner-one-year',
  'list',
  'map',
  'map-open',
  'map-element',
  'part',
  'vote-part',
  'vote-parts',
]);

/** What is told of a value in the head of a Markdown item, in words for that. */
export function inHead(told: Told, value: Node): Told {
  const { rule, message, data } = told;
  if (!linewise.has(message)) return told;
  if (rule === 'schema/value' && data?.['key'] === 'tittel') return { ...told, message: 'empty-title-in-head' };
  const isNested = message.endsWith('-year') && value.kind === 'scalar' && /[{}]|utgift|inntekt/i.test(value.text);
  if (isNested) return { ...told, message: 'nested-in-head' };
  const example = data?.['example'];
  if (example === undefined) return { ...told, message: `${message}-in-head` };
  return {
    ...told,
    message: `${message}-in-head`,
    data: { ...data, example: String(example).replace(/^\{(\d+): (.*)\}$/, '$1=$2') },
  };
}

/** A span alone, of a node or anything else that has one. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function fixOf({ rule, at, replacement }: Told, value: Node, place: { path: FilePath; span: Span }): Fix | null {
  if (replacement === undefined) return null;
  // Between quotes a number stays a text: the quotes would have to go too.
  const staysText = value.kind === 'scalar' && !value.plain && rule === 'schema/type';
  if (at === undefined && (value.kind !== 'scalar' || staysText)) return null;
  return { title: 'replace', data: { value: replacement }, edits: [{ ...place, text: replacement }] };
}

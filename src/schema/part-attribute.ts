import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../parse/node.ts';
import { toNfc } from '../parse/nfc.ts';
import { resolveScalar } from '../parse/scalar.ts';

/**
 * Parts the text of an attribute where its key holds a list (split on spaces and commas) or a map (`2026=100 2027=200`). What
 * has not the form of a map stays the text it is. Spans are those of the file.
 */
export function partAttribute(value: ScalarNode, form: 'list' | 'map'): Node {
  const source = value.attribute ?? '';
  if (source.trim() === '') return value;
  if (form === 'list') return listOf(source, value);
  return mapOf(source, value) ?? value;
}

function listOf(source: string, { start, end }: ScalarNode): ListNode {
  const elements = Array.from(source.matchAll(/[^\s,]+/g), (match) => word(match[0], start + match.index));
  return { start, end, kind: 'list', json: elements.map(({ json }) => json), elements };
}

const pairForm = /([^\s=,]+)=([^\s=,]*)(?=[\s,]|$)/g;

function mapOf(source: string, { start, end }: ScalarNode): MapNode | null {
  const entries: Entry[] = [];
  for (const match of source.matchAll(pairForm)) {
    const [, name = '', text = ''] = match;
    const at = start + match.index;
    const value = word(text, at + name.length + 1);
    entries.push({ key: toNfc(name), keyAt: { start: at, end: at + name.length }, value });
  }
  const isAll = source.replace(pairForm, '').replace(/[\s,]/g, '') === '';
  const isOnce = new Set(entries.map(({ key }) => key)).size === entries.length;
  if (entries.length === 0 || !isAll || !isOnce) return null;
  const json = Object.fromEntries(entries.map(({ key, value: { json: inner } }) => [key, inner]));
  return { start, end, kind: 'map', json, entries };
}

function word(source: string, start: number): ScalarNode {
  const text = toNfc(source);
  return { start, end: start + source.length, kind: 'scalar', json: resolveScalar(text, true), text, plain: true };
}

import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { MapNode, Node } from '../../src/parse/node.ts';
import { resolveScalar } from '../../src/parse/scalar.ts';

/** Reads sound YAML into nodes, apart from the reader of the program: what shapes are tested with. */
export function readNode(text: string): MapNode {
  const node = convert(parseDocument(text).contents, text.length);
  if (node.kind !== 'map') throw new Error('The text holds no map of keys');
  return node;
}

function convert(value: unknown, end: number): Node {
  if (isMap(value)) {
    const entries = value.items.map((pair) => {
      const key = pair.key as { readonly value: unknown; readonly range: readonly number[]; readonly source?: string };
      const at = { start: key.range[0] ?? 0, end: key.range[1] ?? 0 };
      return { key: String(key.source ?? key.value).normalize('NFC'), keyAt: at, value: convert(pair.value, at.end + 1) };
    });
    const json = Object.fromEntries(entries.map((entry) => [entry.key, entry.value.json]));
    return { kind: 'map', ...range(value.range), entries, json };
  }
  if (isSeq(value)) {
    const elements = value.items.map((item) => convert(item, end));
    return { kind: 'list', ...range(value.range), elements, json: elements.map((element) => element.json) };
  }
  if (!isScalar(value)) return { kind: 'scalar', start: end, end, json: null, text: '', plain: true };
  const plain = value.type === 'PLAIN';
  const text = String(plain ? (value.source ?? '') : value.value).normalize('NFC');
  const { start, end: stop } = range(value.range);
  const span = value.type?.startsWith('QUOTE') ? { start: start + 1, end: stop - 1 } : { start, end: stop };
  return { kind: 'scalar', ...span, json: resolveScalar(text, plain), text, plain };
}

function range(of: readonly number[] | null | undefined): { start: number; end: number } {
  return { start: of?.[0] ?? 0, end: of?.[1] ?? 0 };
}

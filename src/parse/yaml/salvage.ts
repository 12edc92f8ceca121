import type { Span } from '../../core/place.ts';
import type { Salvage, SalvagedPair } from '../node.ts';
import { withoutComment } from './plain-values.ts';
import { scanLines, type Line } from './scan-lines.ts';

const flowPair = /([{,]\s*)([\p{L}_][\p{L}\p{M}\p{N}_-]*):\s*("[^"]*"|'[^']*'|\[[^\]]*\]|[^,{}[\]]*)/gu;

/** The pairs that stand on one line each, `- {id: M1, tittel: …}` included, of a text that need not be YAML. */
export function salvage(text: string, lines: readonly Line[] = scanLines(text)): Salvage {
  const pairs: SalvagedPair[] = [];
  for (const line of lines) {
    if (line.kind !== 'content') continue;
    if (line.key !== null) pairs.push(pairOf(text, line, line.key));
    else if (text.charAt(line.value.start) === '{') pairs.push(...flowPairs(text, line));
  }
  return { pairs };
}

function pairOf(text: string, line: Line, key: NonNullable<Line['key']>): SalvagedPair {
  const valueAt = unquoted(text, withoutComment(text, line.value));
  return {
    key: key.text,
    value: text.slice(valueAt.start, valueAt.end).normalize('NFC'),
    depth: line.column,
    keyAt: { start: key.start, end: key.end },
    valueAt,
    element: line.dashes.length > 0,
  };
}

function flowPairs(text: string, line: Line): readonly SalvagedPair[] {
  const pairs: SalvagedPair[] = [];
  for (const match of text.slice(line.value.start, line.value.end).matchAll(flowPair)) {
    const [whole, before = '', key = '', value = ''] = match;
    const start = line.value.start + match.index + before.length;
    const end = line.value.start + match.index + whole.length;
    const valueAt = unquoted(text, trimEnd(text, { start: end - value.length, end }));
    const element = pairs.length === 0 && line.dashes.length > 0;
    const keyAt = { start, end: start + key.length };
    const read = text.slice(valueAt.start, valueAt.end).normalize('NFC');
    pairs.push({ key: key.normalize('NFC'), value: read, depth: line.column + 1, keyAt, valueAt, element });
  }
  return pairs;
}

function trimEnd(text: string, span: Span): Span {
  return { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length };
}

function unquoted(text: string, span: Span): Span {
  const value = text.slice(span.start, span.end);
  const isQuoted = /^(?:"[^"]*"|'[^']*'|[“”„][^“”„]*[“”„‟])$/.test(value);
  if (isQuoted) return { start: span.start + 1, end: span.end - 1 };
  // Never closed: the opening sign is not part of the value.
  return /^["'“”„]/.test(value) ? { start: span.start + 1, end: span.end } : span;
}

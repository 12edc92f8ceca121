import type { ScalarNode } from '../node.ts';
import { resolveScalar } from '../scalar.ts';
import type { MapBuilder } from './map-builder.ts';

const gluedPair = /^([\p{L}_][\p{L}\p{M}\p{N}_-]*):(?!\/\/)(\S.*)$/u;

/**
 * Inside braces YAML makes two things of `1,5`, and one key of `fra:2026`. Given a key without a value, reads it as it
 * was meant; `false` where it is just such a key.
 */
export function mendFlowEntry(map: MapBuilder, key: ScalarNode): boolean {
  return key.plain && (joinDecimal(map, key) || splitGlued(map, key));
}

/** `{2026: 1,5}`: the number's second half belongs to the value before, and the shape check tells what is wrong with it. */
function joinDecimal(map: MapBuilder, key: ScalarNode): boolean {
  const last = map.entries.at(-1)?.value;
  if (last?.kind !== 'scalar' || !last.plain || last.end !== key.start - 1) return false;
  if (!/\d$/.test(last.text) || !/^\d/.test(key.text)) return false;
  const text = `${last.text},${key.text}`;
  map.replaceLast({ start: last.start, end: key.end, kind: 'scalar', json: text, text, plain: true });
  return true;
}

/** `{fra:2026}`: a space is missing after the colon. */
function splitGlued(map: MapBuilder, key: ScalarNode): boolean {
  const glued = gluedPair.exec(key.text);
  const [, name, text] = glued ?? [];
  if (name === undefined || text === undefined || key.text.length !== key.end - key.start) return false;
  const { path, findings, source } = map.reader;
  const colon = key.start + name.length;
  findings.push({
    rule: 'syntax/yaml',
    message: 'missing-space',
    at: { path, span: { start: key.start, end: key.end } },
    data: { value: source.slice(key.start, key.end), key: name, corrected: `${name}: ${text}` },
    fixes: [{ title: 'add-space', edits: [{ path, span: { start: colon + 1, end: colon + 1 }, text: ' ' }] }],
  });
  const json = resolveScalar(text, true);
  map.add(
    { start: key.start, end: colon, kind: 'scalar', json: name, text: name, plain: true },
    { start: colon + 1, end: key.end, kind: 'scalar', json, text, plain: true },
  );
  return true;
}

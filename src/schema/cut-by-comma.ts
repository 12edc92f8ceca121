import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { Entry, MapNode, ScalarNode } from '../parse/node.ts';

/**
 * Tells of a key that is the rest of the value before it, inside braces: in `{tittel: Kurs, og møter}` the comma ends the
 * title. `undefined`: it is no such key; `null`: it is the rest of a rest, told with the first.
 */
export function cutByComma(map: MapNode, index: number, path: FilePath): Finding | null | undefined {
  const entry = map.entries[index];
  if (entry === undefined || map.head !== undefined || !isBare(entry)) return undefined;
  const before = map.entries[index - 1];
  if (before !== undefined && isBare(before)) return null;
  if (before === undefined || !isPlainText(before.value)) return undefined;
  const rest = restFrom(map.entries, index);
  const text = [before.value.text, ...rest.map(({ key }) => key)].join(', ');
  const last = rest.at(-1) ?? entry;
  const span = { start: before.value.start, end: last.keyAt.end };
  return {
    rule: 'schema/unknown-key',
    message: 'comma',
    at: { path, span: entry.keyAt },
    data: { key: entry.key, of: before.key, text },
    fixes: [{ title: 'quote', data: { text }, edits: [{ path, span, text: JSON.stringify(text) }] }],
  };
}

/** A key without a colon. */
function isBare({ keyAt, value }: Entry): boolean {
  return value.kind === 'scalar' && value.json === null && value.start === keyAt.end && value.end === keyAt.end;
}

function isPlainText(value: Entry['value']): value is ScalarNode {
  return value.kind === 'scalar' && value.plain && value.json !== null && value.attribute === undefined;
}

function restFrom(entries: readonly Entry[], index: number): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = index; at < entries.length; at++) {
    const entry = entries[at];
    if (entry === undefined || !isBare(entry)) break;
    found.push(entry);
  }
  return found;
}

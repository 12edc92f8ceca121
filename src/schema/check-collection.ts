import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { Entry, MapNode, Node } from '../parse/node.ts';
import { entryOf } from './locate.ts';
import { findingOf } from './told.ts';

/** The items of a collection and what is wrong with the collection itself. */
export interface CollectionCheck {
  readonly findings: readonly Finding[];
  readonly maps: readonly MapNode[];
}

/** Reads the items of a collection, a list of maps; what is none is told, and read all the same where it is a single item. */
export function checkCollection(entry: Entry, path: FilePath): CollectionCheck {
  const { value, key } = entry;
  if (value.kind === 'list') return checkElements(value.elements, key, path);
  if (value.kind === 'scalar' && value.json === null)
    return { findings: [tell('empty', { key }, value, path)], maps: [] };
  const findings = [tell('list', { key }, value, path)];
  return { findings, maps: value.kind === 'map' && isItem(value) ? [value] : [] };
}

function checkElements(elements: readonly Node[], key: string, path: FilePath): CollectionCheck {
  if (elements.every((element) => element.kind === 'map')) return { findings: [], maps: elements };
  const strays = elements.filter((element) => element.kind !== 'map');
  const findings = strays.map((stray) => {
    if (stray.kind === 'scalar' && stray.json === null) return tell('empty-element', { key }, stray, path);
    return tell('item', { key }, stray, path);
  });
  return { findings, maps: elements.filter((element) => element.kind === 'map') };
}

function isItem(map: MapNode): boolean {
  return entryOf(map, 'id') !== null || entryOf(map, 'tittel') !== null;
}

function tell(message: string, data: Readonly<Record<string, string>>, at: Node, path: FilePath): Finding {
  return findingOf({ rule: 'schema/type', message, data }, at, path);
}

import type { Located } from './locate.ts';
import type { Told } from './told.ts';

/** What is wrong where one word is meant and nothing, a list or keys with values stand. */
export function describeWrongNode({ node, entry, label: key }: Located): Told {
  if (node.kind === 'scalar') return told(entry === null ? 'empty-element' : 'empty', entry?.key ?? key);
  if (node.kind === 'map') return told('one-value-map', key);
  if (entry === null) return told('nested-list', key);
  const [element] = node.elements;
  const suggestions = node.elements.length === 1 && element?.kind === 'scalar' ? [element.text] : [];
  return { ...told('one-value', key), suggestions };
}

function told(message: string, key: string): Told {
  return { rule: 'schema/type', message, data: { key } };
}

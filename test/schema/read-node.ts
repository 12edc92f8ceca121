import { parseDocument } from '../../src/parse/parse.ts';
import type { MapNode } from '../../src/parse/node.ts';

/** The map of keys that a YAML text holds. */
export function readNode(text: string): MapNode {
  const { root } = parseDocument('økonomiplan.yaml', text).document;
  if (root === null) throw new Error(`No map of keys can be read:\n${text}`);
  return root;
}

import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { folderName } from '../addresses.ts';
import type { Site } from '../site.ts';
import { contentOf, textsOf } from './item-row.ts';
import { linkTo, type NodeLink } from './link.ts';

/** An address that an item had under an older id, and the item. Plain data. */
export interface Redirect {
  readonly address: string;
  readonly to: NodeLink;
}

/** Redirects from the `tidligere_id` of a document's items, where no page stands at the address. */
export function redirectsOf(document: DocumentNode, site: Site): readonly Redirect[] {
  const found = new Map<string, Redirect>();
  for (const item of document.items) {
    for (const address of olderAddresses(item, site)) {
      const key = address.toLowerCase();
      if (!found.has(key) && !site.addresses.has(address)) found.set(key, { address, to: linkTo(item, site) });
    }
  }
  return [...found.values()];
}

/** An item's own address has to be there for others to lead to it. */
function olderAddresses(node: ItemNode, site: Site): readonly string[] {
  const folder = site.addresses.of(node.document);
  if (folder === null || site.addresses.of(node) === null) return [];
  return textsOf(contentOf(node, site).json['tidligere_id']).map((id) => `${folder}${folderName(id)}/`);
}

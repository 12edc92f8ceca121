import type { ChainNode } from '../../graph/graph.ts';
import type { NamedUnit } from '../../trace/trace.ts';
import { type Site, documentOf } from '../site.ts';

/** A document or an item that a page names. Plain data. */
export interface NodeLink {
  readonly ref: string;
  /** Of its page; `null` where it has none. */
  readonly address: string | null;
  readonly number: string | null;
  /** The reference where it has no title. */
  readonly title: string;
  /** The type as people say it. */
  readonly type: string;
  /** Title of the document that an item stands in; `null` for a document. */
  readonly document: string | null;
}

/** A unit that a page names; a role, and one that nobody knows, has no page. */
export interface UnitLink extends NamedUnit {
  readonly address: string | null;
}

/** Names a document or an item of the site's scene. */
export function linkTo(node: ChainNode, site: Site): NodeLink {
  const { ref, number, title, typeName } = site.facts(node);
  const document = documentOf(node);
  return {
    ref,
    address: site.addresses.of(node),
    number,
    title: title ?? ref,
    type: typeName,
    document: node.kind === 'item' ? (document.facts.title?.value ?? document.id) : null,
  };
}

/** Names a unit by its id, a role as written. */
export function linkToUnit({ id, name }: NamedUnit, { scene, addresses, extract }: Site): UnitLink {
  const unit = scene.graph.organisation?.units.get(id);
  return { id, name, address: unit === undefined || !extract.hasUnit(unit) ? null : addresses.ofUnit(unit) };
}

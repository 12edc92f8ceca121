import type { JsonObject } from '../../parse/node.ts';
import type { Prose } from '../prose/prose.ts';

/** What a file says beyond its `Summary`, as far as the audience may see it. Plain data. */
export interface Content {
  /** The document's keys by their canonical names. Items are left out; `beskrivelse` is plain text. */
  readonly json: JsonObject;
  /** The file's text with its items in place, in reading order: each item that is nested in no other once. */
  readonly flow: readonly FlowPart[];
  /** By index of `Summary.items`; `null` where the audience may not see it or nothing could be read. */
  readonly items: readonly (ItemContent | null)[];
}

/** `depth` of an item: that of the heading it stands under (`Heading.depth`), 0 where it stands under none. */
export type FlowPart =
  | { readonly kind: 'prose'; readonly prose: Prose }
  | { readonly kind: 'item'; readonly index: number; readonly depth: number };

export interface ItemContent {
  /** The item's keys by their canonical names. Items nested in it are left out; `beskrivelse` is plain text. */
  readonly json: JsonObject;
  /** `beskrivelse`; blank where it has none. */
  readonly description: Prose;
}

import type { Access, Summary } from '../model/summary.ts';
import type { JsonObject } from '../parse/node.ts';
import type { MarkdownParser } from '../parse/markdown/parser.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import type { Prose } from './prose/prose.ts';
import type { Targets } from './prose/targets.ts';

/** What a file says beyond its `Summary`, as far as the audience may see it. Plain data. */
export interface Content {
  /** The document's keys by their canonical names. Items are left out; `beskrivelse` is plain text. */
  readonly json: JsonObject;
  /** The file's text with its items in place, in reading order: each item that is nested in no other once. */
  readonly flow: readonly FlowPart[];
  /** By index of `Summary.items`; `null` where the audience may not see it or nothing could be read. */
  readonly items: readonly (ItemContent | null)[];
  readonly attachments: readonly AttachmentContent[];
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

/** One `vedlegg`. */
export interface AttachmentContent {
  readonly title: string | null;
  /** As written. */
  readonly file: string | null;
  readonly access: Access;
}

/** A file to read: its text, and its facts as the audience may see them (`sceneFor`). What is an item but not in `summary` is hidden. */
export interface ContentFile {
  readonly text: string;
  readonly summary: Summary;
}

export interface ContentTools extends Targets {
  readonly plansystem: PlanSystem;
  /** `loadMarkdownParser`: for YAML files too, whose `beskrivelse` is Markdown. */
  readonly parse: MarkdownParser;
  /** Whether the audience may not see what has this access. */
  readonly hides: (access: Access) => boolean;
  /** Items of `summary` that the audience may not see either, by index. */
  readonly isHidden?: (index: number) => boolean;
}

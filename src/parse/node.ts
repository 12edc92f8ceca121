import type { FilePath, Span, Spanned } from '../core/place.ts';

/** Any value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of JSON; its own keys only. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * A value of a plan document with its place: what YAML files, front matter and Markdown directives are all read into.
 * `json` is the same value as plain data, for the shape checks; a node and its `json` are built in one pass.
 */
export type Node = ScalarNode | ListNode | MapNode;

/** A text, number, boolean or nothing. `text` is what stands in the file (without quotes, NFC): an id `1.10` keeps its zero. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly json: string | number | boolean | null;
  readonly text: string;
  /** Written without quotes, on the value's own line. */
  readonly plain: boolean;
  /**
   * The source of an attribute in the head of a Markdown item: one text, which holds a list (`M1 M2`) or a map
   * (`2026=100 2027=200`) where its key is of that kind. It is parted where keys are known (`schema/canonicalise`).
   */
  readonly attribute?: string;
}

/** A list. Its span reaches from its first sign to the end of its last element. */
export interface ListNode extends Span {
  readonly kind: 'list';
  readonly json: readonly Json[];
  readonly elements: readonly Node[];
}

/** A map from keys to values, in the order of the file; each key once (of a doubled key the first counts). */
export interface MapNode extends Span {
  readonly kind: 'map';
  readonly json: JsonObject;
  readonly entries: readonly Entry[];
  /** Of an item in Markdown, whose keys stand in its head `::tiltak[…]{…}`: where its type stands. */
  readonly head?: Span;
}

/**
 * A key and its value. `key` is in NFC; `keyAt` is where it stands, quotes left out. The items that stand in Markdown are a list
 * under `::` and their type as written (`::mål`); it knows no collections, so `model` gives them their key.
 */
export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Node;
}

/**
 * One file, read. `root` is `null` where no map of keys could be read (a broken or empty file); `salvage` is then what
 * a line scan could recover, so that other files' references do not dangle because of this file.
 */
export interface PlanDocument {
  readonly path: FilePath;
  readonly text: string;
  readonly root: MapNode | null;
  readonly salvage: Salvage | null;
  /** What a Markdown document holds besides front matter and items. */
  readonly prose?: Prose;
}

/** The text of a Markdown document, as far as rules ask: headings, links and images in order, blocks with less access. */
export interface Prose {
  /** All that follows the front matter. */
  readonly span: Span;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly blocks: readonly ProseBlock[];
  /** The text that belongs to the document itself: what stands in no item and no block. */
  readonly parts: readonly Span[];
  /** HTML comments that switch rules off. */
  readonly comments: readonly Span[];
}

export interface Heading {
  /** 1 for `#`. */
  readonly depth: number;
  readonly text: string;
  readonly at: Span;
  /** Something follows it before the next heading of its depth or above: text, an item, a deeper heading. */
  readonly isFilled: boolean;
}

/** A link, or the definition `[name]: target` that links lead to. */
export interface Link {
  readonly target: string;
  readonly at: Span;
}

export interface Image extends Link {
  /** The whole image. */
  readonly whole: Span;
  /** Its target stands in a definition elsewhere, which is a link of its own. */
  readonly isReference: boolean;
  readonly alt: string;
}

/** A stretch of prose with an access of its own: `:::unntatt`. */
export interface ProseBlock {
  readonly access: string;
  readonly accessAt: Span;
  readonly basis: Spanned<string> | null;
  readonly span: Span;
  /** The text in it that belongs to no item. */
  readonly parts: readonly Span[];
}

/** What a scan of single lines recovers from a file that does not parse: `key: value` pairs that stand on one line, in order. */
export interface Salvage {
  readonly pairs: readonly SalvagedPair[];
}

/** A pair found by the line scan; `depth` is the column of the key, `value` the text after the colon without quotes and comment. */
export interface SalvagedPair {
  readonly key: string;
  readonly value: string;
  readonly depth: number;
  readonly keyAt: Span;
  readonly valueAt: Span;
  /** The line begins a list element (`- id: T4`). */
  readonly element: boolean;
}

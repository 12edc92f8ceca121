import type { FilePath, Span } from '../core/place.ts';

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
}

/** A key and its value. `key` is in NFC; `keyAt` is where it stands, quotes left out. */
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

import type { LegalBasis } from './legal-basis.ts';
import type { FilePath, Place, Span } from './place.ts';
import type { Severity } from './severity.ts';

/** Values that fill a message's `{slots}`. A list is written out with commas and "og"/"and". */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Something found to be wrong, before it has severity and words: what parsers, schema checks and rules give.
 * `message` is a key of the rule's own messages; the runner (`check/`) turns findings into diagnostics.
 */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly at: Place;
  readonly data?: MessageData;
  /** `document-id` or `document-id#item-id` of what the finding is about, where it has an id. */
  readonly ref?: string;
  readonly related?: readonly RelatedPlace[];
  /** The nearest things that exist, best first: shown as "mente du …?". */
  readonly suggestions?: readonly string[];
  readonly fixes?: readonly Fix[];
  /** Where this finding is graver or lighter than its rule usually is. */
  readonly severity?: Severity;
  /** The law behind this finding, where it is not the rule's own. */
  readonly legalBasis?: readonly LegalBasis[];
}

/** Another place that belongs to a finding, with a key of the rule's messages that says how ("først definert her"). */
export interface RelatedPlace {
  readonly at: Place;
  readonly message: string;
  readonly data?: MessageData;
}

/** A change that mends the fault without loss; `title` is a key of the rule's messages. */
export interface Fix {
  readonly title: string;
  readonly data?: MessageData;
  readonly edits: readonly Edit[];
}

/** Replaces a stretch of a file by a text; an empty span inserts. */
export interface Edit {
  readonly path: FilePath;
  readonly span: Span;
  readonly text: string;
}

import type { Finding } from '../core/finding.ts';
import type { Span } from '../core/place.ts';

/** One fault of a broken file: whose words it is told in, and where (offsets of the text that was given). */
export interface Fault extends Span {
  readonly rule: Finding['rule'];
  readonly message: string;
  readonly data: NonNullable<Finding['data']>;
}

/** Tells every fault of a text that is not YAML, in its order. Never throws. */
export type Diagnoser = (text: string) => readonly Fault[];

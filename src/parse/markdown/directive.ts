import type { Span } from '../../core/place.ts';
import type { Fence, Head } from './head.ts';

/** An item or block in prose, with those it holds. */
export interface Directive extends Span {
  readonly head: Head;
  /** The fence that ends it; `null` for an item on one line, and where it is missing. */
  fence: Fence | null;
  /** After its head's line to before its fence; empty for an item on one line. */
  innerEnd: number;
  end: number;
  children: Directive[];
}

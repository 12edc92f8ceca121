import type { Event } from 'js-yaml';
import type { Finding } from '../../core/finding.ts';
import type { FilePath } from '../../core/place.ts';
import type { ScalarNode } from '../node.ts';

/** The state of one pass. Offsets count in `text`; nodes get the offsets of the file (`offset`). */
export interface EventReader {
  readonly path: FilePath;
  readonly text: string;
  /** The file as its author wrote it, where `text` is a mended copy. */
  readonly source: string;
  readonly offset: (at: number) => number;
  readonly events: readonly Event[];
  readonly isNfc: boolean;
  readonly findings: Finding[];
  /** Scalars that an anchor names: an alias of one is read as its text. */
  readonly anchored: Map<string, ScalarNode>;
  /** Index of the next event. */
  next: number;
  /** Offset in `text` after the last value read, closing quote included. */
  end: number;
}

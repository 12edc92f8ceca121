import type { PlanWords } from './plan-words.ts';
import type { ItemWriting } from './write-item.ts';

/** What tables of items are written with. */
export interface TableWriting extends ItemWriting {
  readonly words: PlanWords;
  /** What types of items are called in the plural. */
  readonly collections: Readonly<Record<string, string>>;
}

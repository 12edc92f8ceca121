import { closest } from '../../core/nearest.ts';
import type { Directive } from './directive.ts';

/** Words that make a block of prose with less access, instead of an item; nynorsk forms beside them. */
const accessWords: ReadonlyMap<string, string> = new Map([
  ['unntatt', 'unntatt'],
  ['unnateke', 'unntatt'],
  ['unnateken', 'unntatt'],
  ['ikke-publisert', 'ikke-publisert'],
  ['ikkje-publisert', 'ikke-publisert'],
]);

/** The access that a block gives to what it holds; `null` for an item. */
export function accessOf({ head }: Directive): string | null {
  return accessWordOf(head.name);
}

/** The access that a word gives to the block it opens; `null` for one that opens an item. */
export function accessWordOf(word: string): string | null {
  return accessWords.get(word.toLowerCase()) ?? null;
}

/** The access that a word may have been meant to give, where it opens no item: that of a near miss too. */
export function meantAccess(word: string): string | null {
  const [near] = word === '' ? [] : closest(word, accessWords.keys());
  return accessWordOf(word) ?? accessWordOf(near ?? '');
}

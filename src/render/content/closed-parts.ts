import type { Span } from '../../core/place.ts';
import type { Access } from '../../model/summary.ts';
import { accessOf, meantAccess } from '../../parse/markdown/blocks.ts';
import type { Directive } from '../../parse/markdown/directive.ts';
import type { MarkdownParser } from '../../parse/markdown/parser.ts';
import type { TextStructure } from '../../parse/markdown/read-structure.ts';
import { toNfc } from '../../parse/nfc.ts';
import type { Restricted } from '../prose/prose.ts';

/** For whom a text is read. */
export interface TextView {
  readonly parse: MarkdownParser;
  readonly hides: (access: Access) => boolean;
}

/** What a block of prose says of who may see it. */
export type Closed = Pick<Restricted, 'access' | 'basis'>;

/**
 * Who may see a block; `null` where it holds back nothing. Of what is no item, a misspelt word and a stated `tilgang` count too: no
 * slip may publish anything.
 */
export function closedOf(directive: Directive): Closed | null {
  const { head } = directive;
  const attribute = (form: RegExp) => head.attributes.find(({ key }) => form.test(key));
  const basis = attribute(/^unnt/i);
  const access = accessOf(directive) ?? meantAccess(firstWord(head.name === '' ? head.words : head.name));
  if (access === null && basis === undefined && isOpen(attribute(/^tilg/i)?.raw)) return null;
  return {
    access: access === 'ikke-publisert' ? access : 'unntatt',
    basis: basis === undefined ? null : toNfc(basis.raw),
  };
}

function isOpen(stated: string | undefined): boolean {
  return stated === undefined || /^offentl[ei]g$/i.test(stated);
}

function firstWord(words: string): string {
  return /[\p{L}_][\p{L}\p{M}_-]*/u.exec(words)?.[0] ?? '';
}

/**
 * Where a text begins in which no sign is read (thousands of signs without a blank line, HTML) although it has that of a block:
 * nobody knows where the block ends. `Infinity`: nowhere.
 */
export function hiddenFrom(text: string, { dense, tree, open }: Omit<TextStructure, 'nested'>): number {
  const unread = [...dense, ...tree.opaque.filter((part) => text[part.start] === '<' && !open.includes(part))];
  const closed = unread.filter((part) => hasBlock(text, part)).map(({ start }) => start);
  return closed.reduce((first, start) => Math.min(first, start), Infinity);
}

function hasBlock(text: string, { start, end }: Span): boolean {
  const signs = Array.from(text.slice(start, end).matchAll(/::[ \t\u00A0]*([\p{L}_][\p{L}\p{M}_-]{0,40})/gu));
  return signs.some(([, word = '']) => meantAccess(word) !== null);
}

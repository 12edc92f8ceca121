import type { Align } from '../prose/prose.ts';

/** Text as `templates/pdf/text.typ` walks it: that of `Prose` with all that a template cannot know looked up. */
export type PdfBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly PdfInline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly PdfInline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly tight: boolean;
      readonly items: readonly (readonly PdfBlock[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly PdfBlock[] }
  | { readonly kind: 'listing'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly align: readonly Align[];
      readonly head: readonly PdfCell[];
      readonly rows: readonly PdfRow[];
    }
  | { readonly kind: 'rule' }
  | { readonly kind: 'figure'; readonly file: string; readonly alt: string; readonly caption: string | null }
  | { readonly kind: 'boxed'; readonly title: string; readonly blocks: readonly PdfBlock[] };

type PdfCell = readonly PdfInline[];

export interface PdfRow {
  readonly cells: readonly PdfCell[];
  /** Too much for one page, perhaps: a page break may cut it. */
  readonly isLong: boolean;
}

export type PdfInline =
  | { readonly kind: 'text'; readonly text: string }
  /** A long word, which may be parted at the end of a line. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'delete'; readonly children: readonly PdfInline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly PdfInline[] }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly file: string; readonly alt: string }
  /** A footnote where it is first referred to; after that only its name, with no blocks. */
  | { readonly kind: 'note'; readonly name: string; readonly blocks: readonly PdfBlock[] | null };

import type { Access } from '../../model/summary.ts';

/**
 * Text of a document as plain data, for web pages and PDF alike: no markup, no source, only what the audience may see. Each text is
 * in NFC, without signs that turn the direction of what follows.
 */
export interface Prose {
  readonly blocks: readonly Block[];
  /** The footnotes that the blocks (and these notes themselves) refer to, in the order of their first reference. */
  readonly notes: readonly Note[];
}

/** A footnote. Two texts of one file mean the same note by the same id. */
export interface Note {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** What stands by itself in a text. Blocks and inlines nest 16 levels at most. */
export type Block = Paragraph | Heading | List | Quote | Code | Table | Rule | Figure | Restricted;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly kind: 'heading';
  /** From 1, the outermost of the text; never more than one deeper than the heading before. */
  readonly depth: number;
  /** Unique in its file (`tiltak-for-barn`), and none of its items' ids. */
  readonly id: string;
  readonly children: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  /** No blank lines between its items: they are lines, not paragraphs. */
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Of a list of tasks; `null`: it is none. */
  readonly done: boolean | null;
  readonly blocks: readonly Block[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface Code {
  readonly kind: 'code';
  readonly lang: string | null;
  readonly text: string;
}

/** Rows have as many cells as the head. */
export interface Table {
  readonly kind: 'table';
  readonly align: readonly Align[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Align = 'left' | 'center' | 'right' | null;
export type Cell = readonly Inline[];

export interface Rule {
  readonly kind: 'rule';
}

/** An image that stands by itself; its title in the source is the caption. */
export interface Figure {
  readonly kind: 'figure';
  readonly image: Image;
  readonly caption: string | null;
}

/** A stretch that not everybody may see (`:::unntatt`): only for those who may. */
export interface Restricted {
  readonly kind: 'restricted';
  readonly access: Exclude<Access, 'offentlig'>;
  /** `unntakshjemmel`. */
  readonly basis: string | null;
  readonly blocks: readonly Block[];
}

/** What stands within a line. */
export type Inline = Text | Marked | InlineCode | Link | Break | Image | NoteReference;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

export interface Marked {
  readonly kind: 'strong' | 'emphasis' | 'delete';
  readonly children: readonly Inline[];
}

export interface InlineCode {
  readonly kind: 'code';
  readonly text: string;
}

/** A link that is safe to follow: http, https, mailto, tel, or what the site itself resolved. It holds no other link. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

export interface Break {
  readonly kind: 'break';
}

export interface Image extends ImageFile {
  readonly kind: 'image';
  /** Empty for an image that says nothing by itself. */
  readonly alt: string;
}

/** An image of the site. */
export interface ImageFile {
  readonly src: string;
  /** In pixels, where they are known. */
  readonly width?: number;
  readonly height?: number;
}

export interface NoteReference {
  readonly kind: 'note';
  /** That of a note in `Prose.notes`. */
  readonly id: string;
}

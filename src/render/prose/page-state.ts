import type { Locale } from '../../config/settings.ts';
import type { Block, Note } from './prose.ts';
import { proseWords, type ProseWords } from './words.ts';

/** How texts stand on a page. */
export interface ProseStyle {
  readonly locale: Locale;
  /** Before each id of headings and footnotes, where texts of several files stand on one page. */
  readonly prefix?: string;
  /** An address on the site as this page has it. */
  readonly href?: (href: string) => string;
}

/** A footnote on a page: its number, from 1, and how often the texts refer to it. */
export interface NoteOnPage {
  readonly number: number;
  readonly blocks: readonly Block[];
  references: number;
}

/** What the texts of one page share while they are written. */
export class PageState {
  readonly prefix: string;
  readonly words: ProseWords;
  readonly href: (href: string) => string;
  readonly #known = new Map<string, Note>();
  readonly #numbered = new Map<string, NoteOnPage>();
  readonly #labels = new Map<string, number>();

  constructor({ locale, prefix = '', href = (same) => same }: ProseStyle) {
    this.prefix = prefix;
    this.words = proseWords[locale];
    this.href = href;
  }

  know(notes: readonly Note[]): void {
    for (const note of notes) this.#known.set(note.id, note);
  }

  /** Counts a reference to a footnote; `null` where there is no such note. */
  refer(id: string): NoteOnPage | null {
    const known = this.#numbered.get(id) ?? this.#number(id);
    if (known !== null) known.references++;
    return known;
  }

  /** In the order of their numbers; grows while notes refer to others. */
  numbered(): IterableIterator<NoteOnPage> {
    return this.#numbered.values();
  }

  /** No two regions of a page have one name. */
  uniqueLabel(label: string): string {
    const count = (this.#labels.get(label) ?? 0) + 1;
    this.#labels.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  }

  #number(id: string): NoteOnPage | null {
    const note = this.#known.get(id);
    if (note === undefined) return null;
    const numbered = { number: this.#numbered.size + 1, blocks: note.blocks, references: 0 };
    this.#numbered.set(id, numbered);
    return numbered;
  }
}

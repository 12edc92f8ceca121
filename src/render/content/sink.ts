import type { Source } from '../prose/read-prose.ts';
import type { Closed, TextView } from './closed-parts.ts';

/** Where text goes that was found. */
export interface Sink {
  readonly last: Source | undefined;
  add(source: Source): void;
}

/** Keeps what it gets. */
export class ListSink implements Sink {
  readonly sources: Source[] = [];

  get last(): Source | undefined {
    return this.sources.at(-1);
  }

  add(source: Source): void {
    this.sources.push(source);
  }
}

/** Lets nothing through. */
export const nowhere: Sink = { last: undefined, add: () => undefined };

/** Marks what it gets as restricted, in one piece as long as nothing else comes between; lets nothing through that the audience may not see. */
export class RestrictedSink implements Sink {
  readonly #outer: Sink;
  readonly #closed: Closed;
  #sources: Source[] = [];
  #piece: Source | null = null;

  constructor(outer: Sink, closed: Closed, view: TextView) {
    this.#outer = view.hides(closed.access) ? nowhere : outer;
    this.#closed = closed;
  }

  get last(): Source | undefined {
    return this.#outer.last === this.#piece ? this.#sources.at(-1) : undefined;
  }

  add(source: Source): void {
    if (this.#piece === null || this.#outer.last !== this.#piece) {
      this.#sources = [];
      this.#piece = { kind: 'restricted', ...this.#closed, sources: this.#sources };
      this.#outer.add(this.#piece);
    }
    this.#sources.push(source);
  }
}

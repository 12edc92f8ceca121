import type { Span } from './place.ts';

/** A position as people and editors count it: line and column from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Answers which line and column an offset of one text is at. Lines end at LF, CRLF or a lone CR. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 13 && text.charCodeAt(at + 1) === 10) continue;
      if (code === 10 || code === 13) this.#starts.push(at + 1);
    }
  }

  /** The position of an offset; an offset past the end gives the position of the end. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(offset, this.#text.length) - this.#start(low) + 1 };
  }

  /** The span of a line (1-based) without its line end; a line that does not exist is empty, at the end. */
  line(number: number): Span {
    const start = this.#starts[number - 1] ?? this.#text.length;
    let end = this.#starts[number] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  #start(index: number): number {
    return this.#starts[index] ?? this.#text.length;
  }
}

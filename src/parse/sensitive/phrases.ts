import type { Span } from '../../core/place.ts';
import { hasLooseAccents, someTriple } from './triples.ts';
import { wordsOf } from './words.ts';

/** Words on end that are taken for a quotation. */
export const quotedWords = 8;

/** Titles shorter than this stand in other texts by chance. */
const titleWords = 3;

/** A quotation in a text: of prose (eight words or more on end), or of a title. */
export interface Quote<Source> {
  readonly at: Span;
  readonly source: Source;
  readonly kind: 'prose' | 'title';
  readonly words: number;
}

interface Phrase<Source> {
  readonly source: Source;
  readonly kind: 'prose' | 'title';
}

/**
 * Finds in texts what stands in others. Words are numbered once; a phrase is looked for only where every two words on end stand
 * in one, so that a text takes time by its length, whatever there is to find.
 */
export class Phrases<Source> {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** By the numbers of their words. The first source of a phrase is told. */
  readonly #phrases = new Map<string, Phrase<Source>>();
  /** Numbers of words that stand beside each other in some phrase. */
  readonly #pairs = new Set<number>();
  /** Of the phrases, in words, the longest first. */
  #lengths: readonly number[] = [];
  /** How phrases begin: what has none of these is not read word by word. */
  readonly #beginnings = new Set<number>();
  readonly #left = new Set<string>();

  /** Adds a title of several words. */
  addTitle(title: string, source: Source): void {
    const words = wordsIn(title).map((word) => this.#number(word));
    if (words.length >= titleWords) this.#add(words, { source, kind: 'title' });
  }

  /** Adds every eight words on end of a text. */
  addProse(text: string, source: Source): void {
    const numbers = wordsOf(text).map((word) => (word === null ? -1 : this.#number(word.text)));
    for (let at = 0; at + quotedWords <= numbers.length; at++) {
      const words = numbers.slice(at, at + quotedWords);
      if (!words.includes(-1)) this.#add(words, { source, kind: 'prose' });
    }
  }

  /** Leaves out what stands in an open text that the others have it from; to be told before they are added. */
  leaveOut(text: string, title: string | null): void {
    const numbers = wordsOf(text).map((word) => (word === null ? -1 : this.#number(word.text)));
    for (let at = 0; at + quotedWords <= numbers.length; at++)
      this.#left.add(numbers.slice(at, at + quotedWords).join(' '));
    if (title !== null)
      this.#left.add(
        wordsIn(title)
          .map((word) => this.#number(word))
          .join(' '),
      );
  }

  /** The quotations in a text, each as long as it goes on, in order. */
  quotesIn(text: string): readonly Quote<Source>[] {
    if (!this.#mayHold(text)) return [];
    const words = wordsOf(text);
    const numbers = words.map((word) => (word === null ? -1 : (this.#numbers.get(word.text) ?? -1)));
    const found: { source: Source; kind: 'prose' | 'title'; from: number; to: number }[] = [];
    for (const { at, length, phrase } of this.#phrasesIn(numbers)) {
      const last = found.at(-1);
      if (last === undefined || last.source !== phrase.source || at >= last.to)
        found.push({ ...phrase, from: at, to: at + length });
      else last.to = Math.max(last.to, at + length);
    }
    return found.map(({ source, kind, from, to }) => {
      const at = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
      return { at, source, kind, words: to - from };
    });
  }

  #mayHold(text: string): boolean {
    if (this.#phrases.size === 0) return false;
    return hasLooseAccents(text) || someTriple(text, (triple) => this.#beginnings.has(triple));
  }

  /** Where phrases begin; of several at one place the longest. */
  *#phrasesIn(numbers: readonly number[]) {
    const reaches = this.#reaches(numbers);
    for (let at = 0; at < numbers.length; at++) {
      const reach = reaches[at] ?? 0;
      if (reach < titleWords) continue;
      for (const length of this.#lengths) {
        const phrase = length > reach ? undefined : this.#phrases.get(numbers.slice(at, at + length).join(' '));
        if (phrase === undefined) continue;
        yield { at, length, phrase };
        break;
      }
    }
  }

  /** For each word how many from it on stand beside each other in phrases. */
  #reaches(numbers: readonly number[]): Uint32Array {
    const reaches = new Uint32Array(numbers.length);
    for (let at = numbers.length - 2; at >= 0; at--) {
      const [one = -1, two = -1] = [numbers[at], numbers[at + 1]];
      if (one >= 0 && two >= 0 && this.#pairs.has(pairOf(one, two)))
        reaches[at] = Math.max(2, (reaches[at + 1] ?? 0) + 1);
    }
    return reaches;
  }

  #add(words: readonly number[], phrase: Phrase<Source>): void {
    const key = words.join(' ');
    if (this.#left.has(key) || this.#phrases.has(key)) return;
    this.#phrases.set(key, phrase);
    this.#begin(words);
    for (let at = 0; at + 1 < words.length; at++) this.#pairs.add(pairOf(words[at] ?? 0, words[at + 1] ?? 0));
    if (!this.#lengths.includes(words.length))
      this.#lengths = [...this.#lengths, words.length].toSorted((a, b) => b - a);
  }

  #begin(words: readonly number[]): void {
    let count = 0;
    const text = words.slice(0, titleWords).map((number) => this.#names[number] ?? '');
    someTriple(text.join(' '), (triple) => {
      count++;
      if (count === titleWords) this.#beginnings.add(triple);
      return false;
    });
  }

  #number(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#names.push(word);
    this.#numbers.set(word, number);
    return number;
  }
}

function wordsIn(title: string): readonly string[] {
  return wordsOf(` ${title}`).flatMap((word) => word?.text ?? []);
}

/** Two word numbers as one; fewer than 2²⁶ different words. */
function pairOf(one: number, two: number): number {
  return one * 67_108_864 + two;
}

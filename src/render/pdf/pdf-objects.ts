import { bytesAsText } from './latin.ts';

/** A value in a PDF. Names keep their slash, texts are decoded. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | { readonly ref: number }
  | { readonly text: string }
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** The objects of a file. */
export interface PdfObjects {
  readonly trailer: PdfDictionary;
  /** Number of the last object. */
  readonly last: number;
  /** What an object holds, without the bytes of a stream; `null` where it is not there. */
  get(number: number): PdfValue;
}

/** Reads a PDF with a plain table of places, as Typst writes it. Throws on another. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const [, place] = /startxref\n(\d+)\n%%EOF$/.exec(bytesAsText(pdf.subarray(-64))) ?? [];
  const table = bytesAsText(pdf.subarray(Number(place)));
  const [head] = /^xref\n0 \d+\n/.exec(table) ?? [];
  if (head === undefined) throw new Error('The PDF has no plain table of places');
  const places = Array.from(table.matchAll(/(\d{10}) \d{5} [fn]\r\n/g), ([, one]) => Number(one));
  const ends = endsOf([...places, Number(place)]);
  const trailer = new Reader(table, table.indexOf('trailer\n') + 8).read();
  return {
    trailer: trailer as PdfDictionary,
    last: places.length - 1,
    get: (number) => {
      const start = number < 1 ? undefined : places[number];
      return start === undefined ? null : readObject(pdf, start, ends.get(start) ?? pdf.length);
    },
  };
}

/** Where something begins → where the next thing does. */
function endsOf(places: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...places].sort((one, other) => one - other);
  return new Map(sorted.map((place, at) => [place, sorted[at + 1] ?? place]));
}

/** The text of a string as the standard has it: UTF-16 behind its mark, else one byte a letter. */
export function textOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
}

/** What a dictionary says under a key; `null` where it is none or says nothing. */
export function entryOf(value: PdfValue, key: string): PdfValue {
  return value instanceof Map ? ((value as PdfDictionary).get(key) ?? null) : null;
}

/** The beginning of a stream is enough: what it holds is never read. */
function readObject(pdf: Uint8Array, start: number, end: number): PdfValue {
  const whole = bytesAsText(pdf.subarray(start, Math.min(end, start + 512)));
  const text = end <= start + 512 || whole.includes('\nstream\n') ? whole : bytesAsText(pdf.subarray(start, end));
  return new Reader(text, text.indexOf('obj') + 3).read();
}

/** Reads values one after the other. */
class Reader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  read(): PdfValue {
    const token = this.#next(/\s*(<<|<|\[|\(|\/[^\s<>[\]()/%{}]*|\d+ \d+ R\b|[+-]?[\d.]+|true|false|null)/y);
    if (token === '<<') return this.#dictionary();
    if (token === '[') return this.#list();
    if (token === '(') return { text: decode(this.#literal()) };
    if (token === '<') return { text: decode(this.#hex()) };
    if (token.startsWith('/')) return token;
    if (token.endsWith('R')) return { ref: Number.parseInt(token, 10) };
    return token === 'null' ? null : token === 'true' ? true : token === 'false' ? false : Number(token);
  }

  #dictionary(): PdfDictionary {
    const found = new Map<string, PdfValue>();
    while (!this.#ends('>>')) {
      const key = this.read();
      if (typeof key !== 'string') throw new Error('A dictionary of the PDF has no name where one belongs');
      found.set(key, this.read());
    }
    return found;
  }

  #list(): readonly PdfValue[] {
    const found: PdfValue[] = [];
    while (!this.#ends(']')) found.push(this.read());
    return found;
  }

  #literal(): string {
    let found = '';
    for (let open = 1; ; this.#at += 1) {
      const sign = this.#text[this.#at];
      if (sign === undefined) throw new Error('A text of the PDF does not end');
      if (sign === '\\') found += this.#escaped();
      else {
        if (sign === '(') open += 1;
        if (sign === ')' && (open -= 1) === 0) break;
        found += sign;
      }
    }
    this.#at += 1;
    return found;
  }

  /** Stays on the last sign of the escape. */
  #escaped(): string {
    const [octal] = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4)) ?? [];
    this.#at += octal?.length ?? 1;
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
    const sign = this.#text[this.#at] ?? '';
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[sign] ?? sign;
  }

  #hex(): string {
    const digits = this.#next(/([^>]*)>/y).replace(/\s/g, '');
    return digits.replace(/.{1,2}/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
  }

  #ends(mark: string): boolean {
    const space = /\s*/y;
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#text)?.[0].length ?? 0;
    if (!this.#text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  #next(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [whole = '', token] = pattern.exec(this.#text) ?? [];
    if (token === undefined) throw new Error('The PDF holds something where a value belongs');
    this.#at += whole.length;
    return token;
  }
}

function decode(bytes: string): string {
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  let found = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    found += String.fromCharCode(256 * bytes.charCodeAt(at) + bytes.charCodeAt(at + 1));
  return found;
}

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
  const [head, count] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  if (head === undefined) throw new Error('The PDF has no plain table of places');
  const size = Number(count);
  const placeOf = (number: number) => Number(table.slice(head.length + 20 * number, head.length + 20 * number + 10));
  const trailer = new Reader(table, table.indexOf('trailer\n', head.length + 20 * size) + 8).read();
  return {
    trailer: trailer as PdfDictionary,
    last: size - 1,
    get: (number) => (number < 1 || number >= size ? null : readObject(pdf, placeOf(number))),
  };
}

/** The text of a string as the standard has it: UTF-16 behind its mark, else one byte a letter. */
export function textOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : null;
}

/** What a dictionary says under a key; `null` where it is none or says nothing. */
export function entryOf(value: PdfValue, key: string): PdfValue {
  return value instanceof Map ? ((value as PdfDictionary).get(key) ?? null) : null;
}

/** More of the file is taken until the object is whole: most are short, and streams are never read. */
function readObject(pdf: Uint8Array, place: number): PdfValue {
  for (let length = 512; ; length *= 4) {
    const text = bytesAsText(pdf.subarray(place, place + length));
    const start = text.indexOf('obj') + 3;
    const end = /\n(?:endobj|stream)\n/.exec(text);
    if (end !== null) {
      try {
        return new Reader(text, start).read();
      } catch (error) {
        if (place + length >= pdf.length) throw error;
      }
    }
    if (place + length >= pdf.length) throw new Error('The PDF ends inside an object');
  }
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

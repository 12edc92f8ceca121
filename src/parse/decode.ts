import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import { unscramble } from './mojibake.ts';
import { tooLarge } from './too-large.ts';

/** A file's bytes as text. */
export interface Decoded {
  /** Without a byte order mark; empty where the file is too large or no text at all. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bytes as UTF-8. Other encodings that Norwegian files are found in (UTF-16, Windows-1252) are told and read all
 * the same; a file that is no text or over 10 MB is told and not read. Control characters are for
 * `parseDocument`.
 */
export function decode(path: FilePath, bytes: Uint8Array): Decoded {
  const large = tooLarge(path, bytes.length);
  if (large.length > 0) return { text: '', findings: large };
  const wide = wideEncoding(bytes);
  if (wide !== null) return told(path, 'utf-16', new TextDecoder(wide).decode(bytes));
  try {
    return decoded(path, utf8.decode(bytes));
  } catch {
    return decodeOther(path, bytes);
  }
}

/** Sound UTF-8 may still hold a text that went through another encoding on its way. */
function decoded(path: FilePath, text: string): Decoded {
  const meant = unscramble(text);
  if (meant === null) return { text, findings: [] };
  const { findings } = told(path, 'mojibake', meant, meant.search(/[\u0080-\uffff]/));
  const sign = /[^\u0000-\u007f]+/.exec(text)?.[0] ?? '';
  return { text: meant, findings: findings.map((finding) => ({ ...finding, data: { ...finding.data, found: sign } })) };
}

function decodeOther(path: FilePath, bytes: Uint8Array): Decoded {
  if (isBinary(bytes)) return told(path, 'binary', '');
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const sound = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // Mostly sound UTF-8 with a few bad bytes is a damaged file; no sound letter beyond ASCII is an older encoding.
  if (sound > broken) return told(path, 'damaged', lenient, lenient.indexOf('\ufffd'), broken);
  const text = new TextDecoder('windows-1252').decode(bytes);
  return told(path, 'latin-1', text, text.search(/[\u0080-\uffff]/));
}

function told(path: FilePath, message: string, text: string, at = 0, count = 1): Decoded {
  const start = Math.max(0, at);
  const span = { start, end: Math.min(text.length, at > 0 ? start + 1 : start) };
  const finding = { rule: 'syntax/encoding', message, at: { path, span }, data: { count, sign: text.charAt(start) } };
  return { text, findings: [finding] };
}

/** UTF-16 by its byte order mark, or by every other byte of the beginning being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 64);
  if (head.length < 4 || !head.includes(0)) return null;
  const zerosAt = (odd: number): number => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const most = head.length * 0.4;
  if (zerosAt(1) >= most && zerosAt(0) === 0) return 'utf-16le';
  return zerosAt(0) >= most && zerosAt(1) === 0 ? 'utf-16be' : null;
}

/** Word, Excel and PDF files begin in their own way, and bytes that are no text hold zeros. */
function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start.startsWith('PK\u0003\u0004') || start === '%PDF' || bytes.subarray(0, 4096).includes(0);
}

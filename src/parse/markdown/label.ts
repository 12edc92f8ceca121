import type { Spanned } from '../../core/place.ts';
import { shorten } from './fault.ts';
import { followingLines, type HeadReader } from './lex.ts';
import { toNfc } from '../nfc.ts';

/** Lines a title may be spread over before we no longer believe it is one. */
const mostLines = 4;

/** Reads the title in brackets at a reader's place: plain text in which `\]` is a bracket; brackets in it stand in pairs. */
export function readLabel(reader: HeadReader): Spanned<string> {
  const { text, limit, at: open } = reader;
  const end = closingBracket(text, open, limit);
  if (end >= 0) return finish(reader, lastBracket(reader, end));
  const attributes = /[ \t]*\{[^{}]*[=#][^{}]*\}[ \t]*$/.exec(text.slice(open, limit));
  const further = attributes === null ? followingLines(text, limit, mostLines) : limit;
  const later = further > limit ? closingBracket(text, open, further) : -1;
  if (later >= 0) return overLines(reader, later, further);
  const stop = attributes === null ? open + text.slice(open, limit).trimEnd().length : open + attributes.index;
  const at = { start: open + 1, end: stop };
  const fix = { title: 'close-label', changes: [{ start: stop, end: stop, text: ']' }] };
  reader.faults.push({
    message: 'label-unclosed',
    at: { start: open, end: stop },
    data: { title: shorten(text.slice(at.start, stop)) },
    fix,
  });
  reader.at = stop;
  return { value: plain(text.slice(at.start, stop)), at };
}

/** `[Trygg] oppvekst]{…}`: a bracket in the title was taken for its end. */
function lastBracket({ text, limit, faults }: HeadReader, end: number): number {
  const rest = /^[^[\]{]*\](?=[ \t]*\{)/.exec(text.slice(end + 1, limit))?.[0];
  if (rest === undefined) return end;
  const fix = { title: 'escape-bracket', changes: [{ start: end, end, text: '\\' }] };
  faults.push({ message: 'label-bracket', at: { start: end, end: end + 1 }, fix });
  return end + rest.length;
}

function finish(reader: HeadReader, end: number): Spanned<string> {
  const open = reader.at;
  const at = trimmed(reader.text, open + 1, end);
  reader.at = end + 1;
  if (at.end === at.start) return { value: '', at: { start: open, end: end + 1 } };
  return { value: plain(reader.text.slice(at.start, at.end)), at };
}

/** `[Trygg` on one line, `oppvekst]` on the next: the end of the line that closes it is the head's end. */
function overLines(reader: HeadReader, end: number, further: number): Spanned<string> {
  const { text } = reader;
  const at = { start: reader.at, end: end + 1 };
  const changes = Array.from(text.slice(at.start, at.end).matchAll(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g), (match) => ({
    start: at.start + match.index,
    end: at.start + match.index + match[0].length,
    text: ' ',
  }));
  reader.faults.push({ message: 'label-lines', at, fix: { title: 'one-line', changes } });
  const rest = text.slice(end, further).search(/[\r\n]/);
  reader.limit = rest < 0 ? further : end + rest;
  return finish(reader, end);
}

/** The bracket that closes the one at `open`; -1 where none does before the limit. */
function closingBracket(text: string, open: number, limit: number): number {
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 92) at++;
    else if (sign === 91) depth++;
    else if (sign === 93 && --depth === 0) return at;
  }
  return -1;
}

function plain(source: string): string {
  const line = source.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return toNfc(line);
}

function trimmed(text: string, from: number, to: number) {
  let start = from;
  let end = to;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

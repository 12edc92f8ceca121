import type { Span } from '../../core/place.ts';
import { mask, shorten, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import { startsWithSign } from './plain-values.ts';
import { curlyQuotes, unclosed } from './quotes.ts';
import { endOfQuoted } from './regions.ts';

/** What is wrong with the single values inside brackets (`[#T4, x]`, `{a: *b*}`, `[“T1”]`). */
export function accidentsInBrackets(scene: Scene, span: Span): readonly Accident[] {
  const accidents: Accident[] = [];
  for (const token of tokens(scene.text, span)) {
    const accident =
      quoteToken(scene, token) ??
      hashToken(scene, token) ??
      signToken(scene, token) ??
      curlyQuotes(scene, token) ??
      colonToken(scene, token);
    if (accident !== null) accidents.push(accident);
  }
  return accidents;
}

/** `[#T4]` and `[Tiltak #4]`: the rest of the line, the closing bracket too, is a comment to YAML. */
function hashToken(scene: Scene, token: Token): Accident | null {
  const value = scene.text.slice(token.start, token.end);
  const hash = /^#[^\s#!]/.test(value) ? 0 : value.search(/\s#[^\s#!]/) + 1;
  if (hash === 0 && !value.startsWith('#')) return null;
  const lost = { lost: shorten(value.slice(hash)) };
  const message = hash === 0 ? 'value' : 'rest';
  const accident = shouldBeQuoted(scene, message, token, lost, 'syntax/lost-text');
  return { ...accident, start: token.start + hash };
}

/** `["T1, T2]`: a quote sign that is not closed inside the brackets. */
function quoteToken(scene: Scene, token: Token): Accident | null {
  const value = scene.text.slice(token.start, token.end);
  const sign = value.charAt(0);
  return scene.isBroken && (sign === '"' || sign === "'") ? unclosed(scene, token, value, sign) : null;
}

function signToken(scene: Scene, token: Token): Accident | null {
  const accident = startsWithSign(scene, token);
  return accident === null ? null : { ...accident, repair: [mask(token)] };
}

function colonToken(scene: Scene, token: Token): Accident | null {
  if (!scene.isBroken || !token.isValue || !/:\s/.test(scene.text.slice(token.start, token.end))) return null;
  return shouldBeQuoted(scene, 'colon', token);
}

interface Token extends Span {
  /** Stands after the colon of a pair. */
  readonly isValue: boolean;
}

/** The stretches between brackets, commas and the first colon of each pair; quoted ones and comments left out. */
function* tokens(text: string, span: Span): Iterable<Token> {
  let at = span.start;
  let isValue = false;
  while (at < span.end) {
    const sign = text.charAt(at);
    if ('[]{},'.includes(sign)) isValue = false;
    if (' \t\r\n[]{},:'.includes(sign)) {
      if (sign === ':') isValue = true;
      at++;
    } else if (sign === '#' && /[\s#!]|^$/.test(text.charAt(at + 1))) {
      at = lineEnd(text, at);
    } else if (sign === '"' || sign === "'") {
      const quoted = endOfQuoted(text, at, -1);
      const isClosed = quoted.kind === 'closed' && quoted.end <= span.end;
      const token = { ...tokenAt(text, at, span.end, isValue), isValue };
      if (!isClosed) yield token;
      at = isClosed ? quoted.end : Math.max(token.end, at + 1);
    } else {
      const token = { ...tokenAt(text, at, span.end, isValue), isValue };
      if (token.end > token.start) yield token;
      at = Math.max(token.end, at + 1);
    }
  }
}

function tokenAt(text: string, start: number, limit: number, isValue: boolean): Span {
  let end = start;
  while (end < limit && !'[]{},\r\n'.includes(text.charAt(end))) {
    if (!isValue && text.charAt(end) === ':' && /[\s,[\]{}]/.test(text.charAt(end + 1))) break;
    if (
      text.charAt(end) === '#' &&
      end > start &&
      /\s/.test(text.charAt(end - 1)) &&
      /[\s#!]|^$/.test(text.charAt(end + 1))
    )
      break;
    end++;
  }
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

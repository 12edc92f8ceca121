import type { Span } from '../../core/place.ts';
import { mask, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import { lostInBrackets } from './lost-text.ts';
import { startsWithSign } from './plain-values.ts';
import { curlyQuotes, unclosed } from './quotes.ts';
import { endOfQuoted } from './regions.ts';

/** What is wrong with the single values inside brackets (`[#T4, x]`, `{a: *b*}`, `[“T1”]`). */
export function accidentsInBrackets(scene: Scene, span: Span): readonly Accident[] {
  const accidents: Accident[] = [];
  for (const token of tokens(scene.text, span)) {
    const accident =
      quoteToken(scene, span, token) ??
      lostInBrackets(scene, token, keyBefore(scene, span, token)) ??
      signToken(scene, token) ??
      curlyQuotes(scene, token) ??
      colonToken(scene, token);
    if (accident !== null) accidents.push(accident);
  }
  return accidents;
}

/** `["T1, T2]`: a quote sign that is not closed inside the brackets. */
function quoteToken(scene: Scene, { end }: Span, token: Token): Accident | null {
  const value = scene.text.slice(token.start, token.end);
  const sign = value.charAt(0);
  if (!scene.isBroken || (sign !== '"' && sign !== "'")) return null;
  if (!token.isValue) return unclosed(scene, token, value, sign);
  // A value goes on to the next pair or the closing bracket, over commas.
  const whole = /^[^\r\n]*?(?=\s*(?:[\]}]|,\s*["']?[\p{L}_][\p{L}\p{M}\p{N}_-]*["']?:\s))/u.exec(
    scene.text.slice(token.start, end),
  )?.[0];
  const span = { start: token.start, end: token.start + (whole ?? value).length };
  const accident = unclosed(scene, span, whole ?? value, sign);
  if (whole !== undefined) return accident;
  const { fix: _, ...unfixed } = accident;
  return { ...unfixed, message: 'open-quote', data: { sign } };
}

/** The key that a value inside brackets belongs to. */
function keyBefore(scene: Scene, { start }: Span, token: Span): string {
  const before = scene.text.slice(Math.max(start, token.start - 400), token.start);
  return /([\p{L}_]+)\s*:\s*(?:\[[^[\]{}]*)?$/u.exec(before)?.[1] ?? scene.line.key?.text ?? '';
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

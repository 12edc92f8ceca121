import { correctedLine, quote, shorten, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import type { Span } from '../../core/place.ts';

const curlyOpen = /^[“”„‟‘’‚]/;
const curlyClose = /[“”‟‘’"']$/;
const badEscape = /\\(?:[^0abtnvfre "/\\N_LPxuU\t\r\n]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8}))/;

/** Curly quotes from Word around a whole value: to YAML they are part of the text. */
export function curlyQuotes(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  if (value.length < 2 || !curlyOpen.test(value) || !curlyClose.test(value)) return null;
  const inner = value.slice(1, -1);
  // Two quoted words with text between them are a text that happens to begin and end so.
  if (/[“”„‟].*[“”„‟]/.test(inner)) return null;
  const change = { ...span, text: quote(inner) };
  const sign = quote(inner).charAt(0);
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: 'curly-quotes',
    data: { value: shorten(value), corrected: correctedLine(scene, [change]) },
    fix: { title: 'straight-quotes', changes: [change] },
    repair: inner.includes(sign)
      ? [change]
      : [
          { start: span.start, end: span.start + 1, text: sign },
          { start: span.end - 1, end: span.end, text: sign },
        ],
  };
}

/** A value that begins with a straight quote but does not end with it, or is not closed at all. */
export function straightQuotes(scene: Scene, span: Span): Accident | null {
  const { region } = scene.line;
  const value = scene.text.slice(span.start, span.end);
  const sign = value.charAt(0);
  if (region.kind === 'open' || region.end < 0) return unclosed(scene, span, value, sign);
  if (region.end > span.end) return null;
  const after = scene.text.slice(region.end, span.end);
  if (after.trim() === ',') return signTooMany(scene, { start: region.end, end: span.end }, ',');
  if (/^\s*(?:#.*)?$/.test(after))
    return sign === '"' ? backslash(scene, { start: span.start, end: region.end }) : null;
  return value.endsWith(sign) && value.length > 1
    ? quotesInside(scene, span, value)
    : shouldBeQuoted(scene, 'after-quote', span);
}

/** `"Han sa "ja" til planen"`: the outer quotes are meant, the inner ones are text. */
function quotesInside(scene: Scene, span: Span, value: string): Accident {
  const change = { ...span, text: quote(value.slice(1, -1)) };
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: 'quotes-inside',
    data: { value: shorten(value), corrected: correctedLine(scene, [change]) },
    fix: { title: 'quote', changes: [change] },
    repair: [change],
  };
}

/** A quote sign that opens a text and does not close it. */
export function unclosed(scene: Scene, span: Span, value: string, sign: string): Accident {
  if (scene.line.key === null && /^.[\p{L}_]+:\s.*[^[{]$/u.test(value))
    return signTooMany(scene, { start: span.start, end: span.start + 1 }, sign);
  // Word's closing quote after a straight opening one.
  const tail = value.length > 1 && /[“”‟’]$/.test(value) ? 1 : 0;
  const inner = value.slice(1, value.length - tail);
  const change = { ...span, text: quote(inner) };
  const simple = sign === '"' ? !/["\\]/.test(inner) : !inner.includes("'");
  const close = { start: span.end - tail, end: span.end, text: sign };
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: 'unclosed-quote',
    data: { value: shorten(value), sign, corrected: correctedLine(scene, [change]) },
    fix: { title: 'close-quote', changes: [change] },
    repair: [simple ? close : change],
  };
}

/** A bracket, comma or quote that should not be there. */
export function signTooMany(scene: Scene, span: Span, sign: string): Accident {
  const change = { ...span, text: '' };
  const corrected = correctedLine(scene, [change]);
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: corrected === '' ? 'sign-alone' : 'sign-too-many',
    data: { sign, corrected },
    fix: { title: 'remove-sign', changes: [change] },
    repair: [change],
  };
}

/** `"C:\Planer"`: a backslash means something special in double quotes. */
function backslash(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  if (!badEscape.test(value.replaceAll('\\\\', 'xx'))) return null;
  const inner = value.slice(1, -1);
  const change = { ...span, text: `'${inner.replaceAll("'", "''")}'` };
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/yaml',
    message: 'backslash',
    data: { value: shorten(value), corrected: correctedLine(scene, [change]) },
    fix: { title: 'single-quotes', changes: [change] },
    repair: [change],
  };
}

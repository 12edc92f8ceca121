import type { Span } from '../../core/place.ts';
import { correctedLine, mask, shorten, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import { relationKeys, wordKeys } from './known-keys.ts';
import { hasNested, withoutComment } from './plain-values.ts';

/** What a `#` does to a value: to YAML the rest of the line is a comment. */

/** `forankring: #T4`: the whole value is lost. Only a number, or an id where one must stand, was surely meant as text. */
export function lostValue(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  if (!/^#[^\s#!]/.test(value) || hasNested(scene) || !isText(value, keyOf(scene))) return null;
  return shouldBeQuoted(scene, 'value', withoutComment(scene.text, span), {}, 'syntax/lost-text');
}

/** `tittel: Tiltak #4`: what stands after the `#` is lost. Words there may be a note that nobody is to read. */
export function lostRest(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  const at = value.search(/[ \t]#/);
  if (at < 0 || !/^[ \t]#[^\s#!]/.test(value.slice(at))) return null;
  const hash = span.start + at + 1;
  const whole = withoutComment(scene.text, span);
  const key = keyOf(scene);
  if (relationKeys.has(key)) {
    const parted = partedReference(scene, whole);
    if (parted !== null) return parted;
  }
  if (wordKeys.has(key) && /\d/.test(scene.text.charAt(hash + 1))) return rest(scene, whole, hash);
  const change = { start: hash + 1, end: hash + 1, text: ' ' };
  return {
    start: hash,
    end: span.end,
    rule: 'syntax/lost-text',
    message: 'comment',
    data: {
      lost: shorten(value.slice(at + 1)),
      value: shorten(value.slice(0, at)),
      corrected: correctedLine(scene, [change]),
    },
    fix: { title: 'space-after-hash', changes: [change] },
    repair: [],
  };
}

/** `[#T4]` and `{tittel: Tiltak #4}`: the rest of the line, the closing bracket too, is a comment to YAML. */
export function lostInBrackets(scene: Scene, token: Span, key: string): Accident | null {
  const value = scene.text.slice(token.start, token.end);
  const hash = /^#[^\s#!]/.test(value) ? 0 : value.search(/\s#[^\s#!]/) + 1;
  if (hash === 0 && !value.startsWith('#')) return null;
  if (relationKeys.has(key)) {
    const parted = partedReference(scene, token);
    if (parted !== null) return parted;
  }
  if (wordKeys.has(key) && !/\d/.test(value.charAt(hash + 1))) return note(scene, token, token.start + hash);
  if (hash > 0) return rest(scene, token, token.start + hash);
  return shouldBeQuoted(scene, 'value', token, { lost: shorten(value) }, 'syntax/lost-text');
}

function isText(value: string, key: string): boolean {
  return (
    /^#\d/.test(value) || (relationKeys.has(key) && /^#[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*(?:\s+#\s.*)?$/u.test(value))
  );
}

function rest(scene: Scene, whole: Span, hash: number): Accident {
  const lost = shorten(scene.text.slice(hash, whole.end));
  return { ...shouldBeQuoted(scene, 'rest', whole, { lost }, 'syntax/lost-text'), start: hash, end: whole.end };
}

/** `samfunnsdel-2022 #M1`: document and item, and nothing but a space between them. */
function partedReference(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  const [whole, document, item] = /^([^\s#]+)[ \t]+#([^\s#]+)$/.exec(value) ?? [];
  if (whole === undefined || document === undefined || item === undefined) return null;
  const change = { ...span, text: `${document}#${item}` };
  return {
    start: span.start,
    end: span.end,
    rule: 'syntax/lost-text',
    message: 'reference',
    data: { lost: `#${item}`, value: change.text, corrected: correctedLine(scene, [change]) },
    fix: { title: 'close-up', changes: [change] },
    repair: [mask(span)],
  };
}

/** A note inside brackets: the value is read without it. */
function note(scene: Scene, token: Span, hash: number): Accident {
  const data = {
    lost: shorten(scene.text.slice(hash, token.end)),
    value: shorten(scene.text.slice(token.start, hash)),
  };
  const blank = { start: hash, end: token.end, text: ' '.repeat(token.end - hash) };
  return { start: hash, end: token.end, rule: 'syntax/lost-text', message: 'note', data, repair: [blank] };
}

/** The key a line's value belongs to: its own, or that of the list it is an element of. */
function keyOf(scene: Scene): string {
  const { line, lines, index } = scene;
  if (line.key !== null) return line.key.text;
  for (let above = index - 1; above >= 0 && index - above < 200; above--) {
    const other = lines[above];
    if (other?.kind !== 'content') continue;
    if (other.key !== null && other.column <= line.indent) return other.key.text;
  }
  return '';
}

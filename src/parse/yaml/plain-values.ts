import type { Span } from '../../core/place.ts';
import { mask, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import { signTooMany } from './quotes.ts';
import { isBlockHeader } from './scan-lines.ts';

const coreTag =
  /^!(?:$|[\s<]|!?(?:str|int|float|bool|null|map|seq|set|omap|pairs|binary|timestamp|merge|value|include)(?:\s|$))/;

/** A value that begins with a sign which means something else to YAML: `*viktig*`, `@rådmannen`, `% av budsjettet`. */
export function startsWithSign(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  const sign = value.charAt(0);
  if (!isMisread(scene, sign, value)) return null;
  // To YAML these three make an anchor, an alias or a tag of the word.
  const rule = '*&!'.includes(sign) ? 'syntax/unsupported' : 'syntax/yaml';
  return shouldBeQuoted(scene, 'sign', withoutComment(scene.text, span), { sign }, rule);
}

function isMisread(scene: Scene, sign: string, value: string): boolean {
  switch (sign) {
    case '*':
      return (
        !/^\*[^\s,[\]{}]+(?:\s+#.*)?$/.test(value) || !scene.anchors.has(/^\*([^\s,[\]{}]*)/.exec(value)?.[1] ?? '')
      );
    case '&':
      return (
        !scene.aliases.has(/^&(\S*)/.exec(value)?.[1] ?? '') && !/^&\S+\s+[[{"'|>!*]/.test(value) && !hasNested(scene)
      );
    case '!':
      return !coreTag.test(value) && !hasNested(scene);
    case '|':
    case '>':
      return scene.isBroken && !isBlockHeader(value);
    case '-':
    case '?':
      return scene.isBroken && scene.line.key !== null && /^[-?](?:\s|$)/.test(value);
    default:
      return scene.isBroken && '@`%,]}'.includes(sign);
  }
}

/** A colon inside a value without quotes (`Skole: ny plan`). */
export function colonInside(scene: Scene, span: Span): Accident | null {
  if (!scene.isBroken) return null;
  const value = withoutNote(scene.text, withoutComment(scene.text, span));
  if (!/:(?:\s|$)/.test(scene.text.slice(value.start, value.end))) return null;
  // After a colon `#4` is hardly a comment either.
  const whole = /\s#[\s\p{L}]/u.test(scene.text.slice(span.start, span.end)) ? value : span;
  return shouldBeQuoted(scene, 'colon', whole);
}

/** A value without the words after a `#`, which may be a note. */
function withoutNote(text: string, span: Span): Span {
  const note = text.slice(span.start, span.end).search(/\s+#\p{L}/u);
  return note <= 0 ? span : { start: span.start, end: span.start + note };
}

/** `[Utkast] Plan`: brackets make a list or a map, and nothing may follow them. */
export function afterBracket(scene: Scene, span: Span): Accident | null {
  const { region } = scene.line;
  if (!scene.isBroken || region.kind !== 'closed' || region.end > span.end) return null;
  const after = scene.text.slice(region.end, span.end);
  if (/^\s*(?:#.*)?$/.test(after)) return null;
  if (/^\s*(?:[\]}]+|,)$/.test(after)) return signTooMany(scene, { start: region.end, end: span.end }, after.trim());
  return shouldBeQuoted(scene, 'after-bracket', withoutComment(scene.text, span), {
    sign: scene.text.charAt(span.start),
  });
}

/** A line of closing brackets with nothing open. */
export function loneBracket(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  if (!scene.isBroken || scene.line.key !== null || !/^[\]}]+,?$/.test(value)) return null;
  return signTooMany(scene, span, value);
}

/** `{{navn}}`, a place-holder that nobody filled in: braces in braces. */
export function placeholder(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  return /^\{\{[^{}]*\}\}\s*$/.test(value)
    ? { ...shouldBeQuoted(scene, 'after-bracket', span, { sign: '{' }), repair: [mask(span)] }
    : null;
}

/** Whether the next line with content belongs under this line's key or dash: then the value is what stands there. */
export function hasNested(scene: Scene): boolean {
  for (let index = scene.index + 1; index < scene.lines.length; index++) {
    const next = scene.lines[index];
    if (next === undefined || next.kind === 'marker') return false;
    if (next.kind !== 'content' && next.kind !== 'inside') continue;
    const { base, key } = scene.line;
    return next.indent > base || (key !== null && next.dashes.length > 0 && next.indent === base);
  }
  return false;
}

/** A value without the real comment (`# merknad`) after it. */
export function withoutComment(text: string, span: Span): Span {
  const comment = text.slice(span.start, span.end).search(/\s+#(?:\s|$)/);
  return comment <= 0 ? span : { start: span.start, end: span.start + comment };
}

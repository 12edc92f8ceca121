import type { Span } from '../../core/place.ts';
import { correctedLine, mask, shorten, shouldBeQuoted, type Accident, type Scene } from './accident.ts';
import { wordKeys } from './known-keys.ts';
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

/** `forankring: #T4`: to YAML the value is a comment. */
export function lostValue(scene: Scene, span: Span): Accident | null {
  if (!/^#[^\s#!]/.test(scene.text.slice(span.start, span.end)) || hasNested(scene)) return null;
  return shouldBeQuoted(scene, 'value', withoutComment(scene.text, span), {}, 'syntax/lost-text');
}

/** A colon inside a value without quotes (`Skole: ny plan`). */
export function colonInside(scene: Scene, span: Span): Accident | null {
  if (!scene.isBroken) return null;
  const value = withoutComment(scene.text, span);
  if (!/:(?:\s|$)/.test(scene.text.slice(value.start, value.end))) return null;
  // After a colon `#4` is hardly a comment either.
  const whole = /\s#\s/.test(scene.text.slice(span.start, span.end)) ? value : span;
  return shouldBeQuoted(scene, 'colon', whole);
}

/** `tittel: Tiltak #4`: what stands after the `#` is lost. */
export function lostRest(scene: Scene, span: Span): Accident | null {
  const value = scene.text.slice(span.start, span.end);
  const at = value.search(/[ \t]#/);
  if (at < 0 || !/^[ \t]#[^\s#!]/.test(value.slice(at))) return null;
  const hash = span.start + at + 1;
  if (scene.line.key !== null && wordKeys.has(scene.line.key.text)) {
    const whole = withoutComment(scene.text, span);
    const lost = shorten(scene.text.slice(hash, whole.end));
    return { ...shouldBeQuoted(scene, 'rest', whole, { lost }, 'syntax/lost-text'), start: hash, end: whole.end };
  }
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

/** `forankring: [T1, T2`: the bracket is never closed. */
export function unclosedBracket(scene: Scene, span: Span): Accident | null {
  if (!scene.isBroken || scene.line.region.kind !== 'open') return null;
  const value = withoutComment(scene.text, span);
  const closers = missingClosers(scene.text.slice(value.start, value.end));
  if (closers === '' || hasNested(scene)) return null;
  const change = { start: value.end, end: value.end, text: closers };
  return {
    start: value.start,
    end: value.end,
    rule: 'syntax/yaml',
    message: 'unclosed-bracket',
    data: {
      sign: closers,
      value: shorten(scene.text.slice(value.start, value.end)),
      corrected: correctedLine(scene, [change]),
    },
    fix: { title: 'close-bracket', changes: [change] },
    repair: [change],
  };
}

function missingClosers(value: string): string {
  let closers = '';
  for (const sign of value) {
    if (sign === '[') closers = `]${closers}`;
    else if (sign === '{') closers = `}${closers}`;
    else if (sign === closers.charAt(0)) closers = closers.slice(1);
  }
  return closers;
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

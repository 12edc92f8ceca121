import type { Span } from '../../core/place.ts';
import { contactsIn } from './contact.ts';
import { nationalIdsIn } from './national-id.ts';
import { secretsIn } from './secret.ts';

const blot = '•';

/**
 * A text with what must not be shown blotted out, of the same length: of fødselsnummer, tokens and addresses the first signs are
 * left, so that it can be seen what is meant. What people read in a log or a report goes through here.
 */
export function blotOut(text: string): string {
  const spans = sensitiveSpans(text);
  if (spans.length === 0) return text;
  let out = '';
  let last = 0;
  for (const { start, end } of spans) {
    if (end <= last) continue;
    const from = Math.max(start, last);
    out +=
      text.slice(last, from) +
      text.slice(from, end).replaceAll(/[\p{L}\p{N}+/=_]/gu, (sign) => blot.repeat(sign.length));
    last = end;
  }
  return out + text.slice(last);
}

/** Something in a text must not be shown. */
export function isSensitive(text: string): boolean {
  return sensitiveSpans(text).length > 0;
}

function sensitiveSpans(text: string): readonly Span[] {
  const ids = nationalIdsIn(text).map(({ at }) => ({ start: at.start + 2, end: at.end }));
  const secrets = secretsIn(text).map(({ kind, at, whole }) =>
    kind === 'private-key' ? { start: at.end, end: whole.end } : { start: at.start + 4, end: at.end },
  );
  const contacts = contactsIn(text).map(({ kind, at }) => ({
    start: at.start + 2,
    end: kind === 'email' ? text.indexOf('@', at.start) : at.end,
  }));
  return [...ids, ...secrets, ...contacts].toSorted((a, b) => a.start - b.start);
}

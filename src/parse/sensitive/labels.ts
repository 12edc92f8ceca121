import type { Span } from '../../core/place.ts';

/** UTF-16 units before a number in which a word may say what it is. */
const reach = 60;

const digitsOfNumber = 11;

/** What people write before 11 digits that are no fødselsnummer. */
const others =
  /(?<![\p{L}\d])(?:(?:bank|giro|skatte|innskudds|drifts|betalings)?(?:konto(?:en|er|ene)?|kto)(?:-?(?:nr|numm?er(?:et)?|numrene?))?|iban|bban|kid(?:-?(?:nr|numm?er(?:et)?|numrene?|koden?))?|giro|betalings(?:id|referanse)|(?:saks|arkiv|arkivsaks|journal|journalpost|dokument|vedtaks|fakt(?:ura)?|ordre|bilags|kunde|måler|anleggs|avtale|prosjekt|referanse|løpe|serie|vare|artikkel|kort|organisasjons|org|telefon|tlf|mobil|bestillings|rekvisisjons|sporings|eiendoms|bygnings|strekkode)[-. ]?(?:nr|no|numm?er(?:et)?|id|ref)|(?:arkiv)?sak|arkivref|journalpost|telefon(?:en)?|tlf|mobil(?:en)?|faks|ring|sms|gtin|ean|isbn|issn|orgnr|faktura|ordre|ref(?:eranse)?|kr|nok|beløp|budsjett|regnskap|årsprognose|avvik|kostnadsramme|tidligere_bevilget|arkivsak|arealplanid)(?![\p{L}\d])/giu;
/** What says that it is one. */
const own =
  /(?<!\p{L})(?:fødsels?(?:og)?-?(?:numm?er(?:et)?|nr)|fødselsdato|født|f\.?\s?nr|fnr|person-?(?:numm?er(?:et)?|nr|id)|pnr|p\.nr|d-?numm?er(?:et)?|d-?nr|ssn)(?!\p{L})/giu;
/** What may stand between two numbers that one word speaks for. */
const glue = /^[\s,;/"'«»)(]*(?:og|eller|samt|and)?[\s"'«(-]*$/iu;
const longNumber = /\d[\d. ]{6,}\d/gu;
const after = /^["'»)]?\s?(?:er\s|\(|[–-]\s)?(?:(?:bank)?konto|kid(?![\p{L}])|iban|saks?n)/iu;
/** Money goes to accounts, which are written in one piece; people’s numbers are often parted. */
const paid = /(?<!\p{L})(?:(?:inn|ut)?betal|overfør|innskudd|bankgiro)\p{L}*(?:\s[^.!?]{0,40})?\s$/iu;
/** A year with its amount, as in `beløp: {2026: …}`. */
const amountOfYear = /(?:19|20)\d\d["']?\s?[:=]\s?-?$/;

/** Whether the words around a number say that it is an account, a case, a telephone or something else than a person's number. */
export function isLabelledOtherwise(text: string, { start, end }: Span): boolean {
  const before = sentenceBefore(text.slice(Math.max(0, start - reach), start));
  if (amountOfYear.test(before) || after.test(text.slice(end, end + reach))) return true;
  if (lastEnd(before, own) < 0 && end - start === digitsOfNumber && paid.test(before)) return true;
  const label = lastEnd(before, others);
  if (label < 0 || lastEnd(before, own) > label) return false;
  const between = before.slice(label);
  const taken = lastEnd(between, longNumber);
  return taken < 0 || glue.test(between.slice(taken));
}

/** What belongs to the same sentence and paragraph. */
function sentenceBefore(text: string): string {
  const breaks = /[.!?]\s+\p{Lu}|\n\s*\n|\n\s*[\p{L}_]+:/gu;
  let from = 0;
  for (const { index } of text.matchAll(breaks)) from = index + 1;
  return text.slice(from);
}

/** Where the last match ends; -1 where there is none. */
function lastEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index + match[0].length;
  return last;
}

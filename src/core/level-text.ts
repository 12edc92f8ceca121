const untidy = /^\s|\s$|\s\s|[^\S ]/;

/** A text in NFC and lower case, with single spaces between words and none around. */
export function levelText(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return untidy.test(lower) ? lower.replace(/\s+/g, ' ').trim() : lower;
}

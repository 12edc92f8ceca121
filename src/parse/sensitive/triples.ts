/** Letters beyond Latin-1 count as one: the look may find too much, never too little. */
const otherLetter = 0x100;
const factor = 0x01000193;

/**
 * Calls back with a number for every three words on end in a text, whatever stands between them, until that answers `true`;
 * whether it did. Case does not count. Steps over what a link leads to, as `wordsOf` does.
 */
export function someTriple(text: string, test: (triple: number) => boolean): boolean {
  let [before, last, word, isWord] = [0, 0, 0, false];
  for (let at = 0; at <= text.length; at++) {
    const sign = signOf(text.charCodeAt(at));
    if (sign !== 0) {
      word = Math.imul((isWord ? word : 0x811c9dc5) ^ sign, factor);
      isWord = true;
      continue;
    }
    if (isWord) {
      if (test(Math.imul(Math.imul(before, factor) ^ last, factor) ^ word)) return true;
      [before, last, isWord] = [last, word, false];
    }
    if (text.charCodeAt(at) === 0x5d && text.charCodeAt(at + 1) === 0x28) at = linkEnd(text, at);
  }
  return false;
}

/** Accents that stand apart from their letters are not seen through. */
export function hasLooseAccents(text: string): boolean {
  return /[\u0300-\u036f]/.test(text);
}

/** A letter or digit as a lower-case unit; 0 for what stands between words (and for the end, `NaN`). */
function signOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit < 128) return unit >= 48 && unit <= 57 ? unit : unit >= 65 && unit <= 90 ? unit + 32 : 0;
  if (unit >= 0xc0 && unit <= 0xff) return unit === 0xd7 || unit === 0xf7 ? 0 : unit <= 0xde ? unit + 32 : unit;
  return unit >= otherLetter && !(unit >= 0x2000 && unit <= 0x206f) ? otherLetter : 0;
}

/** The bracket that ends a link's target; where it is none, the place it begins. */
function linkEnd(text: string, start: number): number {
  for (let at = start + 2; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x29) return at;
    if (unit <= 0x20 || unit === 0xa0) return start;
  }
  return start;
}

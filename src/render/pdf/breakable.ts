/** A text whose longest words can go on in the next line: an address or a run of letters would else leave the page. One that may already stays as it is. */
export function breakable(text: string): string {
  return text.replace(longWord, (word) => word.replace(/[^\p{L}\p{N}\p{M}](?=.)|.{24}(?=.)/gu, '$&\u200B'));
}

/** Longer than any Norwegian word that hyphenation does not know where to part. */
const longWord = /[^\s\u200B]{45,}/gu;

/** A line of a plan file. */
export interface SignPlace {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Where an author wrote a sign first; `texts` are the files of the document, by path. `null`: nowhere as it stands, as when it is written as an entity. */
export function placeOfSign(
  codePoint: number,
  texts: Iterable<readonly [path: string, text: string]>,
): SignPlace | null {
  const sign = String.fromCodePoint(codePoint);
  for (const [path, text] of texts) {
    const at = text.indexOf(sign);
    if (at !== -1) return { path, line: text.slice(0, at).split(/\r\n?|\n/).length };
  }
  return null;
}

/** The characters that are only found in texts that normalisation may change, and a few harmless ones. */
const maybeDecomposed = /[\u0300-\u200f\u2045-\uffff]/;

/** A text in NFC; nearly all are so already, and asking is cheaper than normalising. */
export function toNfc(text: string): string {
  return maybeDecomposed.test(text) ? text.normalize('NFC') : text;
}

import { toNfc } from '../../parse/nfc.ts';

/** A text as it is shown anywhere: in NFC, without signs that turn the direction of what follows or that no text needs. */
export function cleanText(text: string): string {
  return suspect.test(text) ? toNfc(text).replace(invisible, '').replace(broken, '\u{FFFD}') : text;
}

/** Beyond the letters of most texts. */
const suspect = /[^\t\n\r -~\u00A0-\u02FF]/;
/** Overrides and embeddings of direction, and the byte order mark. */
const invisible = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const broken =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What Windows-1252 has in the places where Latin-1 has control characters, by code point. */
const windows: ReadonlyMap<number, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => at + 0x80)),
    (sign, at) => [sign.codePointAt(0) ?? 0, at + 0x80],
  ),
);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text that was meant where UTF-8 was once read as Latin-1 or Windows-1252 and saved so (`Ã¸konomiplan`); `null`
 * where a text is what it says: not every letter of it can be led back.
 */
export function unscramble(text: string): string | null {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : windows.get(code);
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** A digest in hexadecimal digits of some bytes after each other. */
export async function digestOf(algorithm: 'SHA-1' | 'SHA-256', parts: readonly Uint8Array[]): Promise<string> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest(algorithm, all));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

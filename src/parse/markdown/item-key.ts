/** The key that items of Markdown stand under before their type is known to have a collection: `::mål`. */
export function itemKey(name: string): string {
  return `::${name}`;
}

/** Whether a key is one of `itemKey`. */
export function isItemKey(key: string): boolean {
  return key.charCodeAt(0) === 58 && key.startsWith('::');
}

/** The type as written in a key of `itemKey`. */
export function typeInItemKey(key: string): string {
  return key.slice(2);
}

const name = /^:+[ \t]*/;

/** Where the type stands in the head of an item that begins at an offset. */
export function typeAt(text: string, start: number, type: string) {
  const from = start + (name.exec(text.slice(start, start + 200))?.[0].length ?? 0);
  // What was read as NFC may be longer in the file.
  const written = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*/u.exec(text.slice(from, from + 200))?.[0] ?? type;
  return { start: from, end: from + written.length };
}

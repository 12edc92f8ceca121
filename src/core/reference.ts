/** What a reference says: a document, an item of a document, or a bare word that may be either. */
export type ReferenceTarget =
  | { readonly kind: 'item'; readonly document: string | null; readonly item: string }
  | { readonly kind: 'bare'; readonly word: string };

/**
 * Reads `document-id`, `document-id#item-id`, `#item-id` or `item-id`. A bare word may name a document or an item of
 * the same document: the graph decides. `null` if the text has the form of no reference.
 */
export function parseReference(text: string): ReferenceTarget | null {
  const hash = text.indexOf('#');
  if (hash < 0) return isId(text) ? { kind: 'bare', word: text } : null;
  const document = text.slice(0, hash);
  const item = text.slice(hash + 1);
  if (!isId(item) || (document !== '' && !isId(document))) return null;
  return { kind: 'item', document: document === '' ? null : document, item };
}

/** Writes a reference from anywhere: `document-id` or `document-id#item-id`. */
export function formatReference(document: string, item?: string): string {
  return item === undefined ? document : `${document}#${item}`;
}

/** Document and item ids: letters of any alphabet, digits, `.`, `-`, `_`. */
function isId(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._-]+$/u.test(text);
}

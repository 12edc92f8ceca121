import { parseReference } from '../core/reference.ts';

/** Signs without any width that come along from Word and the web: soft hyphens, joiners, byte order marks. */
export const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A document's id from a text such as `Styringsbrev 2026`: lower case, hyphens for whatever an id may not have. */
export function correctDocumentId(text: string): string | null {
  const id = text
    .normalize('NFC')
    .replaceAll(invisible, '')
    .toLowerCase()
    .replaceAll(/[^\p{Ll}\p{M}\p{Nd}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-+$/gu, '');
  return id === '' || id === text ? null : id;
}

/** An item's id from a text such as `T 4` or `Mål 1`: digits close up to a letter, other gaps become hyphens. */
export function correctItemId(text: string): string | null {
  const id = text
    .normalize('NFC')
    .replaceAll(invisible, '')
    .trim()
    .replace(/^(\p{L}{1,2})\s+(\d[\d.]*)$/u, '$1$2')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return id === '' || id === text ? null : id;
}

/** A reference from a text such as `Økonomiplan 2026 # T4` or `økonomiplan-2026 T4`; several with commas become a list. */
export function correctReference(written: string): string | null {
  const text = written.replaceAll(invisible, '');
  if (text !== written && parseReference(text) !== null) return text;
  const parts = text.split(/\s*[,;]\s*/);
  if (parts.length > 1) return parts.every((part) => parseReference(part) !== null) ? `[${parts.join(', ')}]` : null;
  const [document = '', item, ...more] = text.trim().split(/\s*#\s*/);
  if (more.length > 0) return null;
  if (item !== undefined) return joined(document, item, text);
  const tail = /^(.*\S)[\s/:]+(\p{Lu}{1,3}[\d.]+)$/u.exec(document);
  return tail === null ? correctDocumentId(document) : joined(tail[1] ?? '', tail[2] ?? '', text);
}

function joined(document: string, item: string, text: string): string | null {
  const whole = parseReference(document) === null ? (correctDocumentId(document) ?? '') : document;
  const part = parseReference(item) === null ? (correctItemId(item) ?? '') : item;
  const reference = `${whole}#${part}`;
  return reference === text || parseReference(reference) === null ? null : reference;
}

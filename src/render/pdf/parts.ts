import { breakable } from './breakable.ts';
import type { PdfPart } from './pdf-document.ts';

/** A heading of our own. */
export function heading(title: string, level = 2): PdfPart {
  return { kind: 'section', level, title: breakable(title) };
}

/** A paragraph of plain text. */
export function paragraph(text: string): PdfPart {
  return { kind: 'paragraph', children: [{ kind: 'text', text: breakable(text) }] };
}

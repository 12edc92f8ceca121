import { writeNumber } from '../../../core/kroner.ts';
import { shorten } from '../../../core/shorten.ts';
import type { Status } from '../../html/components/status-tag.ts';
import type { NodeLink, UnitLink } from '../../pages/link.ts';
import type { PdfRichCell } from '../pdf-document.ts';

/** Number and title; of a title without end the beginning. */
export function nameOf({ number, title }: NodeLink): string {
  return shorten(number === null ? title : `${number} ${title}`, longestName);
}

const longestName = 240;

/** Units after each other. */
export function unitNames(units: readonly UnitLink[]): string {
  return units.map(({ name }) => name).join(', ');
}

/** Several texts as a cell, each on a line of its own. */
export function linesCell([text = '', ...also]: readonly string[]): PdfRichCell {
  return { text, also };
}

/** A status as a cell: its mark, its words, and what else there is to say of it. */
export function statusCell({ tone, text }: Status, notes: readonly string[] = []): PdfRichCell {
  return { text, tone, notes };
}

/** A cell of a name with small lines below it; those that are empty are left out. */
export function nameCell(text: string, notes: readonly (string | null)[]): PdfRichCell {
  return { text, notes: notes.filter((note): note is string => note !== null && note !== '') };
}

/** A whole number as people write it: `1 503`. */
export function sayCount(count: number): string {
  return writeNumber(String(count), ',');
}

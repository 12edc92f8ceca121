import type { PdfMark } from '../pdf-drawing.ts';
import { label, labelWidth, type Place, sheet } from './marks.ts';

/** What a mark of a drawing means. */
export interface KeyEntry {
  readonly text: string;
  /** After the text, in strong letters. */
  readonly number?: string;
  /** The mark, in a place of `sample`. */
  readonly draw: (place: Place) => readonly PdfMark[];
  /** Points. */
  readonly sampleWidth?: number;
}

/** A key below a drawing, and how high it is. */
export interface Key {
  readonly height: number;
  readonly marks: readonly PdfMark[];
}

const row = 15;
const sample = 9.5;
const betweenEntries = 16;

/** What the marks mean, in rows from `top` on. */
export function keyOf(entries: readonly KeyEntry[], top: number, width: number = sheet.width): Key {
  const marks: PdfMark[] = [];
  let [x, y] = [0, top];
  for (const { text, number, draw, sampleWidth = sample } of entries) {
    const textAt = sampleWidth + 5;
    const numberAt = textAt + labelWidth(text) + 4;
    const long = number === undefined ? numberAt - 4 : numberAt + labelWidth(number, { strong: true });
    if (x > 0 && x + long > width) [x, y] = [0, y + row];
    marks.push(...draw({ x, y: y + 2, width: sampleWidth, height: sample }), label(text, [x + textAt, y + 10]));
    if (number !== undefined) marks.push(label(number, [x + numberAt, y + 10], { strong: true }));
    x += long + betweenEntries;
  }
  return { height: entries.length === 0 ? 0 : y + row - top, marks };
}

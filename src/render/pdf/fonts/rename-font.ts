import { findTable, viewOf } from './sfnt.ts';

/** What a font calls itself. */
export interface FontName {
  readonly family: string;
  readonly style: string;
}

/**
 * The font under another name. Typst takes the fonts of the machine too, and one of these could have the name of ours in
 * another version; under a name of our own the pages are the same everywhere.
 */
export function renameFont(font: Uint8Array, { family, style }: FontName): Uint8Array {
  const names = nameTable([
    [1, `${family} ${style}`],
    [2, 'Regular'],
    [4, `${family} ${style}`],
    [6, `${family}-${style}`.replaceAll(' ', '')],
    [16, family],
    [17, style],
  ]);
  const { entry } = findTable(font, 'name');
  const start = Math.ceil(font.length / 4) * 4;
  const renamed = new Uint8Array(start + Math.ceil(names.length / 4) * 4);
  renamed.set(font);
  renamed.set(names, start);
  const view = viewOf(renamed);
  view.setUint32(entry + 4, checksum(renamed.subarray(start)));
  view.setUint32(entry + 8, start);
  view.setUint32(entry + 12, names.length);
  return renamed;
}

/** Names in UTF-16, for Windows in English: the only ones that all programs read. */
function nameTable(names: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const head = 6 + 12 * names.length;
  const table = new Uint8Array(head + names.reduce((sum, [, text]) => sum + 2 * text.length, 0));
  const view = viewOf(table);
  view.setUint16(2, names.length);
  view.setUint16(4, head);
  let at = head;
  for (const [index, [id, text]] of names.entries()) {
    for (const [field, value] of [3, 1, 0x409, id, 2 * text.length, at - head].entries())
      view.setUint16(6 + 12 * index + 2 * field, value);
    for (let letter = 0; letter < text.length; letter += 1, at += 2) view.setUint16(at, text.charCodeAt(letter));
  }
  return table;
}

function checksum(table: Uint8Array): number {
  const view = viewOf(table);
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

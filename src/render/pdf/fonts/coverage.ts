import { findTable, viewOf } from './sfnt.ts';

/** The code points for which a TrueType font has a sign. */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const cmap = findTable(font, 'cmap').offset;
  const view = viewOf(font);
  const found = new Set<number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const [platform, encoding] = [view.getUint16(cmap + 4 + 8 * at), view.getUint16(cmap + 6 + 8 * at)];
    const table = cmap + view.getUint32(cmap + 8 + 8 * at);
    // Tables of Unicode only; format 14 is about variants.
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    if (view.getUint16(table) === 4) addSegments(view, table, found);
    if (view.getUint16(table) === 12) addGroups(view, table, found);
  }
  return found;
}

function addSegments(view: DataView, table: number, found: Set<number>): void {
  const twice = view.getUint16(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const end = view.getUint16(table + 14 + at);
    const start = view.getUint16(table + 16 + twice + at);
    const delta = view.getUint16(table + 16 + 2 * twice + at);
    const rangeAt = table + 16 + 3 * twice + at;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xff_ff; code += 1) {
      const glyph = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - start));
      if (glyph !== 0 && ((glyph + delta) & 0xff_ff) !== 0) found.add(code);
    }
  }
}

function addGroups(view: DataView, table: number, found: Set<number>): void {
  for (let at = 0; at < view.getUint32(table + 12); at += 1) {
    const group = table + 16 + 12 * at;
    const [start, end, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) found.add(code);
  }
}

/** Where a table of a font stands in its file. */
export interface FontTable {
  /** Where its entry in the list of tables begins. */
  readonly entry: number;
  readonly offset: number;
  readonly length: number;
}

/** A view of all bytes of a file. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The table of a TrueType file that has this name. Throws where it has none: our own fonts have. */
export function findTable(bytes: Uint8Array, name: string): FontTable {
  const view = viewOf(bytes);
  const count = view.getUint16(4);
  for (let at = 0; at < count; at += 1) {
    const entry = 12 + 16 * at;
    if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) === name)
      return { entry, offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) };
  }
  throw new Error(`A font has no table «${name}»`);
}

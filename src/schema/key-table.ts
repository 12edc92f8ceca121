/** One map of the format as the JSON Schemas describe it: what `keys.gen.ts` is made of. */
export interface KeyTable {
  /** `false`: other keys are fine (`egne`, amounts by year). */
  readonly closed: boolean;
  readonly keys: Readonly<Record<string, KeyRow>>;
  /** What stands under a key that `keys` does not list. */
  readonly rest?: KeyRow;
}

/** One key of a map. */
export interface KeyRow {
  /** Other spellings of the key. */
  readonly aliases?: readonly string[];
  /** Words that people write instead of the key: told as unknown, and read as the key. */
  readonly mistaken?: readonly string[];
  /** Canonical values by their other spellings. */
  readonly values?: Readonly<Record<string, string>>;
  /** Name of the table for the map, or the maps of the list, that stands under the key. */
  readonly map?: string;
  /** What a text of several words under the key comes to where it stands in the head of a Markdown item. */
  readonly form?: 'list' | 'map';
}

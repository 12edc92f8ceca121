/**
 * Which keys a map of the format may have, under every spelling: what misspelt, nynorsk and misplaced keys are told from.
 * Built from the JSON Schemas' own tables (`keys.gen.ts`) and, for collections, from the plan system.
 */
export interface MapShape {
  /** Keys by every accepted spelling (NFC): canonical names and aliases. */
  readonly keys: ReadonlyMap<string, KeyShape>;
  /** Keys of the format that do not belong in this map, by spelling: told as misplaced, not as misspelt. */
  readonly elsewhere: ReadonlyMap<string, KeyShape>;
  /** `false`: any key is fine (`egne`, amounts by year). */
  readonly closed: boolean;
  /** What stands under a key of an open map that `keys` does not list (document types of a plan system). Its name is empty. */
  readonly rest?: KeyShape;
}

/** One key: its canonical name and what stands under it. */
export interface KeyShape {
  readonly name: string;
  /** The value is a map, or a list of maps, of this shape. A function, since shapes nest in themselves. */
  readonly map?: () => MapShape;
  /** Canonical values by alias (`ikkje-starta` → `ikke-startet`). */
  readonly values?: ReadonlyMap<string, string>;
  /** Other words that people write for the key (`title` for `tittel`): told as unknown, and read as the key where it lacks. */
  readonly mistaken?: readonly string[];
  /** What a text of several words comes to in the head of a Markdown item: a list split on spaces, or a map of `key=value`. */
  readonly form?: 'list' | 'map';
  /** The key is a collection of items of this type (canonical id). */
  readonly itemType?: string;
}

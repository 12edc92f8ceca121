import type { JsonObject } from '../parse/node.ts';

/** All JSON Schemas in one: every `$ref` is `#/$defs/<name>`. */
export interface Bundle {
  /** Schemas by name; names are ASCII, since not every tool reads others in a `$ref`. */
  readonly definitions: Readonly<Record<string, JsonObject>>;
  /** Names of the schemas of document types, by type. */
  readonly documents: Readonly<Record<string, string>>;
  /** Names of the schemas of item types, by type. */
  readonly items: Readonly<Record<string, string>>;
}

/** Names of the schemas that all documents and all items share, in every bundle. */
export const sharedDocument = 'document';
export const sharedItem = 'item';

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The name a schema has in a bundle: `item-maal` for the item type `mål`. */
export function definitionFor(kind: 'document' | 'item', type: string): string {
  const ascii = type.normalize('NFC').replaceAll(/[^\w-]/gu, (letter) => spelled[letter] ?? code(letter));
  return `${kind}-${ascii}`;
}

function code(letter: string): string {
  return `u${letter.codePointAt(0)?.toString(16)}`;
}

import type { Finding } from '../core/finding.ts';
import type { ScalarNode } from '../parse/node.ts';
import { keyTables } from '../schema/keys.gen.ts';
import { textsOf, valueAt } from './check-names.ts';
import { rowsOf, tell } from './check-rows.ts';
import type { CheckedFile } from './checked-file.ts';
import { entriesOf, textOf, textsOf as jsonTexts } from './read-json.ts';
import { spelling } from './spellings.ts';

/** Where the rows of a section state other spellings, and of what: of the row (`null`), or of the value of a key. */
const aliasFields = [
  { section: 'dokumenttyper', name: null, aliases: 'aliaser' },
  { section: 'elementtyper', name: null, aliases: 'aliaser' },
  { section: 'elementtyper', name: 'samling', aliases: 'samling_aliaser' },
  { section: 'organer', name: null, aliases: 'skrivemåter' },
  { section: 'enhetstyper', name: null, aliases: 'aliaser' },
] as const;
type AliasField = (typeof aliasFields)[number];

/** Tells of words that stand for two things. A new row may take over an alias of another, for an id beats an alias. */
export function* checkSpellings(file: CheckedFile): Iterable<Finding> {
  for (const field of aliasFields) yield* sameSpellings(field, file);
  for (const row of rowsOf(file, 'elementtyper')) {
    const collection = valueAt(row.value, ['samling']);
    if (collection?.kind === 'scalar') yield* sameCollections(collection, row.key, file);
    for (const node of [...textsOf(collection), ...textsOf(valueAt(row.value, ['samling_aliaser']))])
      if (isKeyOfDocuments(node.text)) yield tell(file, node, 'reserved-collection', { name: node.text });
  }
  for (const row of rowsOf(file, 'elementgrupper'))
    if (file.names.itemTypes.has(row.key)) yield tell(file, row.keyAt, 'group-named-as-type', { name: row.key });
}

function* sameSpellings(field: AliasField, file: CheckedFile): Iterable<Finding> {
  const owners = ownersOf(field, file);
  for (const row of rowsOf(file, field.section))
    for (const node of textsOf(valueAt(row.value, [field.aliases]))) {
      const other = owners.get(spelling(node.text))?.find((id) => id !== row.key);
      if (other !== undefined) yield tell(file, node, 'same-spelling', { spelling: node.text, other });
    }
}

/** Ids of the rows by every spelling they have after merging. */
function ownersOf(field: AliasField, file: CheckedFile): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, row] of entriesOf(file.merged, field.section)) {
    const name = field.name === null ? id : (textOf(row, field.name) ?? id);
    for (const word of new Set([name, ...jsonTexts(row, field.aliases)].map(spelling)))
      owners.set(word, [...(owners.get(word) ?? []), id]);
  }
  return owners;
}

function* sameCollections(node: ScalarNode, id: string, file: CheckedFile): Iterable<Finding> {
  for (const [other, row] of entriesOf(file.merged, 'elementtyper'))
    if (other !== id && spelling(textOf(row, 'samling') ?? other) === spelling(node.text))
      yield tell(file, node, 'same-collection', { collection: node.text, other });
}

function isKeyOfDocuments(name: string): boolean {
  return ['document', 'item'].some((table) => Object.hasOwn(keyTables[table]?.keys ?? {}, name));
}

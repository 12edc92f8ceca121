import type { Bundle } from '../../schema/bundle.ts';
import type { KeyTable } from '../../schema/key-table.ts';
import { makeKeyTables } from '../../schema/make-key-tables.ts';
import { isObject } from '../../schema/walk-schema.ts';
import { header } from './schema-files.ts';
import type { Output } from './schema-files.ts';

/** Writes the tables of keys: which keys each map of the format may have, under every spelling. */
export function keys(bundle: Bundle): Output {
  const types = [...Object.values(bundle.documents), ...Object.values(bundle.items)].filter((name) =>
    hasKeys(bundle, name),
  );
  const files = ['config', 'plansystem'].filter((name) => hasKeys(bundle, name));
  const tables = makeKeyTables(bundle.definitions, ['document', 'item', ...types, ...files]);
  const rows = [...tables]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, table]) => `  '${name}': ${JSON.stringify(table)},\n`);
  const text = `${header}import type { KeyTable } from './key-table.ts';

/** Every map of the format by the name of its JSON Schema; tables of document and item types hold only their own keys. */
export const keyTables: Readonly<Record<string, KeyTable>> = {
${rows.join('')}};
/** Names of the tables of document types with keys of their own, by type. */
export const documentTypeTables: Readonly<Record<string, string>> = ${JSON.stringify(used(bundle.documents, tables))};
/** Names of the tables of item types with keys of their own, by type. */
export const itemTypeTables: Readonly<Record<string, string>> = ${JSON.stringify(used(bundle.items, tables))};
`;
  return { path: 'src/schema/keys.gen.ts', text };
}

function hasKeys(bundle: Bundle, name: string): boolean {
  return isObject(bundle.definitions[name]?.['properties']);
}

function used(
  types: Readonly<Record<string, string>>,
  tables: ReadonlyMap<string, KeyTable>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(types).filter(([, name]) => tables.has(name)));
}

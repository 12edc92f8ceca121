import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Span } from '../core/place.ts';
import type { Entry, ScalarNode } from '../parse/node.ts';
import { keyTables } from '../schema/keys.gen.ts';
import { textsOf, valueAt } from './check-names.ts';
import type { CheckedFile } from './check.ts';
import { entriesOf, mapOf, own, textOf, textsOf as jsonTexts } from './read-json.ts';
import { spelling } from './spellings.ts';

/** What a row must state when nothing is inherited for it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  lover: ['navn', 'lenke'],
  dokumenttyper: ['navn'],
  elementtyper: ['navn', 'samling'],
  organer: ['navn'],
  årshjul: ['navn', 'frist', 'dokumenttyper'],
};

/** Where the rows of a section state how they may be spelled: the key of the name (`null`: the row's own) and of its aliases. */
const spellings = [
  { section: 'dokumenttyper', name: null, aliases: 'aliaser' },
  { section: 'elementtyper', name: null, aliases: 'aliaser' },
  { section: 'elementtyper', name: 'samling', aliases: 'samling_aliaser' },
  { section: 'organer', name: null, aliases: 'skrivemåter' },
  { section: 'enhetstyper', name: null, aliases: 'aliaser' },
] as const;
type Spellings = (typeof spellings)[number];

const sections = [
  ...Object.keys(needed),
  'elementgrupper',
  'enhetstyper',
  'mottakere',
  'prosesser',
  'arenaer',
  'bokser',
];

/** Tells of rows that take away or change what is not there, new ones that lack something, and words for two things. */
export function* checkRows(file: CheckedFile): Iterable<Finding> {
  for (const section of sections)
    for (const entry of rowsOf(file, section)) {
      if (own(mapOf(file.base, section), entry.key) !== undefined) continue;
      if (entry.value.json === null) yield dropsNothing(entry, section, file);
      else if (entry.value.kind === 'map') yield* newWithout(entry, section, file);
    }
  for (const where of spellings) yield* sameSpellings(where, file);
  yield* reservedNames(file);
}

function dropsNothing(entry: Entry, section: string, file: CheckedFile): Finding {
  return tell(file, entry.keyAt, 'drops-nothing', { name: entry.key }, inheritedNames(entry.key, section, file));
}

function* newWithout(entry: Entry, section: string, file: CheckedFile): Iterable<Finding> {
  const missing = (needed[section] ?? []).filter((key) => valueAt(entry.value, [key]) === undefined);
  const [key] = missing;
  if (key === undefined) return;
  yield tell(
    file,
    entry.keyAt,
    'new-without',
    { name: entry.key, key: missing },
    inheritedNames(entry.key, section, file),
  );
}

/** A row that is new by mistake is meant to change an inherited one. */
function inheritedNames(name: string, section: string, file: CheckedFile): readonly string[] {
  return nearest(name, Object.keys(mapOf(file.base, section)));
}

function* sameSpellings(where: Spellings, file: CheckedFile): Iterable<Finding> {
  const owners = ownersOf(where, file);
  for (const row of rowsOf(file, where.section)) {
    const stated = textsOf(valueAt(row.value, [where.aliases]));
    for (const node of stated) {
      const other = owners.get(spelling(node.text))?.find((id) => id !== row.key);
      if (other !== undefined) yield sameSpelling(node, other, file);
    }
    const name = where.name === null ? undefined : valueAt(row.value, [where.name]);
    const other = name?.kind === 'scalar' ? sameName(name, row.key, where, file) : undefined;
    if (name !== undefined && other !== undefined) yield sameSpelling(name as ScalarNode, other, file);
  }
}

/** Ids of the rows by every spelling they have after merging. */
function ownersOf(where: Spellings, file: CheckedFile): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, row] of entriesOf(file.merged, where.section)) {
    const name = where.name === null ? id : (textOf(row, where.name) ?? id);
    for (const word of new Set([name, ...jsonTexts(row, where.aliases)].map(spelling)))
      owners.set(word, [...(owners.get(word) ?? []), id]);
  }
  return owners;
}

/** Another row with the same collection: a new one may take over the alias of another, not its name. */
function sameName(node: ScalarNode, id: string, where: Spellings, file: CheckedFile): string | undefined {
  return entriesOf(file.merged, where.section).find(
    ([other, row]) => other !== id && spelling(textOf(row, where.name ?? '') ?? other) === spelling(node.text),
  )?.[0];
}

function sameSpelling(node: ScalarNode, other: string, file: CheckedFile): Finding {
  return tell(file, node, 'same-spelling', { spelling: node.text, other });
}

function* reservedNames(file: CheckedFile): Iterable<Finding> {
  const reserved = new Set(['document', 'item'].flatMap((table) => Object.keys(keyTables[table]?.keys ?? {})));
  for (const row of rowsOf(file, 'elementtyper')) {
    const names = ['samling', 'samling_aliaser'].flatMap((key) => textsOf(valueAt(row.value, [key])));
    for (const node of names)
      if (reserved.has(node.text)) yield tell(file, node, 'reserved-collection', { name: node.text });
  }
  for (const row of rowsOf(file, 'elementgrupper'))
    if (file.names.itemTypes.has(row.key)) yield tell(file, row.keyAt, 'group-named-as-type', { name: row.key });
}

function rowsOf(file: CheckedFile, section: string): readonly Entry[] {
  const rows = valueAt(file.root, [section]);
  return rows?.kind === 'map' ? rows.entries : [];
}

function tell(
  file: CheckedFile,
  span: Span,
  message: string,
  data: NonNullable<Finding['data']>,
  suggestions: readonly string[] = [],
): Finding {
  const at = { path: file.path, span };
  return { rule: 'plansystem/invalid', message, at, data, ...(suggestions.length > 0 ? { suggestions } : {}) };
}

import type { JsonObject } from '../parse/node.ts';
import { entriesOf, mapOf, textsOf } from './read-json.ts';

/** What the lists of a plan system may name. The functions keep the names that exist, each once, with groups written out. */
export interface KnownNames {
  readonly documentTypes: ReadonlySet<string>;
  readonly itemTypes: ReadonlySet<string>;
  /** Item types by the group they belong to. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly bodyIds: ReadonlySet<string>;
  readonly unitTypeIds: ReadonlySet<string>;
  readonly boxes: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  readonly documents: (names: readonly string[]) => readonly string[];
  readonly items: (names: readonly string[]) => readonly string[];
  readonly bodies: (names: readonly string[]) => readonly string[];
  readonly unitTypes: (names: readonly string[]) => readonly string[];
}

/** Collects the names of a merged plan system. */
export function knownNames(json: JsonObject): KnownNames {
  const idsOf = (section: string) => new Set(entriesOf(json, section).map(([id]) => id));
  const [documentTypes, itemTypes] = [idsOf('dokumenttyper'), idsOf('elementtyper')];
  const [bodyIds, unitTypeIds] = [idsOf('organer'), idsOf('enhetstyper')];
  const groups = membersOfGroups(json);
  return {
    documentTypes,
    itemTypes,
    groups,
    bodyIds,
    unitTypeIds,
    boxes: idsOf('bokser'),
    laws: idsOf('lover'),
    documents: (names) => existing(names, documentTypes),
    items: remembering((names) => {
      const types = names.flatMap((name) => (itemTypes.has(name) ? [name] : (groups.get(name) ?? [])));
      return existing(types, itemTypes);
    }),
    bodies: (names) => existing(names, bodyIds),
    unitTypes: (names) => existing(names, unitTypeIds),
  };
}

/** Many rows state the same groups: each list of names is written out once. */
function remembering(write: (names: readonly string[]) => readonly string[]): typeof write {
  const written = new Map<string, readonly string[]>();
  return (names) => {
    const key = names.join('\n');
    const known = written.get(key) ?? write(names);
    written.set(key, known);
    return known;
  };
}

function membersOfGroups(json: JsonObject): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>(
    Object.keys(mapOf(json, 'elementgrupper')).map((id) => [id.normalize('NFC'), []]),
  );
  for (const [id, row] of entriesOf(json, 'elementtyper'))
    for (const group of textsOf(row, 'grupper')) groups.get(group)?.push(id);
  return groups;
}

function existing(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return names.length === 0 ? names : [...new Set(names)].filter((name) => known.has(name));
}

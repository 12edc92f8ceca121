import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Entry, Node, ScalarNode } from '../parse/node.ts';
import type { CheckedFile } from './checked-file.ts';
import { parseCitation } from './legal-basis.ts';
import { namingFields, type NameKind, type NamingField } from './list-fields.ts';
import type { KnownNames } from './names.ts';
import { spelling } from './spellings.ts';
import { spanOf } from '../schema/told.ts';

/** Tells which names in a plan system's lists nothing is called. */
export function* checkNames(file: CheckedFile): Iterable<Finding> {
  for (const field of namingFields)
    for (const row of rowsOf(file.root, field.section))
      for (const name of namesIn(row, field)) {
        const finding = checkName(name, field.kind, file);
        if (finding !== null) yield finding;
      }
}

function checkName(node: ScalarNode, kind: NameKind, file: CheckedFile): Finding | null {
  const name = kind === 'law' ? (parseCitation(node.text)?.law ?? null) : node.text;
  const known = namesOfKind(kind, file.names);
  if (name === null || known.has(name)) return null;
  const suggestions = meantBy(name, kind, file);
  return {
    rule: 'plansystem/invalid',
    message: `unknown-${kind}`,
    at: { path: file.path, span: spanOf(node) },
    data: { name },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

function namesOfKind(kind: NameKind, names: KnownNames): ReadonlySet<string> {
  switch (kind) {
    case 'document-type':
      return names.documentTypes;
    case 'item-type':
      return new Set([...names.itemTypes, ...names.groups.keys()]);
    case 'group':
      return new Set(names.groups.keys());
    case 'body':
      return names.bodyIds;
    case 'unit-type':
      return names.unitTypeIds;
    case 'box':
      return names.boxes;
    case 'law':
      return names.laws;
  }
}

/** Ids that may be meant: what the name is a spelling of, else what the nearest spellings stand for. Lists take ids only. */
function meantBy(name: string, kind: NameKind, file: CheckedFile): readonly string[] {
  const spelled = spellingsOfKind(kind, file.spelled);
  const exact = spelled.get(spelling(name));
  if (exact !== undefined) return [exact];
  const ids = namesOfKind(kind, file.names);
  const near = nearest(name, [...ids, ...spelled.keys()]);
  return [...new Set(near.map((word) => (ids.has(word) ? word : (spelled.get(word) ?? word))))];
}

function spellingsOfKind(kind: NameKind, spelled: CheckedFile['spelled']): ReadonlyMap<string, string> {
  switch (kind) {
    case 'document-type':
      return spelled.documentType;
    case 'item-type':
      return new Map([...spelled.collection, ...spelled.itemType]);
    case 'body':
      return spelled.body;
    case 'unit-type':
      return spelled.unitType;
    default:
      return new Map();
  }
}

function rowsOf(root: Node, section: string): readonly Entry[] {
  const rows = valueAt(root, [section]);
  if (rows?.kind !== 'map') return [];
  return section === 'virksomhetsplaner' ? rows.entries.filter(({ key }) => key === 'enhetstyper') : rows.entries;
}

function namesIn(row: Entry, field: NamingField): readonly ScalarNode[] {
  return textsOf(valueAt(row.value, field.path));
}

/** The texts of a list, of what is added to one, or a single text. */
export function textsOf(node: Node | undefined): readonly ScalarNode[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return node.json === null ? [] : [node];
  if (node.kind === 'map') return textsOf(valueAt(node, ['pluss']));
  return node.elements.filter((element): element is ScalarNode => element.kind === 'scalar' && element.json !== null);
}

/** The value under a path of keys; `undefined` where there is none. */
export function valueAt(node: Node, path: readonly string[]): Node | undefined {
  let at: Node | undefined = node;
  for (const key of path)
    at = at?.kind === 'map' ? at.entries.find((entry: Entry) => entry.key === key)?.value : undefined;
  return at;
}

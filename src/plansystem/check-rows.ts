import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { Span } from '../core/place.ts';
import type { Entry } from '../parse/node.ts';
import { valueAt } from './check-names.ts';
import type { CheckedFile } from './checked-file.ts';
import { mapOf, own } from './read-json.ts';
import { spanOf } from '../schema/told.ts';

/** What a row must state when nothing is inherited for it. */
const needed: Readonly<Record<string, readonly string[]>> = {
  lover: ['navn', 'lenke'],
  dokumenttyper: ['navn'],
  elementtyper: ['navn', 'samling'],
  organer: ['navn'],
  årshjul: ['navn', 'frist', 'dokumenttyper'],
};

/** What may be stated instead of a key. */
const insteadOf: Readonly<Record<string, string>> = { frist: 'når' };

const sections = [
  ...Object.keys(needed),
  'elementgrupper',
  'enhetstyper',
  'mottakere',
  'prosesser',
  'arenaer',
  'bokser',
];

/** Tells of rows that take away or change what is not there, and of new ones that lack something. */
export function* checkRows(file: CheckedFile): Iterable<Finding> {
  for (const section of sections)
    for (const entry of rowsOf(file, section)) {
      if (own(mapOf(file.base, section), entry.key) !== undefined) continue;
      if (entry.value.json === null) yield dropsNothing(entry, section, file);
      else if (entry.value.kind === 'map') yield* newWithout(entry, section, file);
    }
}

function dropsNothing(entry: Entry, section: string, file: CheckedFile): Finding {
  return tell(file, entry.keyAt, 'drops-nothing', { name: entry.key }, inheritedNames(entry.key, section, file));
}

function* newWithout(entry: Entry, section: string, file: CheckedFile): Iterable<Finding> {
  const states = (key: string | undefined) => key !== undefined && valueAt(entry.value, [key]) !== undefined;
  const missing = (needed[section] ?? []).filter((key) => !states(key) && !states(insteadOf[key]));
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

/** The rows of a section, as its file states them. */
export function rowsOf(file: CheckedFile, section: string): readonly Entry[] {
  const rows = valueAt(file.root, [section]);
  return rows?.kind === 'map' ? rows.entries : [];
}

/** A row that is new by mistake is meant to change an inherited one. */
function inheritedNames(name: string, section: string, file: CheckedFile): readonly string[] {
  return nearest(name, Object.keys(mapOf(file.base, section)));
}

/** A fault of a plan system's file, with its place and what may be meant. */
export function tell(
  file: CheckedFile,
  span: Span,
  message: string,
  data: NonNullable<Finding['data']>,
  suggestions: readonly string[] = [],
): Finding {
  const at = { path: file.path, span: spanOf(span) };
  return { rule: 'plansystem/invalid', message, at, data, ...(suggestions.length > 0 ? { suggestions } : {}) };
}

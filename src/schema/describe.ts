import { nearest } from '../core/nearest.ts';
import type { Entry } from '../parse/node.ts';
import { describeType } from './describe-type.ts';
import { describeChoice, describeForm } from './describe-value.ts';
import { definitionName, kindOf } from './kind.ts';
import { entryOf, type Located, placeOfAbsence } from './locate.ts';
import { partKeys } from './part-keys.ts';
import { corrected, type Told } from './told.ts';
import type { ShapeError } from './validator.ts';

/** Maps in which an unknown part is said to be so: `ukjent`. */
const votes: ReadonlySet<string> = new Set(['vote', 'votes', 'approval']);

/** Says in words what a shape refuses at a place. */
export function describe(error: ShapeError, place: Located): Told {
  switch (error.keyword) {
    case 'type':
      return describeType(error, place);
    case 'enum':
    case 'const':
      return describeChoice(error, place);
    case 'required':
      return describeAbsence(error, place);
    case 'additionalProperties':
      return describeStranger(error, place);
    case 'minItems':
      return { rule: 'schema/value', message: 'empty-list', data: { key: place.label } };
    default:
      return describeForm(error, place);
  }
}

function describeAbsence(error: ShapeError, place: Located): Told {
  const key = String(error.params['missingProperty']);
  const isVote = votes.has(definitionName(error.schemaPath)) && (key === 'organ' || key === 'dato');
  const message = isVote ? 'vote-part' : 'part';
  return { rule: 'schema/required', message, data: { key, part: place.label }, at: placeOfAbsence(place) };
}

/** A key that a map without a table of keys refuses: one that is no year, or a stranger among `utgift` and `inntekt`. */
function describeStranger(error: ShapeError, place: Located): Told {
  const key = String(error.params['additionalProperty']);
  const entry = entryOf(place.node, key);
  const at = { at: entry?.keyAt ?? place.node };
  const split = entry === null || place.node.kind !== 'map' ? null : splitNumber(place.node.entries, entry);
  if (split !== null) return split;
  if (kindOf(error) === 'by-year')
    return { rule: 'schema/unknown-key', message: 'year', data: { key: key }, ...at };
  // What is no year and holds years is `utgift` or `inntekt`, misspelt.
  const allowed = partKeys(kindOf(error) === 'by-year' ? 'amount' : definitionName(error.schemaPath));
  const suggestions = nearest(key, allowed);
  const message = suggestions.length > 0 || allowed.length === 0 ? 'unknown' : 'unknown-part';
  return {
    rule: 'schema/unknown-key',
    message,
    data: { key: key, part: place.label, allowed },
    suggestions,
    ...at,
  };
}

/** `{2024: 81,5}`: YAML reads the comma as the end of the value, and `5` as a key without one. */
function splitNumber(entries: readonly Entry[], entry: Entry): Told | null {
  const before = entries[entries.indexOf(entry) - 1];
  if (!/^\d+$/.test(entry.key) || entry.value.json !== null || before === undefined) return null;
  if (before.value.kind !== 'scalar' || entry.keyAt.start - before.value.end !== 1) return null;
  const data = { value: `${before.value.text},${entry.key}` };
  const at = { start: before.value.start, end: entry.keyAt.end };
  return { rule: 'schema/value', message: 'split-number', data, at, ...corrected(`${before.value.text}.${entry.key}`) };
}

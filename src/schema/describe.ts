import { nearest } from '../core/nearest.ts';
import type { Span } from '../core/place.ts';
import { describeForm } from './describe-form.ts';
import { describeChoice } from './describe-choice.ts';
import { describeType } from './describe-type.ts';
import { definitionName, kindOf } from './kind.ts';
import { entryOf, type Located, placeOfAbsence } from './locate.ts';
import { partKeys } from './part-keys.ts';
import type { Told } from './told.ts';
import type { ShapeError } from './validator.ts';

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
    default:
      return describeForm(error, place);
  }
}

function describeAbsence(error: ShapeError, place: Located): Told {
  const several = error.params['missingProperties'] as readonly string[] | undefined;
  const data = { key: several ?? String(error.params['missingProperty']), part: place.label };
  const isVote = definitionName(error.schemaPath) === 'vote';
  const votePart = several === undefined ? 'vote-part' : 'vote-parts';
  const message = isVote ? votePart : place.entry === null ? 'element-part' : 'part';
  return { rule: 'schema/required', message, data, at: placeOfAbsence(place) };
}

/** A key that a map without a table of keys refuses: one that is no year, or a stranger among `utgift` and `inntekt`. */
function describeStranger(error: ShapeError, { node, label: part }: Located): Told {
  const key = String(error.params['additionalProperty']);
  const entry = entryOf(node, key);
  const at = entry?.keyAt ?? node;
  const isAmount = definitionName(error.schemaPath) === 'expenseAndIncome' || entry?.value.kind === 'map';
  const allowed = partKeys(isAmount ? 'amount' : definitionName(error.schemaPath));
  const suggestions = nearest(key, allowed);
  if (suggestions.length > 0) return { rule: 'schema/unknown-key', message: 'unknown', data: { key }, suggestions, at };
  const year = isAmount ? null : describeYears(key, at);
  if (year !== null && kindOf(error) === 'by-year') return year;
  if (kindOf(error) === 'by-year') return { rule: 'schema/unknown-key', message: 'year', data: { key }, at };
  const message = allowed.length === 0 ? 'unknown' : 'unknown-part';
  return { rule: 'schema/unknown-key', message, data: { key, part, allowed }, at };
}

/** `{2026:100}` without the space that ends a key, and one amount for several years. */
function describeYears(key: string, at: Span): Told | null {
  const [, year, value] = /^(\d{4}):(\S+)$/.exec(key) ?? [];
  if (year !== undefined) {
    const replacement = `${year}: ${value}`;
    return { rule: 'schema/unknown-key', message: 'year-colon', data: { key, value: replacement }, replacement, at };
  }
  const [, first] = /^(\d{4})\s*[-\u2013]\s*(?:\d{2}|\d{4})$/.exec(key) ?? [];
  if (first === undefined) return null;
  const data = { key, first, second: String(Number(first) + 1) };
  return { rule: 'schema/unknown-key', message: 'years', data, at };
}

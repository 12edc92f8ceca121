import type { ShapeError } from './validator.ts';

/** What kind of value was meant, as far as messages and corrections differ. */
export type Kind =
  | 'text'
  | 'document-id'
  | 'item-id'
  | 'reference'
  | 'unit'
  | 'date'
  | 'period'
  | 'boolean'
  | 'whole'
  | 'year'
  | 'number'
  | 'kroner'
  | 'goal'
  | 'ratio'
  | 'by-year'
  | 'map'
  | 'list';

/** Kinds by the names of `schemas/shared/values.schema.json`; every other name there is a text, a map or a list. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['documentId', 'document-id'],
  ['itemId', 'item-id'],
  ['reference', 'reference'],
  ['unit', 'unit'],
  ['unitOrRole', 'unit'],
  ['date', 'date'],
  ['periodText', 'period'],
  ['boolean', 'boolean'],
  ['count', 'whole'],
  ['year', 'year'],
  ['number', 'number'],
  ['value', 'number'],
  ['kroner', 'kroner'],
  ['sustainabilityGoal', 'goal'],
  ['ratio', 'ratio'],
  ['kronerByYear', 'by-year'],
  ['valueByYear', 'by-year'],
]);

/** The kind of value that the refused one should have been. */
export function kindOf({ schemaPath, params }: ShapeError): Kind {
  const name = definitionName(schemaPath);
  return kinds.get(name) ?? (params['type'] === 'array' ? 'list' : params['type'] === 'object' ? 'map' : 'text');
}

/** The name of the definition a refusal stands in: `date` of `values.schema.json#/$defs/date/pattern`; empty if in none. */
export function definitionName(schemaPath: string): string {
  return /.*\$defs\/([^/]+)\//.exec(schemaPath)?.[1] ?? '';
}

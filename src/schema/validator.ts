/** What a compiled shape found: ajv's own words for it. */
export interface ShapeError {
  /** The keyword that failed: `type`, `enum`, `pattern`, `required` … */
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** Where the keyword stands; the last name after `$defs/` is the kind of value: `values.schema.json#/$defs/date/pattern`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A shape compiled ahead: `true` if the value has it; what is wrong stands in `errors` until the next call. */
export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

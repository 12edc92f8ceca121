/** The options of `plans list` as they were typed. */
export interface ListArgs {
  /** A type, a path, or a type and a path. */
  readonly words: readonly string[];
  readonly format: string;
  readonly unit?: string;
  readonly status?: readonly string[];
  readonly dueBefore?: string;
  readonly period?: string;
  readonly open?: true;
  readonly asOf?: string;
  readonly lang?: string;
}

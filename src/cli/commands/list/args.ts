/** The options of `plans list` as they were typed. */
export interface ListArgs {
  /** A type, a path, or a type and a path. */
  readonly words: readonly string[];
  readonly format: string;
  readonly lang?: string;
}

/** The options of `plans trace` as they were typed. */
export interface TraceArgs {
  /** The subject in one or more words, and perhaps a path after them. */
  readonly words: readonly string[];
  readonly up?: boolean;
  readonly down?: boolean;
  readonly depth?: string;
  readonly format: string;
  readonly audience?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

/** The options of `plans explain` as they were typed. */
export interface ExplainArgs {
  readonly topic: string | undefined;
  /** Folder of the workspace whose plan system is meant. */
  readonly path: string | undefined;
  readonly lang?: string;
}

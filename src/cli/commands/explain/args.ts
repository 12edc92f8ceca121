/** The options of `plans explain` as they were typed. */
export interface ExplainArgs {
  readonly topic: string | undefined;
  readonly lang?: string;
}

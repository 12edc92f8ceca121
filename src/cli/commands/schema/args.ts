/** The options of `plans schema` as they were typed. */
export interface SchemaArgs {
  readonly type: string | undefined;
  readonly path: string | undefined;
  readonly output?: string;
  readonly lang?: string;
}

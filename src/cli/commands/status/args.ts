/** The options of `plans status` as they were typed. */
export interface StatusArgs {
  readonly path?: string;
  readonly format: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

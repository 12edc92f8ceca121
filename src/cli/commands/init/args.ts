/** The options of `plans init` as they were typed. */
export interface InitArgs {
  readonly folder: string | undefined;
  readonly name?: string;
  readonly number?: string;
  readonly planSystem?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

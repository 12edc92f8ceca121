/** The options of `plans validate` as they were typed. */
export interface ValidateArgs {
  readonly paths: readonly string[];
  readonly format: string;
  readonly output?: string;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly only?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly asOf?: string;
  readonly lang?: string;
}

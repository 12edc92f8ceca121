/** The options of `plans coverage` as they were typed. */
export interface CoverageArgs {
  readonly path?: string;
  readonly format: string;
  readonly failUnder?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly audience?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

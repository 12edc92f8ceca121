/** The options of `plans new` as they were typed. */
export interface NewArgs {
  readonly type: string;
  readonly path: string | undefined;
  readonly from?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly title?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

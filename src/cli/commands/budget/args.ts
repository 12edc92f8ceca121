/** The options of `plans budget` as they were typed. */
export interface BudgetArgs {
  readonly path?: string;
  readonly by: string;
  readonly format: string;
  readonly year?: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

/** The options of `plans calendar` as they were typed. */
export interface CalendarArgs {
  readonly path?: string;
  readonly format: string;
  readonly year?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

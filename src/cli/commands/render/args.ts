/** What was typed after `plans render`. */
export interface RenderArgs {
  readonly path?: string;
  readonly out?: string;
  readonly audience?: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

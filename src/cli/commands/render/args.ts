/** What was typed after `plans render`. */
export interface RenderArgs {
  /** Ids of documents, and perhaps the path of the workspace or of a file in it. */
  readonly words?: readonly string[];
  readonly format?: readonly string[];
  readonly report?: string;
  readonly out?: string;
  readonly unit?: string;
  readonly audience?: string;
  readonly asOf?: string;
  readonly lang?: string;
}

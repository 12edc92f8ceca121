/** A file that a page offers besides itself. */
export interface PageFile {
  /** From the top of the site. */
  readonly address: string;
  readonly text: string;
  /** «PDF, 412 kB». */
  readonly kind: string;
}

/** The files of pages, by the folder of the page. */
export type PageFiles = ReadonlyMap<string, readonly PageFile[]>;

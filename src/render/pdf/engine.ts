/** What one PDF is made from. The template reads these files and nothing else: no disk, no network. */
export interface PdfJob {
  /** Path of the template that begins: `/plan.typ`. */
  readonly main: string;
  /** Absolute path with `/` → content: templates, data, images. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Makes PDFs, one after the other. */
export interface PdfEngine {
  /** Never rejects: what goes wrong with one document is its answer, and the next one is made all the same. */
  compile(job: PdfJob): Promise<PdfAnswer>;
  /** Ends whatever still runs. */
  close(): Promise<void>;
}

export type PdfAnswer = MadePdf | PdfFault;

/** A PDF that says of itself, and may say, that it is PDF/A-2a and PDF/UA-1. */
export interface MadePdf {
  readonly kind: 'pdf';
  readonly pdf: Uint8Array;
  readonly pages: number;
}

export type PdfFault =
  /** Typst would not, or what it made breaks a standard: a fault of the template, or of data nobody checked. */
  | { readonly kind: 'refused'; readonly messages: readonly string[] }
  /** It took longer than it may. */
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** The process that makes PDFs ended; `detail` is the last it said. */
  | { readonly kind: 'crashed'; readonly detail: string };

import type { Locale } from '../../config/settings.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import type { Desk } from '../html/desk.ts';
import type { PdfDocument } from './pdf-document.ts';
import type { ProseDesk } from './write-prose.ts';

/** What can be asked for by name: documents of one kind, or a report on all of them. */
export const reportNames = [
  'dokument',
  'styringsbrev',
  'virksomhetsplan',
  'årsrapport',
  'rød-tråd',
  'brudd',
  'oppfølging',
  'status',
  'vedtak',
  'planoversikt',
  'årshjul',
] as const;

export type ReportName = (typeof reportNames)[number];

/** A PDF that is made when its turn comes. */
export interface PlannedPdf {
  /** Of its file, without ending: `styringsbrev-2026`. */
  readonly name: string;
  /** Folder of the page that it belongs to: `styringsbrev-2026/`. */
  readonly page: string;
  /** What it is called in a link beside others of the same page: `Utdrag for Oppvekst`; `null`: it is the page itself as PDF. */
  readonly label: string | null;
  /** Another page that links to it, and what it is called there. */
  readonly alsoOn?: { readonly page: string; readonly label: string } | null;
  /** The language it speaks, where the document is written in another one than the site. */
  readonly locale?: Locale;
  /** By which names it is asked for. */
  readonly reports: readonly ReportName[];
  /** The documents it says: their files are named at its end, and are where faults are told; none: it says all of them. */
  readonly documents: readonly DocumentNode[];
  /** The unit whose part of them it is; `null`: it is for all. */
  readonly unit?: UnitNode | null;
  readonly write: (desk: PdfDesk) => PdfDocument;
}

/** What a PDF is written with. */
export interface PdfDesk extends ProseDesk {
  /** Words, days and periods; ways between pages are not for PDFs: see `href`. */
  readonly desk: Desk;
  readonly municipality: string;
  /** `#0b5a6e`. */
  readonly accent: string;
  /** The day that it is true for. */
  readonly asOf: string;
}

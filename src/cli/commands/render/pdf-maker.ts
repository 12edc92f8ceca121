import type { Host } from '../../../host/host.ts';
import { manifestName } from '../../../host/output/names.ts';
import { joinPath } from '../../../host/paths.ts';
import type { PdfEngine } from '../../../render/pdf/engine.ts';
import { openFonts, type PdfFonts } from '../../../render/pdf/fonts/fonts.ts';

/** What makes PDFs, with its fonts. */
export interface PdfMaker {
  readonly fonts: PdfFonts;
  readonly engine: PdfEngine;
}

/**
 * Makes ready what makes PDFs for an output folder. Where no earlier run has left any that may be taken over, its process is
 * started at once, beside the reading of the plans; else when the first PDF is needed.
 */
export async function openPdfMaker(host: Host, out: string): Promise<PdfMaker> {
  const fonts = await readFonts(host);
  const { openPdfEngine } = await import('../../../host/pdf/open-engine.ts');
  const earlier = await host.files.status(joinPath(host.files.resolve(out), manifestName));
  return { fonts, engine: openPdfEngine({ fonts: fonts.files, startsNow: earlier === null }) };
}

/** The fonts of the package. */
export function readFonts({ files, packageRoot }: Host): Promise<PdfFonts> {
  return openFonts((file) => files.read(joinPath(packageRoot, `templates/pdf/fonts/${file}`)));
}

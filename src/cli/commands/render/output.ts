import type { Host } from '../../../host/host.ts';
import type { OutputFile } from '../../../host/output/write-folder.ts';
import { fileFolders } from '../../../render/addresses.ts';
import type { PlannedPdf } from '../../../render/pdf/planned-pdf.ts';
import type { Rendering } from './open-rendering.ts';
import type { PdfMaker } from './pdf-maker.ts';
import { openPdfFiles, type PdfFiles } from './pdf-files.ts';
import { searchableSite } from './searchable-site.ts';
import { siteFiles } from './site-files.ts';

/** All that a run writes, as it is made: PDFs first, since pages tell how large theirs are. */
export interface Output extends Omit<PdfFiles, 'links'> {
  readonly files: AsyncIterable<OutputFile>;
  /** What was asked for by name, each as files relative to the output; empty where all was asked for. */
  readonly named: readonly { readonly page: string | null; readonly pdf: string | null }[];
}

/** Makes ready what is asked for: the site, PDFs of it where there is what makes them, or both from one reading. */
export async function openOutput(host: Host, request: Rendering, maker: PdfMaker | null): Promise<Output> {
  const { asked, site, look, folder } = request;
  const planned = asked.pdf || asked.isPart ? await plan(request) : [];
  const below = asked.html ? fileFolders.pdf : '';
  const pdfs = maker
    ? await openPdfFiles(host, { ...request, planned, accent: look.accent.color, out: asked.out, below, maker })
    : null;
  async function* all(): AsyncIterable<OutputFile> {
    if (pdfs !== null) yield* pdfs.files;
    await maker?.engine.close();
    if (asked.html)
      yield* siteFiles(host, {
        made: searchableSite(host, { site, look, pdfs: pdfs?.links }),
        files: site.files,
        folder,
      });
  }
  return {
    files: all(),
    named: (asked.isPart ? planned : []).map(({ page, name }) => ({
      page: asked.html ? `${page}index.html` : null,
      pdf: asked.pdf ? `${below}${name}.pdf` : null,
    })),
    failed: pdfs?.failed ?? [],
    withoutImages: pdfs?.withoutImages ?? new Set(),
    ownTemplates: pdfs?.ownTemplates ?? false,
  };
}

async function plan({ asked, site, focus }: Rendering): Promise<readonly PlannedPdf[]> {
  const { wantedPdfs } = await import('./wanted-pdfs.ts');
  return wantedPdfs(site, asked, asked.isPart ? focus : []);
}

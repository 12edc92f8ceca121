import { appendTo } from '../../../core/append-to.ts';
import type { Host } from '../../../host/host.ts';
import { openEarlier } from '../../../host/output/earlier.ts';
import type { OutputFile } from '../../../host/output/write-folder.ts';
import { joinPath } from '../../../host/paths.ts';
import { type FailedOne, makePdfs } from '../../../render/pdf/make-pdfs.ts';
import type { PageFile, PageFiles } from '../../../render/page-files.ts';
import { pdfLinks } from '../../../render/pdf/pdf-link.ts';
import type { PlannedPdf } from '../../../render/pdf/planned-pdf.ts';
import type { Site } from '../../../render/site.ts';
import { readVersion } from '../../read-version.ts';
import { loadTemplates } from './load-templates.ts';
import type { PdfMaker } from './pdf-maker.ts';

export interface PdfRequest {
  readonly planned: readonly PlannedPdf[];
  readonly site: Site;
  /** `#0b5a6e`. */
  readonly accent: string;
  /** The workspace's, absolute. */
  readonly folder: string;
  /** Where the output goes, and the folder in it that holds the PDFs: empty, or ending in `/`. */
  readonly out: string;
  readonly below: string;
  readonly textOf: (path: string) => string;
  readonly maker: PdfMaker;
}

/** PDFs on their way to the output. */
export interface PdfFiles {
  /** Each when it is made. */
  readonly files: AsyncIterable<OutputFile>;
  /** Of those that are made so far. */
  readonly links: PageFiles;
  readonly failed: readonly FailedOne[];
  /** Images that stand as their words in some PDF: paths in the workspace. */
  readonly withoutImages: ReadonlySet<string>;
  /** Whether the workspace has templates of its own: a refusal may be theirs. */
  readonly ownTemplates: boolean;
}

/** Makes ready to make PDFs. */
export async function openPdfFiles(host: Host, request: PdfRequest): Promise<PdfFiles> {
  const { planned, site, accent, folder, out, below, textOf, maker } = request;
  const templates = await loadTemplates(host, { folder, kind: 'pdf', ending: '.typ' });
  const earlier = await openEarlier(host, out);
  const links = new Map<string, PageFile[]>();
  const failed: FailedOne[] = [];
  const withoutImages = new Set<string>();
  const tools = {
    ...maker,
    templates: new Map([...templates.all].map(([name, text]) => [`/${name}`, text])),
    edition: await readVersion(host),
    accent,
    textOf,
    read: (path: string) => host.files.read(joinPath(folder, path)),
    earlier: (name: string, mark: string) => earlier(`${below}${name}.pdf`, mark),
  };
  async function* make(): AsyncIterable<OutputFile> {
    for await (const result of makePdfs(planned, site, tools)) {
      if (result.kind === 'failed') failed.push(result);
      else {
        for (const path of result.withoutImages) withoutImages.add(path);
        for (const [page, link] of pdfLinks(result.planned, result.pdf.length, site.locale))
          appendTo(links, page, link);
        yield { path: `${below}${result.planned.name}.pdf`, content: result.pdf };
      }
    }
  }
  return { files: make(), links, failed, withoutImages, ownTemplates: templates.hasOwn };
}

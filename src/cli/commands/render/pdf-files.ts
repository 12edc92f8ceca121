import { appendTo } from '../../../core/append-to.ts';
import type { Host } from '../../../host/host.ts';
import { openEarlier } from '../../../host/output/earlier.ts';
import type { OutputFile } from '../../../host/output/write-folder.ts';
import { joinPath } from '../../../host/paths.ts';
import type { PdfEngine } from '../../../render/pdf/engine.ts';
import { openFonts, type PdfFonts } from '../../../render/pdf/fonts/fonts.ts';
import { type FailedOne, makePdfs } from '../../../render/pdf/make-pdfs.ts';
import { type PdfLink, type PdfLinks, pdfLinks } from '../../../render/pdf/pdf-link.ts';
import type { PlannedPdf } from '../../../render/pdf/planned-pdf.ts';
import type { Site } from '../../../render/site.ts';
import { readVersion } from '../../read-version.ts';
import { loadTemplates } from './load-templates.ts';

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
  /** In place of the process that makes PDFs. */
  readonly openEngine?: (fonts: PdfFonts) => Promise<PdfEngine>;
}

/** PDFs on their way to the output. */
export interface PdfFiles {
  /** Each when it is made. */
  readonly files: AsyncIterable<OutputFile>;
  /** Of those that are made so far. */
  readonly links: PdfLinks;
  readonly failed: readonly FailedOne[];
  /** Images that stand as their words in some PDF: paths in the workspace. */
  readonly withoutImages: ReadonlySet<string>;
  /** Whether the workspace has templates of its own: a refusal may be theirs. */
  readonly ownTemplates: boolean;
  close(): Promise<void>;
}

/** Makes ready to make PDFs: the program that makes them is started when the first is. */
export async function openPdfFiles(host: Host, request: PdfRequest): Promise<PdfFiles> {
  const { planned, site, accent, folder, out, below, textOf } = request;
  const fontFolder = joinPath(host.packageRoot, 'templates/pdf/fonts');
  const fonts = await openFonts((file) => host.files.read(joinPath(fontFolder, file)));
  const templates = await loadTemplates(host, { folder, kind: 'pdf', ending: '.typ' });
  const engine = await (request.openEngine ?? startEngine)(fonts);
  const earlier = await openEarlier(host, out);
  const links = new Map<string, PdfLink[]>();
  const failed: FailedOne[] = [];
  const withoutImages = new Set<string>();
  const tools = {
    engine,
    fonts,
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
  return { files: make(), links, failed, withoutImages, ownTemplates: templates.hasOwn, close: () => engine.close() };
}

async function startEngine(fonts: PdfFonts): Promise<PdfEngine> {
  const { openPdfEngine } = await import('../../../host/pdf/open-engine.ts');
  return openPdfEngine({ fonts: fonts.files });
}

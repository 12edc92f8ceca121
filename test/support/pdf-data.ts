import type { PdfEngine } from '../../src/render/pdf/engine.ts';
import { makePdfs, type PdfTools } from '../../src/render/pdf/make-pdfs.ts';
import { planPdfs } from '../../src/render/pdf/plan-pdfs.ts';
import type { Site } from '../../src/render/site.ts';
import type { Files } from '../../src/workspace/check-files.ts';

/** All that reaches Typst for the PDFs of a site, by name: data and images are what a PDF can tell, beside our templates. */
export async function pdfData(site: Site, files: Files): Promise<ReadonlyMap<string, string>> {
  const told = new Map<string, string>();
  const given: string[] = [];
  const engine: PdfEngine = {
    compile: async (job) => {
      given.push(new TextDecoder().decode(job.files.get('/data.json')));
      return { kind: 'pdf', pdf: new Uint8Array(), pages: 0 };
    },
    close: async () => {},
  };
  const tools: PdfTools = {
    engine,
    fonts: { files: [], has: () => true },
    templates: new Map(),
    edition: '1',
    accent: '#0b5a6e',
    textOf: (path) => files[path] ?? '',
    read: async () => new Uint8Array(),
    earlier: async () => null,
  };
  for await (const { planned } of makePdfs(planPdfs(site), site, tools)) {
    const { name, page, label } = planned;
    told.set(name, [name, page, label, given.at(-1)].join('\n'));
  }
  return told;
}

import type { Host } from '../../../host/host.ts';
import { type OutputFile, writeFolder } from '../../../host/output/write-folder.ts';
import type { Progress } from '../../progress.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { RenderArgs } from './args.ts';
import { readAsked } from './asked.ts';
import { openRendering, type Rendering } from './open-rendering.ts';
import { openOutput } from './output.ts';
import { openPdfMaker, type PdfMaker } from './pdf-maker.ts';
import { tellWritten } from './tell-written.ts';

/**
 * Writes the site of a workspace, PDFs of it, or both. 1 where something stands in the way of publishing it, and then nothing is
 * written, or where some PDF could not be made.
 */
export async function runRender(host: Host, args: RenderArgs): Promise<number> {
  const asked = await readAsked(host, args);
  const opening = asked.pdf ? openPdfMaker(host, asked.out) : null;
  opening?.catch(() => {});
  try {
    const rendering = await openRendering(host, args, asked);
    return rendering === null ? 1 : await write(host, rendering, await opening);
  } finally {
    await (await opening?.catch(() => null))?.engine.close();
  }
}

async function write(host: Host, rendering: Rendering, maker: PdfMaker | null): Promise<number> {
  const { asked, site, folder, report, progress } = rendering;
  const output = await openOutput(host, rendering, maker);
  const target = { folder: asked.out, sources: [folder], purpose: site.audience, keeps: asked.isPart && !asked.html };
  const written = await writeFolder(host, target, counted(output.files, progress));
  await progress.done();
  await tellWritten(host, { written, output, asked, locale: site.locale });
  await sumUpErrors(host, [report], site.locale);
  return output.failed.length > 0 ? 1 : 0;
}

/** Passes files on and tells how far it has come. */
async function* counted(files: AsyncIterable<OutputFile>, progress: Progress): AsyncIterable<OutputFile> {
  let made = 0;
  for await (const file of files) {
    await progress.making(++made);
    yield file;
  }
}

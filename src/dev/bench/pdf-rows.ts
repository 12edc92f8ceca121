import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { readAsked } from '../../cli/commands/render/asked.ts';
import { openRendering } from '../../cli/commands/render/open-rendering.ts';
import { openPdfFiles } from '../../cli/commands/render/pdf-files.ts';
import { readFonts } from '../../cli/commands/render/pdf-maker.ts';
import { wantedPdfs } from '../../cli/commands/render/wanted-pdfs.ts';
import { nodeHost } from '../../host/node.ts';
import type { Compiler } from '../../host/pdf/compiler.ts';
import { openNative } from '../../host/pdf/native-compiler.ts';
import { openPortable } from '../../host/pdf/portable-compiler.ts';
import type { PdfFonts } from '../../render/pdf/fonts/fonts.ts';
import type { PdfJob } from '../../render/pdf/engine.ts';
import { finishPdf } from '../../render/pdf/finish-pdf.ts';
import { writeWorkspace } from './write-workspace.ts';

/** What one whole process used: wall time in milliseconds, peak memory in MiB. */
interface Usage {
  readonly wall: number;
  readonly memory: number;
}

/** What the rows are measured with. */
export interface PdfBench {
  /** An empty folder. */
  readonly folder: string;
  /** Runs Node once with these arguments. */
  readonly run: (args: readonly string[]) => Usage;
  /** The program. */
  readonly plans: string;
  /** Compiles the job in a folder, and does nothing else. */
  readonly floor: string;
  readonly row: (what: string, figure: string, bar: string) => void;
}

const asOf = '2026-06-01';

/** Prints what PDFs take: one of some 30 pages from a cold start against Typst alone, ten more when all is warm, and memory of some 300 pages. */
export async function pdfRows(bench: PdfBench): Promise<void> {
  const { folder, run, plans, floor, row } = bench;
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  writeWorkspace(small, 1_000);
  writeWorkspace(large, 10_000);
  const [thirty] = await jobsOf(small, { words: ['økonomiplan-2026-2029'] }, folder);
  if (thirty === undefined) throw new Error('no PDF was made');
  const command = [
    plans,
    'render',
    'økonomiplan-2026-2029',
    small,
    '--as-of',
    asOf,
    '--format',
    'pdf',
    '--out',
    join(folder, 'pdf'),
  ];
  const cold = fastest(() => run(command), join(folder, 'pdf'));
  const alone = fastest(() => run([floor, saved(thirty, join(folder, 'job'))]));
  row(`PDF, ${thirty.pages} pages, cold, wall / Typst alone`, (cold.wall / alone.wall).toFixed(2), '≤ 2.5');
  const plan = await jobsOf(small, { report: 'dokument' }, folder);
  const warm = plan.slice(1, 11);
  const pages = warm.reduce((sum, one) => sum + one.pages, 0);
  const seconds = warm.reduce((sum, one) => sum + one.cpu, 0) / 1e6;
  row(`PDF, ${warm.length} documents, warm, pages a second of CPU`, (pages / seconds).toFixed(0), '≥ 20');
  const [longest] = await jobsOf(large, { words: ['økonomiplan-2026-2029'] }, folder);
  if (longest === undefined) throw new Error('no PDF was made');
  const { memory } = run([floor, saved(longest, join(folder, 'job'))]);
  row(`PDF, ${longest.pages} pages, memory of Typst`, `${Math.round(memory)} MB`, '≤ 1000 MB');
}

interface Made {
  readonly job: PdfJob;
  readonly fonts: PdfFonts;
  readonly pages: number;
  /** Microseconds of this process from the PDF before to this one, done: model, data, compiling and finishing. */
  readonly cpu: number;
}

/** The PDFs of a workspace, made in this process. */
async function jobsOf(
  workspace: string,
  asked: { readonly words?: readonly string[]; readonly report?: string },
  folder: string,
): Promise<readonly Made[]> {
  const host = nodeHost();
  const args = {
    ...asked,
    words: [...(asked.words ?? []), workspace],
    format: ['pdf'],
    asOf,
    out: join(folder, 'none'),
  };
  const rendering = await openRendering(host, args, await readAsked(host, args));
  if (rendering === null) throw new Error('the workspace of the bench has faults');
  const fonts = await readFonts(host);
  const compiler = (await openNative(fonts.files)) ?? (await openPortable(fonts.files));
  const made: Made[] = [];
  let before = process.cpuUsage();
  const told = (job: PdfJob, pages: number) => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    made.push({ job, fonts, pages, cpu: user + system });
  };
  const { files } = await openPdfFiles(host, {
    ...rendering,
    planned: wantedPdfs(rendering.site, rendering.asked, []),
    accent: rendering.look.accent.color,
    out: args.out,
    below: '',
    maker: { fonts, engine: { compile: async (job) => compile(compiler, job, told), close: async () => {} } },
  });
  for await (const _ of files);
  return made;
}

function compile(compiler: Compiler, job: PdfJob, told: (job: PdfJob, pages: number) => void) {
  const compiled = compiler.compile(job);
  if (compiled.kind === 'refused') return compiled;
  const { pdf, messages } = finishPdf(compiled.pdf);
  told(job, compiled.pages);
  return pdf === null ? { kind: 'refused' as const, messages } : { kind: 'pdf' as const, pdf, pages: compiled.pages };
}

/** Writes the files of a job to a folder, for the floor to compile. */
function saved({ job: { main, files }, fonts }: Made, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const all = new Map([...files, ...fonts.files.map((font, at) => [`/${at}.ttf`, font] as const)]);
  for (const [path, content] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(join(folder, 'main'), main);
  return folder;
}

/** The fastest of five, each without what the one before left. */
function fastest(run: () => Usage, output?: string): Usage {
  const all = Array.from({ length: 5 }, () => {
    if (output !== undefined) rmSync(output, { recursive: true, force: true });
    return run();
  });
  return all.toSorted((a, b) => a.wall - b.wall)[0] ?? run();
}

import type { PdfAnswer, PdfEngine, PdfFault, PdfJob } from '../../render/pdf/engine.ts';
import { finishPdf } from '../../render/pdf/finish-pdf.ts';
import type { Compiled, Compiler } from './compiler.ts';
import { type Child, startChild } from './start-child.ts';

export interface PdfEngineOptions {
  /** TrueType files under the names that templates use. */
  readonly fonts: readonly Uint8Array[];
  /** Left out: native where this machine has it. */
  readonly build?: Compiler['build'];
  /** Starts the process before the first PDF is asked for. */
  readonly startsNow?: boolean;
  /** How long one document may take; the portable build gets four times as long. */
  readonly seconds?: number;
  /** A process that holds more bytes than this when a document is done is replaced. */
  readonly memory?: number;
}

/** Makes PDFs in a process of its own, which is started when the first is asked for or at once, and anew after it hung or crashed. */
export function openPdfEngine(options: PdfEngineOptions): PdfEngine {
  const { fonts, build, startsNow = false, seconds = 60, memory = 700_000_000 } = options;
  let child: Promise<Child> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const start = () => startChild({ kind: 'start', build: build ?? null, fonts });
  if (startsNow) {
    child = start();
    // It is awaited by the first PDF, and must not count as unheeded until then.
    child.catch(() => {});
  }
  const stop = async () => {
    const running = await child?.catch(() => null);
    child = null;
    running?.kill();
  };
  const make = async (job: PdfJob): Promise<PdfAnswer> => {
    if ((await child)?.isAlive() === false) child = null;
    const running = await (child ??= start()).catch((error: Error) => crashed(error));
    if ('kind' in running) return stopAfter(running);
    const patience = running.build === 'native' ? seconds : 4 * seconds;
    const answer = await running.make(job, patience);
    if ('fault' in answer) return stopAfter(answer.fault);
    if (answer.memory > memory) await stop();
    return finish(answer.compiled);
  };
  const stopAfter = async (fault: PdfFault): Promise<PdfFault> => {
    await stop();
    return fault;
  };
  return {
    compile: (job) => {
      const made = last.then(() => make(job));
      last = made;
      return made;
    },
    close: stop,
  };
}

function crashed(error: Error): PdfFault {
  return { kind: 'crashed', detail: error.message };
}

function finish(compiled: Compiled): PdfAnswer {
  if (compiled.kind === 'refused') return compiled;
  const { pdf, messages } = finishPdf(compiled.pdf);
  return pdf === null ? { kind: 'refused', messages } : { kind: 'pdf', pdf, pages: compiled.pages };
}

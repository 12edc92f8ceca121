import process from 'node:process';
import type { Compiler } from './compiler.ts';
import { openNative } from './native-compiler.ts';
import { openPortable } from './portable-compiler.ts';
import type { FromChild, ToChild } from './wire.ts';

/** Documents after which memory is let go: enough that they share fonts and templates, few enough that it does not pile up. */
const spell = 8;

let compiler: Compiler | null = null;
let made = 0;

process.on('message', (message: ToChild) => void answer(message));
// The parent is gone: nobody waits for anything any more.
process.on('disconnect', () => process.exit());

/** The process that makes PDFs: a panic in Typst's machine code ends it, and nothing but killing it stops a template that never ends. */
async function answer(message: ToChild): Promise<void> {
  if (message.kind === 'start') {
    compiler =
      (message.build === 'portable' ? null : await openNative(message.fonts)) ?? (await openPortable(message.fonts));
    return tell({ kind: 'ready', build: compiler.build });
  }
  if (compiler === null) throw new Error('A job came before the start');
  const compiled = compiler.compile(message.job);
  made += 1;
  if (made % spell === 0) compiler.forget();
  tell({ kind: 'done', compiled, memory: process.memoryUsage.rss() });
}

function tell(message: FromChild): void {
  process.send?.(message);
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { askOn } from './ask.ts';
import type { Host, OutputStream } from './host.ts';
import { plansError } from '../messages/usage.ts';
import { nodeFiles, withSlashes } from './node-files.ts';
import { knowsHyperlinks, knowsUnicode, wantsColor } from './terminal.ts';

/** The machine we run on. */
export function nodeHost(): Host {
  const cwd = process.cwd();
  return {
    cwd: withSlashes(cwd),
    env: process.env,
    stdout: outputStream(process.stdout),
    stderr: outputStream(process.stderr),
    input: {
      isTerminal: (process.stdin.isTTY ?? false) && (process.stderr.isTTY ?? false),
      ask: (question) => askOn(process.stdin, process.stderr, question),
    },
    files: nodeFiles(cwd),
    packageRoot: withSlashes(fileURLToPath(new URL('../..', import.meta.url))).replace(/\/$/, ''),
    packageFile,
    runs: { own: process.pid, isGoingOn },
    today: () => dayInOslo(new Date()),
    elapsed: () => performance.now(),
  };
}

/** Read wherever the package is installed. */
export function packageFile(source: string): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve(source));
}

/** The calendar day of a moment where our users live. */
export function dayInOslo(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(moment);
}

/** Signal 0 reaches nobody: it only tells whether the process is there; one that is not ours to ask is. */
function isGoingOn(run: number): boolean {
  try {
    return process.kill(run, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  const isTerminal = stream.isTTY ?? false;
  // `plans validate | head` closes the pipe while we write: no fault of ours, and nothing more to say.
  // What else goes wrong (a full disk) is told to whoever writes.
  stream.on('error', () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (!stream.writable) return resolve();
        stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (error && error.code !== 'EPIPE')
            reject(plansError('cannot-print', { code: error.code ?? error.message }));
          else resolve();
        });
      }),
    isTerminal,
    // A terminal that was never told its width says 0.
    columns: isTerminal ? stream.columns || null : null,
    color: wantsColor({ isTerminal, env: process.env }),
    hyperlinks: knowsHyperlinks({ isTerminal, env: process.env }),
    unicode: knowsUnicode({ isTerminal, env: process.env }),
  };
}

import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { PdfFault, PdfJob } from '../../render/pdf/engine.ts';
import type { Compiled, Compiler } from './compiler.ts';
import type { FromChild, ToChild } from './wire.ts';

/** The process that makes PDFs. */
export interface Child {
  readonly build: Compiler['build'];
  /** One job at a time. */
  make(job: PdfJob, seconds: number): Promise<Done | { readonly fault: PdfFault }>;
  isAlive(): boolean;
  kill(): void;
}

interface Done {
  readonly compiled: Compiled;
  /** Bytes that the process holds. */
  readonly memory: number;
}

/** Starts the process; rejects when it ends before it is ready. */
export async function startChild(start: ToChild & { readonly kind: 'start' }): Promise<Child> {
  const line = openLine();
  const ready = await line.ask(start);
  if (ready?.kind !== 'ready') throw new Error(line.said());
  return {
    build: ready.build,
    make: async (job, seconds) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        line.kill();
      }, seconds * 1000);
      const done = await line.ask({ kind: 'make', job });
      clearTimeout(timer);
      if (done?.kind === 'done') return done;
      return { fault: isLate ? { kind: 'too-slow', seconds } : { kind: 'crashed', detail: line.said() } };
    },
    isAlive: line.isOpen,
    kill: line.kill,
  };
}

/** A process that answers one question at a time. */
interface Line {
  /** `null`: it has ended. */
  ask(message: ToChild): Promise<FromChild | null>;
  /** The end of what it wrote where faults are told. */
  readonly said: () => string;
  readonly isOpen: () => boolean;
  readonly kill: () => void;
}

function openLine(): Line {
  const child = fork(entry, {
    ...loader,
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  let answer: (message: FromChild | null) => void = () => {};
  // «close» and not «exit»: by then all that it said has come.
  child.on('message', (message) => answer(message as FromChild)).on('close', () => answer(null));
  child.on('error', () => answer(null));
  return {
    ask: (message) =>
      new Promise((resolve) => {
        answer = resolve;
        child.send(message, (error) => error && (child.exitCode ?? child.signalCode) !== null && resolve(null));
      }),
    said: () => said.trim() || (child.signalCode ?? `exit code ${child.exitCode}`),
    isOpen: () => child.connected,
    kill: () => void child.kill('SIGKILL'),
  };
}

/** From the sources, TypeScript is read by tsx; in the build this stands in a chunk, and the program of the child in a file of its own. */
const fromSource = import.meta.url.endsWith('.ts');
const entry = fromSource
  ? fileURLToPath(new URL('child.ts', import.meta.url))
  : join(dirname(createRequire(import.meta.url).resolve('plans/package.json')), 'dist/host/pdf/child.js');
const loader = { execArgv: fromSource ? ['--import', 'tsx'] : [] };

/**
 * Nothing of our own environment: the native build looks for packages of templates on the disk and on the network, and the
 * places it is told of here lead nowhere.
 */
function bareEnvironment(): Record<string, string> {
  const nowhere = '/nonexistent';
  const proxy = 'http://127.0.0.1:1';
  const system = process.env['SystemRoot'];
  return {
    ...(system === undefined ? {} : { SystemRoot: system }),
    HOME: nowhere,
    XDG_CACHE_HOME: nowhere,
    XDG_DATA_HOME: nowhere,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    ALL_PROXY: proxy,
  };
}

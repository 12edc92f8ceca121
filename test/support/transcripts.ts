import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';
import { memoryHost, type MemoryFile } from './memory-host.ts';

/** A Markdown file that shows what the commands answer: files of a workspace, then commands with what they print. */
export interface Transcript {
  readonly files: Readonly<Record<string, MemoryFile>>;
  readonly commands: readonly TranscriptCommand[];
  /** The whole text; a command's `start` and `end` are offsets in it. */
  readonly text: string;
}

/** A `$ plans …` with the answer that stands under it, up to the next command or the block's end. */
interface TranscriptCommand {
  readonly line: string;
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

/** Where the commands of a transcript run, in memory; a real folder is written so in the answers. */
const workFolder = '/arbeid';
const packageFolder = '/pakke';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a transcript. Blocks ```` ```yaml path ```` and ```` ```text path ```` are files, a line `path -> target` in a ```` ```links ```` block is a symbolic link, one in a ```` ```folders ```` block a folder of the project with all it holds. */
export function readTranscript(text: string): Transcript {
  const files: Record<string, MemoryFile> = {};
  const commands: TranscriptCommand[] = [];
  for (const block of text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [whole, kind, path, content = ''] = block;
    if (kind === 'console') commands.push(...readCommands(content, block.index + whole.indexOf('\n') + 1));
    else if (kind === 'links') Object.assign(files, readLinks(content));
    else if (kind === 'folders') Object.assign(files, ...content.trim().split('\n').map(readFolder));
    else if (path !== undefined) files[path] = content;
  }
  return { files, commands, text };
}

/** Runs a command in this process on a machine in memory that has the transcript's files. */
export async function runInMemory({ files }: Transcript, line: string): Promise<string> {
  const disk = Object.entries(files).map(([path, file]) => [`${workFolder}/${path}`, file] as const);
  const host = memoryHost({
    files: { ...Object.fromEntries(disk), ...packageFiles() },
    cwd: workFolder,
    packageRoot: packageFolder,
  });
  const code = await main(host, words(line));
  return answer({ ...host.output, code });
}

/** Runs a command as a user does: the built program in a process of its own, in a folder with the transcript's files. */
export function runSpawned({ files }: Transcript, line: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plans-transcript-')));
  try {
    for (const [path, file] of Object.entries(files)) writeOne(join(folder, path), file);
    const env = { PATH: process.env['PATH'] ?? '' };
    const options = { cwd: folder, env, encoding: 'utf8' } as const;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(root, 'bin/plans.js'), ...wordsAsOf(line)],
      options,
    );
    const shown = (text: string) => text.replaceAll(folder, workFolder);
    return answer({ stdout: shown(stdout), stderr: shown(stderr), code: status ?? -1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the built program is there and newer than every source file. */
export function isBuilt(): boolean {
  try {
    return statSync(join(root, 'dist/cli/main.js')).mtimeMs > newest(join(root, 'src'));
  } catch {
    return false;
  }
}

/** The transcript with other answers under its commands. */
export function withAnswers({ text, commands }: Transcript, answers: readonly string[]): string {
  let result = '';
  let at = 0;
  for (const [index, { start, end }] of commands.entries()) {
    result += text.slice(at, start) + (answers[index] ?? '');
    at = end;
  }
  return result + text.slice(at);
}

function readCommands(content: string, offset: number): TranscriptCommand[] {
  const starts = [...content.matchAll(/^\$ plans\b ?(.*)$/gm)];
  return starts.map((match, index) => {
    const start = match.index + match[0].length + 1;
    const end = starts[index + 1]?.index ?? content.length;
    return { line: match[1] ?? '', expected: content.slice(start, end), start: offset + start, end: offset + end };
  });
}

function readLinks(content: string): Record<string, MemoryFile> {
  const lines = content
    .trim()
    .split('\n')
    .map((line) => line.split(' -> '));
  return Object.fromEntries(lines.map(([path = '', link = '']) => [path, { link }]));
}

function readFolder(folder: string): Record<string, MemoryFile> {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = (path: string) => relative(root, path).replaceAll('\\', '/').normalize('NFC');
  return Object.fromEntries(files.map((path) => [named(path), readFileSync(path)]));
}

/** Standard output, then standard error and the exit code where there is something to say. */
function answer({
  stdout,
  stderr,
  code,
}: {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}): string {
  // Git keeps these files with LF, whatever ends the lines of a spreadsheet.
  return `${stdout.replaceAll('\r\n', '\n')}${stderr === '' ? '' : `[stderr]\n${stderr}`}${code === 0 ? '' : `[exit ${code}]\n`}`;
}

/** A process of its own has today's date: it is told that of the machine in memory. */
function wordsAsOf(line: string): string[] {
  const [command = '', ...rest] = words(line);
  const isDated = /^(?:validate|trace|coverage|list|init|new)\b/.test(line) && !/--as-of|--help/.test(line);
  return [command, ...(isDated ? ['--as-of', '2026-06-01'] : []), ...rest].filter((word) => word !== '');
}

/** The words of a command line; quotation marks keep spaces. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function writeOne(path: string, file: MemoryFile): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(path, file);
  else if ('link' in file) symlinkSync(file.link, path);
}

let shipped: Record<string, string> | null = null;

/** What the installed package has: its version and the pages of the rules. */
function packageFiles(): Readonly<Record<string, string>> {
  if (shipped !== null) return shipped;
  const pages = readdirSync(join(root, 'src/rules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const templates = readdirSync(join(root, 'templates/init')).map((name) => `templates/init/${name}`);
  const paths = [
    'package.json',
    'schemas/config.schema.json',
    ...templates,
    ...pages.map((path) => `src/rules/${path}`),
  ];
  shipped = Object.fromEntries(
    paths.map((path) => [`${packageFolder}/${path}`, readFileSync(join(root, path), 'utf8')]),
  );
  return shipped;
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((path) => statSync(join(folder, path)).mtimeMs));
}

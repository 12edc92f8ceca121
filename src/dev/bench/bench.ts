import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdfRows } from './pdf-rows.ts';
import { renderRows } from './render-rows.ts';
import { type Form, writeWorkspace } from './write-workspace.ts';

/** What one whole process used: CPU and wall time in milliseconds, peak memory in MiB. */
interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

const sizes = [1_000, 10_000, 100_000];
/** Items of the sites that are made: some 5,000 pages, and twice as many. */
const sitesOf = [4_500, 10_000];
const runs = 5;
const plans = fileURLToPath(new URL('../../../bin/plans.js', import.meta.url));
const floors: Readonly<Record<Form, string>> = {
  yaml: fileURLToPath(new URL('floor.mjs', import.meta.url)),
  markdown: fileURLToPath(new URL('floor-markdown.mjs', import.meta.url)),
};
const floorOfPdf = fileURLToPath(new URL('floor-pdf.mjs', import.meta.url));
const measured = fileURLToPath(new URL('measure.mjs', import.meta.url));

await main();

/** Prints the rows of the contract's speed table as ratios of this run; never fails. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plans-bench-'));
  try {
    const empty = median('wall', ['-e', '0']);
    const help = median('wall', [plans, '--help']);
    row(
      'plans --help, wall',
      `${ratio(help, empty)} × an empty node process (${Math.round(help)} ms, ${Math.round(empty)} ms)`,
      '≤ 2',
    );
    const cpu = sizes.map((items) => validateRows(join(folder, String(items)), items));
    row('validate, CPU at 100,000 items / at 10,000', ratio(cpu[2] ?? 0, cpu[1] ?? 1), '≤ 11');
    const beside = (name: string, args: readonly string[], bar: string) => {
      const used = usages([plans, ...args, join(folder, '10000'), '--as-of', '2026-06-01'], runs);
      row(`${name}, 10,000 items, CPU / validate`, ratio(middle(used, 'cpu'), cpu[1] ?? 1), bar);
    };
    beside('trace', ['trace', 'styringsbrev-2026#F7'], '≤ 1.2');
    beside('coverage', ['coverage'], 'no bar');
    const markdown = validateRows(join(folder, 'markdown'), 10_000, 'markdown');
    row('validate, CPU in Markdown / in YAML', ratio(markdown, cpu[1] ?? 1), '≤ 1.25');
    for (const items of sitesOf) {
      const site = join(folder, `site-${items}`);
      writeWorkspace(site, items);
      renderRows({ folder: site, items, plans: (args, environment) => run([plans, ...args], environment), row });
    }
    await pdfRows({ folder: join(folder, 'pdf'), run, plans, floor: floorOfPdf, row });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function validateRows(folder: string, items: number, form: Form = 'yaml'): number {
  const bytes = writeWorkspace(folder, items, form);
  const count = items > 10_000 ? 3 : runs;
  const base = usages([floors[form], folder], count);
  const ours = usages([plans, 'validate', folder, '--as-of', '2026-06-01', '--quiet'], count);
  const [floorCpu, ourCpu] = [middle(base, 'cpu'), middle(ours, 'cpu')];
  const megabytes = bytes / 1024 / 1024;
  const name = `validate, cold, ${form === 'yaml' ? '' : 'Markdown, '}${items.toLocaleString('en')} items`;
  row(
    `${name}, CPU`,
    `${ratio(ourCpu, floorCpu)} × the floor (${Math.round(ourCpu)} ms, ${Math.round(floorCpu)} ms, ${megabytes.toFixed(1)} MB)`,
    form === 'yaml' ? '≤ 2.5' : 'no bar',
  );
  row(`${name}, memory`, `${Math.round(middle(ours, 'memory'))} MB`, `≤ ${Math.round(12 * megabytes + 150)} MB`);
  return ourCpu;
}

function row(what: string, figure: string, bar: string): void {
  console.log(`${what.padEnd(46)} ${figure}   [${bar}]`);
}

function median(figure: keyof Usage, args: readonly string[]): number {
  return middle(usages(args, runs), figure);
}

/** Runs a process several times after a warm-up. */
function usages(args: readonly string[], count: number): readonly Usage[] {
  run(args);
  return Array.from({ length: count }, () => run(args));
}

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Usage {
  const result = join(tmpdir(), `plans-bench-${process.pid}.json`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', measured, ...args], {
    env: { ...process.env, ...environment, BENCH_RESULT: result },
    encoding: 'utf8',
  });
  const wall = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`);
  const used = JSON.parse(readFileSync(result, 'utf8')) as Usage;
  rmSync(result);
  return { ...used, wall };
}

function middle(all: readonly Usage[], figure: keyof Usage): number {
  const sorted = all.map((usage) => usage[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one whole process used: CPU in milliseconds, peak memory in MiB. */
interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/** What the rows are measured with. */
export interface RenderBench {
  /** A workspace, written already. */
  readonly folder: string;
  readonly items: number;
  /** Runs `plans` once with these arguments, and with these variables of the environment. */
  readonly plans: (args: readonly string[], environment: Readonly<Record<string, string>>) => Usage;
  readonly row: (what: string, figure: string, bar: string) => void;
}

/**
 * Without search: pagefind is a program of its own, and where it cannot start the command makes the site without it. Nothing of
 * ours is switched off, so what is measured is the command as anybody runs it.
 */
const withoutSearch = { PAGEFIND_BINARY_PATH: join(import.meta.dirname, 'no-such-program') };
const asOf = ['--as-of', '2026-06-01'];

/** Prints what a site of a workspace takes: processor time a page, in all and beyond `validate`, memory, bytes, and a run that changes nothing. */
export function renderRows({ folder, items, plans, row }: RenderBench): void {
  const out = `${folder}-site`;
  const render = ['render', folder, ...asOf, '--out', out];
  const name = `render, ${items.toLocaleString('en')} items`;
  const anew = () => {
    rmSync(out, { recursive: true, force: true });
    return plans(render, withoutSearch);
  };
  try {
    const check = middleOf(() => plans(['validate', folder, ...asOf, '--quiet'], {}));
    const first = middleOf(anew);
    const { pages, bytes } = measured(out);
    const again = middleOf(() => plans(render, withoutSearch));
    const each = (cpu: number) => `${(cpu / pages).toFixed(2)} ms`;
    const beyond = each(first.cpu - check.cpu);
    row(`${name}, CPU a page`, `${each(first.cpu)} (${beyond} beyond validate; ${pages} pages)`, '≤ 3 ms');
    row(`${name}, CPU / validate`, (first.cpu / check.cpu).toFixed(2), 'no bar');
    row(`${name}, again unchanged, CPU a page`, each(again.cpu), '≤ 3 ms');
    row(`${name}, memory`, `${Math.round(first.memory)} MB`, '≤ 1000 MB');
    const share = (bytes / items / 1000).toFixed(1);
    row(`${name}, output`, `${(bytes / 1e6).toFixed(1)} MB (${share} kB an item)`, '≤ 6 kB an item');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** That of three runs whose processor time is neither the least nor the most. */
function middleOf(run: () => Usage): Usage {
  const [, middle] = [run(), run(), run()].toSorted((a, b) => a.cpu - b.cpu);
  return middle ?? run();
}

function measured(out: string): { readonly pages: number; readonly bytes: number } {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}

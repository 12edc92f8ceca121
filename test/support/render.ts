import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRender } from '../../src/cli/commands/render/run.ts';
import type { OutputStream } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node.ts';
import type { SiteFolder } from './write-site.ts';

/** Renders a workspace to a folder of its own, as the command does. */
export async function render(
  path: string,
  options: { readonly asOf: string; readonly audience?: 'public' | 'internal'; readonly unit?: string },
): Promise<SiteFolder> {
  const top = mkdtempSync(join(tmpdir(), 'plans-render-'));
  const folder = join(top, 'nettsted');
  const host = { ...nodeHost(), stdout: silent(), stderr: silent() };
  const code = await runRender(host, { words: [path], out: folder, ...options });
  if (code !== 0) throw new Error(`render ended with ${code}: ${host.stderr.said.join('')}`);
  return { folder, remove: () => rmSync(top, { recursive: true, force: true }) };
}

function silent(): OutputStream & { readonly said: string[] } {
  const said: string[] = [];
  return {
    said,
    write: async (text) => void said.push(text),
    isTerminal: false,
    columns: null,
    color: false,
    hyperlinks: false,
    unicode: true,
  };
}

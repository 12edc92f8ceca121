import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of this machine with a site in it, for the tools that want files. */
export interface SiteFolder {
  readonly folder: string;
  remove(): void;
}

/** Writes a site to a folder of its own. */
export function writeSite(files: Readonly<Record<string, string | Uint8Array>>): SiteFolder {
  const folder = mkdtempSync(join(tmpdir(), 'plans-site-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

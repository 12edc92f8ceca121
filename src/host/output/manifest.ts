import { isFitPath } from './output-paths.ts';

/** Relative path → SHA-256 of the content, in hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>;

const heading = '# Files written by plans. It replaces and removes these and no others. Version 1';

/** Before what the files are for, in the second line. */
const purposeMark = '# For: ';

/** The manifest as a text that `sha256sum --check` reads: what the files are for, then one line a file, by path. */
export function formatManifest(manifest: Manifest, purpose: string): string {
  const lines = [...manifest].map(([path, hash]) => ({ path, line: `${hash}  ${path}` }));
  lines.sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${[heading, `${purposeMark}${purpose}`, ...lines.map(({ line }) => line)].join('\n')}\n`;
}

/** The manifest of a text; `null` where it is none, is broken, or names a path that we would never write. */
export function parseManifest(text: string): Manifest | null {
  const [first, ...lines] = text.split(/\r?\n/);
  if (first !== heading) return null;
  const manifest = new Map<string, string>();
  for (const line of lines) {
    if (line === '' || line.startsWith(purposeMark)) continue;
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isFitPath(path)) return null;
    manifest.set(path, hash);
  }
  return manifest;
}

/** What the files of a manifest are for; `null` where it does not say. */
export function purposeIn(text: string): string | null {
  const line = text.split(/\r?\n/, 2)[1] ?? '';
  return line.startsWith(purposeMark) ? line.slice(purposeMark.length) : null;
}

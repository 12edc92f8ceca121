import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { repository } from './generate/schema-files.ts';

/** What is imported by name from outside: the public API, the program, and the process that makes PDFs. */
const entries = ['index', 'cli/main', 'host/node', 'host/pdf/child'];

/**
 * Joins the sources into a few files: Node spends a third of a small run on finding and reading some four hundred
 * modules one by one. What is imported when it is used stays a file of its own; packages stay outside.
 */
const dist = join(repository, 'dist');
rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((name) => [name, join(repository, 'src', `${name}.ts`)])),
  platform: 'node',
  external: /^(?![./]|\w:[/\\])/,
});
await bundle.write({ dir: dist, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
await bundle.close();

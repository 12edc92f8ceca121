import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** What a file imports before it runs: `import()` and types are not counted. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?!type\b)[^'";]*?from '([^']+)'/gm)].map(([, name = '']) => name);
}

/** All that is loaded with a file: our own files, and packages by name. */
function loadedWith(path: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const name of importsOf(path)) {
    const file = join(dirname(path), name);
    if (name.startsWith('.') && existsSync(file)) loadedWith(file, loaded);
    else if (!name.startsWith('node:')) loaded.add(name);
  }
  return loaded;
}

test('what --help needs loads no package but commander', () => {
  const loaded = [...loadedWith(join(source, 'cli/main.ts')), ...loadedWith(join(source, 'host/node.ts'))];
  expect(new Set(loaded.filter((name) => !name.startsWith(source)))).toEqual(new Set(['commander']));
  expect(loaded.length).toBeLessThan(40);
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundleModule } from './generate/bundle.ts';
import { keys } from './generate/keys.ts';
import { planSystems } from './generate/plan-systems.ts';
import { ruleModules } from './generate/rules.ts';
import { readSchemas, repository } from './generate/schema-files.ts';
import type { Output } from './generate/schema-files.ts';
import { types } from './generate/types.ts';
import { validators } from './generate/validators.ts';

/** Everything that is generated, from `schemas/` and the rules. */
async function outputs(): Promise<readonly Output[]> {
  const schemas = bundle(readSchemas());
  const shapes = [validators(schemas), keys(schemas), bundleModule(schemas)];
  return [...shapes, await types(schemas), planSystems(), ...(await ruleModules())];
}

/** Paths of generated files that do not hold what would be generated now. */
export async function staleFiles(): Promise<readonly string[]> {
  return (await outputs()).filter(isStale).map(({ path }) => path);
}

function isStale({ path, text }: Output): boolean {
  const file = join(repository, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

/** `npm run generate`: writes what has changed. */
async function main(): Promise<void> {
  for (const output of await outputs()) {
    const { path, text } = output;
    if (isStale(output)) writeFileSync(join(repository, path), text);
    console.log(`${path} ${Math.ceil(text.length / 1000)} kB`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

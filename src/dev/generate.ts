import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { auditFolder, auditWorkspace, readTexts } from './generate/audit/workspace.ts';
import { bundle, bundleModule } from './generate/bundle.ts';
import { designSystem } from './generate/design-system.ts';
import { keys } from './generate/keys.ts';
import { planSystems } from './generate/plan-systems.ts';
import { ruleModules } from './generate/rules.ts';
import { readSchemas, repository } from './generate/schema-files.ts';
import type { Output } from './generate/schema-files.ts';
import { types } from './generate/types.ts';
import { validators } from './generate/validators.ts';

/** Everything that is generated: from `schemas/`, from the rules, and from `plans/eksempelvik`. */
async function outputs(): Promise<readonly Output[]> {
  const schemas = bundle(readSchemas());
  const shapes = [validators(schemas), keys(schemas), bundleModule(schemas)];
  return [
    ...shapes,
    await types(schemas),
    planSystems(),
    designSystem(),
    ...(await ruleModules()),
    ...auditWorkspace(),
  ];
}

/** Paths of generated files that do not hold what would be generated now, or would not be there. */
export async function staleFiles(): Promise<readonly string[]> {
  const expected = await outputs();
  return [...expected.filter(isStale).map(({ path }) => path), ...strayFiles(expected)];
}

/** Files in the folder that is generated whole, and that would not be generated now. */
function strayFiles(expected: readonly Output[]): readonly string[] {
  const paths = new Set(expected.map(({ path }) => path));
  return Object.keys(readTexts(auditFolder))
    .map((name) => `${auditFolder}/${name}`)
    .filter((path) => !paths.has(path));
}

function isStale({ path, text }: Output): boolean {
  const file = join(repository, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

/** `npm run generate`: writes what has changed, and removes what should not be there. */
async function main(): Promise<void> {
  const expected = await outputs();
  for (const output of expected) {
    if (isStale(output)) write(output);
    const { path, text } = output;
    if (!path.startsWith(`${auditFolder}/`)) console.log(`${path} ${Math.ceil(text.length / 1000)} kB`);
  }
  for (const path of strayFiles(expected)) rmSync(join(repository, path));
  console.log(`${auditFolder}/ ${expected.filter(({ path }) => path.startsWith(`${auditFolder}/`)).length} files`);
}

function write({ path, text }: Output): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();

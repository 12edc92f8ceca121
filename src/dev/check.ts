import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleFiles } from './generate.ts';
import { tools } from './tools.ts';

/** Everything that must hold, in the order in which a fault is cheapest to find: the same here and in CI. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ['format', 'oxfmt --check .'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['types', 'tsc -p tsconfig.json'],
  ['unused', 'knip'],
  ['build', 'npm run --silent build'],
  ['tests', 'vitest run --reporter=default --reporter=json'],
  ['own tool', 'node bin/plans.js validate plans/eksempelvik --as-of 2026-06-15 --max-warnings 0'],
  ['own tool', 'node bin/plans.js validate plans/lorenskog plans/lier'],
];

process.exitCode = await main();

async function main(): Promise<number> {
  const results = mkdtempSync(join(tmpdir(), 'plans-check-'));
  try {
    const stale = await staleFiles();
    if (stale.length > 0) return fail('generated files', `Run "npm run generate" and commit: ${stale.join(', ')}`);
    const output = join(results, 'tests.json');
    for (const [name, command] of steps) {
      console.log(`\n— ${name}: ${command}`);
      if (!run(name === 'tests' ? `${command} --outputFile=${output}` : command)) return fail(name, command);
    }
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(output, 'utf8')) as Record<string, number>;
    for (const { path, tests, get } of Object.values(tools))
      if (path === null) console.log(`\nNot tested: ${tests}. Get what it takes: ${get}`);
    console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
    return 0;
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

/** Runs a program of node_modules/.bin or of the machine; its output goes straight to ours. */
function run(command: string): boolean {
  const path = `${join(process.cwd(), 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  return spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } }).status === 0;
}

function fail(name: string, what: string): number {
  console.error(`\n✖ ${name}: ${what}`);
  return 1;
}

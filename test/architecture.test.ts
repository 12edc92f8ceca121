import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

/** Rooms in the order of the data's path: a room may import those before it, never one after it. */
const order = [
  'core',
  'parse',
  'schema',
  'plansystem',
  'model',
  'graph',
  'rules',
  'check',
  'workspace',
  'report',
  'trace',
  'overview',
  'render',
  'host',
  'cli',
];
/** Rooms beside the path and what they may import besides themselves. */
const beside: Readonly<Record<string, readonly string[]>> = {
  messages: ['core', 'config'],
  config: ['core', 'parse', 'schema', 'plansystem'],
};
/** Which rooms of the path may use the ones beside it. */
const users: Readonly<Record<string, readonly string[]>> = {
  messages: ['config', 'check', 'workspace', 'report', 'trace', 'overview', 'render', 'host', 'cli'],
  config: ['messages', 'check', 'workspace', 'report', 'trace', 'overview', 'render', 'host', 'cli'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

let imports: readonly Import[];
let cycles: readonly string[];

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/dev/' },
    ruleSet: { forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }] },
    validate: true,
  });
  const result = output as ICruiseResult;
  imports = result.modules.flatMap((module) =>
    module.dependencies.map(({ resolved }) => ({ from: module.source, to: resolved })),
  );
  cycles = result.summary.violations.map((violation) => `${violation.from} → ${violation.to}`);
}, 60_000);

const roomOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1];

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (beside[from] !== undefined) return beside[from].includes(to);
  if (users[to] !== undefined) return users[to].includes(from);
  return order.indexOf(to) >= 0 && order.indexOf(to) < order.indexOf(from);
}

describe('the rooms of src/', () => {
  test('import only what comes before them', () => {
    const against = imports.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a !== undefined && b !== undefined && !mayImport(a, b);
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('have no import cycles, type imports counted', () => {
    expect(cycles).toEqual([]);
  });

  test('leave the machine to host/: nobody else imports node:', () => {
    const machine =
      /^(?:node:)?(?:fs|path|os|child_process|process|url|crypto|module|worker_threads|tty|stream|util|v8|perf_hooks)(?:\/|$)/;
    const others = imports.filter(({ from, to }) => machine.test(to) && roomOf(from) !== 'host');
    expect(others.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('leave the process to bin/ and host/', () => {
    const sources = [...new Set(imports.map(({ from }) => from))].filter(
      (path) => roomOf(path) !== 'host' && path.endsWith('.ts'),
    );
    const strangers = sources.filter((path) => /\bprocess\.\w/.test(readFileSync(path, 'utf8')));
    expect(strangers).toEqual([]);
  });

  test('keep rules apart: none imports another', () => {
    const rule = /^src\/rules\/[^/]+\/[^/]+\.ts$/;
    expect(imports.filter(({ from, to }) => rule.test(from) && rule.test(to))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
const action = parse(text) as {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const [setUp, build, validate] = action.runs.steps;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plans-action-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a step's script as the runner does, with programs that only note what they are called with and end with `code`. */
function runStep(step: Step | undefined, inputs: Readonly<Record<string, string>> = {}, code = 0) {
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  for (const name of ['node', 'npm']) {
    const stub = join(folder, name);
    const note = `printf '%s\\0' "$PWD" ${name} "$@" >> '${log}'; printf '\\0' >> '${log}'`;
    writeFileSync(stub, `#!/bin/bash\n${note}\necho "printed by $3 $4"\nexit ${code}\n`);
    chmodSync(stub, 0o755);
  }
  const values = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? String(action.inputs[input]?.default)];
  });
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      GITHUB_ACTION_PATH: join(folder, 'action path'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      ...Object.fromEntries(values),
    },
  });
  const calls = readFileSync(log, 'utf8').split('\0\0').filter(Boolean);
  return { status, stdout, calls: calls.map((call) => call.split('\0')) };
}

/** The words after `plans` of each call. */
function commandsOf(inputs?: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return runStep(validate, inputs).calls.map((call) => call.slice(3));
}

describe('the action', () => {
  test('is a composite action that GitHub can read', () => {
    expect(action.runs.using).toBe('composite');
    expect([action.name, action.description].every((words) => words.length > 0)).toBe(true);
    for (const input of Object.values(action.inputs)) {
      expect([typeof input.description, typeof input.default]).toEqual(['string', 'string']);
    }
    for (const step of action.runs.steps) expect(step.uses !== undefined || step.shell === 'bash').toBe(true);
  });

  test('uses every input it has and no other, and none inside a script', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
    for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('sets up Node.js unless asked not to', () => {
    expect(setUp?.uses).toMatch(/^actions\/setup-node@v\d+$/);
    expect(setUp?.if).toBe("inputs.node-version != ''");
  });

  test('builds in its own checkout, once', () => {
    const own = join(folder, 'action path');
    mkdirSync(own);
    expect(runStep(build)).toMatchObject({ status: 0, calls: [[own, 'npm', 'ci', '--no-audit', '--no-fund']] });
    mkdirSync(join(own, 'dist/cli'), { recursive: true });
    writeFileSync(join(own, 'dist/cli/main.js'), '');
    expect(runStep(build)).toMatchObject({ status: 0, calls: [] });
  });

  test('prints annotations and adds a summary, with the exit code of the first', () => {
    writeFileSync(join(folder, 'summary.md'), 'Før\n');
    const { status, stdout, calls } = runStep(validate, {}, 1);
    expect(status).toBe(1);
    expect(calls).toEqual([
      [folder, 'node', `${folder}/action path/bin/plans.js`, 'validate', '--format', 'github', '--', '.'],
      [folder, 'node', `${folder}/action path/bin/plans.js`, 'validate', '--format', 'markdown', '--', '.'],
    ]);
    expect(stdout).toBe('printed by --format github\n');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('Før\nprinted by --format markdown\n');
  });

  test('passes on what is asked for, spaces and all', () => {
    const inputs = {
      paths: 'planer for 2026\n\n-rare navn\n',
      format: 'sarif',
      output: 'ut/rapport 1.sarif',
      'as-of': '2026-03-01',
      'max-warnings': '0',
      baseline: 'kjente funn.json',
    };
    const options = ['--as-of', '2026-03-01', '--max-warnings', '0', '--baseline', 'kjente funn.json'];
    const paths = ['--', 'planer for 2026', '-rare navn'];
    expect(commandsOf(inputs)).toEqual([
      ['validate', '--format', 'sarif', '--output', 'ut/rapport 1.sarif', ...options, ...paths],
      ['validate', '--format', 'markdown', ...options, ...paths],
    ]);
  });

  test('runs nothing that stands in an input', () => {
    const [first = []] = commandsOf({ paths: '$(touch kapret)`touch kapret`; touch kapret', 'as-of': '"; exit 0 #' });
    expect(first.slice(3)).toEqual(['--as-of', '"; exit 0 #', '--', '$(touch kapret)`touch kapret`; touch kapret']);
  });

  test('gives commands that plans understands', async () => {
    const inputs = { paths: 'planer\n-p', 'as-of': '2026-03-01', 'max-warnings': '0', baseline: 'kjent.json' };
    const answers = [];
    for (const words of commandsOf(inputs)) {
      const note = 'type: notat\nid: notat-1\ntittel: Et notat\nse_også: notat-2\n';
      const host = memoryHost({
        files: {
          '/arbeid/.git/HEAD': '',
          '/arbeid/planer/plans.config.yaml': '{}\n',
          '/arbeid/planer/notat.yaml': note,
          '/arbeid/-p/plans.config.yaml': '{}\n',
          '/arbeid/-p/notat.yaml': note,
          '/arbeid/kjent.json': '{"version":1,"entries":[]}',
        },
      });
      answers.push({ code: await main(host, words), ...host.output });
    }
    expect(answers).toEqual([
      {
        code: 1,
        stderr: '',
        stdout: expect.stringMatching(/^::error file=planer\/notat.yaml,line=4,.*\n::error file=-p\//),
      },
      { code: 1, stderr: '', stdout: expect.stringContaining('\n### planer/notat.yaml\n') },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Record<string, unknown>[];
const [hook = {}] = hooks;
const packed = JSON.parse(read('package.json')) as {
  readonly bin: Record<string, string>;
  readonly scripts: Record<string, string>;
};

test('the hook has what pre-commit needs, and nothing it does not know', () => {
  expect(hooks).toHaveLength(1);
  expect(hook).toEqual({
    id: 'plans-validate',
    name: expect.any(String),
    description: expect.any(String),
    language: 'node',
    entry: 'plans validate',
    files: expect.any(String),
    pass_filenames: false,
    require_serial: true,
  });
});

test.each([
  ['planer/styringsbrev.yaml', true],
  ['planer/økonomiplan.yml', true],
  ['planer/plans.config.yaml', true],
  ['planer/samfunnsdel.md', true],
  ['planer/kart.png', false],
  ['yaml.txt', false],
])('the hook runs when %s is changed: %s', (path, runs) => {
  expect(new RegExp(String(hook['files'])).test(path)).toBe(runs);
});

test('the hook is a command of the package, which is built when it is packed', () => {
  const [command = ''] = String(hook['entry']).split(' ');
  expect(packed.bin[command]).toBe('bin/plans.js');
  expect(packed.scripts['prepare']).toContain('build');
  expect(read('.npmrc')).toMatch(/^foreground-scripts=false$/m);
});

test('the command stops a commit that breaks the chain, and lets the others through', async () => {
  const [, ...words] = String(hook['entry']).split(' ');
  const note = 'type: notat\nid: notat-1\ntittel: Et notat\n';
  const run = async (text: string) => {
    const host = memoryHost({
      files: { '/arbeid/planer/plans.config.yaml': '{}\n', '/arbeid/planer/notat.yaml': text },
    });
    return main(host, [...words, 'planer', '--max-warnings', '0']);
  };
  expect([await run(note), await run(`${note}se_også: notat-2\n`)]).toEqual([0, 1]);
});

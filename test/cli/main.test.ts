import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../support/memory-host.ts';
import { isBuilt } from '../support/transcripts.ts';

const files = {
  '/arbeid/plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\n',
  '/arbeid/plan.yaml': 'type: notat\nid: notat-1\ntittel: Et notat\nse_også: notat-2\n',
};
const terminal = { columns: 80, color: true };
// eslint-disable-next-line no-control-regex
const escapes = /\u001b\[[0-9;]*m/g;

describe('the command line', () => {
  test('tells a bug with its stack, asks for a report and ends with 2', async () => {
    const sound = memoryHost({ files });
    const host: Host = { ...sound, files: { ...sound.files, list: () => Promise.reject(new TypeError('uventet')) } };
    expect(await main(host, ['validate'])).toBe(2);
    expect(sound.output.stderr).toMatch(/^TypeError: uventet\n {4}at [\s\S]*Meld den gjerne, med teksten over\.\n$/);
    expect(sound.output.stdout).toBe('');
  });

  test('tells a folder that may not be read in plain words', async () => {
    const host = memoryHost({ files: { '/arbeid/planer/': { refuses: 'EACCES' } } });
    expect(await main(host, ['validate', 'planer'])).toBe(2);
    expect(host.output.stderr).toBe('Kan ikke lese «/arbeid/planer»: du mangler tilgang.\n');
  });

  test('colours what goes to a terminal, and the same words go to a pipe', async () => {
    const onTerminal = memoryHost({ files, terminal: { ...terminal, columns: 100 } });
    const inPipe = memoryHost({ files });
    expect(await main(onTerminal, ['validate'])).toBe(await main(inPipe, ['validate']));
    expect(onTerminal.output.stdout).toMatch(escapes);
    expect(onTerminal.output.stdout.replace(escapes, '')).toBe(inPipe.output.stdout);
  });

  test('shows how far it has come on a terminal after a second, and takes the line away again', async () => {
    const host = memoryHost({ files, terminal, tick: 1200 });
    await main(host, ['validate']);
    const line = '\r\u001b[2K';
    expect(host.output.stderr).toBe(`${line}Leser fil 1 av 1 …${line}Kontrollerer 1 fil …${line}`);
    const quick = memoryHost({ files, terminal, tick: 1 });
    await main(quick, ['validate']);
    const piped = memoryHost({ files, tick: 400 });
    await main(piped, ['validate']);
    expect([quick.output.stderr, piped.output.stderr]).toEqual(['', '']);
  });

  test('takes the progress away before it tells of wrong use', async () => {
    const host = memoryHost({ files: { '/arbeid/notat.txt': '' }, terminal, tick: 2000 });
    expect(await main(host, ['validate'])).toBe(2);
    expect(host.output.stderr).toMatch(/Fant ingen plandokumenter/);
  });

  test('speaks the language of the workspace, of PLANS_LANG, of --lang', async () => {
    const english = { ...files, '/arbeid/plans.config.yaml': 'språk: en\n' };
    const says = async (env: Record<string, string>, args: readonly string[]) => {
      const host = memoryHost({ files: english, env });
      await main(host, ['validate', ...args]);
      return /✖ (.*)/.exec(host.output.stdout)?.[1];
    };
    expect([
      await says({}, []),
      await says({ PLANS_LANG: 'nb' }, []),
      await says({ PLANS_LANG: 'nb' }, ['--lang', 'en']),
    ]).toEqual(['1 error in 1 file', '1 feil i 1 fil', '1 error in 1 file']);
    const wrong = memoryHost({ env: { LANG: 'en_US.UTF-8' } });
    expect(await main(wrong, ['validate', 'borte'])).toBe(2);
    expect(wrong.output.stderr).toBe('Cannot find “borte”.\n');
  });

  test('saves the report whole and prints nothing on standard output', async () => {
    const host = memoryHost({ files, terminal });
    expect(await main(host, ['validate', '--format', 'json', '--output', 'ut/rapport.json'])).toBe(1);
    expect(host.output.stdout).toBe('');
    expect(JSON.parse(host.texts()['/arbeid/ut/rapport.json'] ?? '')).toMatchObject({
      version: 1,
      counts: { error: 1 },
    });
  });

  test.skipIf(!isBuilt())('ends quietly where the reader goes away', () => {
    const plans = fileURLToPath(new URL('../../bin/plans.js', import.meta.url));
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${plans}" explain | head -n 1`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});

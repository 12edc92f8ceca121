import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../../src/host/host.ts';
import { nodeFiles } from '../../../src/host/node-files.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { writeFolder } from '../../../src/host/output/write-folder.ts';

let folder: string;
let host: Host;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plans-output-')));
  host = { ...nodeHost(), cwd: folder, files: nodeFiles(folder) };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = { folder: 'ut', sources: [], purpose: 'public' };
const write = (site: Readonly<Record<string, string>>) =>
  writeFolder(
    host,
    target,
    Object.entries(site).map(([path, content]) => ({ path, content })),
  );
const tree = (at: string) => readdirSync(join(folder, at), { recursive: true, encoding: 'utf8' }).toSorted();

describe('a folder of files on a disk', () => {
  test('keeps the times of what is unchanged and has no empty folders', async () => {
    await write({ 'a/index.html': 'a', 'b/c/index.html': 'c', 'd/index.html': 'd' });
    const long = new Date('2020-02-02T02:02:02Z');
    for (const path of ['a/index.html', 'd/index.html', '.plans-output'])
      utimesSync(join(folder, 'ut', path), long, long);
    const time = (path: string) => statSync(join(folder, 'ut', path)).mtime;
    await write({ 'a/index.html': 'a', 'b/c/index.html': 'c', 'd/index.html': 'd' });
    expect(time('.plans-output')).toEqual(long);
    expect(await write({ 'a/index.html': 'a', 'd/index.html': 'ny' })).toEqual({
      written: 1,
      unchanged: 1,
      removed: 1,
    });
    expect([time('a/index.html'), time('d/index.html').getFullYear() > 2020]).toEqual([long, true]);
    expect(tree('ut')).toEqual(['.plans-output', 'a', 'a/index.html', 'd', 'd/index.html']);
  });

  test('replaces links by nothing and follows none out of the folder', async () => {
    mkdirSync(join(folder, 'planer'));
    writeFileSync(join(folder, 'planer/a.html'), 'plan');
    await write({ 'p/a.html': 'side', 'q.html': 'side' });
    rmSync(join(folder, 'ut/p'), { recursive: true });
    symlinkSync('../planer', join(folder, 'ut/p'));
    await expect(write({ 'p/a.html': 'ny', 'q.html': 'ny' })).rejects.toMatchObject({ code: 'output-in-the-way' });
    expect(await write({ 'q.html': 'ny' })).toEqual({ written: 1, unchanged: 0, removed: 0 });
    expect(readFileSync(join(folder, 'planer/a.html'), 'utf8')).toBe('plan');
  });

  test('may be reached through a link', async () => {
    mkdirSync(join(folder, 'utgave-1'));
    symlinkSync('utgave-1', join(folder, 'ut'));
    await write({ 'index.html': 'forside' });
    expect(tree('utgave-1')).toEqual(['.plans-output', 'index.html']);
  });

  test('says what the disk refuses', async () => {
    writeFileSync(join(folder, 'fil'), '');
    const refused = writeFolder(host, { ...target, folder: 'fil/ut' }, []);
    await expect(refused).rejects.toMatchObject({ code: 'output-in-the-way', data: { path: 'fil/ut' } });
    await expect(write({ [`${`${'l'.repeat(200)}/`.repeat(25)}x`]: '' })).rejects.toMatchObject({
      code: 'cannot-write',
    });
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });

  test('is mended by the next run after one that was killed', async () => {
    const repository = new URL('../../..', import.meta.url);
    const run = `
      import { nodeHost } from './src/host/node.ts';
      import { writeFolder } from './src/host/output/write-folder.ts';
      const files = Array.from({ length: 400 }, (_, n) => ({ path: 'side/' + n + '.html', content: 'ny' }));
      await writeFolder(nodeHost(), { folder: ${JSON.stringify(join(folder, 'ut'))}, sources: [], purpose: 'public' }, files);`;
    const old = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`side/${number}.html`, 'gammel']));
    await write(old);
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', run], { cwd: repository });
    while (!existsSync(join(folder, 'ut/.plans-output.new/journal')) && child.exitCode === null) await pause();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(join(folder, 'ut/.plans-output.lock'))).toBe(true);
    await expect(write({ '..': '' })).rejects.toMatchObject({ code: 'output-path' });
    const contents = Array.from({ length: 400 }, (_, number) =>
      readFileSync(join(folder, `ut/side/${number}.html`), 'utf8'),
    );
    expect([...new Set(contents)]).toEqual([contents[0]]);
    expect(readdirSync(join(folder, 'ut')).toSorted()).toEqual(['.plans-output', 'side']);
  }, 30_000);
});

/** Gives the other process the moment it needs. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

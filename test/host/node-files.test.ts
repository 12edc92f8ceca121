import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileError } from '../../src/host/host.ts';
import { nodeFiles } from '../../src/host/node-files.ts';
import { readFiles } from '../../src/host/read-files.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plans-files-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the disk', () => {
  test('reads bytes as they are, an empty file too', async () => {
    writeFileSync(join(folder, 'plan.yaml'), 'tittel: Økonomiplan\n');
    writeFileSync(join(folder, 'tom.yaml'), '');
    const files = nodeFiles(folder);
    expect(new TextDecoder().decode(await files.read(files.resolve('plan.yaml')))).toBe('tittel: Økonomiplan\n');
    expect((await files.read(files.resolve('tom.yaml'))).length).toBe(0);
  });

  test('refuses what is missing, a folder, and what is too large', async () => {
    mkdirSync(join(folder, 'mappe'));
    writeFileSync(join(folder, 'stor.yaml'), 'x'.repeat(100));
    const files = nodeFiles(folder);
    await expect(files.read(join(folder, 'borte.yaml'))).rejects.toMatchObject({ reason: 'missing', code: 'ENOENT' });
    await expect(files.read(join(folder, 'mappe'))).rejects.toMatchObject({ reason: 'failed', code: 'EISDIR' });
    await expect(files.read(join(folder, 'stor.yaml'), 99)).rejects.toMatchObject({ code: 'EFBIG', size: 100 });
    await expect(files.list(join(folder, 'borte'))).rejects.toBeInstanceOf(FileError);
  });

  test('tells files, folders and links apart, and where a link leads', async () => {
    mkdirSync(join(folder, 'mappe'));
    writeFileSync(join(folder, 'fil'), '');
    symlinkSync('fil', join(folder, 'lenke'));
    symlinkSync('rundt', join(folder, 'rundt'));
    const files = nodeFiles(folder);
    expect((await files.list(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'fil', kind: 'file' },
      { name: 'lenke', kind: 'link' },
      { name: 'mappe', kind: 'folder' },
      { name: 'rundt', kind: 'link' },
    ]);
    expect([await files.real(join(folder, 'lenke')), await files.real(join(folder, 'rundt'))]).toEqual([
      join(folder, 'fil'),
      null,
    ]);
    expect(await files.status(join(folder, 'rundt'))).toBeNull();
    expect((await files.status(join(folder, 'lenke')))?.kind).toBe('file');
  });

  test('writes whole files, makes folders on the way, keeps links, and leaves nothing behind where it fails', async () => {
    writeFileSync(join(folder, 'gammel.txt'), 'gammel');
    symlinkSync('gammel.txt', join(folder, 'lenke.txt'));
    mkdirSync(join(folder, 'mappe'));
    const files = nodeFiles(folder);
    await files.write(join(folder, 'a/b/ny.txt'), 'ny');
    await files.write(join(folder, 'lenke.txt'), 'ny');
    await expect(files.write(join(folder, 'mappe'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(files.write(join(folder, 'gammel.txt/x'), 'x')).rejects.toBeInstanceOf(FileError);
    expect(readFileSync(join(folder, 'a/b/ny.txt'), 'utf8')).toBe('ny');
    expect(readFileSync(join(folder, 'gammel.txt'), 'utf8')).toBe('ny');
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'gammel.txt', 'lenke.txt', 'mappe']);
  });

  test('gives many files in the order asked for, those that fail among them', async () => {
    const paths = Array.from({ length: 60 }, (_, index) => join(folder, `${index}.yaml`));
    for (const [index, path] of paths.entries()) if (index !== 30) writeFileSync(path, String(index));
    const read: string[] = [];
    for await (const one of readFiles(nodeFiles(folder), paths, 1000))
      read.push('error' in one ? one.error.reason : new TextDecoder().decode(one.bytes));
    expect(read).toEqual(paths.map((_, index) => (index === 30 ? 'missing' : String(index))));
  });
});

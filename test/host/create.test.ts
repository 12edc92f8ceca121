import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/host/node-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'plans-create-'));
const files = nodeFiles(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new file', () => {
  test('is made with the folders on the way, and nothing beside it', async () => {
    await files.create(`${folder}/a/b/ny.yaml`, 'type: notat\n');
    expect(readFileSync(`${folder}/a/b/ny.yaml`, 'utf8')).toBe('type: notat\n');
    expect(readdirSync(`${folder}/a/b`)).toEqual(['ny.yaml']);
    await files.remove(`${folder}/a/b/ny.yaml`);
    expect(existsSync(`${folder}/a/b/ny.yaml`)).toBe(false);
  });

  test('is never made over another, nor through a link that leads nowhere', async () => {
    writeFileSync(`${folder}/vår.yaml`, 'vår');
    symlinkSync(`${folder}/borte.yaml`, `${folder}/lenke.yaml`);
    await expect(files.create(`${folder}/vår.yaml`, 'ny')).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(files.create(`${folder}/lenke.yaml`, 'ny')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(`${folder}/vår.yaml`, 'utf8')).toBe('vår');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name === 'borte.yaml')).toEqual([]);
  });
});

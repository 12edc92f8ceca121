import { describe, expect, test } from 'vitest';
import { findWorkspaces } from '../../src/host/find-workspaces.ts';
import { listDocuments } from '../../src/host/list-documents.ts';
import { memoryHost, type MemoryFile } from '../support/memory-host.ts';

const globs = ['**/*.{yaml,yml,md}'];

/** What is found from what was typed, in short: root, focus and documents. */
async function find(files: Readonly<Record<string, MemoryFile>>, typed: readonly string[] = [], cwd = '/arbeid') {
  const host = memoryHost({ files, cwd });
  const found = await findWorkspaces(host, typed);
  return Promise.all(
    found.map(async (workspace) => ({
      root: workspace.root,
      focus: workspace.focus,
      documents: (await listDocuments(host.files, workspace, { globs, except: [] })).map(({ path, problem }) =>
        problem === null ? path : `${path}: ${problem}`,
      ),
    })),
  );
}

describe('the workspaces of what was typed', () => {
  test('the folder itself where there is no config', async () => {
    expect(await find({ '/arbeid/a.yaml': '', '/arbeid/b/c.yml': '' })).toEqual([
      { root: '/arbeid', focus: null, documents: ['a.yaml', 'b/c.yml'] },
    ]);
  });

  test('the one whose config stands upwards, with what was asked for as its focus', async () => {
    const files = { '/arbeid/plans.config.yaml': '', '/arbeid/a.yaml': '', '/arbeid/b/c.yaml': '' };
    expect(await find(files, [], '/arbeid/b')).toEqual([
      { root: '/arbeid', focus: ['b'], documents: ['a.yaml', 'b/c.yaml'] },
    ]);
    expect(await find(files, ['b/c.yaml', 'a.yaml'])).toEqual([
      { root: '/arbeid', focus: ['b/c.yaml', 'a.yaml'], documents: ['a.yaml', 'b/c.yaml'] },
    ]);
    expect(await find(files, ['b/c.yaml', '.'])).toEqual([
      { root: '/arbeid', focus: null, documents: ['a.yaml', 'b/c.yaml'] },
    ]);
  });

  test('every one below where no config stands upwards; files outside them are left out', async () => {
    const files = {
      '/arbeid/utenfor.yaml': '',
      '/arbeid/plans/lier/plans.config.yaml': '',
      '/arbeid/plans/lier/a.yaml': '',
      '/arbeid/plans/asker/plans.config.yaml': '',
      '/arbeid/plans/asker/b.yaml': '',
    };
    expect(await find(files)).toEqual([
      { root: '/arbeid/plans/asker', focus: null, documents: ['b.yaml'] },
      { root: '/arbeid/plans/lier', focus: null, documents: ['a.yaml'] },
    ]);
    expect(await find(files, ['utenfor.yaml'])).toEqual([
      { root: '/arbeid', focus: ['utenfor.yaml'], documents: ['utenfor.yaml'] },
    ]);
  });

  test('one nested in another is its own, and is checked with it', async () => {
    const files = {
      '/arbeid/plans.config.yaml': '',
      '/arbeid/a.yaml': '',
      '/arbeid/bydel/plans.config.yaml': '',
      '/arbeid/bydel/b.yaml': '',
    };
    expect(await find(files)).toEqual([
      { root: '/arbeid', focus: null, documents: ['a.yaml'] },
      { root: '/arbeid/bydel', focus: null, documents: ['b.yaml'] },
    ]);
    expect(await find(files, ['a.yaml'])).toEqual([{ root: '/arbeid', focus: ['a.yaml'], documents: ['a.yaml'] }]);
    expect(await find(files, ['bydel'])).toEqual([{ root: '/arbeid/bydel', focus: null, documents: ['b.yaml'] }]);
  });

  test('a path that does not exist is wrong use, and the nearest is named', async () => {
    await expect(find({ '/arbeid/planer/styringsbrev.yaml': '' }, ['planer/styringsbrv.yaml'])).rejects.toMatchObject({
      code: 'no-such-path',
      suggestions: ['planer/styringsbrev.yaml'],
    });
    await expect(find({ '/arbeid/planer/a.yaml': '' }, ['plener/a.yaml'])).rejects.toMatchObject({
      suggestions: ['planer/a.yaml'],
    });
    await expect(find({ '/arbeid/planer/a.yaml': '' }, ['/helt/annet'])).rejects.toMatchObject({ suggestions: [] });
  });
});

describe('the documents of a workspace', () => {
  test('are no hidden files, output, packages, templates, schemas, config or Markdown', async () => {
    const files = {
      '/arbeid/plans.config.yaml': '',
      '/arbeid/a.yaml': '',
      '/arbeid/.github/b.yaml': '',
      '/arbeid/.c.yaml': '',
      '/arbeid/node_modules/d.yaml': '',
      '/arbeid/templates/e.yaml': '',
      '/arbeid/schemas/f.yaml': '',
      '/arbeid/ut/.plans-output': '',
      '/arbeid/ut/g.yaml': '',
      '/arbeid/h.md': '',
      '/arbeid/i.json': '',
      '/arbeid/planer/templates/j.yaml': '',
    };
    expect(await find(files)).toEqual([
      { root: '/arbeid', focus: null, documents: ['a.yaml', 'planer/templates/j.yaml'] },
    ]);
  });

  test('are read once, not again through links; links that lead out, nowhere or round are told', async () => {
    const files: Record<string, MemoryFile> = {
      '/arbeid/plans.config.yaml': '',
      '/arbeid/a.yaml': '',
      '/arbeid/b/c.yaml': '',
      '/arbeid/kopi.yaml': { link: 'a.yaml' },
      '/arbeid/d': { link: 'b' },
      '/arbeid/b/opp': { link: '..' },
      '/arbeid/ute': { link: '/annet' },
      '/arbeid/ute.yaml': { link: '/annet/x.yaml' },
      '/arbeid/brutt.yaml': { link: 'borte.yaml' },
      '/arbeid/selv.yaml': { link: 'selv.yaml' },
      '/arbeid/rør.yaml': { special: true },
      '/arbeid/lager': { link: '.lager' },
      '/arbeid/.lager/e.yaml': '',
      '/arbeid/.lager/rundt': { link: '../.lager' },
      '/arbeid/bilde.png': { link: '/annet/bilde.png' },
      '/annet/x.yaml': '',
    };
    expect(await find(files)).toEqual([
      {
        root: '/arbeid',
        focus: null,
        documents: [
          'a.yaml',
          'b/c.yaml',
          'brutt.yaml: broken-link',
          'lager/e.yaml',
          'rør.yaml: special',
          'selv.yaml: broken-link',
          'ute: outside',
          'ute.yaml: outside',
        ],
      },
    ]);
  });

  test('are read beside a folder that may not be read, and that one is told', async () => {
    const files = { '/arbeid/a.yaml': '', '/arbeid/hemmelig/': { refuses: 'EACCES' } };
    expect(await find(files)).toEqual([{ root: '/arbeid', focus: null, documents: ['a.yaml', 'hemmelig: folder'] }]);
  });
});

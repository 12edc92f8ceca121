import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFolder, type OutputFile } from '../../../src/host/output/write-folder.ts';
import type { PlansError } from '../../../src/messages/usage.ts';
import { failingFiles, type Failure } from '../../support/failing-files.ts';
import { memoryHost, type MemoryFile, type MemoryHost } from '../../support/memory-host.ts';

type Site = Readonly<Record<string, string>>;

const target = { folder: 'ut', sources: ['/arbeid/planer'], purpose: 'public' };
const filesOf = (site: Site): readonly OutputFile[] =>
  Object.entries(site).map(([path, content]) => ({ path, content }));
const write = (host: MemoryHost, site: Site) => writeFolder(host, target, filesOf(site));

/** All texts below the folder, those of our own bookkeeping left out. */
function shown(host: MemoryHost): Site {
  const entries = Object.entries(host.texts()).filter(([path]) => path.startsWith('/arbeid/ut/'));
  const relative = entries.map(([path, text]) => [path.slice('/arbeid/ut/'.length), text] as const);
  return Object.fromEntries(relative.filter(([path]) => !path.startsWith('.plans-output')));
}

/** What a refused run says, and that it changed nothing. */
async function refusal(files: Readonly<Record<string, MemoryFile>>, site: Site, folder = 'ut'): Promise<unknown> {
  const host = memoryHost({ files, goingOn: [77] });
  const before = host.texts();
  try {
    await writeFolder(host, { ...target, folder }, filesOf(site));
  } catch (error) {
    expect(host.texts()).toEqual(before);
    const { code, data } = error as PlansError;
    return [code, data];
  }
  return 'written';
}

const first: Site = { 'index.html': 'forside', 'plan/F1/index.html': 'F1', 'plan/F2/index.html': 'F2' };
const manifest = '# Files written by plans. It replaces and removes these and no others. Version 1\n# For: public\n';

describe('a folder of files', () => {
  test('is written with a manifest that tells what is in it, by path', async () => {
    const host = memoryHost();
    expect(await write(host, first)).toEqual({ written: 3, unchanged: 0, removed: 0 });
    expect(shown(host)).toEqual(first);
    expect(host.texts()['/arbeid/ut/.plans-output']).toBe(
      `${manifest}${[
        '2595030e26326efdc3dfa2f3e26090a550880dbc1ba5b489e3f04ff86936b6ec  index.html',
        'deae2d4d75857c1081f113bcfc950dca567dd5a2e14e6ac8fb8e5785ff4dd5ec  plan/F1/index.html',
        '8e2de3335023201ffa4d803767bdf12790c58f4f241554c544bde8bf7b8455a4  plan/F2/index.html',
      ].join('\n')}\n`,
    );
    expect(Object.keys(host.texts()).filter((path) => path.includes('.plans-output'))).toEqual([
      '/arbeid/ut/.plans-output',
    ]);
  });

  test('is changed where it differs: unchanged files are left alone, those of the earlier run that are no more go', async () => {
    const host = memoryHost();
    await write(host, first);
    const second = { 'index.html': 'ny forside', 'plan/F1/index.html': 'F1', 'plan/F3/index.html': 'F3' };
    expect(await write(host, second)).toEqual({ written: 2, unchanged: 1, removed: 1 });
    expect(shown(host)).toEqual(second);
    expect((await host.files.list('/arbeid/ut/plan')).map(({ name }) => name).sort()).toEqual(['F1', 'F3']);
    expect(await write(host, second)).toEqual({ written: 0, unchanged: 3, removed: 0 });
  });

  test('is made whole again where someone has changed or removed a file that we wrote', async () => {
    const host = memoryHost();
    await write(host, first);
    await host.files.write('/arbeid/ut/index.html', 'rettet!');
    await host.files.remove('/arbeid/ut/plan/F1/index.html');
    expect(await write(host, first)).toEqual({ written: 2, unchanged: 1, removed: 0 });
    expect(shown(host)).toEqual(first);
  });

  test('takes bytes and texts, from a source that gives one at a time', async () => {
    const host = memoryHost();
    let given = 0;
    async function* files(): AsyncGenerator<OutputFile> {
      for (; given < 100; given++) yield { path: `${given}.bin`, content: new Uint8Array([given]) };
    }
    expect(await writeFolder(host, target, files())).toEqual({ written: 100, unchanged: 0, removed: 0 });
    expect(await host.files.read('/arbeid/ut/42.bin')).toEqual(new Uint8Array([42]));
  });

  test('lets a file take the place of a folder, a folder that of a file, and a name that of one in other letters', async () => {
    const host = memoryHost();
    await write(host, { a: 'fil', 'b/c/d.html': 'dypt', 'Plan.html': 'stor' });
    const second = { 'a/x/y.html': 'dypt', b: 'fil', 'plan.html': 'liten' };
    await write(host, second);
    expect(shown(host)).toEqual(second);
  });

  test('stays as it was, and a new one away, where the source of the files fails', async () => {
    async function* failing(): AsyncGenerator<OutputFile> {
      yield { path: 'index.html', content: 'ny' };
      throw new Error('lekkasje');
    }
    const host = memoryHost();
    await expect(writeFolder(host, { ...target, folder: 'a/b' }, failing())).rejects.toThrow('lekkasje');
    expect([await host.files.status('/arbeid/a/b'), await host.files.status('/arbeid/a')]).toEqual([null, null]);
    await write(host, first);
    await expect(writeFolder(host, target, failing())).rejects.toThrow('lekkasje');
    expect(shown(host)).toEqual(first);
  });
});

describe('files of others', () => {
  test('stay', async () => {
    const host = memoryHost({ files: { '/arbeid/ut/.git': 'gitdir: …', '/arbeid/ut/.nojekyll': '' } });
    await write(host, first);
    await host.files.write('/arbeid/ut/plan/F2/notat.txt', 'min');
    await write(host, { 'index.html': 'bare denne' });
    expect(shown(host)).toEqual({
      '.git': 'gitdir: …',
      '.nojekyll': '',
      'index.html': 'bare denne',
      'plan/F2/notat.txt': 'min',
    });
  });

  test('in the way stop the run: a file, a folder, a link, a name in other letters, a folder that is a file or link', async () => {
    const inTheWay = async (there: Readonly<Record<string, MemoryFile>>, path: string) => {
      const ours = { '/arbeid/ut/.plans-output': manifest };
      const foreign = Object.fromEntries(Object.entries(there).map(([name, file]) => [`/arbeid/ut/${name}`, file]));
      return refusal({ ...ours, ...foreign }, { [path]: 'vår' });
    };
    const stopped = (path: string) => ['output-in-the-way', { path }];
    expect(await inTheWay({ 'index.html': 'min' }, 'index.html')).toEqual(stopped('ut/index.html'));
    expect(await inTheWay({ 'plan/min.txt': 'min' }, 'plan')).toEqual(stopped('ut/plan'));
    expect(await inTheWay({ 'index.html': { link: '/etc/passwd' } }, 'index.html')).toEqual(stopped('ut/index.html'));
    expect(await inTheWay({ 'INDEX.html': 'min' }, 'index.html')).toEqual(stopped('ut/INDEX.html'));
    expect(await inTheWay({ plan: 'min' }, 'plan/index.html')).toEqual(stopped('ut/plan'));
    expect(await inTheWay({ plan: { link: '/arbeid/planer' } }, 'plan/a/index.html')).toEqual(stopped('ut/plan'));
    expect(await inTheWay({ '.plans-output.new': { link: '/arbeid/planer' } }, 'index.html')).toEqual(
      stopped('ut/.plans-output.new'),
    );
  });

  test('in a folder that we wrote and another file left stop the run where a file is to take its place', async () => {
    const host = memoryHost();
    await write(host, { 'plan/index.html': 'plan', 'z.html': 'z' });
    await host.files.write('/arbeid/ut/plan/min.txt', 'min');
    await expect(write(host, { plan: 'fil', 'z.html': 'ny' })).rejects.toMatchObject({ code: 'output-in-the-way' });
    expect(shown(host)).toEqual({ 'plan/index.html': 'plan', 'plan/min.txt': 'min', 'z.html': 'z' });
  });

  test('in a folder without a manifest stop the run', async () => {
    const there = { '/arbeid/ut/d': '', '/arbeid/ut/a': '', '/arbeid/ut/c': '', '/arbeid/ut/b': '' };
    expect(await refusal(there, first)).toEqual(['output-foreign', { path: 'ut', names: 'a, b, c …' }]);
    expect(await refusal({ '/arbeid/ut': 'fil' }, first)).toEqual(['output-is-file', { path: 'ut' }]);
  });
});

describe('the folder', () => {
  test('is never a workspace, nor one around it, through links too', async () => {
    const there: Record<string, MemoryFile> = {
      '/arbeid/planer/a.yaml': '',
      '/arbeid/lenke': { link: '/arbeid/planer' },
    };
    for (const folder of ['planer', '.', '..', '/', 'lenke', 'planer/../planer'])
      expect(await refusal(there, first, folder)).toEqual(['output-holds-plans', { path: folder }]);
    expect(await refusal(there, first, 'planer/ut')).toBe('written');
    expect(await refusal(there, first, 'planer-ut')).toBe('written');
  });

  test('is not written to while another run does, but after one that stopped', async () => {
    const locked = (holder: string) => ({ '/arbeid/ut/.plans-output.lock': holder });
    expect(await refusal(locked('77\n'), first)).toEqual([
      'output-busy',
      { path: 'ut', lock: 'ut/.plans-output.lock' },
    ]);
    for (const dead of ['78\n', '1\n', 'x', '']) expect(await refusal(locked(dead), first)).toBe('written');
  });

  test('is left alone where our own list or journal is broken or would lead out of it', async () => {
    const broken = ['output-broken', { path: 'ut' }];
    const hash = 'a'.repeat(64);
    for (const text of ['', 'x', `${manifest}x`, `${manifest}${hash}  ../a\n`, `${manifest}${hash}  /etc/passwd\n`])
      expect(await refusal({ '/arbeid/ut/.plans-output': text }, first)).toEqual(broken);
    for (const text of ['', '{}', '[]', 'null', '{"version":1,"made":[],"moves":[["../a",true,true]]}'])
      expect(await refusal({ '/arbeid/ut/.plans-output.new/journal': text }, first)).toEqual(broken);
  });
});

const name = fc.constantFrom('a', 'b', 'c');
const anyPath = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const site = fc
  .dictionary(anyPath, fc.constantFrom('1', '2', '3'), { maxKeys: 6 })
  .map((all): Site =>
    Object.fromEntries(
      Object.entries(all).filter(([one]) => !Object.keys(all).some((other) => one.startsWith(`${other}/`))),
    ),
  );
const failure: fc.Arbitrary<Failure> = fc.record({
  at: fc.nat(60),
  killed: fc.boolean(),
  code: fc.constantFrom('ENOSPC', 'EACCES'),
});

/** The code of a run's fault; `null` for a run that went well. */
const faultOf = (run: Promise<unknown>) =>
  run.then(
    () => null,
    (error: unknown) => (error as PlansError).code,
  );

test('Whatever fails at whatever moment, the folder is the old or the new one, and files of others stay', async () => {
  const foreign = { 'a/min': 'min', min: 'min' };
  const withForeign = (all: Site) => ({ ...all, ...foreign });
  const step = fc.record({ site, failure: fc.option(failure) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const host = memoryHost();
      let now: Site = { b: 'først' };
      await write(host, now);
      for (const [path, text] of Object.entries(foreign)) await host.files.write(`/arbeid/ut/${path}`, text);
      for (const { site: next, failure: fails } of steps) {
        const disk = fails === null ? host.files : failingFiles(host.files, fails);
        const fault = await faultOf(writeFolder({ ...host, files: disk }, target, filesOf(next)));
        if (fails?.killed === true || fault === 'output-unfinished')
          await faultOf(writeFolder(host, target, [{ path: '..', content: 'kommer bare til å rydde' }]));
        const after = shown(host);
        if (fault === null || isDeepStrictEqual(after, withForeign(next))) now = next;
        expect(after).toEqual(withForeign(now));
      }
      await faultOf(write(host, now));
      const ownFiles = Object.keys(host.texts()).filter((one) => one.includes('.plans-output'));
      expect(ownFiles).toEqual(['/arbeid/ut/.plans-output']);
    }),
    { numRuns: 300 },
  );
});

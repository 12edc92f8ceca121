import { describe, expect, test } from 'vitest';
import { foldersOf, isFitPath, outputPaths } from '../../../src/host/output/output-paths.ts';

describe('a path of the output', () => {
  test('is fit where it names a file below the folder on every kind of disk', () => {
    const fit = [
      'index.html',
      'styringsbrev-2026/F1/index.html',
      'økonomiplan/å.json',
      'con-trol',
      'a b',
      '.nojekyll',
      '…/x',
    ];
    expect(fit.filter((path) => !isFitPath(path))).toEqual([]);
  });

  test('is refused where it could lead out, be a device, be cut, or be one of our own signs', () => {
    const out = [
      '',
      '.',
      '..',
      '../a',
      'a/../b',
      'a//b',
      '/a',
      'a/',
      './a',
      'C:/a',
      'c:a',
      '\\a',
      'a\\..\\b',
      '//host/a',
    ];
    const device = ['con', 'CON.html', 'a/nul', 'aux.tar.gz', 'Com1', 'lpt9.txt', 'COM².html', 'conin$'];
    const cut = ['a.', 'a ', ' a', 'a./b', 'a\u0000b', 'a\nb', 'a\u009bb', 'a?', 'a*', 'a"', 'a<b', 'a|b', '\ud800'];
    const long = ['x'.repeat(256), 'å'.repeat(128)];
    const own = ['.plans-output', '.plans-output.new/new/0', '.plans-output.lock'];
    expect([...out, ...device, ...cut, ...long, ...own].filter(isFitPath)).toEqual([]);
  });

  test('stands below the folders on the way, the outermost first', () => {
    expect(foldersOf('a/b/c.html')).toEqual(['a', 'a/b']);
    expect(foldersOf('c.html')).toEqual([]);
  });
});

describe('the paths of one folder', () => {
  const meet = (...all: readonly string[]) => {
    const paths = outputPaths();
    for (const path of all.slice(0, -1)) paths.add(path);
    return () => paths.add(all.at(-1) ?? '');
  };

  test('may stand beside and below each other', () => {
    expect(meet('a/b', 'a/c', 'b', 'aa', 'A/d')).not.toThrow();
  });

  test('are never the same where capital letters, or ways of writing å, do not count; nor both file and folder', () => {
    expect(meet('a/b', 'a/b')).toThrow('«a/b» og «a/b» kan ikke stå i samme mappe.');
    expect(meet('Plan/a', 'plan/A')).toThrow('«plan/A» og «Plan/a»');
    expect(meet('å', 'a\u030a')).toThrow('kan ikke stå i samme mappe');
    expect(meet('a/b', 'A')).toThrow('«A» og «a/b»');
    expect(meet('a', 'A/b')).toThrow('«A/b» og «a»');
  });

  test('are told when one is not fit', () => {
    expect(meet('../a')).toThrow('«../a» kan ikke være navn på en fil på alle slags maskiner.');
  });
});

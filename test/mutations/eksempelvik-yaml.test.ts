import { describe, expect, test } from 'vitest';
import { checkFiles } from '../support/workspace.ts';
import { eksempelvik, expectOnly, told } from './broken.ts';
import { chainMutations } from './eksempelvik-chain.ts';
import { unitMutations } from './eksempelvik-units.ts';
import { valueMutations } from './eksempelvik-values.ts';

const { files, asOf } = eksempelvik;

test('the whole municipality has no findings at all', async () => {
  expect(told(await checkFiles(files, { asOf }))).toEqual([]);
});

describe('one thing broken in a whole municipality gives that finding, there, and nothing else:', () => {
  // oxlint-disable-next-line vitest/expect-expect
  test.each([...unitMutations, ...chainMutations, ...valueMutations])('$name', async (mutation) =>
    expectOnly(eksempelvik, mutation),
  );
});

describe('a file copied and left beside the first is told once:', () => {
  test.each([
    ['virksomhetsplaner/helse-og-mestring.yaml', 'virksomhetsplaner/helse-og-mestring (1).yaml'],
    ['styringsbrev/styringsbrev-2026.yaml', 'styringsbrev/kopi av styringsbrev-2026.yaml'],
    ['økonomiplan/2026-2029/økonomiplan.yaml', 'økonomiplan/2026-2029/økonomiplan - Kopi.yaml'],
    ['økonomiplan/2026-2029/10-oppvekst.yaml', 'økonomiplan/2026-2029/10-oppvekst (1).yaml'],
    ['organisasjon.yaml', 'organisasjon (1).yaml'],
    ['kommuneplan/samfunnsdel-2024.md', 'kommuneplan/samfunnsdel-2024 (1).md'],
  ])('%s', async (path, copy) => {
    const findings = told(await checkFiles({ ...files, [copy]: files[path] ?? '' }, { asOf }));
    expect(findings.map((line) => line.replace(/^.*\.(?:yaml|md) | «[^]*$/g, ''))).toEqual(['id/duplicate-document']);
  });
});

describe('what no eye sees gives no findings, in every file at once:', () => {
  test.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a mark at the beginning', (text: string) => `\uFEFF${text}`],
    ['letters in two pieces', (text: string) => text.normalize('NFD')],
    ['spaces at the end of lines', (text: string) => text.replace(/(?<=\S)$/gm, ' ')],
    ['blank lines at the end', (text: string) => `${text}\n\n`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('%s', async (_, change) => {
    const changed = Object.entries(files).map(([path, text]) => [path, path.endsWith('.yaml') ? change(text) : text]);
    expect(told(await checkFiles(Object.fromEntries(changed), { asOf }))).toEqual([]);
  });
});

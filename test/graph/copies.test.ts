import { expect, test } from 'vitest';
import { chain, styringsbrev } from '../support/eksempelvik.ts';
import { checkFiles, shortForm } from '../support/workspace.ts';

const asOf = '2026-04-15';

async function told(files: Readonly<Record<string, string>>) {
  const report = await checkFiles(files, { asOf });
  return report.diagnostics.map((diagnostic) => shortForm(report, diagnostic));
}

test('a file copied and left there is told once, and nothing else is', async () => {
  const before = await told(chain);
  for (const copy of ['a-kopi.yaml', 'styringsbrev2.yaml']) {
    const comment = '# plans-disable-next-line lineage/unanchored -- avklares i mars\n';
    const after = await told({ ...chain, [copy]: `${styringsbrev}${comment}` });
    expect(after.filter((line) => !before.includes(line))).toEqual([`${copy}:3:5 id/duplicate-document`]);
  }
});

test('two documents that share an id by mistake are not two in force', async () => {
  const after = await told({ ...chain, 'z.yaml': styringsbrev.replace('periode: 2026', 'periode: 2026-H1') });
  expect(after.filter((line) => /two-in-force|not-received|missing-plan/.test(line))).toEqual([]);
});

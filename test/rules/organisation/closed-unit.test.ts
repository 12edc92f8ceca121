import { expect, test } from 'vitest';
import { chain, styringsbrev } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'organisation/closed-unit';

/** The organisation with a sector that was closed, carried on over two reorganisations. */
const reorganised = `${chain['organisasjon.yaml']}  - id: omsorg
    navn: Omsorg
    type: sektor
    gyldig: { til: 2022-12-31 }
    videreføres_av: pleie
  - id: pleie
    navn: Pleie
    type: sektor
    gyldig: { fra: 2023-01-01, til: 2024-12-31 }
    videreføres_av: helse
`;

test('a unit closed before the document’s time is told once in a document, with who carries it on', async () => {
  const files = {
    ...chain,
    'organisasjon.yaml': reorganised,
    'styringsbrev.yaml': `${styringsbrev.replace(
      'mottakere: [helse]',
      `mottakere: [helse, omsorg]
                       ^^^^^^ organisation/closed-unit: Enheten «omsorg» ble lagt ned 2022-12-31, før … (2026-01-01)… Mente du «helse»?`,
    )}    ansvarlig: omsorg\n`,
  };
  await expectFindings(rule, files);
  const clean = { ...files, 'styringsbrev.yaml': files['styringsbrev.yaml'].replace(/^ +\^.*\n/m, '') };
  const report = await checkFiles(clean);
  const [finding] = report.diagnostics.filter((found) => found.rule === rule);
  expect(finding?.related.map(({ at }) => at.path)).toEqual(['styringsbrev.yaml', 'organisasjon.yaml']);
  expect(finding?.ref).toMatch(/^styringsbrev-2026#\w+$/);
});

test('an old document may name an old unit, and a unit may close during the year', async () => {
  await expectSilence(rule, {
    'organisasjon.yaml': reorganised.replace('til: 2022-12-31', 'til: 2022-06-30'),
    'styringsbrev.yaml': styringsbrev.replaceAll('2026', '2022').replace('[helse]', '[omsorg]'),
  });
});

test('words for many leave closed units out, and nothing is told of them', async () => {
  const report = await checkFiles({ ...chain, 'organisasjon.yaml': reorganised });
  expect(report.diagnostics.filter((found) => /^(?:organisation|lineage)\//.test(found.rule))).toEqual([]);
});

test('the organisation itself may name closed units', async () => {
  await expectSilence(rule, { 'organisasjon.yaml': reorganised });
});

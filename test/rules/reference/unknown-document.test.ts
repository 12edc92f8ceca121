import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'reference/unknown-document';
const plan = `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
tiltak:
  - { id: T4, tittel: Flere helsesykepleiere i skolen }
  - { id: T5, tittel: Los for ungdom }
`;

test('a misspelt document is told with the whole reference it may have meant', async () => {
  await expectFindings(rule, {
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
oppdrag:
  - id: O1
    tittel: Tilsett helsesykepleiere
    mottakere: alle
    forankring: økonomiplan-2025#T4
                ^^^^^^^^^^^^^^^^^^^ reference/unknown-document: Det finnes ikke noe dokument med id-en «økonomiplan-2025». … Mente du «økonomiplan-2026#T4»?
`,
    'økonomiplan.yaml': plan,
  });
});

test('a document missing at several places is one finding, at the first', async () => {
  const report = await checkFiles({
    'a.yaml': 'type: virksomhetsplan\nid: a\ntittel: Virksomhetsplan for kultur\nforankring: styringsbrev-2031\n',
    'b.yaml': 'type: virksomhetsplan\nid: b\ntittel: Virksomhetsplan for helse\nforankring: styringsbrev-2031#O1\n',
    'c.yaml': 'type: lederavtale\nid: c\ntittel: Lederavtale\nse_også: [styringsbrev-2031, styringsbrev-2031#O9]\n',
  });
  const found = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(found.map(({ at, related }) => [at.path, related.map((note) => note.at.path)])).toEqual([
    ['a.yaml', ['b.yaml', 'c.yaml', 'c.yaml']],
  ]);
});

test('a word that is near nothing may have meant a document or an item', async () => {
  await expectFindings(rule, {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
tiltak:
  - id: T1
    tittel: Los for ungdom
    forankring: folkehelsemelding
                ^^^^^^^^^^^^^^^^^ reference/unknown-document: Det finnes verken et dokument eller et element …
`,
  });
});

test('documents that exist are found, before and after, with and without items', async () => {
  await expectSilence(rule, {
    'a.yaml':
      'type: styringsbrev\nid: a\ntittel: Styringsbrev 2026\nforankring: [økonomiplan-2026, økonomiplan-2026#T4]\n',
    'økonomiplan.yaml': plan,
  });
});

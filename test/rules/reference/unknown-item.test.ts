import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';
import { broken } from '../../support/broken.ts';

const rule = 'reference/unknown-item';
const plan = `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
tiltak:
  - { id: T4, tittel: Flere helsesykepleiere i skolen }
`;

test('an item the document does not have is told with the nearest one', async () => {
  await expectFindings(rule, {
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
oppdrag:
  - id: O1
    tittel: Tilsett helsesykepleiere
    mottakere: alle
    forankring: økonomiplan-2026#T44
                ^^^^^^^^^^^^^^^^^^^^ reference/unknown-item: Dokumentet «økonomiplan-2026» har ikke noe element med id-en «T44». … Mente du «økonomiplan-2026#T4»?
`,
    'økonomiplan.yaml': plan,
  });
});

test('an item of this document is told as such', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
mål:
  - { id: trygghet, tittel: Alle bor trygt }
tiltak:
  - id: T1
    tittel: Fallsensorer
    forankring: tryghet
                ^^^^^^^ reference/unknown-item: Dette dokumentet har ikke noe element med id-en «tryghet». … Mente du «trygghet»?
  - id: T2
    tittel: Nattpatrulje
    forankring: "#X9"
                 ^^^ reference/unknown-item: Dette dokumentet har ikke noe element med id-en «X9». …
`,
  });
});

test('an item missing at several places is one finding, at the first', async () => {
  const plans = ['a', 'b'].map((id) => [
    `${id}.yaml`,
    `type: styringsbrev\nid: ${id}\ntittel: Styringsbrev\nforankring: økonomiplan-2026#Q7\n`,
  ]);
  const report = await checkFiles({ ...Object.fromEntries(plans), 'økonomiplan.yaml': plan });
  const found = report.diagnostics.filter((diagnostic) => diagnostic.rule === rule);
  expect(found.map(({ at, related }) => [at.path, related.map((note) => note.at.path)])).toEqual([
    ['a.yaml', ['b.yaml']],
  ]);
});

test('items in chapters and nested items are found, and letter case counts', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: styringsbrev
id: a
tittel: Styringsbrev 2026
forankring: [økonomiplan-2026#T9, økonomiplan-2026#t9]
                                  ^^^^^^^^^^^^^^^^^^^ reference/unknown-item: … Mente du «økonomiplan-2026#T9»?
`,
    'kapittel.yaml': `
type: del
id: kapittel
tittel: Helse
del_av: økonomiplan-2026
tiltak:
  - { id: T9, tittel: Nattpatrulje }
`,
    'økonomiplan.yaml': plan,
  });
});

test('a document that does not parse is trusted to have its items', async () => {
  await expectSilence(rule, {
    'styringsbrev.yaml': 'type: styringsbrev\nid: s\ntittel: Styringsbrev\nforankring: økonomiplan-2026#T99\n',
    'økonomiplan.yaml': broken(plan),
  });
});

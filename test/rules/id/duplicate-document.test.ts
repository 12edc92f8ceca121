import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'id/duplicate-document';

test('the later file by path is told, even where the type differs', async () => {
  await expectFindings(rule, {
    'a.yaml': 'type: strategi\nid: oppvekst\ntittel: Oppvekststrategi\n',
    'b.yaml': `
type: temaplan
id: oppvekst
    ^^^^^^^^ id/duplicate-document: To filer har id-en «oppvekst»: a.yaml og b.yaml. …
tittel: Temaplan for oppvekst
`,
    'c.yaml': `
type: temaplan
id: oppvekst
    ^^^^^^^^ id/duplicate-document: … a.yaml og c.yaml. …
tittel: Temaplan for oppvekst, revidert
`,
  });
});

test('an id with a decomposed å is the same id', async () => {
  const decomposed = 'årsplan'.normalize('NFD');
  await expectFindings(rule, {
    'a.yaml': 'type: notat\nid: årsplan\ntittel: Årsplan for biblioteket\n',
    'b.yaml': `
type: notat
id: ${decomposed}
    ^^^^^^^^ id/duplicate-document
tittel: Årsplan for kulturskolen
`,
  });
});

test('items of the two documents are no duplicates of each other', async () => {
  const goal = 'mål:\n  - { id: M1, tittel: Trygge skoleveier }\n';
  await expectSilence('id/duplicate-item', {
    'a.yaml': `type: temaplan\nid: trafikk\ntittel: Trafikksikkerhetsplan\n${goal}`,
    'b.yaml': `type: temaplan\nid: trafikk\ntittel: Trafikksikkerhetsplan\n${goal}`,
  });
});

test('ids that differ are fine', async () => {
  await expectSilence(rule, {
    'a.yaml': 'type: styringsbrev\nid: styringsbrev-2025\ntittel: Styringsbrev 2025\n',
    'b.yaml': 'type: styringsbrev\nid: styringsbrev-2026\ntittel: Styringsbrev 2026\n',
  });
});

test('what is named as a copy is told, also where its name comes first', async () => {
  const plan = 'type: notat\nid: årsplan\ntittel: Årsplan for biblioteket\n';
  for (const copy of ['plan - Kopi.yaml', 'plan (1).yaml', 'kopi av plan.yaml', 'plan.bak.yaml', 'plan - copy.yaml']) {
    await expectFindings(rule, {
      'plan.yaml': plan,
      [copy]: plan.replace(
        'id: årsplan\n',
        `id: årsplan\n    ^^^^^^^ id/duplicate-document: … plan.yaml og ${copy}. Navnet tyder på at ${copy} er en kopi. …\n`,
      ),
    });
  }
});

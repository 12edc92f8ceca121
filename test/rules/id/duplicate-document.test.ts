import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'id/duplicate-document';

test('the later file by path is told, even where the type differs', async () => {
  await expectFindings(rule, {
    'a.yaml': 'type: strategi\nid: oppvekst\ntittel: Oppvekststrategi\n',
    'b.yaml': `
type: temaplan
id: oppvekst
    ^^^^^^^^ id/duplicate-document: Id-en «oppvekst» er allerede brukt av et annet dokument, i a.yaml. …
tittel: Temaplan for oppvekst
`,
    'c.yaml': `
type: temaplan
id: oppvekst
    ^^^^^^^^ id/duplicate-document: … i a.yaml. …
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

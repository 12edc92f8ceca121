import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/self';

test('a document and an item that name themselves are told, in any relation, and not as a cycle', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: temaplan
id: kulturplan
tittel: Kulturplan
erstatter: kulturplan
           ^^^^^^^^^^ reference/self: Dokumentet viser til seg selv i «erstatter». …
mål:
  - id: M1
    tittel: Kunst i alle bygder
    forankring: [M1, kulturplan#M1]
                 ^^ reference/self: Elementet «M1» viser til seg selv i «forankring». …
                     ^^^^^^^^^^^^^ reference/self
    se_også: "#M1"
              ^^^ reference/self
`,
  });
  await expectSilence('reference/cycle', {
    'plan.yaml': 'type: temaplan\nid: kulturplan\ntittel: Kulturplan\nforankring: kulturplan\n',
  });
});

test('an item of the same name in another document is another', async () => {
  await expectSilence(rule, {
    'a.yaml':
      'type: temaplan\nid: a\ntittel: Kulturplan\nmål:\n  - { id: M1, tittel: Kunst i alle bygder, se_også: b#M1 }\n',
    'b.yaml': 'type: temaplan\nid: b\ntittel: Ungdomsplan\nmål:\n  - { id: M1, tittel: Et sted å være }\n',
  });
});

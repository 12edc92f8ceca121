import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'privacy/restricted-without-basis';
const head = 'type: notat\nid: notat-1\ntittel: Forhandlinger om tomt\n';
const basis = 'unntakshjemmel: offentleglova § 23\n';

test('a document without basis is told once, at its id, whatever it holds', async () => {
  await expectFindings(rule, {
    'notat.yaml': `
type: notat
id: notat-1
    ^^^^^^^ privacy/restricted-without-basis: «Forhandlinger om tomt» er unntatt offentlighet, men …
tittel: Forhandlinger om tomt
tilgang: unntatt
planbehov:
  - { id: P1, tittel: Plan, tilgang: unntatt }
vedlegg: [{ tittel: Takst, fil: takst.pdf, tilgang: unntatt }]
`,
  });
});

test('an item, an attachment and a block of text of a public document are told each', async () => {
  await expectFindings(rule, {
    'notat.md': `
---
type: notat
id: notat-1
tittel: Forhandlinger om tomt
planbehov:
  - id: P1
        ^^ privacy/restricted-without-basis: «Plan for tomta» …
    tittel: Plan for tomta
    tilgang: unntatt
vedlegg:
  - tittel: Takst
            ^^^^^ privacy/restricted-without-basis: «Takst» …
    fil: takst.pdf
    tilgang: unntatt
---

:::unntatt
   ^^^^^^^ privacy/restricted-without-basis: Avsnittet er unntatt offentlighet, …
Vi kan gå ned til seks millioner.
:::
`,
    'takst.pdf': '',
  });
});

test.each([
  ['a basis', `tilgang: unntatt\n${basis}`],
  ['the nynorsk key', 'tilgang: unntatt\nunntaksheimel: offentleglova § 23\n'],
  ['ikke-publisert', 'tilgang: ikke-publisert\n'],
  [
    'a basis of the document for all in it',
    `tilgang: unntatt\n${basis}planbehov: [{ id: P1, tittel: A, tilgang: unntatt }]\n`,
  ],
  ['a basis that cannot be read', 'tilgang: unntatt\nunntakshjemmel: { offentleglova: 23 }\n'],
])('%s is enough', async (_, rest) => {
  await expectSilence(rule, { 'notat.yaml': head + rest });
});

test('a chapter has the basis of its document, and an item that of the one above', async () => {
  await expectSilence(rule, {
    'notat.yaml': `${head}tilgang: unntatt\n${basis}`,
    'kapittel.yaml': 'type: del\nid: kapittel-1\ntittel: Bakgrunn\ndel_av: notat-1\ntilgang: unntatt\n',
  });
});

test('a type that is exempt by the plan system needs a basis in each document', async () => {
  const files = {
    'plans.config.yaml': 'plansystem: ./eget.yaml\n',
    'eget.yaml': 'id: eget\nbygger_på: norge\nnavn: { nb: Eget }\ndokumenttyper:\n  notat: { tilgang: unntatt }\n',
  };
  await expectFindings(rule, {
    ...files,
    'notat.yaml': `
type: notat
id: notat-1
    ^^^^^^^ privacy/restricted-without-basis: … fordi dokumenttypen er det, …
tittel: Forhandlinger om tomt
`,
  });
  await expectSilence(rule, { ...files, 'notat.yaml': head + basis });
  await expectSilence(rule, { ...files, 'notat.yaml': `${head}tilgang: offentlig\n` });
});

import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/draft';
const basis = (status: string) => `
type: temaplan
id: oppvekstplan
tittel: Temaplan for oppvekst
${status}
mål:
  - { id: M1, tittel: Alle barn har en god venn }
`;
const adopted = 'vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 88/25 }';

test.each(['planlagt', 'utkast', 'høring'])(
  'an adopted plan that rests on a %s is told once, at the first place',
  async (status) => {
    await expectFindings(rule, {
      'oppvekst.yaml': basis(`status: ${status}`),
      'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2026–2029
${adopted}
tiltak:
  - id: T1
    tittel: Los for ungdom
    forankring: oppvekstplan#M1
                ^^^^^^^^^^^^^^^ reference/draft: Dette dokumentet er vedtatt, men hviler på «oppvekstplan», som har status «${status}». …
  - { id: T2, tittel: Flere helsesykepleiere, forankring: oppvekstplan }
`,
    });
  },
);

test('an approved letter of assignment is adopted too', async () => {
  await expectFindings(rule, {
    'oppvekst.yaml': basis('status: utkast'),
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev
tittel: Styringsbrev 2026
godkjent: { av: kommunedirektør, dato: 2026-01-12 }
forankring: oppvekstplan
            ^^^^^^^^^^^^ reference/draft: Dette dokumentet er godkjent, …
`,
  });
});

test.each([
  ['a basis up for decision', 'status: til-behandling', adopted, 'forankring'],
  ['a basis without a status', '', adopted, 'forankring'],
  ['an adopted basis', 'status: vedtatt', adopted, 'forankring'],
  ['a child that is a draft itself', 'status: utkast', 'status: utkast', 'forankring'],
  ['a child nobody has decided', 'status: utkast', '', 'forankring'],
  ['a vote that did not adopt', 'status: utkast', adopted.replace(' }', ', utfall: utsatt }'), 'forankring'],
  [
    'a vote still to come',
    'status: utkast',
    adopted.replace('2025-12', '2026-12').replace('88/25', '88/26'),
    'forankring',
  ],
  ['another relation', 'status: utkast', adopted, 'se_også'],
])('%s is fine', async (_, status, decision, relation) => {
  await expectSilence(rule, {
    'oppvekst.yaml': basis(status),
    'økonomiplan.yaml': `type: økonomiplan\nid: økonomiplan\ntittel: Økonomiplan\n${relation}: oppvekstplan\n${decision}\n`,
  });
});

import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'adoption/unknown';

test('unknown parts are told once per vote, at the first', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: kommuneplan
id: a
tittel: Kommuneplan
vedtak:
  organ: kommunestyret
  dato: ukjent
        ^^^^^^ adoption/unknown: Om vedtaket er dette ukjent: dato og sak. …
  sak: ukjent
behandling: [{ organ: formannskapet, dato: ukjent, utfall: innstilling }]
                                           ^^^^^^ adoption/unknown: Om vedtaket er dette ukjent: dato. …
verbalvedtak:
  - { id: V1, tittel: Flere sommerjobber, vedtak: { organ: ukjent, dato: 2025-12-10 } }
                                                           ^^^^^^ adoption/unknown: Om vedtaket er dette ukjent: organ. …
`,
    'b.yaml': `
type: rutine
id: b
tittel: Rutine for innkjøp
godkjent: { av: innkjøpssjef, dato: ukjent }
                                    ^^^^^^ adoption/unknown: Om godkjenningen er dette ukjent: dato. …
`,
  });
});

test('a vote of which all is known, or of which parts are left out, says nothing', async () => {
  await expectSilence(rule, {
    'a.yaml': 'type: kommuneplan\nid: a\ntittel: Kommuneplan\nvedtak: { organ: kommunestyret, dato: 2024-06-19 }\n',
  });
});

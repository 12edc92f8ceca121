import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'privacy/contact-details';

test('an address and a mobile number are told where they stand, in comments too', async () => {
  await expectFindings(rule, {
    'notat.yaml': `
# Spør ola.nordmann@eksempelvik.example
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/contact-details: Her står en e-postadresse …
type: notat
id: notat-1
tittel: Slik søker du
beskrivelse: Ring 912 34 567 eller sentralbordet på 70 00 00 00.
                  ^^^^^^^^^^ privacy/contact-details: Her står et mobilnummer. …
`,
  });
});

test('what is not public may hold them: a list of whom to call', async () => {
  const list = 'type: beredskapsplan\nid: b-1\ntittel: Varslingsliste\nbeskrivelse: Ring 912 34 567.\n';
  await expectSilence(rule, { 'liste.yaml': `${list}tilgang: unntatt\nunntakshjemmel: offentleglova § 24\n` });
  await expectSilence(rule, { 'liste.yaml': `${list}tilgang: ikke-publisert\n` });
});

import { describe, expect, test } from 'vitest';
import { openFiles } from '../../../src/workspace/check-files.ts';
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

describe('in a chapter', () => {
  const whole = (more: string) => `type: beredskapsplan\nid: plan\ntittel: Beredskapsplan\n${more}`;
  const chapter = (more = '') => `
type: del
id: varsling
tittel: Varslingsliste
del_av: plan
${more}beskrivelse: Ring 912 34 567.
`;
  const closed = 'tilgang: unntatt\nunntakshjemmel: offentleglova § 24\n';

  test('of what is not public they may stand', async () => {
    await expectSilence(rule, { 'plan.yaml': whole(closed), 'varsling.yaml': chapter() });
    await expectSilence(rule, { 'plan.yaml': whole(closed), 'varsling.yaml': chapter('tilgang: offentlig\n') });
    await expectSilence(rule, { 'plan.yaml': whole(''), 'varsling.yaml': chapter(closed) });
  });

  test('of what is public, or of nothing, they are told', async () => {
    const spoken = chapter().replace(
      '912 34 567.',
      '912 34 567.\n                  ^^^^^^^^^^ privacy/contact-details',
    );
    await expectFindings(rule, { 'plan.yaml': whole(''), 'varsling.yaml': spoken });
    await expectFindings(rule, { 'varsling.yaml': spoken });
    await expectFindings(rule, { 'varsling.yaml': spoken.replace('id: varsling\n', '') });
  });

  test('the verdict follows when the document is closed, though the chapter is not touched', async () => {
    const workspace = await openFiles({ 'plan.yaml': whole(''), 'varsling.yaml': chapter() });
    const told = () => workspace.check('2026-06-01').diagnostics.filter((found) => found.rule === rule).length;
    expect(told()).toBe(1);
    workspace.put('plan.yaml', whole(closed));
    expect(told()).toBe(0);
  });
});

import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'config/invalid';
const policy = { 'policy.yaml': 'type: policy\nid: policy\ntittel: Helhetlig styring i Eksempelvik\n' };

test('an option that its rule does not have is told at its name', async () => {
  await expectFindings(rule, {
    'plans.config.yaml': `
regler:
  period/outside-document: [info, { måned: 6 }]
                                    ^^^^^ config/invalid: Regelen «period/outside-document» har ingen innstilling som heter «måned». Mente du «måneder»?
  reference/self: [error, { uker: 12 }]
                            ^^^^ config/invalid: Regelen «reference/self» har ingen innstilling som heter «uker».
`,
    ...policy,
  });
});

test('an option of another kind is told at its value', async () => {
  await expectFindings(rule, {
    'plans.config.yaml': `
regler:
  period/outside-document: [info, { måneder: tre }]
                                             ^^^ config/invalid: «måneder» skal være et helt tall.
  lineage/orphan-document: [info, { unntatt: notat }]
                                             ^^^^^ config/invalid: «unntatt» skal være en liste, for eksempel [a, b].
`,
    ...policy,
  });
});

test('options of the right name and kind are fine', async () => {
  await expectSilence(rule, {
    'plans.config.yaml':
      'regler:\n  period/outside-document: [info, { måneder: 6 }]\n  lineage/orphan-document: [off, { unntatt: [notat] }]\n',
    ...policy,
  });
});

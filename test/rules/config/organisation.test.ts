import { expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'config/invalid';
const organisation = `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - { id: eksempelvik, navn: Eksempelvik kommune }
`;
const policy = 'type: policy\nid: policy\ntittel: Helhetlig styring i Eksempelvik\n';

test('a path to no document is told with the nearest organisation', async () => {
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'plans.config.yaml': `
organisasjon: org.yaml
              ^^^^^^^^ config/invalid: Det finnes ikke noe dokument i filen «org.yaml». … Mente du «organisasjon.yaml»?
`,
  });
  const { broken } = await checkFiles({ 'policy.yaml': policy, 'plans.config.yaml': 'organisasjon: org.yaml\n' });
  expect(broken).toBe(true);
});

test('a document of another type is no organisation', async () => {
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'plans.config.yaml': `
organisasjon: ./policy.yaml
              ^^^^^^^^^^^^^ config/invalid: «policy.yaml» er ikke et dokument av typen «organisasjon». …
`,
    'policy.yaml': policy,
  });
});

test('the organisation itself, and a file that cannot be read, are no fault of the config', async () => {
  for (const path of ['organisasjon.yaml', './organisasjon.yaml'])
    await expectSilence(rule, { 'organisasjon.yaml': organisation, 'plans.config.yaml': `organisasjon: ${path}\n` });
  await expectSilence(rule, { 'organisasjon.yaml': '"', 'plans.config.yaml': 'organisasjon: organisasjon.yaml\n' });
});

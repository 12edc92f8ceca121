import { expect, test } from 'vitest';
import { chain, styringsbrev, virksomhetsplan } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'organisation/unknown-unit';

test('a recipient that is no unit and no word is told where it stands, with the nearest', async () => {
  await expectFindings(rule, {
    ...chain,
    'styringsbrev.yaml': styringsbrev.replace(
      'mottakere: [helse]',
      `mottakere: [hellse]
                ^^^^^^ organisation/unknown-unit: «hellse» er verken en enhet … (alle, alle-sektorer, alle-staber)… Mente du «helse»?`,
    ),
  });
});

test('ids are told apart by their case; a name written for an id is recognised', async () => {
  await expectFindings(rule, {
    ...chain,
    'styringsbrev.yaml': styringsbrev.replace(
      'mottakere: [helse]',
      `mottakere:
      - Helse
        ^^^^^ organisation/unknown-unit: … Mente du «helse»…
      - { enhet: Eksempelvik havn }
                 ^^^^^^^^^^^^^^^^ organisation/unknown-unit: «Eksempelvik havn» er navnet på enheten. Skriv id-en: havna`,
    ),
  });
});

test('whose plan it is must be a unit: a role is not enough', async () => {
  await expectFindings(rule, {
    ...chain,
    'virksomhetsplan-hr.yaml': virksomhetsplan('hr', ['F1']).replace(
      'gjelder_enhet: hr\n',
      `gjelder_enhet: hr-sjef
               ^^^^^^^ organisation/unknown-unit: «hr-sjef» er ingen enhet i organisasjonen. …
`,
    ),
  });
});

test('units, roles in any case and the bodies of the plan system may be responsible; persons may not', async () => {
  const responsible = (name: string) => ({
    ...chain,
    'styringsbrev.yaml': `${styringsbrev}    ansvarlig: ${name}\n`,
  });
  for (const name of ['helse', 'sektordirektør helse', 'HR-sjef', 'rektor', 'kommunedirektøren', 'formannskapet'])
    await expectSilence(rule, responsible(name));
  await expectFindings(rule, {
    ...chain,
    'styringsbrev.yaml': `${styringsbrev}    ansvarlig: Kari Eksempel
               ^^^^^^^^^^^^^ organisation/unknown-unit: «Kari Eksempel» er verken en enhet eller en rolle … aldri navnet på en person.
`,
  });
});

test('a wrong name is told once, where it stands first, with the other places', async () => {
  const files = {
    ...chain,
    'virksomhetsplan-hr.yaml': virksomhetsplan('hrr', ['F1']),
    'styringsbrev.yaml': styringsbrev.replace('[helse]', '[helse, hrr]'),
  };
  const report = await checkFiles(files);
  const findings = report.diagnostics.filter((found) => found.rule === rule);
  expect(findings.map(({ at, related }) => [at.path, ...related.map((note) => note.at.path)])).toEqual([
    ['styringsbrev.yaml', 'virksomhetsplan-hr.yaml'],
  ]);
});

test('a decomposed letter is the same unit', async () => {
  await expectSilence(rule, {
    ...chain,
    'organisasjon.yaml': (chain['organisasjon.yaml'] ?? '').replace('id: hr\n', 'id: småbåthavna\n'),
    'styringsbrev.yaml': styringsbrev.replace('[helse]', '[helse, småbåthavna]'.normalize('NFD')),
  });
});

test('what carries on a closed unit must be a unit', async () => {
  await expectFindings(rule, {
    ...chain,
    'organisasjon.yaml': `${chain['organisasjon.yaml']}  - id: omsorg
    navn: Omsorg
    type: sektor
    gyldig: { til: 2024-12-31 }
    videreføres_av: hellse
                    ^^^^^^ organisation/unknown-unit
`,
  });
});

test('without an organisation that could be read whole nothing is told', async () => {
  const { 'organisasjon.yaml': organisation, ...rest } = chain;
  const wrong = { ...rest, 'styringsbrev.yaml': styringsbrev.replace('[helse]', '[hellse]') };
  await expectSilence(rule, wrong);
  await expectSilence(rule, {
    ...wrong,
    'organisasjon.yaml': (organisation ?? '').replace('id: organisasjon', '  id: organisasjon\n- løst'),
  });
  await expectSilence(rule, { ...wrong, 'organisasjon.yaml': (organisation ?? '').replace('- id: hr\n    ', '- ') });
});

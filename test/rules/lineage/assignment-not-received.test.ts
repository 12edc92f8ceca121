import { expect, test } from 'vitest';
import { chain, styringsbrev, styringsbrevHead, virksomhetsplan } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'lineage/assignment-not-received';
const health = 'virksomhetsplan-helse.yaml';

/** The chain whose health plan says nothing of F2. */
const silentHealth: Readonly<Record<string, string>> = { ...chain, [health]: virksomhetsplan('helse', ['F1']) };

/** The chain with a letter of one oppdrag to some recipients, and plans that take nothing up. */
function letter(recipients: string): Readonly<Record<string, string>> {
  return {
    ...chain,
    'styringsbrev.yaml': `${styringsbrevHead}oppdrag:
  - id: F1
    tittel: Få miljøteamene på plass
    forankring: økonomiplan-2026#T1
    mottakere: ${recipients}
`,
    'virksomhetsplan-oppvekst.yaml': virksomhetsplan('oppvekst', []),
    [health]: virksomhetsplan('helse', []),
  };
}

async function told(files: Readonly<Record<string, string>>, asOf = '2026-06-01'): Promise<readonly string[]> {
  const report = await checkFiles(files, { asOf });
  return report.diagnostics.filter((found) => found.rule === rule).map(({ message }) => message);
}

test('an oppdrag that a plan says nothing of is told at its id, with the unit and its plan', async () => {
  await expectFindings(rule, {
    ...silentHealth,
    'styringsbrev.yaml': styringsbrev.replace(
      '  - id: F2\n',
      `  - id: F2
        ^^ lineage/assignment-not-received: Oppdraget «Rens kloakken» er ikke tatt imot av «Helse og velferd»: …
`,
    ),
  });
  const report = await checkFiles(silentHealth);
  const [finding] = report.diagnostics.filter((found) => found.rule === rule);
  expect(finding?.related.map(({ at, message }) => `${at.path} ${message}`)).toEqual([
    `${health} Virksomhetsplanen til «Helse og velferd».`,
  ]);
});

test('one finding names all units of an oppdrag', async () => {
  const [message, ...others] = await told(letter('alle-sektorer'));
  expect(message).toContain('«Oppvekst» og «Helse og velferd»');
  expect(others).toEqual([]);
});

test('nothing is told before the date for virksomhetsplaner, nor on it', async () => {
  expect(await told(silentHealth, '2026-03-01')).toEqual([]);
  expect(await told(silentHealth, '2026-03-02')).toHaveLength(1);
});

test('a letter of the autumn has a month to be received', async () => {
  const late = { ...silentHealth, 'styringsbrev.yaml': styringsbrev.replace('2026-01-15', '2026-09-10') };
  expect(await told(late, '2026-10-10')).toEqual([]);
  expect(await told(late, '2026-10-11')).toHaveLength(1);
});

test('an answer receives, whatever it says', async () => {
  await expectSilence(rule, {
    ...chain,
    [health]: `${virksomhetsplan('helse', ['F1'])}svar:
  - { gjelder: styringsbrev-2026#F2, svar: utsatt, begrunnelse: Venter på renseanlegget. }
`,
  });
});

test('the plan of a unit below receives for the unit above', async () => {
  await expectSilence(rule, {
    ...letter('[oppvekst]'),
    'virksomhetsplan-fjordskolen.yaml': virksomhetsplan('fjordskolen', ['F1']),
  });
});

test('the plan of a unit above does not receive for the unit below', async () => {
  const files = {
    ...letter('[fjordskolen]'),
    'virksomhetsplan-oppvekst.yaml': virksomhetsplan('oppvekst', ['F1']),
    'virksomhetsplan-fjordskolen.yaml': virksomhetsplan('fjordskolen', []),
  };
  expect(await told(files)).toHaveLength(1);
});

test('a chain through another oppdrag receives', async () => {
  await expectSilence(rule, {
    ...letter('[oppvekst]'),
    'virksomhetsplan-oppvekst.yaml': virksomhetsplan('oppvekst', []),
    'sektorbrev.yaml': `
type: styringsbrev
id: sektorbrev
tittel: Oppdrag fra sektordirektøren 2026
periode: 2026
oppdrag:
  - { id: S1, tittel: Miljøteam på Fjordskolen, forankring: styringsbrev-2026#F1, mottakere: [fjordskolen] }
`,
    'virksomhetsplan-fjordskolen.yaml': virksomhetsplan('fjordskolen', []).concat(
      'aktiviteter:\n  - { id: A1, tittel: Ansette, forankring: sektorbrev#S1 }\n',
    ),
  });
});

test('a unit that only contributes need not answer; one that is excepted, external or closed is not asked', async () => {
  expect(await told(letter('[{ enhet: helse, rolle: bidrar }]'))).toEqual([]);
  expect(await told(letter('alle-sektorer\n    unntatt_enheter: [helse, oppvekst]'))).toEqual([]);
  expect(await told(letter('[havna]'))).toEqual([]);
  const closed = (chain['organisasjon.yaml'] ?? '').replace(
    'leder: sektordirektør helse',
    'leder: sektordirektør helse\n    gyldig: { til: 2025-12-31 }',
  );
  expect(
    await told({ ...letter('alle-sektorer\n    unntatt_enheter: [oppvekst]'), 'organisasjon.yaml': closed }),
  ).toEqual([]);
});

test('a draft plan is a plan: what it leaves out is told; a plan that is only planned is none', async () => {
  const draft = virksomhetsplan('helse', ['F1']).replace(/godkjent: .*\n/, 'status: utkast\n');
  expect(await told({ ...chain, [health]: draft })).toHaveLength(1);
  expect(await told({ ...chain, [health]: draft.replace('utkast', 'planlagt') })).toEqual([]);
});

test('a plan for several years and one for several units receive', async () => {
  const { 'virksomhetsplan-oppvekst.yaml': _, ...rest } = chain;
  await expectSilence(rule, {
    ...rest,
    [health]: virksomhetsplan('[helse, oppvekst]', ['F1', 'F2'])
      .replace('id: virksomhetsplan-[helse, oppvekst]', 'id: felles')
      .replace('periode: 2026', 'periode: 2025-2028'),
  });
});

test('letters that are drafts, lapsed or not approved yet ask nothing; neither does what is given up', async () => {
  expect(
    await told({ ...silentHealth, 'styringsbrev.yaml': styringsbrev.replace(/godkjent: .*\n/, 'status: utkast\n') }),
  ).toEqual([]);
  expect(await told(silentHealth, '2027-04-01')).toEqual([]);
  expect(await told({ ...silentHealth, 'styringsbrev.yaml': `${styringsbrev}    status: utgår\n` })).toEqual([]);
});

test('without an organisation nothing is told', async () => {
  const { 'organisasjon.yaml': _, ...rest } = silentHealth;
  expect(await told(rest)).toEqual([]);
});

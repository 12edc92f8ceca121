import { expect, test } from 'vitest';
import { checkFiles, type Files } from '../../support/workspace.ts';
import { expectFindings } from '../../support/expect-findings.ts';

const rule = 'calendar/overdue-revision';
const use = { 'plans.config.yaml': 'i_bruk: { eierskapsmelding: 2021, policy: 2021 }\n' };

function document(more: string, type = 'eierskapsmelding', id = 'meldingen'): string {
  return `type: ${type}\nid: ${id}\ntittel: Dokumentet\nvedtak: { organ: kommunestyret, dato: 2021-10-20 }\n${more}\n`;
}

async function told(files: Files, asOf = '2026-06-01'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ ...use, ...files }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}

test('stands at the day that is stated', async () => {
  await expectFindings(rule, {
    ...use,
    'policy.yaml': `
type: policy
id: policyen
tittel: Policy for helhetlig styring
godkjent: { av: kommunedirektør, dato: 2022-03-01 }
neste_revisjon: 2026-03
                ^^^^^^^ calendar/overdue-revision: … innen 2026-03-31 …
`,
  });
});

test('the day after the last day of a month', async () => {
  const files = { 'melding.yaml': document('neste_revisjon: 2026-03') };
  expect(await told(files, '2026-03-31')).toEqual([]);
  expect(await told(files, '2026-04-01')).toHaveLength(1);
});

test('where no day is stated, as often as the type is revised', async () => {
  const files = { 'melding.yaml': document('') };
  expect(await told(files, '2025-10-20')).toEqual([]);
  expect(await told(files, '2025-10-21')).toEqual([expect.stringContaining('hver 48. måned')]);
  expect(await told({ 'policy.yaml': document('', 'policy') })).toEqual([]);
});

test('is silent where it does not hold, is not in use, or is being revised', async () => {
  const late = document('neste_revisjon: 2026-03');
  expect(await told({ 'melding.yaml': `${late}status: opphevet\n` })).toEqual([]);
  expect(await told({ 'melding.yaml': late, 'plans.config.yaml': 'i_bruk: { styringsbrev: 2027 }\n' })).toEqual([]);
  const draft = document('status: utkast\nerstatter: meldingen', 'eierskapsmelding', 'ny-melding');
  expect(await told({ 'melding.yaml': late, 'ny.yaml': draft.replace(/^vedtak.*\n/mu, '') })).toEqual([]);
  const newer = document('erstatter: meldingen', 'eierskapsmelding', 'ny-melding').replace('2021-10', '2026-03');
  expect(await told({ 'melding.yaml': late, 'ny.yaml': newer })).toEqual([]);
});

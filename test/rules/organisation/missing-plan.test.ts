import { expect, test } from 'vitest';
import { chain, styringsbrev, styringsbrevHead, virksomhetsplan } from '../../support/eksempelvik.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'organisation/missing-plan';
const { 'virksomhetsplan-helse.yaml': _, ...withoutHealth } = chain;

async function areas(files: Readonly<Record<string, string>>, asOf = '2026-06-01'): Promise<readonly string[]> {
  const report = await checkFiles(files, { asOf });
  return report.diagnostics
    .filter((found) => /^(?:lineage|organisation)\//.test(found.rule))
    .map((found) => found.rule);
}

test('a unit with oppdrag and no plan is told once, where it is first named, instead of each oppdrag', async () => {
  await expectFindings(rule, {
    ...withoutHealth,
    'styringsbrev.yaml': styringsbrev.replace(
      'mottakere: alle-sektorer\n',
      `mottakere: alle-sektorer
               ^^^^^^^^^^^^^ organisation/missing-plan: «Helse og velferd» har fått oppdrag, men har ingen virksomhetsplan …
`,
    ),
  });
  expect(await areas(withoutHealth)).toEqual([rule]);
  const report = await checkFiles(withoutHealth);
  expect(report.diagnostics.flatMap(({ related }) => related.map(({ at }) => at.path))).toEqual(['styringsbrev.yaml']);
});

test('nothing is told before the date, nor on it', async () => {
  await expectSilence(rule, withoutHealth, { asOf: '2026-03-01' });
});

test('a plan of another year does not count; one under way does', async () => {
  const old = virksomhetsplan('helse', []).replaceAll('2026', '2024');
  expect(
    await areas({
      ...withoutHealth,
      'gammel.yaml': old.replace('forankring: styringsbrev-2024\n', 'forankring: styringsbrev-2026\n'),
    }),
  ).toEqual([rule]);
  const draft = virksomhetsplan('helse', ['F1', 'F2']).replace(/godkjent: .*\n/, 'status: utkast\n');
  expect(await areas({ ...withoutHealth, 'utkast.yaml': draft })).toEqual([]);
  expect(await areas({ ...withoutHealth, 'utkast.yaml': draft.replace('utkast', 'planlagt') })).toEqual([rule]);
});

test('a plan that is only planned is named, with what to change, and shown', async () => {
  const planned = virksomhetsplan('helse', ['F1', 'F2']).replace(/godkjent: .*\n/, 'status: planlagt\n');
  const { diagnostics } = await checkFiles({ ...withoutHealth, 'planer/helse.yaml': planned });
  const [told] = diagnostics.filter((found) => found.rule === rule);
  expect(told?.message).toBe(
    '«Helse og velferd» har fått oppdrag, men planen planer/helse.yaml er bare «planlagt» og teller ikke. Den skulle vært klar 2026-03-01. Bytt «status: planlagt» med «status: utkast» når arbeidet er i gang.',
  );
  const [said] = told?.related ?? [];
  expect(said?.at.path).toBe('planer/helse.yaml');
  expect(planned.slice(said?.at.span.start, said?.at.span.end)).toBe('planlagt');
  const another = planned.replaceAll('2026', '2024').replace('forankring: styringsbrev-2024\n', '');
  const { diagnostics: later } = await checkFiles({ ...withoutHealth, 'planer/helse.yaml': another });
  expect(later.filter((found) => found.rule === rule).map(({ message }) => message)).toEqual([
    expect.stringContaining('har ingen virksomhetsplan'),
  ]);
});

test('a plan approved after the day does not count yet', async () => {
  const late = virksomhetsplan('helse', ['F1', 'F2']).replace('2026-02-20', '2026-06-10');
  expect(await areas({ ...withoutHealth, 'sen.yaml': late })).toEqual([rule]);
});

test('no plan is expected of other types of units, of external ones, and of those that only contribute', async () => {
  for (const recipients of ['[fjordskolen]', '[havna]', '[{ enhet: hr, rolle: bidrar }]'])
    await expectSilence(rule, {
      ...chain,
      'styringsbrev.yaml': `${styringsbrev}  - { id: F3, tittel: Nye rutiner, forankring: økonomiplan-2026#T1, mottakere: ${recipients} }\n`,
    });
});

test('a staff unit is expected to have a plan', async () => {
  await expectFindings(rule, {
    ...chain,
    'styringsbrev.yaml': `${styringsbrev}  - id: F3
    tittel: Nye rutiner
    forankring: økonomiplan-2026#T1
    mottakere: [hr]
                ^^ organisation/missing-plan
`,
  });
});

test('where the units below have taken up everything, no plan is missed', async () => {
  const { 'virksomhetsplan-oppvekst.yaml': __, ...rest } = chain;
  await expectSilence(rule, {
    ...rest,
    'styringsbrev.yaml': `${styringsbrevHead}oppdrag:
  - { id: F1, tittel: Miljøteam, forankring: økonomiplan-2026#T1, mottakere: [oppvekst] }
`,
    'virksomhetsplan-fjordskolen.yaml': virksomhetsplan('fjordskolen', ['F1']),
    'virksomhetsplan-helse.yaml': virksomhetsplan('helse', []),
  });
});

test('plans of years before the one in «i_bruk» are not asked for', async () => {
  const kept = (since: string) => ({ ...withoutHealth, 'plans.config.yaml': `i_bruk: { ${since} }\n` });
  expect(await areas(kept('virksomhetsplan: 2027'))).toEqual([]);
  expect(await areas(kept('verksemdsplan: 2027'))).toEqual([]);
  expect(await areas(kept('virksomhetsplan: 2026'))).toEqual([rule]);
  expect(await areas(kept('styringsbrev: 2027'))).toEqual([rule]);
});

test('what a plan answers counts only from the day it is adopted', async () => {
  const answering = `${virksomhetsplan('helse', [])}svar:
  - { gjelder: styringsbrev-2026#F1, svar: løses-i-drift, begrunnelse: Teamene er på plass }
  - { gjelder: styringsbrev-2026#F2, svar: løses-i-drift, begrunnelse: Renseanlegget er i drift }
`.replace('2026-02-20', '2026-03-20');
  const files = { ...withoutHealth, 'virksomhetsplan-helse.yaml': answering };
  expect(await areas(files, '2026-03-10')).toEqual([rule]);
  expect(await areas(files, '2026-03-20')).toEqual([]);
});

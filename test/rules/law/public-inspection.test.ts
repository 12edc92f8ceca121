import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/public-inspection';

interface Case {
  readonly type: string;
  readonly vote?: string;
  readonly more?: string;
}

function plan({ type, vote = '2025-12-17', more = '' }: Case): string {
  return `
type: ${type}
id: planen
tittel: Planen
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: ${vote} }
${more}`;
}

async function told(text: string, asOf = '2026-06-01'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'plan.yaml': text }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}

describe('days from the first day to the vote', () => {
  test.each([
    ['planstrategi', 'forslag', '2024-05-20', '2024-05-21', '2024-06-19', 'plan- og bygningsloven § 10-1 andre ledd'],
    ['kommuneplan-handlingsdel', 'forslag', '2025-12-03', '2025-12-04', '2025-12-17', '§ 11-4 andre ledd'],
    ['økonomiplan', 'innstilling', '2025-12-03', '2025-12-04', '2025-12-17', 'kommuneloven § 14-3 fjerde ledd'],
    ['årsbudsjett', 'innstilling', '2025-12-03', '2025-12-04', '2025-12-17', 'kommuneloven § 14-3 fjerde ledd'],
    // Over the leap day.
    ['planstrategi', 'forslag', '2024-02-15', '2024-02-16', '2024-03-16', '30 dager'],
    ['planstrategi', 'forslag', '2023-02-15', '2023-02-16', '2023-03-17', '30 dager'],
  ])('%s, %s: %s is early enough, %s is not', async (type, what, enough, late, vote, law) => {
    const of = (from: string) => plan({ type, vote, more: `høring: { hva: ${what}, fra: ${from} }\n` });
    expect(await told(of(enough))).toEqual([]);
    expect(await told(of(late))).toEqual([expect.stringContaining(law)]);
  });
});

test('stands at the first day, with the vote as related', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: planen
tittel: Planen
periode: 2026-2029
høring: { hva: innstilling, fra: 2025-12-10, til: 2025-12-17 }
                                 ^^^^^^^^^^ law/public-inspection: … 7 dager før vedtaket 2025-12-17 …
vedtak: { organ: kommunestyret, dato: 2025-12-17 }
`,
  });
});

describe('of an økonomiplan the innstilling counts', () => {
  const given = (day: string, organ = 'formannskapet') =>
    plan({ type: 'økonomiplan', more: `behandling: [{ organ: ${organ}, dato: ${day}, utfall: innstilling }]\n` });

  test('not the proposal of the kommunedirektør', async () => {
    expect(await told(plan({ type: 'økonomiplan', more: 'høring: { hva: forslag, fra: 2025-12-10 }\n' }))).toEqual([]);
  });

  test('what is not said to be either may be it', async () => {
    expect(await told(plan({ type: 'økonomiplan', more: 'høring: { fra: 2025-12-10 }\n' }))).toHaveLength(1);
    const two = 'høring: [{ fra: 2025-11-20 }, { hva: innstilling, fra: 2025-12-10 }]\n';
    expect(await told(plan({ type: 'økonomiplan', more: two }))).toEqual([]);
  });

  test('it is public no earlier than it is given', async () => {
    expect(await told(given('2025-12-03'))).toEqual([]);
    expect(await told(given('2025-12-04'))).toEqual([expect.stringContaining('ble gitt 2025-12-04')]);
    expect(await told(given('2025-12-04', 'hovedutvalget'))).toEqual([]);
    expect(await told(given('ukjent'))).toEqual([]);
  });

  test('the first of two counts: new proposals may come', async () => {
    const more = 'høring: [{ hva: innstilling, fra: 2025-12-12 }, { hva: innstilling, fra: 2025-11-26 }]\n';
    expect(await told(plan({ type: 'økonomiplan', more }))).toEqual([]);
  });
});

describe('is silent', () => {
  const late = 'høring: { hva: innstilling, fra: 2025-12-10 }\n';
  test.each([
    ['about a draft', plan({ type: 'økonomiplan', more: `${late}status: til-behandling\n` })],
    [
      'about an innstilling in vedtak',
      plan({ type: 'økonomiplan', vote: '2025-12-17, utfall: innstilling', more: late }),
    ],
    ['about a change of an adopted plan', plan({ type: 'økonomiplan', more: `${late}endrer: økonomiplan-2025\n` })],
    [
      'where the first day lacks',
      plan({ type: 'økonomiplan', more: 'høring: { hva: innstilling, til: 2025-12-17 }\n' }),
    ],
    ['where the vote may have been late enough', plan({ type: 'økonomiplan', vote: '2025-12', more: late })],
    [
      'about a vote under the old law',
      plan({ type: 'økonomiplan', vote: '2018-12-12', more: late.replace('2025', '2018') }),
    ],
    ['about a type that no law speaks of', plan({ type: 'temaplan', more: 'høring: { fra: 2025-12-10 }\n' })],
    [
      'about a kommuneplan, which has six weeks',
      plan({ type: 'kommuneplan-samfunnsdel', more: 'høring: { fra: 2025-12-10 }\n' }),
    ],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });

  test('before the vote', async () => {
    expect(await told(plan({ type: 'økonomiplan', more: late }), '2025-12-16')).toEqual([]);
    expect(await told(plan({ type: 'økonomiplan', more: late }), '2025-12-17')).toHaveLength(1);
  });
});

test('a month that is too short whatever day it was is told', async () => {
  const of = (from: string) => plan({ type: 'planstrategi', vote: '2024-06-19', more: `høring: { fra: ${from} }\n` });
  expect(await told(of('2024-06'))).toHaveLength(1);
  expect(await told(of('2024-05'))).toEqual([]);
});

test('what came after the vote is told as that', async () => {
  const more = 'høring: { hva: innstilling, fra: 2025-12-20 }\n';
  expect(await told(plan({ type: 'økonomiplan', more }))).toEqual([expect.stringContaining('men vedtaket ble gjort')]);
});

test('an økonomiplan that is the handlingsdel tells the same fault once', async () => {
  const more = 'omfatter: [årsbudsjett, kommuneplan-handlingsdel]\nhøring: { hva: innstilling, fra: 2025-12-10 }\n';
  expect(await told(plan({ type: 'økonomiplan', more }))).toHaveLength(1);
});

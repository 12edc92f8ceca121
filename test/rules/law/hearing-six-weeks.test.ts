import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../support/workspace.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/hearing-six-weeks';

function plan(hearing: string, { type = 'kommuneplan-samfunnsdel', more = '' } = {}): string {
  return `
type: ${type}
id: planen
tittel: Planen
høring: ${hearing}
${more}`;
}

async function told(text: string, asOf = '2026-06-01'): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles({ 'plan.yaml': text }, { asOf });
  return diagnostics.filter((one) => one.rule === rule).map(({ message }) => message);
}

describe('42 days, later − earlier date', () => {
  test.each([
    ['planprogram', '§ 11-13 andre ledd'],
    ['kommuneplan', '§ 11-14 første ledd'],
    ['kommuneplan-samfunnsdel', '§ 11-14 første ledd'],
    ['kommuneplan-arealdel', '§ 11-14 første ledd'],
    ['kommunedelplan', '§ 11-14 første ledd'],
    ['reguleringsplan', '§ 12-10 første ledd'],
  ])('%s', async (type, law) => {
    expect(await told(plan('{ hva: forslag, fra: 2026-02-02, til: 2026-03-16 }', { type }))).toEqual([]);
    expect(await told(plan('{ hva: forslag, fra: 2026-02-02, til: 2026-03-15 }', { type }))).toEqual([
      expect.stringContaining(law),
    ]);
  });

  test('a leap day is a day', async () => {
    expect(await told(plan('{ fra: 2024-02-01, til: 2024-03-14 }'))).toEqual([]);
    expect(await told(plan('{ fra: 2024-02-01, til: 2024-03-13 }'))).toHaveLength(1);
    expect(await told(plan('{ fra: 2025-02-01, til: 2025-03-15 }'))).toEqual([]);
    expect(await told(plan('{ fra: 2025-02-01, til: 2025-03-14 }'))).toHaveLength(1);
  });
});

test('stands at the deadline, and says which day would do while it can be moved', async () => {
  await expectFindings(
    rule,
    {
      'plan.yaml': `
type: kommuneplan-samfunnsdel
id: planen
tittel: Planen
status: høring
høring: { hva: forslag, fra: 2026-05-20, til: 2026-06-20 }
                                              ^^^^^^^^^^ law/hearing-six-weeks: … varer 31 dager … 2026-07-01 eller senere
`,
    },
    { asOf: '2026-06-01' },
  );
});

describe('is silent', () => {
  const short = '{ hva: forslag, fra: 2026-02-02, til: 2026-02-23 }';
  test.each([
    ['about a plan that is only planned', plan(short, { more: 'status: planlagt\n' })],
    ['about the handlingsdel', plan(short, { type: 'kommuneplan-handlingsdel' })],
    ['about a temaplan', plan(short, { type: 'temaplan' })],
    ['about what is on hearing as innstilling', plan(short.replace('forslag', 'innstilling'))],
    ['where the end lacks', plan('{ fra: 2026-02-02 }')],
    ['where the days may be enough', plan('{ fra: 2026-02, til: 2026-03-16 }')],
    ['about a change', plan(short, { more: 'endrer: planen-fra-2020\n' })],
    ['about what is replaced', plan(short, { more: 'status: erstattet\n' })],
    ['about a vote to come', plan(short, { more: 'vedtak: { organ: kommunestyret, dato: 2026-06-17 }\n' })],
    ['about the time before the law', plan('{ fra: 2008-02-04, til: 2008-02-25 }')],
    [
      'about a second, limited hearing',
      plan('[{ fra: 2025-09-01, til: 2025-10-20 }, { fra: 2026-02-02, til: 2026-02-23 }]'),
    ],
    ['about a prolonged hearing', plan('[{ fra: 2026-02-02, til: 2026-02-27 }, { fra: 2026-02-28, til: 2026-03-16 }]')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });

  test('before the hearing begins', async () => {
    expect(await told(plan(short), '2026-02-01')).toEqual([]);
    expect(await told(plan(short), '2026-02-02')).toHaveLength(1);
  });
});

test('a detaljregulering and a plan for klimaendringer are plans, not changes of one', async () => {
  for (const title of [
    'Detaljregulering for Brygga',
    'Områderegulering for sentrum',
    'Kommunedelplan for klimaendringer',
  ]) {
    const text = plan('{ fra: 2026-02-02, til: 2026-02-23 }', { type: 'reguleringsplan' });
    expect(await told(text.replace('tittel: Planen', `tittel: ${title}`))).toHaveLength(1);
  }
});

test('two short hearings apart are told once, at the longest', async () => {
  const hearing = '[{ fra: 2025-09-01, til: 2025-09-20 }, { fra: 2026-02-02, til: 2026-03-02 }]';
  expect(await told(plan(hearing))).toEqual([expect.stringContaining('28 dager')]);
});

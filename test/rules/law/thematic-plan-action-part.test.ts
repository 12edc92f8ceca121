import { describe, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/thematic-plan-action-part';

function plan(more = '', vote = 'vedtak: { organ: kommunestyret, dato: 2025-02-12 }\n'): string {
  return `
type: kommunedelplan
id: kdp-klima
tittel: Kommunedelplan for klima
periode: 2025-2033
${vote}${more}`;
}
const goal = 'mål:\n  - id: K1\n    tittel: Utslippene er halvert\n';

test('a plan with goals alone', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: kommunedelplan
id: kdp-klima
    ^^^^^^^^^ law/thematic-plan-action-part
tittel: Kommunedelplan for klima
periode: 2025-2033
vedtak: { organ: kommunestyret, dato: 2025-02-12 }
${goal}`,
  });
});

describe('is silent', () => {
  test.each([
    ['about an arealplan', plan('arealplanid: "9901_2024001"\n')],
    ['about a plan with arealstrategier', plan('arealstrategier:\n  - id: A1\n    tittel: Bygg tett\n')],
    ['about a plan that is its handlingsdel, too', plan('omfatter: [kommuneplan-handlingsdel]\n')],
    ['about a plan with measures', plan('tiltak:\n  - id: T1\n    tittel: Ladeplasser\n')],
    ['about a draft', plan('status: høring\n')],
    ['where no date is stated', plan('', '')],
    ['where the vote is unknown', plan('', 'vedtak: { organ: kommunestyret, dato: ukjent }\n')],
    ['about a vote to come', plan('', 'vedtak: { organ: kommunestyret, dato: 2026-09-16 }\n')],
    ['about a temaplan', plan().replace('kommunedelplan', 'temaplan')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });

  test('where a map or an action part belongs to the plan', async () => {
    for (const type of ['plankart', 'planbestemmelser', 'kommuneplan-handlingsdel'])
      await expectSilence(rule, {
        'plan.yaml': plan(goal),
        'del.yaml': `type: ${type}\nid: delen\ntittel: Delen\ndel_av: kdp-klima\n`,
      });
  });

  test('where a measure of the økonomiplan rests on one of its goals', async () => {
    await expectSilence(rule, {
      'plan.yaml': plan(goal),
      'øp.yaml': `type: økonomiplan\nid: øp\ntittel: Økonomiplan\ntiltak: [{ id: T1, tittel: Lad, forankring: kdp-klima#K1 }]\n`,
    });
  });
});

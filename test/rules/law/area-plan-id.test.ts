import { describe, expect, test } from 'vitest';
import { isAreaPlanId } from '../../../src/graph/queries/area-plans.ts';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'law/area-plan-id';

describe('an id', () => {
  test.each([
    '9901_2024003',
    '9901-2024003',
    '0301_S-4220',
    'NO_2024003',
    '2024003',
    '123',
    'R-123/04',
    '9901_1234567890123456',
    'ukjent',
  ])('may be %s', (id) => {
    expect(isAreaPlanId(id)).toBe(true);
  });

  test.each(['9901_12345678901234567', '9901_', '12345678901234567', '-', 'Reguleringsplan for Brygga'])(
    'may not be %s',
    (id) => {
      expect(isAreaPlanId(id)).toBe(false);
    },
  );
});

function plan(more: string, type = 'reguleringsplan'): string {
  return `type: ${type}\nid: planen\ntittel: Planen\n${more}\n`;
}
const begun = 'høring: { hva: forslag, fra: 2026-04-20, til: 2026-06-05 }';

test('a plan on hearing without one, and one that is too long', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: reguleringsplan
id: brygga
    ^^^^^^ law/area-plan-id: … senest ved varsel om oppstart …
tittel: Detaljregulering for Brygga
${begun}
`,
    'b.yaml': `
type: kommuneplan-arealdel
id: arealdelen
tittel: Arealdelen
arealplanid: Reguleringsplan for Brygga
             ^^^^^^^^^^^^^^^^^^^^^^^^^^ law/area-plan-id
`,
  });
});

test('a kommunedelplan with a map is an arealplan', async () => {
  await expectFindings(rule, {
    'a.yaml': `
type: kommunedelplan
id: sentrum
    ^^^^^^^ law/area-plan-id
tittel: Kommunedelplan for sentrum
${begun}
`,
    'b.yaml': 'type: plankart\nid: kartet\ntittel: Kartet\ndel_av: sentrum\n',
  });
});

describe('is silent', () => {
  test.each([
    ['about a temaplan', plan(begun, 'temaplan')],
    ['about a kommunedelplan that may be thematic', plan(begun, 'kommunedelplan')],
    ['where no day is stated', plan('status: utkast')],
    ['about what is planned', plan(`${begun}\nstatus: planlagt`)],
    ['about what has not begun', plan('høring: { hva: forslag, fra: 2026-08-20, til: 2026-10-05 }')],
    ['about an old plan', plan('vedtak: { organ: kommunestyret, dato: 1987-05-12 }')],
    ['about an unknown day', plan('vedtak: { organ: kommunestyret, dato: ukjent }')],
  ])('%s', async (_, text) => {
    await expectSilence(rule, { 'plan.yaml': text });
  });

  test('where the map or the kommuneplan has the id', async () => {
    await expectSilence(rule, {
      'plan.yaml': plan(begun),
      'kart.yaml': 'type: plankart\nid: kartet\ntittel: Kartet\ndel_av: planen\narealplanid: "9901_2026001"\n',
    });
    await expectSilence(rule, {
      'kommuneplan.yaml': 'type: kommuneplan\nid: kp\ntittel: Kommuneplanen\narealplanid: "9901_2026001"\n',
      'arealdel.yaml': plan(`${begun}\ndel_av: kp`, 'kommuneplan-arealdel'),
    });
  });
});

import { test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';

const rule = 'reference/replaced';
const old = `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2012
tittel: Kommuneplanens samfunnsdel
vedtak: { organ: kommunestyret, dato: 2012-06-20, sak: 44/12 }
mål:
  - { id: M1, tittel: Alle bor trygt }
  - { id: M2, tittel: Et levende sentrum }
`;
const current = (more: string) => `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2024
tittel: Kommuneplanens samfunnsdel
erstatter: samfunnsdel-2012
mål:
  - { id: M1, tittel: Alle bor trygt }
  - { id: M3, tittel: Et sentrum å være i, viderefører: samfunnsdel-2012#M2 }
${more}
`;
const vote = (date: string) => `vedtak: { organ: kommunestyret, dato: ${date}, sak: 7/${date.slice(2, 4)} }`;
const plan = (more: string) => `type: økonomiplan\nid: økonomiplan\ntittel: Økonomiplan\n${more}\n`;
const files = (child: string, replacement = current(vote('2024-02-14'))) => ({
  'a.yaml': old,
  'b.yaml': replacement,
  'c.yaml': plan(child),
});

test('a plan adopted after the new one, and resting on the old, is told once with what carries it on', async () => {
  await expectFindings(
    rule,
    files(`${vote('2025-12-10')}
tiltak:
  - id: T1
    tittel: Ny gågate
    forankring: samfunnsdel-2012#M2
                ^^^^^^^^^^^^^^^^^^^ reference/replaced: «samfunnsdel-2012» var allerede erstattet av «samfunnsdel-2024» … Mente du «samfunnsdel-2024#M3»?
  - { id: T2, tittel: Fallsensorer, forankring: samfunnsdel-2012#M1 }`),
  );
});

test('without a vote the first day of the period is its time, and without that today', async () => {
  await expectFindings(
    rule,
    files('periode: 2026-2029\nforankring: samfunnsdel-2012\n            ^^^^^^^^^^^^^^^^ reference/replaced'),
  );
  await expectFindings(rule, files('forankring: samfunnsdel-2012\n            ^^^^^^^^^^^^^^^^ reference/replaced'));
});

test.each([
  ['adopted before the new plan', `${vote('2023-12-13')}\nforankring: samfunnsdel-2012`],
  ['adopted in the same meeting', `${vote('2024-02-14')}\nforankring: samfunnsdel-2012`],
  ['begun before the new plan', 'periode: 2022-2025\nforankring: samfunnsdel-2012'],
  ['resting on the new plan', `${vote('2025-12-10')}\nforankring: samfunnsdel-2024`],
  ['only pointing at the old plan', `${vote('2025-12-10')}\nse_også: samfunnsdel-2012`],
  [
    'adopted some time the same year',
    'vedtak: { organ: kommunestyret, dato: 2024, sak: ukjent }\nforankring: samfunnsdel-2012',
  ],
])('a plan %s is left alone', async (_, child) => {
  await expectSilence(rule, files(child));
});

test.each([
  ['is a draft', 'status: utkast'],
  ['is adopted only later', vote('2026-10-14')],
  ['begins after the plan is over', `${vote('2024-02-14')}\nperiode: 2030-2042`],
])('a new plan that %s has replaced nothing yet', async (_, more) => {
  await expectSilence(
    rule,
    files(`${vote('2025-12-10')}\nperiode: 2026-2029\nforankring: samfunnsdel-2012`, current(more)),
  );
});

test('the new plan may rest on the old one, and a report speaks of its own time', async () => {
  await expectSilence(rule, {
    'a.yaml': 'type: strategi\nid: a\ntittel: Bibliotekstrategi\n',
    'b.yaml': `type: strategi\nid: b\ntittel: Ny giv for biblioteket\nerstatter: a\nforankring: a\n${vote('2024-02-14')}\n`,
    'c.yaml': `type: årsrapport\nid: c\ntittel: Årsrapport 2023\nperiode: 2023\nforankring: a\n${vote('2024-06-19')}\n`,
  });
});

test('what replaces itself, or what replaces it in turn, is told as that and not as replaced', async () => {
  const child = plan(`${vote('2025-12-10')}\nforankring: samfunnsdel-2012`);
  const self = old.replace('mål:', 'erstatter: samfunnsdel-2012\nmål:');
  await expectFindings('reference/self', {
    'a.yaml': self.replace(
      'erstatter: samfunnsdel-2012',
      'erstatter: samfunnsdel-2012\n           ^^^^^^^^^^^^^^^^ reference/self',
    ),
    'c.yaml': child,
  });
  await expectSilence(rule, { 'a.yaml': self, 'c.yaml': child });
  const circle = old.replace('mål:', 'erstatter: samfunnsdel-2024\nmål:');
  await expectSilence(rule, { 'a.yaml': circle, 'b.yaml': current(vote('2024-02-14')), 'c.yaml': child });
});

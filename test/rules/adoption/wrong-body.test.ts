import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'adoption/wrong-body';
const plan = (type: string, lines: string) => ({
  'plan.yaml': `type: ${type}\nid: plan\ntittel: Planen for Eksempelvik\nperiode: 2026-2029\n${lines}\n`,
});
const votedBy = (type: string, body: string, more = '') =>
  plan(type, `vedtak: { organ: ${body}, dato: 2025-12-10${more} }`);

test('where the law names the body, the paragraph is told with the body', async () => {
  const files = {
    'økonomiplan.yaml': `
type: økonomiplan
id: økonomiplan
tittel: Økonomiplan
periode: 2026-2029
vedtak:
  organ: formannskapet
         ^^^^^^^^^^^^^ adoption/wrong-body: Her står «formannskapet», men etter kommuneloven § 14-2 vedtas dokumenter av typen «økonomiplan» av kommunestyret. …
  dato: 2025-12-10
`,
  };
  await expectFindings(rule, files);
  const clean = { 'a.yaml': files['økonomiplan.yaml'].replace(/\n +\^.*/, '') };
  const found = (await checkFiles(clean)).diagnostics.find((diagnostic) => diagnostic.rule === rule);
  expect(found?.legalBasis).toMatchObject([{ law: 'kommuneloven', section: '§ 14-2' }]);
});

test('where only the plan system names it, no law is told', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: rammesak
id: plan
tittel: Rammer for 2027
periode: 2027-2030
vedtak: { organ: kontrollutvalget, dato: 2026-05-20 }
                 ^^^^^^^^^^^^^^^^ adoption/wrong-body: Her står «kontrollutvalget», men etter plansystemet vedtas dokumenter av typen «rammesak» av kommunestyret og formannskapet. …
`,
  });
});

test.each(['kommunestyret', 'kommunestyre', 'Kommunestyret', 'bystyret', 'heradsstyret'])(
  '«%s» is the council',
  async (body) => expectSilence(rule, votedBy('økonomiplan', body)),
);

test.each([
  ['temaplan', 'formannskapet'],
  ['temaplan', 'hovedutvalget'],
  ['reguleringsplan', 'planutvalget'],
  ['planprogram', 'formannskapet'],
  ['virksomhetsplan', 'kommunestyret'],
  ['perspektivmelding', 'hovedutvalget'],
  ['sak', 'ungdomsrådet'],
])('a %s may be adopted by %s', async (type, body) => expectSilence(rule, votedBy(type, body)));

test.each(['innstilling', 'utsatt', 'tilbakesendt', 'avvist', 'tatt-til-orientering'])(
  'a vote whose outcome is «%s» adopted nothing',
  async (outcome) => expectSilence(rule, votedBy('økonomiplan', 'formannskapet', `, utfall: ${outcome}`)),
);

test('the way to the vote may go through other bodies', async () => {
  await expectSilence(
    rule,
    plan(
      'økonomiplan',
      `vedtak: { organ: kommunestyret, dato: 2025-12-10 }
behandling:
  - { organ: formannskapet, dato: 2025-11-25, utfall: innstilling }
  - { organ: formannskapet, dato: 2025-11-11, utfall: vedtatt }`,
    ),
  );
});

const organisation = `
type: organisasjon
id: organisasjon
tittel: Organisasjonen i Eksempelvik kommune
enheter:
  - id: eksempelvik-kommunestyre
    navn: Eksempelvik kommunestyre
    type: kommunestyre
    enheter:
      - { id: hovedutvalg-oppvekst, navn: Hovedutvalg for oppvekst, type: hovedutvalg }
      - { id: oppvekst, navn: Oppvekst, type: sektor }
`;

test('a unit of the organisation is the body that its type is', async () => {
  const files = (type: string, body: string) => ({ 'organisasjon.yaml': organisation, ...votedBy(type, body) });
  await expectSilence(rule, files('økonomiplan', 'eksempelvik-kommunestyre'));
  await expectSilence(rule, files('temaplan', 'hovedutvalg-oppvekst'));
  await expectFindings(rule, {
    'organisasjon.yaml': organisation,
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan
periode: 2026-2029
vedtak: { organ: hovedutvalg-oppvekst, dato: 2025-12-10 }
                 ^^^^^^^^^^^^^^^^^^^^ adoption/wrong-body: Her står «hovedutvalg-oppvekst» …
`,
  });
});

test('a body nobody knows is told as that and not here', async () => {
  await expectSilence(rule, votedBy('økonomiplan', 'velforeningen'));
  await expectSilence(rule, votedBy('økonomiplan', 'ukjent'));
});

test('a unit that is no body adopts nothing', async () => {
  for (const type of ['økonomiplan', 'temaplan'])
    await expectFindings(rule, {
      'organisasjon.yaml': organisation,
      'plan.yaml': `
type: ${type}
id: plan
tittel: Planen for Eksempelvik
vedtak: { organ: oppvekst, dato: 2025-12-10 }
                 ^^^^^^^^ adoption/wrong-body: Her står «oppvekst», men etter … vedtas dokumenter av typen «${type}» av kommunestyret…
`,
    });
  await expectSilence(rule, { 'organisasjon.yaml': organisation, ...votedBy('virksomhetsplan', 'oppvekst') });
  await expectSilence(rule, {
    'organisasjon.yaml': organisation,
    ...votedBy('økonomiplan', 'oppvekst', ', utfall: innstilling'),
  });
});

test('what a document includes counts too', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: rammesak
id: plan
tittel: Rammer og budsjett
periode: 2026
omfatter: [årsbudsjett]
vedtak: { organ: formannskapet, dato: 2025-12-10 }
                 ^^^^^^^^^^^^^ adoption/wrong-body: … dokumenter av typen «årsbudsjett» av kommunestyret. …
`,
  });
});

test.each(['kommuneplan-arealdel', 'kommunedelplan', 'reguleringsplan', 'plan-for-forvaltningsrevisjon'])(
  'a change of a %s may be delegated, the plan itself may not',
  async (type) => {
    const votedByCommittee = votedBy(type, 'kontrollutvalget')['plan.yaml'];
    const told = async (text: string) => {
      const { diagnostics } = await checkFiles({ 'plan.yaml': text });
      return diagnostics.filter((found) => found.rule === rule).length;
    };
    expect(await told(votedByCommittee)).toBe(1);
    expect(await told(`${votedByCommittee}endrer: planen-fra-2024\n`)).toBe(0);
    // A plan that is called revised is a whole plan.
    expect(await told(votedByCommittee.replace('Planen', 'Revidert plan'))).toBe(1);
  },
);

test.each(['økonomiplan', 'årsbudsjett', 'planstrategi', 'kommuneplan-samfunnsdel'])(
  'a change of a %s is the council’s',
  async (type) => {
    const { diagnostics } = await checkFiles(
      plan(type, 'vedtak: { organ: formannskapet, dato: 2025-12-10 }\nendrer: planen-fra-2024'),
    );
    expect(diagnostics.filter((found) => found.rule === rule)).toHaveLength(1);
  },
);

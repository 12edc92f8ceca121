import { expect, test } from 'vitest';
import { expectFindings, expectSilence } from '../../support/expect-findings.ts';
import { checkFiles } from '../../support/workspace.ts';

const rule = 'adoption/conflict';
const head = (id: string, type = 'økonomiplan') => `type: ${type}\nid: ${id}\ntittel: Planen for Eksempelvik\n`;

test('the deciding vote and its step on the way with different dates are told at the later one', async () => {
  const files = {
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/25 }
behandling:
  - { organ: formannskapet, dato: 2025-11-25, sak: 71/25, utfall: innstilling }
  - { organ: kommunestyret, dato: 2025-12-17, sak: 98/25, utfall: vedtatt }
                                  ^^^^^^^^^^ adoption/conflict: Vedtaket er datert 2025-12-17 her, men 2025-12-10 et annet sted i denne filen. …
`,
  };
  await expectFindings(rule, files);
  const { diagnostics } = await checkFiles({ 'plan.yaml': files['plan.yaml'].replace(/\n +\^.*/, '') });
  expect(diagnostics.find((found) => found.rule === rule)?.related).toMatchObject([
    { message: 'Her står det 2025-12-10' },
  ]);
});

test('where the step on the way stands first, the deciding vote is the later one', async () => {
  await expectFindings(rule, {
    'plan.yaml': `
type: økonomiplan
id: plan
tittel: Økonomiplan
behandling:
  - { organ: kommunestyret, dato: 2025-12-17, utfall: vedtatt }
vedtak: { organ: kommunestyre, dato: 2025-12-10 }
                                     ^^^^^^^^^^ adoption/conflict: Vedtaket er datert 2025-12-10 her, men 2025-12-17 et annet sted i denne filen. …
`,
  });
});

test('the same day with different case numbers, and different outcomes, are told', async () => {
  await expectFindings(rule, {
    'a.yaml': `${head('a')}vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/25 }
behandling: [{ organ: kommunestyret, dato: 2025-12-10, sak: 89/25, utfall: vedtatt }]
                                                            ^^^^^ adoption/conflict: Vedtaket har saksnummer «89/25» her, men «98/25» et annet sted i denne filen. …
`,
    'b.yaml': `${head('b')}vedtak: { organ: kommunestyret, dato: 2025-12-11, sak: 90/25 }
behandling: [{ organ: kommunestyret, dato: 2025-12-11, sak: 90/25, utfall: utsatt }]
                                                                           ^^^^^^ adoption/conflict: Utfallet er «utsatt» her, men «vedtatt» et annet sted i denne filen, …
`,
  });
});

test.each([
  ['the same case written otherwise', 'sak: 001/25', 'dato: 2025-12-10, sak: PS 1/2025, utfall: vedtatt'],
  ['a date in part that agrees', 'sak: 98/25', 'dato: 2025-12, utfall: vedtatt'],
  ['an unknown date', 'sak: 98/25', 'dato: ukjent, sak: 98/25, utfall: vedtatt'],
  ['a vote on a change later on', 'sak: 98/25', 'dato: 2026-03-18, sak: 12/26, utfall: vedtatt'],
  ['a postponement before', 'sak: 98/25', 'dato: 2025-11-26, sak: 90/25, utfall: utsatt'],
  ['a step that says no outcome', 'sak: 98/25', 'dato: 2025-06-18, utfall: '],
])('%s is no conflict', async (_, sak, step) => {
  const outcome = step.endsWith('utfall: ') ? step.replace(', utfall: ', '') : step;
  await expectSilence(rule, {
    'a.yaml': `${head('a')}vedtak: { organ: kommunestyret, dato: 2025-12-10, ${sak} }\nbehandling: [{ organ: kommunestyret, ${outcome} }]\n`,
  });
});

test('where the way confirms the vote, another adopted step is another vote', async () => {
  await expectSilence(rule, {
    'a.yaml': `${head('a')}vedtak: { organ: kommunestyret, dato: 2025-12-10 }
behandling:
  - { organ: kommunestyret, dato: 2025-12-10, utfall: vedtatt }
  - { organ: kommunestyret, dato: 2026-03-18, utfall: vedtatt }
`,
  });
});

test('another body decides for itself', async () => {
  await expectSilence(rule, {
    'a.yaml': `${head('a')}vedtak: { organ: kommunestyret, dato: 2025-12-10 }\nbehandling: [{ organ: formannskapet, dato: 2025-11-25, utfall: vedtatt }]\n`,
  });
});

test('a chapter has the vote of the document it carries on', async () => {
  const chapter = (vote: string) => `type: del\nid: kapittel\ntittel: Oppvekst\ndel_av: plan\n${vote}\n`;
  const whole = `${head('plan')}vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/25 }\n`;
  await expectFindings(rule, {
    'a.yaml': whole,
    'b.yaml': chapter(`vedtak: { organ: kommunestyret, dato: 2025-12-11, sak: 98/25 }
                                      ^^^^^^^^^^ adoption/conflict`),
  });
  await expectSilence(rule, {
    'a.yaml': whole,
    'b.yaml': chapter('vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/25 }'),
  });
});

test('one case of one body has one date, wherever it is told; the most told one is right', async () => {
  const vote = (date: string, sak = '41/24') => `vedtak: { organ: kommunestyret, dato: ${date}, sak: ${sak} }`;
  await expectFindings(rule, {
    'a.yaml': `${head('a', 'kommuneplan-samfunnsdel')}${vote('2024-06-20')}
                                      ^^^^^^^^^^ adoption/conflict: Vedtaket er datert 2024-06-20 her, men 2024-06-19 i b.yaml. …
`,
    'b.yaml': `${head('b', 'kommuneplan-arealdel')}${vote('2024-06-19', 'PS 041/2024')}`,
    'c.yaml': `${head('c', 'temaplan')}${vote('2024-06-19')}`,
    'd.yaml': `${head('d', 'temaplan')}${vote('2024-06-26', '42/24')}`,
  });
  await expectFindings(rule, {
    'a.yaml': `${head('a', 'kommuneplan-samfunnsdel')}${vote('2024-06-20')}`,
    'b.yaml': `${head('b')}verbalvedtak:
  - id: V1
    tittel: Flere sommerjobber for ungdom
    ${vote('2024-06-19')}
                                          ^^^^^^^^^^ adoption/conflict`,
  });
});

test('several hovedutvalg have a row of case numbers each', async () => {
  const vote = (body: string, date: string) => `vedtak: { organ: ${body}, dato: ${date}, sak: 12/24 }`;
  await expectSilence(rule, {
    'a.yaml': `${head('a', 'temaplan')}${vote('hovedutvalget', '2024-03-05')}`,
    'b.yaml': `${head('b', 'temaplan')}${vote('hovedutvalget', '2024-03-06')}`,
    'c.yaml': `${head('c', 'temaplan')}${vote('formannskapet', '2024-03-07')}`,
  });
  const organisation = `
type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - { id: hovedutvalg-oppvekst, navn: Hovedutvalg for oppvekst, type: hovedutvalg }
  - { id: hovedutvalg-helse, navn: Hovedutvalg for helse, type: hovedutvalg }
`;
  await expectFindings(rule, {
    'a.yaml': `${head('a', 'temaplan')}${vote('hovedutvalg-oppvekst', '2024-03-05')}`,
    'b.yaml': `${head('b', 'temaplan')}${vote('hovedutvalg-helse', '2024-03-06')}`,
    'c.yaml': `${head('c', 'temaplan')}${vote('hovedutvalg-oppvekst', '2024-03-12')}
                                             ^^^^^^^^^^ adoption/conflict`,
    'organisasjon.yaml': organisation,
  });
});

test('where a case number contradicts its own date, that is told and not this', async () => {
  await expectFindings(rule, {
    'a.yaml': `${head('a')}vedtak: { organ: kommunestyret, dato: 2024-12-10, sak: 98/25 }
                                                       ^^^^^ adoption/case-number
behandling: [{ organ: kommunestyret, dato: 2025-12-10, sak: 98/25, utfall: vedtatt }]
`,
  });
});

test('a case that one document says was adopted and another that it was not is told, the one that fewer say', async () => {
  const vote = (outcome: string) =>
    `vedtak: { organ: kommunestyret, dato: 2025-12-17, sak: 88/25${outcome && `, utfall: ${outcome}`} }`;
  await expectFindings(rule, {
    'a.yaml': `${head('a')}${vote('')}`,
    'b.yaml': `${head('b', 'sak')}${vote('avvist')}
                                                                      ^^^^^^ adoption/conflict: Utfallet er «avvist» her, men «vedtatt» i a.yaml, …
`,
  });
  await expectFindings(rule, {
    'a.yaml': `${head('a', 'sak')}${vote('utsatt')}
                                                                      ^^^^^^ adoption/conflict: Utfallet er «utsatt» her, men «vedtatt» i b.yaml, …
`,
    'b.yaml': `${head('b')}${vote('')}`,
    'c.yaml': `${head('c', 'temaplan')}${vote('vedtatt')}`,
  });
  await expectSilence(rule, {
    'a.yaml': `${head('a')}${vote('')}\nverbalvedtak:\n  - { id: V1, tittel: Et forslag som falt, ${vote('avvist')} }\n`,
    'b.yaml': `${head('b', 'sak')}${vote('tatt-til-orientering')}`,
  });
});

test('reports that were taken note of have a case each, too', async () => {
  const taken = (date: string) =>
    `vedtak: { organ: kommunestyret, dato: ${date}, sak: 1/25, utfall: tatt-til-orientering }`;
  await expectFindings(rule, {
    'a.yaml': `${head('a', 'tertialrapport')}${taken('2025-06-10')}`,
    'b.yaml': `${head('b', 'tertialrapport')}${taken('2025-10-10')}
                                      ^^^^^^^^^^ adoption/conflict: Vedtaket er datert 2025-10-10 her, men 2025-06-10 i a.yaml. …
`,
  });
});

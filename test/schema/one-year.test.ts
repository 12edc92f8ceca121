import { expect, test } from 'vitest';
import { checkFiles } from '../support/workspace.ts';

async function amount(period: string, value = '500000') {
  const text = `type: årsbudsjett\nid: budsjett\ntittel: Årsbudsjett for et år\nperiode: ${period}\ntiltak:\n  - { id: T1, tittel: Lesehjelp, beløp: ${value} }\n`;
  const { diagnostics } = await checkFiles({ 'budsjett.yaml': text });
  return diagnostics.find(({ rule }) => rule === 'schema/type');
}

test('an amount without a year is told with the value and year of its document; of one year with a fix', async () => {
  const one = await amount('2027');
  expect(one?.message).toContain('slik: {2027: 500000}.');
  expect(one?.fixes?.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(['{2027: 500000}']);
  const several = await amount('2027-2030');
  expect(several?.message).toContain('slik: {2027: 500000}.');
  expect(several?.fixes ?? []).toEqual([]);
});

test('a need for a plan says either which plan or what it should be called', async () => {
  const text =
    'type: planstrategi\nid: strategi\ntittel: Planstrategi 2024–2027\nperiode: 2024-2027\nplanbehov:\n  - { id: P1, valg: utarbeides }\n';
  const { diagnostics } = await checkFiles({ 'strategi.yaml': text });
  expect(diagnostics.find(({ rule }) => rule === 'schema/required')?.message).toContain(
    '«P1» mangler «gjelder» eller «tittel».',
  );
});

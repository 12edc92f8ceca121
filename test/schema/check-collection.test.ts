import { expect, test } from 'vitest';
import { checkCollection } from '../../src/schema/check-shape.ts';
import { readNode } from './read-node.ts';
import { say } from './say.ts';

function check(text: string) {
  const [entry] = readNode(text).entries;
  if (entry === undefined) throw new Error('The text holds no key');
  const { findings, maps } = checkCollection(entry, 'plan.yaml');
  return { told: findings.map((finding) => say(text, finding)), ids: maps.map((map) => map.json['id']) };
}

test('a list of items is read as it is', () => {
  expect(check('tiltak: [{id: T1}, {id: T2}]')).toEqual({ told: [], ids: ['T1', 'T2'] });
  expect(check('tiltak: []')).toEqual({ told: [], ids: [] });
});

test('a single item without its hyphen is told and read', () => {
  expect(check('tiltak:\n  id: T1\n  tittel: Skolevei\n')).toEqual({
    told: [
      'schema/type [id: T1\n  tittel: Skolevei] «tiltak» skal være en liste. Begynn hvert punkt med bindestrek og mellomrom, slik: - id: T1',
    ],
    ids: ['T1'],
  });
});

test('what is no list is told', () => {
  const list = '«tiltak» skal være en liste. Begynn hvert punkt med bindestrek og mellomrom.';
  expect(check('tiltak: ingen')).toEqual({ told: [`schema/type [ingen] ${list}`], ids: [] });
  expect(check('tiltak: {T1: {tittel: Skolevei}}').ids).toEqual([]);
  expect(check('tiltak:').told).toEqual([
    'schema/type [] «tiltak» står uten verdi. Skriv verdien, eller stryk linjen.',
  ]);
});

test('entries that are no items are told one by one, the others read', () => {
  expect(check('mål: [Trygg oppvekst, {id: M1}, ~]')).toEqual({
    told: [
      'schema/type [Trygg oppvekst] Hvert punkt i listen «mål» skal ha «id:» og «tittel:», slik: - { id: M2, tittel: "Trygg oppvekst" }',
      'schema/type [~] Listen «mål» har et punkt uten innhold. Fyll det ut, eller stryk det.',
    ],
    ids: ['M1'],
  });
});

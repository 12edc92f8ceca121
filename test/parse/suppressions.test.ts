import { expect, test } from 'vitest';
import { readSuppressions } from '../../src/parse/suppressions.ts';

function short(text: string) {
  return readSuppressions(text).map(({ at, rules, reason, covers }) => ({
    at: text.slice(at.start, at.end),
    rules: rules.map(({ value, at: place }) => [value, text.slice(place.start, place.end)]),
    reason,
    covers: text.slice(covers.start, covers.end),
  }));
}

test('a comment names the rules it switches off, why, and covers the next line', () => {
  const text =
    'oppdrag:\n  # plans-disable-next-line lineage/unanchored, id/placeholder -- avklares i mars\n  - id: O1\n    tittel: x\n';
  expect(short(text)).toEqual([
    {
      at: '# plans-disable-next-line lineage/unanchored, id/placeholder -- avklares i mars',
      rules: [
        ['lineage/unanchored', 'lineage/unanchored'],
        ['id/placeholder', 'id/placeholder'],
      ],
      reason: 'avklares i mars',
      covers: '  - id: O1',
    },
  ]);
});

test('comments in a row cover the same line', () => {
  const text = '# plans-disable-next-line a/b\n#plans-disable-next-line c/d --\nid: x\n';
  expect(short(text).map(({ rules, reason, covers }) => [rules[0]?.[0], reason, covers])).toEqual([
    ['a/b', null, 'id: x'],
    ['c/d', null, 'id: x'],
  ]);
});

test('the dash that Word makes of two hyphens parts rules and reason too', () => {
  for (const dash of ['–', '—']) {
    const text = `# plans-disable-next-line a/b ${dash} vi venter – på planen\nid: x\n`;
    expect(short(text).map(({ rules, reason }) => [rules.map(([name]) => name), reason])).toEqual([
      [['a/b'], 'vi venter – på planen'],
    ]);
  }
});

test('only lines that are comments count', () => {
  const words = 'plans-disable-next-line a/b -- x';
  expect(readSuppressions(`a: |\n  # ${words}\nb: 1 # ${words}\nc: "\n  # ${words}"\n# om plans-disable\n`)).toEqual(
    [],
  );
  expect(readSuppressions('id: a\n')).toEqual([]);
});

test('the last line of a file covers nothing', () => {
  expect(short('id: x\r\n# plans-disable-next-line a/b -- fordi\r\n')).toMatchObject([{ reason: 'fordi', covers: '' }]);
});

test('one named otherwise counts as one for the next line, and says where its name stands', () => {
  const named = (name: string) => {
    const text = `id: x\n# ${name} a/b -- fordi\ntittel: y\n`;
    return readSuppressions(text).map(({ misnamed, covers }) => [
      misnamed === null ? null : text.slice(misnamed.start, misnamed.end),
      text.slice(covers.start, covers.end),
    ]);
  };
  expect(named('plans-disable-next-line')).toEqual([[null, 'tittel: y']]);
  for (const name of ['plans-disable', 'plans-disable-line', 'plans-disable-next-lines'])
    expect(named(name)).toEqual([[name, 'tittel: y']]);
});

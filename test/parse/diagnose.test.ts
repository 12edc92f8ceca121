import { describe, expect, test } from 'vitest';
import { unsupported } from '../../src/rules/syntax/unsupported.ts';
import { duplicateKey } from '../../src/rules/syntax/duplicate-key.ts';
import { yaml } from '../../src/rules/syntax/yaml.ts';
import { diagnose, tellings } from '../../src/parse/yaml/diagnose.ts';

const rules = [yaml, unsupported, duplicateKey];

test.each(Object.entries(tellings))('the error %s has words in both languages', (_, { rule, message }) => {
  const words = rules.find(({ meta }) => meta.id === rule)?.meta.messages[message];
  expect([words?.nb, words?.en]).toEqual([expect.any(String), expect.any(String)]);
});

describe('every fault is told, one a line, at what can be seen', () => {
  test.each([
    ['a: "x\\q"\n', ['bad-escape «\\q»']],
    ['a: b: c\n', ['colon-or-indent «b: c»']],
    ['a: [b, , c]\n', ['unexpected «,»']],
    ['a: [b c: d e: f]\n', ['block-in-brackets «d e: f»']],
    ['a: {b: "c" d: e}\n', ['block-in-brackets «"c" d: e»']],
    ['a: [b\nc: d\n', ['no-closing-bracket «c: d»']],
    ['a: "b\n', ['no-closing-quote «a: "b»']],
    ['a: @b\n', ['bad-start «@»']],
    ['a:\n  - b\n  c\n', ['bad-indent «c»']],
    ['a: b\nc\nd: e\n', ['no-colon «c»']],
    ['a: b\nc d\n', ['no-colon «c d»']],
    ['a:\n\tb: c\n', ['tab «b: c»']],
    ['a: &x &y b\n', ['anchor «&y»']],
    ['a: !x !y b\n', ['tag «!y»']],
    ['a: &x *x\n', ['alias «*x»']],
    ['a: %b\n[\n', ['bad-start «%»', 'key-over-lines «[»']],
    ['a: @b\nc: d\ne: `f\n', ['bad-start «@»', 'bad-start «`»']],
  ])('%j', (text, told) => {
    expect(diagnose(text).map(({ message, start, end }) => `${message} «${text.slice(start, end)}»`)).toEqual(told);
  });
});

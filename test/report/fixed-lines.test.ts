import { expect, test } from 'vitest';
import { LineIndex } from '../../src/core/line-index.ts';
import { fixedLines } from '../../src/report/fixed-lines.ts';

function fix(text: string, edits: readonly (readonly [from: string, to: string])[]) {
  const index = new LineIndex(text);
  const all = edits.map(([from, to]) => {
    const start = text.indexOf(from);
    return { path: 'plan.yaml', span: { start, end: start + from.length }, text: to };
  });
  return fixedLines({ text, index }, all)?.map(({ number, text: line, changed }) => [
    number,
    line,
    line.slice(changed.start, changed.end),
  ]);
}

test('a line is shown with its first change, wherever in the line that stands', () => {
  const text = `a: 1\nmål: ${'ord '.repeat(60)}retning=stigende\nb: 2\n`;
  expect(fix(text, [['stigende', 'opp']])).toEqual([[2, `mål: ${'ord '.repeat(60)}retning=opp`, 'opp']]);
});

test('each of several lines has its own change', () => {
  expect(
    fix('a: 1\nb: 2\nc: 3\n', [
      ['1', '10'],
      ['3', '30'],
    ]),
  ).toEqual([
    [1, 'a: 10', '10'],
    [2, 'b: 2', ''],
    [3, 'c: 30', '30'],
  ]);
  expect(fix('a: 1\nb: 2\n', [['1', 'x\n  y']])).toEqual([
    [1, 'a: x', 'x'],
    [2, '  y', '  y'],
  ]);
});

test('a line that is taken away is not shown', () => {
  expect(fix('a: 1\nb: 2\n', [['b: 2', '']])).toEqual([]);
  expect(fix('a: 1\r\nb: 2', [['2', '3']])).toEqual([[2, 'b: 3', '3']]);
});

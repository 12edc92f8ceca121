import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose, overlaps, patch, type Change } from '../../src/parse/yaml/patch.ts';

/** A text and changes of it that do not overlap. */
const changed = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 5 })), { maxLength: 5 }),
  )
  .map(([source, wishes]) => {
    const changes: Change[] = [];
    for (const [at, length, text] of wishes) {
      const start = Math.min(at, source.length);
      const change = { start, end: Math.min(start + length, source.length), text };
      if (!overlaps(changes, change)) changes.push(change);
    }
    return { source, changes };
  });

test('every sign that was not changed knows where it stood', () => {
  fc.assert(
    fc.property(changed, ({ source, changes }) => {
      const { text, toSource } = patch(source, changes);
      const kept = Array.from(source, (_, at) => at).filter(
        (at) => !changes.some(({ start, end }) => start <= at && at < end),
      );
      const found = Array.from({ length: text.length }, (_, at) => at).filter(
        (at) => text[at] === source[toSource(at)],
      );
      for (const at of kept) expect(found.map(toSource)).toContain(at);
    }),
  );
});

test('offsets lead back in order and never out of the text', () => {
  fc.assert(
    fc.property(changed, ({ source, changes }) => {
      const { text, toSource } = patch(source, changes);
      const offsets = Array.from({ length: text.length + 1 }, (_, at) => toSource(at));
      expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
      expect(offsets.every((at) => at >= 0 && at <= source.length)).toBe(true);
      expect(toSource(text.length)).toBe(source.length);
    }),
  );
});

test('two patches after each other lead back through both', () => {
  const first = patch('\ta: b', [{ start: 0, end: 1, text: '    ' }]);
  const second = patch(first.text, [{ start: 6, end: 6, text: ' ' }]);
  const both = compose(first, second);
  expect(both.text).toBe('    a:  b');
  expect(both.toSource(both.text.indexOf('b'))).toBe(4);
});

import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse.ts';
import { faultsOf, read, told } from './support/read.ts';

describe('a file without keys is told as a whole', () => {
  test.each([
    ['', ['syntax/yaml empty «»'], []],
    ['\n\n', ['syntax/yaml empty «»'], []],
    ['# bare en merknad\n', ['syntax/yaml empty «»'], []],
    ['~', ['syntax/yaml empty «~»'], []],
    ['- id: a\n- id: b\n', ['syntax/yaml only-list «- id: a»'], ['- id=a', '- id=b']],
    ['Dette er et notat.\nDet har to linjer.\n', ['syntax/yaml only-text «Dette er et notat.»'], []],
  ])('%j', (text, tells, pairs) => {
    expect(told(text)).toEqual(tells);
    expect(read(text).document.root).toBeNull();
    expect(salvaged(text)).toEqual(pairs);
  });
});

describe('parts of YAML that plans do not use', () => {
  test.each([
    [
      'a: &navn {b: 1}\nc: *navn\n',
      ['syntax/unsupported anchor «&navn»', 'syntax/unsupported alias «*navn»'],
      { a: { b: 1 }, c: '*navn' },
    ],
    [
      'a: &dato 2026-06-30\nc: *dato\n',
      ['syntax/unsupported anchor «&dato»', 'syntax/unsupported alias «*dato»'],
      { a: '2026-06-30', c: '2026-06-30' },
    ],
    [
      'a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n',
      ['syntax/unsupported anchor «&x»', 'syntax/unsupported merge «<<»'],
      { a: { b: 1 }, c: { d: 2 } },
    ],
    ['a: !!str 12\n', ['syntax/unsupported tag «!!str»'], { a: 12 }],
    ['a: !<tag:x> b\n', ['syntax/unsupported tag «!<tag:x>»'], { a: 'b' }],
    ['%YAML 1.2\n---\na: 1\n', ['syntax/unsupported directive «%YAML 1.2»'], { a: 1 }],
    ['[a, b]: c\nd: 1\n', ['syntax/unsupported complex-key «[a, b]»'], { d: 1 }],
  ])('%j', (text, tells, json) => {
    expect(told(text)).toEqual(tells);
    expect(read(text).document.root?.json).toEqual(json);
  });

  test('a second document leaves nothing but what a scan of the lines recovers', () => {
    const text = 'id: a\n---\nid: b\noppdrag:\n  - id: O1\n';
    expect(told(text)).toEqual(['syntax/unsupported documents «---»']);
    expect(read(text).document.root).toBeNull();
    expect(salvaged(text)).toEqual(['id=a', 'id=b', 'oppdrag=', '- id=O1']);
  });
});

describe('a doubled key', () => {
  test('is told at the second, with the first as related', () => {
    const text = 'id: a\nfrist: 1\nfrist: 2\n';
    const [finding] = read(text).findings;
    expect(told(text)).toEqual(['syntax/duplicate-key duplicate «frist»']);
    expect(finding?.at.span).toEqual({ start: 15, end: 20 });
    expect(finding?.related?.map(({ at }) => at.span)).toEqual([{ start: 6, end: 11 }]);
    expect(read(text).document.root?.json).toEqual({ id: 'a', frist: 1 });
  });

  test('is the same key with its letters in two pieces', () => {
    const text = 'm\u00e5l: a\nma\u030al: b\n';
    expect(told(text)).toEqual(['syntax/duplicate-key duplicate «ma\u030al»']);
    expect(read(text).document.root?.entries.map(({ key }) => key)).toEqual(['mål']);
  });

  test('of two lists keeps the elements of both', () => {
    const text = 'oppdrag:\n  - id: O1\nid: a\noppdrag:\n  - id: O2\noppdrag:\n  - id: O3\n';
    expect(told(text)).toHaveLength(2);
    expect(read(text).document.root?.json).toEqual({ oppdrag: [{ id: 'O1' }, { id: 'O2' }, { id: 'O3' }], id: 'a' });
  });
});

test('keys that JavaScript knows are ordinary keys', () => {
  const text = '__proto__: {forurenset: ja}\nconstructor: a\ntoString: b\nhasOwnProperty: c\n__proto__: 2\n';
  const json = read(text).document.root?.json ?? {};
  expect(told(text)).toEqual(['syntax/duplicate-key duplicate «__proto__»']);
  expect(Object.keys(json)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
  expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['forurenset']).toBeUndefined();
});

test('a comma in a number inside braces belongs to the number', () => {
  const { root } = read('beløp: {2026: 1,5, 2027: -2,25, 2028: 3}\n').document;
  expect(root?.json).toEqual({ beløp: { 2026: '1,5', 2027: '-2,25', 2028: 3 } });
});

describe('a file that cannot be mended', () => {
  const text =
    'type: plan\nid: a-2026\nbeløp: {2026: "x" 2027: 5}\noppdrag:\n  - id: O1\n    tittel: [a, , b]\n    forankring: x#T1\n';

  test('has every fault told, one a line', () => {
    const lines = read(text).findings.map(({ at }) => text.slice(0, at.span.start).split('\n').length);
    expect(lines).toEqual([3, 6]);
    expect(read(text).findings.flatMap((finding) => faultsOf(text, finding))).toEqual([]);
  });

  test('has no tree, but the pairs that stand on one line', () => {
    expect(read(text).document.root).toBeNull();
    expect(salvaged(text)).toEqual([
      'type=plan',
      'id=a-2026',
      'beløp={2026: "x" 2027: 5}',
      'oppdrag=',
      '- id=O1',
      'tittel=[a, , b]',
      'forankring=x#T1',
    ]);
  });

  test('has its first fault told where no diagnoser is at hand, and says that there may be more', () => {
    const parsed = parseDocument('plan.yaml', text);
    expect(parsed.needsDiagnosis).toBe(true);
    expect(parsed.findings).not.toEqual([]);
  });
});

test('a line that could have been meant in two places leaves no tree', () => {
  const text = 'id: a\nvedtak:\n    organ: x\n  dato: 2026-01-01\n';
  expect(told(text)).toEqual(['syntax/yaml indentation «dato»']);
  expect(read(text).findings[0]?.fixes).toBeUndefined();
  expect(read(text).document.root).toBeNull();
});

test('values that a scan of the lines recovers have no quotes and no comment', () => {
  const text =
    'id: "a" # merknad\ntittel: “Ny”\nforankring: #T4\nmål:\n  - {id: M1, tittel: "x, y"}\n  - id: \'M2\'\nz: [a, , b]\n';
  expect(salvaged(text)).toEqual([
    'id=a',
    'tittel=Ny',
    'forankring=#T4',
    'mål=',
    '- id=M1',
    'tittel=x, y',
    '- id=M2',
    'z=[a, , b]',
  ]);
});

test('only files with the endings of YAML and Markdown are read', () => {
  expect(parseDocument('plan.txt', 'a: b').document.root).toBeNull();
  expect(parseDocument('PLAN.YML', 'a: b').document.root).not.toBeNull();
});

test('a file with more than a hundred faults of one kind is told of a hundred', () => {
  expect(read('tittel: a: b\n'.repeat(150)).findings.filter(({ rule }) => rule === 'syntax/yaml')).toHaveLength(100);
});

function salvaged(text: string): readonly string[] {
  const pairs = read(text).document.salvage?.pairs ?? [];
  for (const { key, value, keyAt, valueAt } of pairs) {
    expect([text.slice(keyAt.start, keyAt.end), text.slice(valueAt.start, valueAt.end)]).toEqual([key, value]);
  }
  return pairs.map(({ key, value, element }) => `${element ? '- ' : ''}${key}=${value}`);
}

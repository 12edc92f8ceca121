import { describe, expect, test } from 'vitest';
import { globMatcher } from '../../src/config/glob.ts';

describe('a glob of «dokumenter»', () => {
  test.each([
    ['**/*.{yaml,yml,md}', 'plan.yaml', true],
    ['**/*.{yaml,yml,md}', 'a/b/c/plan.yml', true],
    ['**/*.{yaml,yml,md}', 'plan.json', false],
    ['*.yaml', 'a/plan.yaml', false],
    ['planer/**', 'planer/a/b.yaml', true],
    ['planer/**', 'planerne/b.yaml', false],
    ['./planer/*.yaml', 'planer/a.yaml', true],
    ['planer/**/*.yaml', 'planer/a.yaml', true],
    ['plan?.yaml', 'plan1.yaml', true],
    ['plan[0-9].yaml', 'plan7.yaml', true],
    ['plan[!0-9].yaml', 'plan7.yaml', false],
    ['plan (2026).yaml', 'plan (2026).yaml', true],
    ['a+b.yaml', 'aab.yaml', false],
    ['økonomiplan/*.yaml', 'økonomiplan/2026.yaml'.normalize('NFD'), true],
    ['{a,b*}/x.yaml', 'bc/x.yaml', true],
    ['[z-a].yaml', '[z-a].yaml', true],
    ['{uten slutt', '{uten slutt', true],
  ])('%s, %s: %s', (glob, path, expected) => {
    expect(globMatcher([glob])(path)).toBe(expected);
  });

  test('takes away again what begins with an exclamation mark', () => {
    const matches = globMatcher(['**/*.yaml', '!arkiv/**']);
    expect([matches('plan.yaml'), matches('arkiv/plan.yaml')]).toEqual([true, false]);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBuilt } from '../support/transcripts.ts';
import { dayInOslo } from '../../src/host/node.ts';
import { knowsHyperlinks, wantsColor } from '../../src/host/terminal.ts';

describe('colours', () => {
  test.each([
    ['on a terminal', { isTerminal: true, env: { TERM: 'xterm-256color' } }, true],
    ['not in a pipe', { isTerminal: false, env: {} }, false],
    ['not on a dumb terminal', { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['not with NO_COLOR', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['NO_COLOR that is empty says nothing', { isTerminal: true, env: { NO_COLOR: '' } }, true],
    ['in a pipe with FORCE_COLOR', { isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
    ['FORCE_COLOR=0 forbids', { isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    ['NO_COLOR is the stronger', { isTerminal: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  ])('%s', (_, facts, expected) => {
    expect(wantsColor(facts)).toBe(expected);
  });
});

test('links only where the terminal is known to make them', () => {
  const terminal = (env: Record<string, string>) => knowsHyperlinks({ isTerminal: true, env });
  expect([
    terminal({ TERM_PROGRAM: 'vscode' }),
    terminal({ VTE_VERSION: '6003' }),
    terminal({ WT_SESSION: 'x' }),
  ]).toEqual([true, true, true]);
  expect([
    terminal({}),
    terminal({ TERM: 'dumb', VTE_VERSION: '6003' }),
    terminal({ CI: 'true', TERM_PROGRAM: 'vscode' }),
  ]).toEqual([false, false, false]);
  expect(knowsHyperlinks({ isTerminal: false, env: { TERM_PROGRAM: 'vscode' } })).toBe(false);
});

test('today is the day in Oslo, whatever the clock of the machine is set to', () => {
  expect(dayInOslo(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(dayInOslo(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
});

test.skipIf(!existsSync('/dev/full') || !isBuilt())('a disk that is full is told in words, without a stack', () => {
  const { status, stderr } = spawnSync('/bin/sh', ['-c', '"$0" bin/plans.js explain > /dev/full', process.execPath], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('Kan ikke skrive ut svaret: disken er full');
  expect(stderr).not.toContain('    at ');
});

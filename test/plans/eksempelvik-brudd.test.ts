import { describe, expect, test } from 'vitest';
import { auditFaults } from '../../src/dev/generate/audit-faults.ts';
import { withFault } from '../../src/dev/generate/audit/fault.ts';
import type { Texts } from '../../src/dev/generate/audit/fault.ts';
import { auditFolder, auditWorkspace, readTexts } from '../../src/dev/generate/audit/workspace.ts';
import { told } from '../mutations/broken.ts';
import { checkFiles } from '../support/workspace.ts';

const asOf = '2026-06-15';
const sound = readTexts('plans/eksempelvik');
const faulty = readTexts(auditFolder);

async function findings(files: Texts): Promise<readonly string[]> {
  return told(await checkFiles(files, { asOf })).toSorted();
}

test('the folder is Eksempelvik with every fault, and nothing else', () => {
  const made = auditWorkspace().map(({ path, text }) => [path.slice(auditFolder.length + 1), text]);
  expect(faulty).toEqual(Object.fromEntries(made));
});

test('all faults together give the findings of each, and nothing else', async () => {
  expect(await findings(faulty)).toEqual(auditFaults.flatMap(({ gives }) => gives).toSorted());
});

describe('a fault alone gives', () => {
  test.each(auditFaults)('$gives ($number)', async (fault) => {
    expect(await findings(withFault(sound, fault))).toEqual(fault.gives);
  });
});

test('there are thirty, numbered in order, of more than two dozen rules, in YAML and in Markdown', () => {
  expect(auditFaults.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  const found = auditFaults.flatMap(({ gives }) => gives).map((finding) => finding.split(' '));
  expect(new Set(found.map(([, rule]) => rule)).size).toBeGreaterThan(24);
  const formats = found.map(([path = '']) => path.slice(path.lastIndexOf('.')));
  expect(formats.filter((format) => format === '.md').length).toBeGreaterThan(5);
  expect(formats.filter((format) => format === '.yaml').length).toBeGreaterThan(15);
});

test.each(auditFaults)('fault $number has its comment in $comment.file, and a line in the README', (fault) => {
  const { number, says, comment } = fault;
  const commented = Object.entries(faulty).filter(([, text]) => text.includes(`Brudd ${number}:`));
  expect(commented.map(([path]) => path)).toEqual(number === 7 ? ['README.md', comment.file] : [comment.file]);
  const text = faulty[comment.file]?.replaceAll(/\n *(?:# )?/g, ' ');
  expect(text).toContain(`Brudd ${number}: ${says}`);
  expect(faulty['README.md']).toContain(`\n| ${number} | ${says} | `);
});

describe('a change that does not fit', () => {
  const fault = { number: 1, says: 'Feil.', comment: { file: 'a.yaml' }, gives: [] };
  const texts = { 'a.yaml': 'id: a\ntittel: A\ntittel: A\n' };

  test.each([
    { why: 'is not there', from: 'mål' },
    { why: 'is there more than once', from: 'tittel: A' },
  ])('is refused when its text $why', ({ why, from }) => {
    const change = { file: 'a.yaml', from, to: '' };
    expect(() => withFault(texts, { ...fault, changes: [change] })).toThrow(`Brudd 1, a.yaml: the text ${why}`);
  });
});

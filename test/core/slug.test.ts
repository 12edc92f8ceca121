import { expect, test } from 'vitest';
import { slugger, slugsOf } from '../../src/core/slug.ts';

test('headings are named by their letters, each by a name of its own', () => {
  expect(slugsOf(['Språk & lek', 'Mål', 'Mål', 'Mål-1', 'Mål', '***', 'S\u006Farådet – 2026'])).toEqual([
    'språk--lek',
    'mål',
    'mål-1',
    'mål-1-1',
    'mål-2',
    'avsnitt',
    'soarådet--2026',
  ]);
});

test('no heading takes a name that is taken', () => {
  expect(['T1', 'T1'].map(slugger(['t1', 't1-1']))).toEqual(['t1-2', 't1-3']);
});

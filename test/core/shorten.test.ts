import { expect, test } from 'vitest';
import { shorten } from '../../src/core/shorten.ts';

test.each([
  ['Trygge badeplasser', 18, 'Trygge badeplasser'],
  ['Trygge badeplasser for alle', 20, 'Trygge badeplasser…'],
  ['Svømming, klatring og ski', 10, 'Svømming…'],
  ['Badeplassutvikling', 8, 'Badepla…'],
  ['Ski 🎿🎿', 5, 'Ski…'],
])('%j has at most %i characters, cut between words', (line, longest, short) => {
  expect(shorten(line, longest)).toBe(short);
});

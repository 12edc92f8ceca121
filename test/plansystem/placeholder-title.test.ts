import { expect, test } from 'vitest';
import { isPlaceholderTitle, type Titled } from '../../src/plansystem/placeholder-title.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const norge = shippedPlanSystem('norge');
const item = (type: string, title: string, more: Partial<Titled> = {}) =>
  isPlaceholderTitle({ kind: 'item', title, id: 'x', type, numbered: false, ...more }, norge);
const document = (type: string, title: string) =>
  isPlaceholderTitle({ kind: 'document', title, id: 'x', type, numbered: false }, norge);

test.each([
  'Mål 4',
  'mål nr. 4',
  'Mål 4:',
  'Delmål 1.2',
  'Delmål 1.2 b',
  'Tiltak #3',
  'Tiltak T12',
  'Satsingsområde A',
  'Mål',
  'Nytt mål',
  'Nytt mål 2',
  '4.1',
  '«Mål 4»',
  'TBD',
  'TODO: finn tittel',
  'xxx',
  'Mål for xxx',
  'Sett inn tittel',
  'Skriv inn tittelen her',
  '[tittel]',
  '<navn på målet>',
  'Øke andelen [tema]',
  'Lorem ipsum dolor sit amet',
  '…',
  '---',
  'Uten tittel',
  'Tittel',
  'Mål',
])('«%s» is no title of a goal', (title) => {
  expect(item('mål', title)).toBe(true);
});

test.each([
  'Mål og strategier',
  'Mål 2030',
  'Målrettet innsats mot mobbing',
  'Ny skole på Bekkelia',
  'Nye boliger til unge',
  'Ny beredskapsplan',
  'Nytt delegasjonsreglement',
  'Nytt tiltak mot fraflytting',
  'Tiltak mot vold i nære relasjoner',
  '10 000 nye trær',
  '112 i alle bygg',
  'Fylle ut kunnskapshull om levekår',
  'Testing av vannkvalitet',
  'Navn på nye veier',
  'Planmessig vedlikehold',
  'E18',
  '0–100 år',
  'Klima [se også energiplanen]',
])('«%s» is a title', (title) => {
  expect(item('mål', title)).toBe(false);
});

test('the id once more is no title, a word that is its own id is one', () => {
  expect(item('tiltak', 'T1', { id: 'T1' })).toBe(true);
  expect(item('tiltak', 'm1.1', { id: 'M1.1' })).toBe(true);
  expect(item('tiltak', 'Leseløft', { id: 'leseløft' })).toBe(false);
});

test('what is known by its number may be titled with it', () => {
  expect(item('verbalvedtak', 'Verbalvedtak 7', { numbered: true })).toBe(false);
  expect(item('visjon', 'Visjon', { numbered: true })).toBe(false);
  expect(item('verbalvedtak', 'TBD', { numbered: true })).toBe(true);
});

test.each([
  ['temaplan', 'Ny plan'],
  ['temaplan', 'Ny temaplan'],
  ['temaplan', 'Ny handlingsplan'],
  ['temaplan', 'Temaplan 2'],
  ['temaplan', 'Plan 4'],
  ['temaplan', 'Plan for xxx'],
  ['temaplan', 'Plan'],
  ['notat', 'Uten navn'],
])('a %s called «%s» has no title yet', (type, title) => {
  expect(document(type, title)).toBe(true);
});

test.each([
  ['temaplan', 'Plan 2026'],
  ['temaplan', 'Handlingsplan 2026–2029'],
  ['økonomiplan', 'Økonomiplan 2026-2029'],
  ['tertialrapport', 'Tertialrapport 2'],
  ['månedsrapport', 'Månedsrapport 3'],
  ['delegasjonsreglement', 'Delegasjonsreglement'],
  ['styringsbrev', 'Styringsbrev 2026'],
  ['reguleringsplan', 'Reguleringsplan 305'],
  ['planstrategi', 'Planstrategi'],
  ['årsbudsjett', '2026'],
  ['temaplan', 'Ny giv for Fjellbygda'],
  ['sak', 'Ny kommuneplan'],
])('a %s may be called «%s»', (type, title) => {
  expect(document(type, title)).toBe(false);
});

test('a very long title is read in no time', () => {
  expect(item('mål', '[x'.repeat(200_000))).toBe(false);
  expect(item('mål', `Lorem ipsum ${'dolor sit amet '.repeat(100)}`)).toBe(true);
});

import { expect, test } from 'vitest';
import { itemMayRestOn, itemMayRestOnElsewhere, mayRestOn } from '../../src/plansystem/queries.ts';
import { shippedPlanSystem } from '../support/shipped.ts';

const norge = shippedPlanSystem('norge');

test.each([
  ['styringsbrev', 'økonomiplan', true],
  ['økonomiplan', 'styringsbrev', false],
  ['virksomhetsplan', 'styringsbrev', true],
  ['styringsbrev', 'virksomhetsplan', false],
  ['virksomhetsplan', 'virksomhetsplan', true],
  ['temaplan', 'temaplan', true],
  ['økonomiplan', 'temaplan', true],
  ['temaplan', 'økonomiplan', false],
  ['kommuneplan-samfunnsdel', 'planstrategi', true],
  ['planstrategi', 'kommuneplan-samfunnsdel', false],
  ['kommuneplan-arealdel', 'kommuneplan-samfunnsdel', true],
  ['økonomiplan', 'perspektivmelding', true],
  ['tertialrapport', 'økonomiplan', true],
  ['planstrategi', 'folkehelseoversikt', true],
  ['lederavtale', 'virksomhetsplan', true],
  ['kommuneplan-samfunnsdel', 'regional-plan', true],
  ['hva-som-helst', 'økonomiplan', true],
])('a document of type %s may rest on one of type %s: %s', (child, parent, expected) => {
  expect(mayRestOn(norge, child, parent)).toBe(expected);
});

test.each([
  ['delmål', 'mål', true],
  ['mål', 'delmål', false],
  ['tiltak', 'delmål', true],
  ['mål', 'tiltak', false],
  ['mål', 'oppdrag', false],
  ['mål', 'aktivitet', false],
  ['tiltak', 'aktivitet', false],
  ['tiltak', 'oppdrag', false],
  ['aktivitet', 'tiltak', true],
  ['leveranse', 'oppdrag', true],
  ['aktivitet', 'oppdrag', true],
  ['indikator', 'mål', true],
  ['indikator', 'oppdrag', true],
  ['investering', 'mål', true],
  ['mål', 'satsingsområde', true],
  ['satsingsområde', 'visjon', true],
  ['visjon', 'satsingsområde', true],
  ['oppdrag', 'tiltak', true],
  ['oppdrag', 'verbalvedtak', true],
  ['oppdrag', 'aktivitet', false],
  ['ukjent-type', 'mål', true],
])('in one document an item of type %s may rest on one of type %s: %s', (child, parent, expected) => {
  expect(itemMayRestOn(norge, child, parent)).toBe(expected);
});

test.each([
  ['mål', 'virksomhetsplan', 'delmål', 'kommuneplan-samfunnsdel', true],
  ['tiltak', 'virksomhetsplan', 'oppdrag', 'styringsbrev', true],
  ['mål', 'virksomhetsplan', 'oppdrag', 'styringsbrev', true],
  ['mål', 'kommuneplan-samfunnsdel', 'mål', 'økonomiplan', false],
  ['mål', 'kommuneplan-samfunnsdel', 'oppdrag', 'styringsbrev', false],
  ['oppdrag', 'styringsbrev', 'aktivitet', 'virksomhetsplan', false],
  ['tiltak', 'økonomiplan', 'tiltak', 'temaplan', true],
  ['mål', 'virksomhetsplan', 'delmål', 'virksomhetsplan', true],
])('an item %s in a %s may rest on a %s in a %s: %s', (child, document, parent, above, expected) => {
  const kinds = [
    { item: child, document },
    { item: parent, document: above },
  ] as const;
  expect(itemMayRestOnElsewhere(norge, ...kinds)).toBe(expected);
});

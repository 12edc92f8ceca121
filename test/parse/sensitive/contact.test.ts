import { expect, test } from 'vitest';
import { contactsIn } from '../../../src/parse/sensitive/contact.ts';

const found = (text: string) => contactsIn(text).map(({ at }) => text.slice(at.start, at.end));

test.each([
  ['Spør ola.nordmann@eksempelvik.example.', ['ola.nordmann@eksempelvik.example']],
  ['Kopi til <kari.b.nordmann@eksempelvik.example>', ['kari.b.nordmann@eksempelvik.example']],
  ['[skriv](mailto:ola.nordmann@eksempelvik.example)', ['ola.nordmann@eksempelvik.example']],
  ['Privat: nordlys77@gmail.com', ['nordlys77@gmail.com']],
  ['Ring 912 34 567.', ['912 34 567']],
  ['Mobil: 41234567', ['41234567']],
  ['Tlf. 91 23 45 67', ['91 23 45 67']],
  ['+47 912 34 567 eller 0047 41234567', ['+47 912 34 567', '0047 41234567']],
])('%s', (text, contacts) => {
  expect(found(text)).toEqual(contacts);
});

test.each([
  'post@eksempelvik.example, postmottak@, servicetorget@eksempelvik.example, kontakt@eksempelvik.example',
  'barnehagen.nord@eksempelvik.example og plan.bygg@eksempelvik.example',
  'no-reply@eksempelvik.example, personvernombud@eksempelvik.example, biblioteket@eksempelvik.example',
  'fornavn.etternavn@eksempelvik.example',
  'Sentralbord 70 12 34 56, legevakt 116 117, nødnummer 113',
  'Vakttelefon veg: 912 34 567',
  'Legevakta har mobil 912 34 567',
  'Beløpet er 41 234 567 kroner, eller 91 23 45 67 kr',
  'beløp: { 2026: 41234567, 2027: 91234567 }',
  'Sak 2026/91234567 og konto 9123.45.67890 og org.nr. 912 345 678',
  'Prosjektnr 91234567, gnr. 41 23 45 67',
  'Kontonummer 9123 45 67890',
  'https://eksempelvik.example/sak/91234567 og https://e.example/?id=41234567',
  'Perioden 2024–2027, tabell 41 23 45',
  '@eksempelvik på Mastodon, package@1.2.3, a@b',
])('nothing is found in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

import type { Mutation } from './mutations.ts';

/** Something that authors do, the findings it gives, and words that they hold. */
export interface Slip extends Mutation {
  /** Parts of the messages. */
  readonly says?: readonly string[];
  /** What the fixes write, one text an edit. */
  readonly fixed?: readonly string[];
}

const plan = 'økonomiplan/økonomiplan.yaml';
const letter = 'styringsbrev-2026.yaml';
const goals = 'samfunnsdel-2024.yaml';
const oppvekst = 'virksomhetsplaner/oppvekst.yaml';

export const slips: readonly Slip[] = [
  // Keys
  { name: 'a key in another language', file: oppvekst, from: '    tittel: Lesekurs', to: '    title: Lesekurs', gives: ['schema/unknown-key «title»'], says: ['Mente du «tittel»?'], fixed: ['tittel'] },
  { name: 'another word for a key', file: oppvekst, from: 'frist: 2026-10-01', to: 'deadline: 2026-10-01', gives: ['schema/unknown-key «deadline»'], says: ['Mente du «frist»?'] },
  { name: 'a key under two spellings', file: letter, from: 'periode: 2026', to: 'periode: 2026\ngodkjend: { av: kommunedirektør, dato: 2026-01-12 }', gives: ['syntax/duplicate-key «godkjent»'], says: ['to skrivemåter av samme nøkkel'] },
  { name: 'a vote that says nothing', file: plan, from: (text) => text.replace(/^vedtak: \{.*\}$/m, 'vedtak: {}'), gives: ['schema/required «vedtak»'], says: ['«vedtak» mangler «organ» og «dato»'] },
  { name: 'a map for a list', file: plan, from: 'forankring: ', to: 'rammer: { helse: 3 }\nforankring: ', gives: ['schema/type «{ helse: 3 }»'] },
  // Values
  { name: 'a misspelt type among those that a document also is', file: plan, from: 'årsbudsjett,', to: 'årsbudsjet,', gives: ['schema/unknown-document-type «årsbudsjet»'], says: ['Mente du «årsbudsjett»?'] },
  { name: 'a type nobody knows among those that a document also is', file: plan, from: 'årsbudsjett,', to: 'årsbudsjett, tullball,', gives: ['schema/unknown-document-type «tullball»'] },
  { name: 'a period without a beginning', file: plan, from: 'periode: 2026-2029', to: 'periode: { til: 2029 }', gives: ['schema/required «periode»'], says: ['«periode» mangler «fra»'] },
  { name: 'a validity without a beginning', file: plan, from: 'periode: 2026-2029', to: 'periode: 2026-2029\ngyldig: { til: 2029 }', gives: ['schema/required «gyldig»'] },
  { name: 'a target that the United Nations do not have', file: goals, from: '"10.2"', to: '"10.22"', gives: ['schema/value «10.22»'], says: ['ikke et av FNs bærekraftsmål'] },
  // Ids
  { name: 'the id of a document in capitals', file: goals, from: 'id: samfunnsdel-2024', to: 'id: Samfunnsdel-2024', gives: ['schema/value «Samfunnsdel-2024»'] },
  { name: 'the id of a document with an underscore', file: letter, from: 'id: styringsbrev-2026', to: 'id: styringsbrev_2026', gives: ['schema/value «styringsbrev_2026»'] },
  { name: 'the id of an item with a space', file: letter, from: 'id: F1', to: 'id: F 1', gives: ['schema/value «F 1»'], fixed: ['F1'] },
  { name: 'a document and the reference to it in capitals', file: plan, from: (text) => text.replace('id: økonomiplan-2026-2029', 'id: Økonomiplan-2026-2029').replace('forankring: samfunnsdel-2024\n', 'forankring: samfunnsdel-2024\nse_også: Økonomiplan-2026-2029\n'), gives: ['schema/value «Økonomiplan-2026-2029»'] },
  // References
  { name: 'an item of another document by its id alone', file: plan, from: 'forankring: samfunnsdel-2024#M2.1', to: 'forankring: M2.1', gives: ['reference/unknown-document «M2.1»'], says: ['Mente du «samfunnsdel-2024#M2.1»'] },
  { name: 'a full stop between document and item', file: letter, from: 'økonomiplan-2026-2029#T9', to: 'økonomiplan-2026-2029.T9', gives: ['reference/unknown-document «økonomiplan-2026-2029.T9»'], says: ['Mente du «økonomiplan-2026-2029#T9»'] },
  { name: 'a slash between document and item', file: letter, from: 'økonomiplan-2026-2029#T9', to: 'økonomiplan-2026-2029/T9', gives: ['schema/value «økonomiplan-2026-2029/T9»'], fixed: ['økonomiplan-2026-2029#T9'] },
  { name: 'a title for the id of a document', file: letter, from: 'forankring: økonomiplan-2026-2029\n', to: 'forankring: Handlings- og økonomiplan 2026–2029 med årsbudsjett 2026\n', gives: ['schema/value «Handlings- og økonomiplan 2026–2029 med årsbudsjett 2026»'], fixed: ['økonomiplan-2026-2029'] },
  { name: 'a title for the id of an item', file: letter, from: 'økonomiplan-2026-2029#T9', to: 'Velferdsteknologi i hjemmetjenesten', gives: ['schema/value «Velferdsteknologi i hjemmetjenesten»'], fixed: ['økonomiplan-2026-2029#T9'] },
  { name: 'a title that nothing has', file: letter, from: 'forankring: økonomiplan-2026-2029\n', to: 'forankring: Kommunens store plan for alt\n', gives: ['schema/value «Kommunens store plan for alt»'], says: ['slik: økonomiplan-2026#T4'], fixed: [] },
  { name: 'the name of a file for an id', file: letter, from: 'forankring: økonomiplan-2026-2029\n', to: 'forankring: økonomiplan.yaml\n', gives: ['reference/unknown-document «økonomiplan.yaml»'], says: ['Mente du «økonomiplan-2026-2029»'] },
  { name: 'a soft hyphen from Word in a reference', file: letter, from: 'økonomiplan-2026-2029#T9', to: 'økonomi\u00adplan-2026-2029#T9', gives: ['schema/value «økonomi\u00adplan-2026-2029#T9»'], fixed: ['økonomiplan-2026-2029#T9'] },
  // Signs
  { name: 'a dash forgotten before an item, its keys in the column of those above', file: oppvekst, from: '  - id: A2', to: '    id: A2', gives: ['syntax/yaml «id»'], says: ['streken foran mangler: - id: A2'], fixed: ['- '] },
  { name: 'a dash forgotten before an item with more than one line each way', file: letter, from: '  - id: O1', to: '    id: O1', gives: ['syntax/yaml «id»'], fixed: ['- '] },
  { name: 'a bracket not closed before the one around it', file: letter, from: 'mottakere: [oppvekst]', to: 'mottakere: [{ enhet: oppvekst, rolle: hoved ]', gives: ['syntax/yaml «[{ enhet: oppvekst, rolle: hoved ]»'], fixed: ['}'] },
  { name: 'a bracket over several lines not closed', file: plan, from: 'beløp: { 2026: 1200000, 2027: 900000 }', to: 'beløp: {\n      2026: 1200000,\n      2027: 900000', gives: ['syntax/yaml «{»'], says: ['Klammen som åpnes her, er ikke lukket'], fixed: ['}'] },
  { name: 'a brace before an item, and none after it', file: oppvekst, from: '- id: A2', to: '- { id: A2', gives: ['syntax/yaml «{ id: A2»'], says: ['Klammen som åpnes her, er ikke lukket'], fixed: [] },
  { name: 'a quote and a bracket alone in a list of items', file: oppvekst, from: 'aktiviteter:\n', to: 'aktiviteter:\n  - "ulukket: [\n', gives: ['syntax/yaml «"ulukket: [»'] },
  { name: 'a quote not closed inside braces', file: letter, from: 'mottakere: [oppvekst]', to: 'mottakere: [{ enhet: "oppvekst, rolle: hoved }]', gives: ['syntax/yaml «"oppvekst»'], fixed: ['"oppvekst"'] },
  { name: 'a quote not closed inside braces, where the text may go on', file: oppvekst, from: '  - id: A2\n    tittel: Oppfølgingssamtaler etter fjorten dagers fravær\n    forankring: styringsbrev-2026#F1\n    ansvarlig: sektordirektør oppvekst\n    frist: 2026-09-01', to: '  - { id: A2, tittel: "Samtaler, møter, forankring: styringsbrev-2026#F1, frist: 2026-09-01 }', gives: ['syntax/yaml «"Samtaler, møter»'], fixed: ['"Samtaler, møter"'] },
  { name: 'a list that stands twice', file: oppvekst, from: (text) => `${text}aktiviteter:\n  - { id: A9, tittel: Foreldremøter på alle trinn, forankring: styringsbrev-2026#F1, ansvarlig: oppvekst, frist: 2026-09-01 }\n`, gives: ['syntax/duplicate-key «aktiviteter»'], says: ['Listen «aktiviteter» står to ganger', 'flytt punktene hit sammen'] },
  { name: 'a space before the sign of an item', file: letter, from: 'økonomiplan-2026-2029#T9', to: 'økonomiplan-2026-2029 #T9', gives: ['syntax/lost-text «økonomiplan-2026-2029 #T9»'], fixed: ['økonomiplan-2026-2029#T9'] },
  { name: 'a space before the sign of an item in brackets', file: letter, from: 'forankring: økonomiplan-2026-2029#T9', to: 'forankring: [økonomiplan-2026-2029 #T9]', gives: ['syntax/lost-text «økonomiplan-2026-2029 #T9»'], fixed: ['økonomiplan-2026-2029#T9'] },
];

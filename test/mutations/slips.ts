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
];

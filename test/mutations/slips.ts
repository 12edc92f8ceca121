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
];

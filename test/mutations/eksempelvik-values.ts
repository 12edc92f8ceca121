import type { Mutation } from './mutations.ts';

const plan = 'økonomiplan/2026-2029/økonomiplan.yaml';
const chapter = 'økonomiplan/2026-2029/10-oppvekst.yaml';
const letter = 'styringsbrev/styringsbrev-2026.yaml';
const goals = 'kommuneplan/samfunnsdel-2024.md';
const health = 'virksomhetsplaner/helse-og-mestring.yaml';
const report = 'rapporter/tertialrapport-2026-t1.yaml';

/** Years, votes, amounts and words. */
export const valueMutations: readonly Mutation[] = [
  // Periods
  {
    name: 'a unit plan for last year',
    file: health,
    from: 'periode: 2026',
    to: 'periode: 2025',
    gives: ['period/title-mismatch «2026»'],
  },
  {
    name: 'a unit plan for next year',
    file: health,
    from: 'periode: 2026',
    to: 'periode: 2027',
    gives: ['period/title-mismatch «2026»'],
  },
  {
    name: 'a letter for last year',
    file: letter,
    from: 'periode: 2026',
    to: 'periode: 2025',
    gives: ['period/title-mismatch «2026»'],
  },
  {
    name: 'an økonomiplan for last year’s period',
    file: plan,
    from: 'periode: 2026-2029',
    to: 'periode: 2025-2028',
    gives: ['period/title-mismatch «2026–2029»'],
  },
  {
    name: 'a report for the same months of last year',
    file: report,
    from: 'periode: 2026-T1',
    to: 'periode: 2025-T1',
    gives: ['period/title-mismatch «2026»'],
  },
  {
    name: 'a deadline in another century',
    file: health,
    from: 'frist: 2026-12-31',
    to: 'frist: 2062-12-31',
    gives: ['period/outside-document «2062-12-31»'],
  },
  {
    name: 'an amount in a year outside the plan',
    file: chapter,
    from: 'beløp: { 2026: 790000',
    to: 'beløp: { 2062: 790000',
    gives: ['period/outside-document «2062»'],
  },
  // Votes
  {
    name: 'a budget without its vote',
    file: plan,
    from: (text) => text.replace(/vedtak: .*\n/, ''),
    gives: ['adoption/missing «økonomiplan-2026-2029»'],
  },
  {
    name: 'a letter without its approval',
    file: letter,
    from: (text) => text.replace(/godkjent:.*\n/, ''),
    gives: ['adoption/missing «styringsbrev-2026»'],
  },
  {
    name: 'a case number with its year turned',
    file: plan,
    from: 'sak: 121/25',
    to: 'sak: 121/52',
    gives: ['adoption/case-number «121/52»'],
  },
  {
    name: 'a report’s vote dated a year too early',
    file: report,
    from: 'dato: 2026-06-10',
    to: 'dato: 2025-06-10',
    gives: ['adoption/case-number «52/26»'],
  },
  {
    name: 'a samfunnsdel voted in another decade',
    file: goals,
    from: 'dato: 2024-12-11',
    to: 'dato: 2042-12-11',
    gives: ['adoption/in-the-future «2042-12-11»'],
  },
  // Amounts, deadlines, words
  {
    name: 'an amount as text',
    file: chapter,
    from: 'beløp: { 2026: 790000,',
    to: 'beløp: { 2026: "790 000 kr",',
    gives: ['schema/type «790 000 kr»'],
  },
  {
    name: 'an amount in millions for all years',
    file: chapter,
    from: 'beløp: { 2026: 790000, 2027: 2350000, 2028: 3150000, 2029: 3150000 }',
    to: 'beløp: 0,8 mill. kroner',
    gives: ['schema/type «0,8 mill. kroner»'],
  },
  {
    name: 'a frame in millions',
    file: plan,
    from: '2026: 479900000',
    to: '2026: 479,9 mill',
    gives: ['schema/type «479,9 mill»'],
  },
  {
    name: 'a deadline in words',
    file: plan,
    from: 'frist: 2027-09-30',
    to: 'frist: 30. september 2027',
    gives: ['schema/value «30. september 2027»'],
  },
  {
    name: 'a status that is none',
    file: health,
    from: 'status: pågår',
    to: 'status: underveis',
    gives: ['schema/value «underveis»'],
  },
  {
    name: 'a misspelt status in a report, of a deadline that is over',
    file: report,
    from: 'gjelder: styringsbrev-2026#F4\n    enhet: oppvekst\n    status: fullført',
    to: 'gjelder: styringsbrev-2026#F4\n    enhet: oppvekst\n    status: fulført',
    gives: ['schema/value «fulført»'],
  },
  { name: 'a status in nynorsk', file: report, from: 'status: forsinket', to: 'status: forsinka', gives: [] },
  {
    name: 'a misspelt answer',
    file: health,
    from: 'svar: ivaretatt',
    to: 'svar: ivarettat',
    gives: ['schema/value «ivarettat»'],
  },
  {
    name: 'a misspelt list of answers',
    file: health,
    from: 'svar:\n',
    to: 'svarr:\n',
    gives: ['schema/unknown-key «svarr»'],
  },
  {
    name: 'a misspelt key among the statutory figures',
    file: plan,
    from: '  eiendomsskatt:',
    to: '  eiendomskatt:',
    gives: ['schema/unknown-key «eiendomskatt»'],
  },
  {
    name: 'a misspelt type among those that the plan also is',
    file: plan,
    from: 'omfatter: [årsbudsjett,',
    to: 'omfatter: [årsbudsjet,',
    gives: ['schema/unknown-document-type «årsbudsjet»'],
  },
  {
    name: 'a restricted agreement with a misspelt word for it',
    file: 'ledelse/lederavtale-økonomisjef-2026.yaml',
    from: 'tilgang: unntatt',
    to: 'tilgang: untatt',
    gives: ['schema/value «untatt»'],
  },
  {
    name: 'an indicator that goes neither up nor down',
    file: 'virksomhetsplaner/fjellbygda-barnehage.yaml',
    from: 'retning: opp',
    to: 'retning: oppover',
    gives: ['schema/value «oppover»'],
  },
];

/** One thing broken in the valid workspace, and the one finding it must give. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** The text that is replaced (its first occurrence); a function changes the whole text, or removes the file (`null`). */
  readonly from: string | ((text: string) => string | null);
  readonly to?: string;
  /** `path rule «text under the carets»`; the path is left out where it is the broken file. Several only where the cause is told at several places. */
  readonly gives: readonly string[];
}

const plan = 'økonomiplan/økonomiplan.yaml';
const chapter = 'økonomiplan/oppvekst.yaml';
const letter = 'styringsbrev-2026.yaml';
const goals = 'samfunnsdel-2024.yaml';
const oppvekst = 'virksomhetsplaner/oppvekst.yaml';
const helse = 'virksomhetsplaner/helse.yaml';
const report = 'tertialrapport-2026-1.yaml';
const units = 'organisasjon.yaml';

export const mutations: readonly Mutation[] = [
  // Keys
  { name: 'a misspelt key of an item', file: letter, from: '    forankring: økonomiplan-2026-2029#T4', to: '    forangkring: økonomiplan-2026-2029#T4', gives: ['schema/unknown-key «forangkring»'] },
  { name: 'a misspelt required key', file: oppvekst, from: '    tittel: Lesekurs', to: '    titel: Lesekurs', gives: ['schema/unknown-key «titel»'] },
  { name: 'a misspelt collection', file: letter, from: 'oppdrag:', to: 'opdrag:', gives: ['schema/unknown-key «opdrag»'] },
  { name: 'a misspelt key of a vote', file: plan, from: 'dato: 2025-12-10', to: 'datto: 2025-12-10', gives: ['schema/unknown-key «datto»'] },
  { name: 'a misspelt key of the organisation', file: units, from: 'enheter:\n  - id', to: 'eneheter:\n  - id', gives: ['schema/unknown-key «eneheter»'] },
  { name: 'a key nobody knows', file: chapter, from: '    ansvarlig: oppvekst', to: '    kaffepause: ja\n    ansvarlig: oppvekst', gives: ['schema/unknown-key «kaffepause»'] },
  { name: 'a key of another kind of document', file: letter, from: 'periode: 2026', to: 'periode: 2026\nrapport: []', gives: ['schema/unknown-key «rapport»'] },
  { name: 'a collection the document does not hold', file: units, from: 'enheter:\n', to: 'tiltak:\n  - { id: T1, tittel: Flytte kontoret }\nenheter:\n', gives: ['schema/not-in-this-document «tiltak»'] },
  { name: 'a required key of an item deleted', file: helse, from: '    tittel: Digitalt tilsyn i to soner\n', to: '', gives: ['schema/required «A1»'] },
  { name: 'the title of a document deleted', file: letter, from: 'tittel: Kommunedirektørens styringsbrev 2026\n', to: '', gives: ['schema/required «styringsbrev-2026»'] },
  { name: 'the id of a document deleted', file: letter, from: 'id: styringsbrev-2026\n', to: '', gives: ['schema/required «type»'] },
  { name: 'the type of a document deleted', file: report, from: 'type: tertialrapport\n', to: '', gives: ['schema/required «tertialrapport-2026-1»'] },
  { name: 'the date of a vote dropped', file: plan, from: 'dato: 2025-12-10, ', to: '', gives: ['schema/required «vedtak»'] },
  { name: 'a doubled key', file: letter, from: 'periode: 2026', to: 'periode: 2026\nperiode: 2026', gives: ['syntax/duplicate-key «periode»'] },
  // Values
  { name: 'a misspelt document type', file: letter, from: 'type: styringsbrev', to: 'type: styringsbrv', gives: ['schema/unknown-document-type «styringsbrv»'] },
  { name: 'a Norwegian date', file: oppvekst, from: 'frist: 2026-10-01', to: 'frist: 01.10.2026', gives: ['schema/value «01.10.2026»'] },
  { name: 'a day that is not in the calendar', file: oppvekst, from: 'frist: 2026-10-01', to: 'frist: 2026-09-31', gives: ['schema/value «2026-09-31»'] },
  { name: 'an amount with spaces', file: plan, from: '2026: 1200000', to: '2026: 1 200 000', gives: ['schema/type «1 200 000»'] },
  { name: 'an amount with a decimal comma in a row of years', file: plan, from: '2026: 1200000', to: '2026: 1,2', gives: ['schema/type «1,2»'] },
  { name: 'a status nobody knows', file: helse, from: 'status: pågår', to: 'status: pågar', gives: ['schema/value «pågar»'] },
  { name: 'a period turned around', file: plan, from: 'periode: 2026-2029', to: 'periode: 2029-2026', gives: ['schema/value «2029-2026»'] },
  { name: 'a map where a list is needed', file: oppvekst, from: (text) => text.replace(/aktiviteter:[^]*$/, 'aktiviteter: ingen\n'), gives: ['schema/type «ingen»'] },
  { name: 'a body that nobody knows', file: goals, from: 'organ: kommunestyret', to: 'organ: storkommunestyret', gives: ['schema/value «storkommunestyret»'] },
  // Ids
  { name: 'a document id used in two files', file: helse, from: 'id: virksomhetsplan-helse-2026', to: 'id: virksomhetsplan-oppvekst-2026', gives: ['virksomhetsplaner/oppvekst.yaml id/duplicate-document «virksomhetsplan-oppvekst-2026»'] },
  { name: 'a document id that others rest on, lost to a doubled one', file: letter, from: 'id: styringsbrev-2026', to: 'id: samfunnsdel-2024', gives: ['id/duplicate-document «samfunnsdel-2024»'] },
  { name: 'a document id taken by one that comes before it', file: goals, from: 'id: samfunnsdel-2024', to: 'id: styringsbrev-2026', gives: ['styringsbrev-2026.yaml id/duplicate-document «styringsbrev-2026»'] },
  { name: 'an item id that others rest on, lost to a doubled one', file: letter, from: 'id: O2', to: 'id: O1', gives: ['id/duplicate-item «O1»'] },
  { name: 'the id of an item that others rest on deleted', file: letter, from: '  - id: O1\n    tittel', to: '  - tittel', gives: ['schema/required «tittel»'] },
  { name: 'the id of a document with chapters deleted', file: plan, from: 'id: økonomiplan-2026-2029\n', to: '', gives: ['schema/required «type»'] },
  { name: 'a chapter of a misspelt document', file: chapter, from: 'del_av: økonomiplan-2026-2029', to: 'del_av: økonomiplan-2026-2028', gives: ['reference/unknown-document «økonomiplan-2026-2028»'] },
  { name: 'an item id used twice', file: oppvekst, from: 'id: A2', to: 'id: A1', gives: ['id/duplicate-item «A1»'] },
  { name: 'item ids that differ in case only', file: oppvekst, from: 'id: A2', to: 'id: a1', gives: ['id/duplicate-item «a1»'] },
  { name: 'an item id used in two chapters', file: plan, from: 'id: T9', to: 'id: T4', gives: ['økonomiplan/økonomiplan.yaml id/duplicate-item «T4»'] },
  { name: 'a title never filled in', file: helse, from: 'tittel: Digitalt tilsyn i to soner', to: 'tittel: Ny aktivitet', gives: ['id/placeholder «Ny aktivitet»'] },
  { name: 'one title twice', file: oppvekst, from: 'tittel: Oppfølgingssamtaler etter fjorten dagers fravær', to: 'tittel: Lesekurs for lærerne på småtrinnet', gives: ['id/duplicate-title «Lesekurs for lærerne på småtrinnet»'] },
  // References
  { name: 'one letter of an item reference changed', file: letter, from: 'forankring: økonomiplan-2026-2029#T9', to: 'forankring: økonomiplan-2026-2029#T8', gives: ['reference/unknown-item «økonomiplan-2026-2029#T8»'] },
  { name: 'one letter of a document reference changed', file: goals, from: 'forankring: planstrategi-2024-2027', to: 'forankring: planstrategi-2024-2028', gives: ['reference/unknown-document «planstrategi-2024-2028»'] },
  { name: 'an item renamed that others rest on', file: goals, from: 'id: M2.1', to: 'id: M2.2', gives: ['økonomiplan/økonomiplan.yaml reference/unknown-item «samfunnsdel-2024#M2.1»'] },
  { name: 'a document renamed that others rest on', file: goals, from: 'id: samfunnsdel-2024', to: 'id: samfunnsdel-2025', gives: ['planstrategi-2024-2027.yaml reference/unknown-document «samfunnsdel-2024»'] },
  { name: 'an item that rests on itself', file: oppvekst, from: 'forankring: styringsbrev-2026#O1', to: 'forankring: [styringsbrev-2026#O1, A1]', gives: ['reference/self «A1»'] },
  { name: 'a cycle of three', file: goals, from: '        tittel: Færre barn', to: '        forankring: økonomiplan-2026-2029#T4\n        tittel: Færre barn', gives: ['reference/not-allowed «økonomiplan-2026-2029#T4»'] },
  { name: 'a cycle of three among measures', file: chapter, from: (text) => `${text.replace('TO1]', 'TO1, T5]')}  - { id: T5, tittel: Leseløft, forankring: T6 }\n  - { id: T6, tittel: Regneløft, forankring: T4 }\n`, gives: ['reference/cycle «T5»'] },
  { name: 'a goal that rests on a lower level', file: goals, from: '    tittel: Gode år hjemme', to: '    tittel: Gode år hjemme\n    forankring: virksomhetsplan-oppvekst-2026#A1', gives: ['reference/not-allowed «virksomhetsplan-oppvekst-2026#A1»'] },
  { name: 'the same basis twice', file: letter, from: 'forankring: økonomiplan-2026-2029#T9', to: 'forankring: [økonomiplan-2026-2029#T9, økonomiplan-2026-2029#T9]', gives: ['reference/duplicate «økonomiplan-2026-2029#T9»'] },
  { name: 'a basis that is a draft', file: goals, from: 'vedtak: { organ: kommunestyret, dato: 2024-12-04, sak: 97/24 }', to: 'status: utkast', gives: ['temaplan-oppvekst.yaml reference/draft «samfunnsdel-2024»', 'økonomiplan/oppvekst.yaml reference/draft «samfunnsdel-2024#M1.1»'] },
  { name: 'a basis whose time is over', file: 'temaplan-oppvekst.yaml', from: 'periode: 2025-2030', to: 'gyldig: { fra: 2022, til: 2024 }', gives: ['økonomiplan/oppvekst.yaml reference/expired «temaplan-oppvekst#TO1»'] },
  // The thread
  { name: 'an assignment without a basis', file: letter, from: '    forankring: økonomiplan-2026-2029#T4\n', to: '', gives: ['lineage/unanchored «O1»'] },
  { name: 'a goal that no measure takes up', file: plan, from: '    forankring: samfunnsdel-2024#M2.1', to: '    forankring: samfunnsdel-2024#M1.1', gives: ['samfunnsdel-2024.yaml lineage/not-followed-up «M2.1»'] },
  { name: 'an answer taken away', file: plan, from: (text) => text.replace(/svar:[^]*?(?=tiltak:)/, ''), gives: ['samfunnsdel-2024.yaml lineage/not-followed-up «M1.10»'] },
  { name: 'an assignment that a unit does not take up', file: helse, from: (text) => text.replace(/ {2}- id: A2[^]*$/, ''), gives: ['styringsbrev-2026.yaml lineage/assignment-not-received «F1»'] },
  { name: 'an assignment addressed to another unit', file: letter, from: 'mottakere: [oppvekst]', to: 'mottakere: [helse]', gives: ['lineage/assignment-not-received «O1»', 'virksomhetsplaner/oppvekst.yaml lineage/assignment-not-addressed «styringsbrev-2026#O1»'] },
  { name: 'a measure with money that nobody is given', file: chapter, from: (text) => `${text}  - id: T5\n    tittel: Skolehelsetjeneste hver dag\n    forankring: samfunnsdel-2024#M1.1\n    beløp: { 2026: 900000 }\n`, gives: ['lineage/measure-not-assigned «T5»'] },
  { name: 'a document nobody speaks of', file: report, from: (text) => text.replace(/rapport:[^]*$/, ''), gives: [] },
  // The organisation
  { name: 'a unit that does not exist', file: chapter, from: 'ansvarlig: oppvekst', to: 'ansvarlig: oppvekts', gives: ['organisation/unknown-unit «oppvekts»'] },
  { name: 'a recipient that does not exist', file: letter, from: 'mottakere: [oppvekst]', to: 'mottakere: [oppvext]', gives: ['organisation/unknown-unit «oppvext»'] },
  { name: 'a misspelt type of unit', file: units, from: 'type: sektor', to: 'type: sektr', gives: ['schema/value «sektr»'] },
  { name: 'a unit that is closed', file: units, from: 'navn: Sektor for helse og omsorg, type: sektor', to: 'navn: Sektor for helse og omsorg, gyldig: { fra: 2020-01-01, til: 2025-06-30 }, type: sektor', gives: ['styringsbrev-2026.yaml organisation/closed-unit «helse»', 'tertialrapport-2026-1.yaml organisation/closed-unit «helse»', 'virksomhetsplaner/helse.yaml organisation/closed-unit «helse»', 'økonomiplan/økonomiplan.yaml organisation/closed-unit «helse»'] },
  { name: 'a unit without its plan', file: 'virksomhetsplaner/økonomi.yaml', from: () => null, gives: ['styringsbrev-2026.yaml organisation/missing-plan «alle»'] },
  { name: 'an emptied file', file: 'virksomhetsplaner/økonomi.yaml', from: () => '', gives: ['syntax/yaml'] },
  { name: 'an emptied letter', file: letter, from: () => '', gives: ['syntax/yaml'] },
  // Time
  { name: 'years of a title swapped', file: plan, from: 'økonomiplan 2026–2029 med årsbudsjett 2026', to: 'økonomiplan 2025–2028 med årsbudsjett', gives: ['period/title-mismatch «2025–2028»'] },
  { name: 'a deadline far out of the period', file: oppvekst, from: 'frist: 2026-10-01', to: 'frist: 2027-10-01', gives: ['period/outside-document «2027-10-01»'] },
  { name: 'a deadline that has passed', file: oppvekst, from: 'frist: 2026-09-01', to: 'frist: 2026-05-01', gives: ['period/deadline-passed «2026-05-01»'] },
  { name: 'an amount in a year outside the plan', file: plan, from: '2027: 900000', to: '2031: 900000', gives: ['period/outside-document «2031»'] },
  // Adoption
  { name: 'a plan without its vote', file: plan, from: (text) => text.replace(/vedtak:.*\n/, ''), gives: ['adoption/missing «økonomiplan-2026-2029»'] },
  { name: 'a plan voted by the wrong body', file: plan, from: 'organ: kommunestyret', to: 'organ: formannskapet', gives: ['adoption/wrong-body «formannskapet»'] },
  { name: 'a case number of another year', file: plan, from: 'sak: 98/25', to: 'sak: 98/23', gives: ['adoption/case-number «98/23»'] },
  { name: 'a vote far in the future', file: goals, from: 'dato: 2024-12-04', to: 'dato: 2042-12-04', gives: ['adoption/in-the-future «2042-12-04»'] },
  { name: 'a vote whose date nobody knows', file: goals, from: 'dato: 2024-12-04', to: 'dato: ukjent', gives: ['adoption/unknown «ukjent»'] },
  // Text
  { name: 'an å in two pieces', file: helse, from: 'status: pågår', to: 'status: pa\u030agår', gives: [] },
  { name: 'a key and a reference with letters in two pieces', file: letter, from: 'frist: 2026-12-15', to: 'medansvarlig: kommunedirektøren\n    frist: 2026-12-15\n    bærekraftsma\u030al: ["3"]', gives: [] },
  { name: 'a quotation mark that is never closed', file: letter, from: 'tittel: Ta i bruk', to: 'tittel: "Ta i bruk', gives: ['syntax/yaml'] },
  { name: 'a colon in a title', file: letter, from: 'tittel: Ta i bruk', to: 'tittel: Skole: ta i bruk', gives: ['syntax/yaml'] },
  { name: 'a wrong indentation', file: letter, from: '    frist: 2026-11-01', to: '     frist: 2026-11-01', gives: ['syntax/yaml'] },
  { name: 'a reference that begins with #', file: oppvekst, from: 'forankring: styringsbrev-2026#O1', to: 'følger_opp: #A2\n    forankring: styringsbrev-2026#O1', gives: ['syntax/lost-text'] },
  { name: 'a title that YAML cuts at #', file: oppvekst, from: 'tittel: Lesekurs for lærerne', to: 'tittel: Lesekurs #2 for lærerne', gives: ['syntax/lost-text'] },
  { name: 'stars around a title', file: oppvekst, from: 'tittel: Lesekurs for lærerne på småtrinnet', to: 'tittel: *Lesekurs*', gives: ['syntax/unsupported'] },
  { name: 'tabs for indentation', file: letter, from: '    frist: 2026-11-01', to: '\t\tfrist: 2026-11-01', gives: ['syntax/yaml'] },
  { name: 'a second document in the file', file: report, from: 'rapport:', to: '---\nrapport:', gives: ['syntax/unsupported'] },
  // Suppressions
  { name: 'a comment that switches off nothing', file: chapter, from: '    frist: 2027-06-30', to: '    # plans-disable-next-line period/outside-document -- avtalt\n    frist: 2027-06-30', gives: ['suppression/unused «period/outside-document»'] },
  { name: 'a comment without a reason', file: oppvekst, from: '    frist: 2026-10-01', to: '    # plans-disable-next-line period/outside-document\n    frist: 2027-10-01', gives: ['suppression/without-reason'] },
];

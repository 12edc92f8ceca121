import type { Mutation } from './mutations.ts';

const plan = 'økonomiplan/2026-2029/økonomiplan.yaml';
const chapter = 'økonomiplan/2026-2029/10-oppvekst.yaml';
const letter = 'styringsbrev/styringsbrev-2026.yaml';
const goals = 'kommuneplan/samfunnsdel-2024.md';
const health = 'virksomhetsplaner/helse-og-mestring.yaml';
const strategy = 'planstrategi/planstrategi-2024-2027.yaml';
const report = 'rapporter/tertialrapport-2026-t1.yaml';
const zoning = 'arealplaner/brygga-øst/reguleringsplan-brygga-øst.yaml';

/** Files and ids that much else hangs on. */
export const chainMutations: readonly Mutation[] = [
  // Chapters
  {
    name: 'a chapter of a misspelt document',
    file: chapter,
    from: 'del_av: økonomiplan-2026-2029',
    to: 'del_av: økonomiplan-2026-2092',
    gives: ['reference/unknown-document «økonomiplan-2026-2092»'],
  },
  {
    name: 'a chapter of last year’s document',
    file: chapter,
    from: 'del_av: økonomiplan-2026-2029',
    to: 'del_av: økonomiplan-2025-2028',
    gives: ['reference/unknown-item «økonomiplan-2025-2028»'],
  },
  {
    name: 'a chapter that does not say of what',
    file: chapter,
    from: 'del_av: økonomiplan-2026-2029\n',
    to: '',
    gives: ['schema/required «økonomiplan-2026-2029-oppvekst»'],
  },
  {
    name: 'a chapter that calls itself what the whole is',
    file: chapter,
    from: 'type: del',
    to: 'type: økonomiplan',
    gives: ['schema/unknown-key «rekkefølge»'],
  },
  {
    name: 'a chapter that does not parse',
    file: chapter,
    from: 'tittel: Språkpedagoger i barnehagene',
    to: 'tittel: "Språkpedagoger i barnehagene',
    gives: ['syntax/yaml «"Språkpedagoger i barnehagene»'],
  },
  { name: 'a chapter removed', file: chapter, from: () => null, gives: [`${plan} reference/unknown-item`] },
  {
    name: 'last year’s only chapter removed',
    file: 'økonomiplan/2025-2028/tiltak-og-investeringer.yaml',
    from: () => null,
    gives: ['økonomiplan/2025-2028/økonomiplan.yaml reference/unknown-item «økonomiplan-2025-2028»'],
  },
  // Documents that do not parse, are emptied or gone
  {
    name: 'a document with chapters that does not parse',
    file: plan,
    from: 'tittel: Økonomiplan 2026',
    to: 'tittel: "Økonomiplan 2026',
    gives: ['syntax/yaml'],
  },
  {
    name: 'an item indented one space too few in a document with chapters',
    file: plan,
    from: '  - id: VV2\n    nummer',
    to: '  - id: VV2\n   nummer',
    gives: ['syntax/yaml «nummer»'],
  },
  { name: 'an emptied document with chapters', file: plan, from: () => '', gives: ['syntax/yaml'] },
  {
    name: 'a document with chapters removed',
    file: plan,
    from: () => null,
    gives: ['rapporter/månedsrapport-2026-03.yaml reference/unknown-document «økonomiplan-2026-2029#VV6»'],
  },
  {
    name: 'the planstrategi that does not parse',
    file: strategy,
    from: 'tittel: Planstrategi',
    to: 'tittel: "Planstrategi',
    gives: ['syntax/yaml'],
  },
  {
    name: 'the planstrategi removed',
    file: strategy,
    from: () => null,
    gives: [`${zoning} reference/unknown-document «planstrategi-2024-2027#PB7»`],
  },
  {
    name: 'last year’s letter that does not parse',
    file: 'styringsbrev/styringsbrev-2025.yaml',
    from: '    tittel: Hold',
    to: '    tittel: "Hold',
    gives: ['syntax/yaml'],
  },
  {
    name: 'last year’s letter removed',
    file: 'styringsbrev/styringsbrev-2025.yaml',
    from: () => null,
    gives: ['rapporter/tertialrapport-2025-t1.yaml reference/unknown-document «styringsbrev-2025#F1»'],
  },
  {
    name: 'this year’s letter removed',
    file: letter,
    from: () => null,
    gives: ['ledelse/lederavtale-kommunalsjef-oppvekst-2026.yaml reference/unknown-document «styringsbrev-2026»'],
  },
  {
    name: 'the document of a zoning plan removed: its map and description hang loose',
    file: zoning,
    from: () => null,
    gives: ['arealplaner/brygga-øst/planbeskrivelse.md reference/unknown-document «reguleringsplan-brygga-øst»'],
  },
  {
    name: 'a report that does not parse',
    file: report,
    from: 'tittel: Tertialrapport 1',
    to: 'tittel: "Tertialrapport 1',
    gives: ['syntax/yaml'],
  },
  {
    name: 'a unit plan that does not parse',
    file: health,
    from: 'forankring: styringsbrev-2026\n',
    to: 'forankring: [styringsbrev-2026\n',
    gives: ['syntax/yaml «[styringsbrev-2026»'],
  },
  // Ids where they are defined
  {
    name: 'the id of the samfunnsdel misspelt: two hundred references and two links',
    file: goals,
    from: 'id: samfunnsdel-2024',
    to: 'id: samfunsdel-2024',
    gives: ['arealplaner/sentrum/kommunedelplan-sentrum-2026.yaml reference/unknown-document «samfunnsdel-2024#M3.4»'],
  },
  {
    name: 'the id of last year’s letter misspelt',
    file: 'styringsbrev/styringsbrev-2025.yaml',
    from: 'id: styringsbrev-2025',
    to: 'id: styringsrev-2025',
    gives: ['rapporter/tertialrapport-2025-t1.yaml reference/unknown-document «styringsbrev-2025#F1»'],
  },
  {
    name: 'the id of an oppdrag with its digits turned',
    file: letter,
    from: 'id: S17\n',
    to: 'id: S71\n',
    gives: [`${report} reference/unknown-item «styringsbrev-2026#S17»`],
  },
  {
    name: 'the id of a measure in a chapter misspelt',
    file: chapter,
    from: 'id: OPP-3',
    to: 'id: OP-3',
    gives: [`${letter} reference/unknown-item «økonomiplan-2026-2029#OPP-3»`],
  },
  {
    name: 'a verbalvedtak with the id of another',
    file: plan,
    from: 'id: VV2',
    to: 'id: VV1',
    gives: ['id/duplicate-item «VV1»'],
  },
  // References
  {
    name: 'the digits of a reference turned',
    file: 'virksomhetsplaner/kultur-og-frivillighet.md',
    from: '#S17',
    to: '#S71',
    gives: ['reference/unknown-item «styringsbrev-2026#S71»'],
  },
  {
    name: 'a reference to another oppdrag that exists: two sides of one slip',
    file: health,
    from: '#S12',
    to: '#S21',
    gives: [
      `${letter} lineage/assignment-not-received «S12»`,
      'lineage/assignment-not-addressed «styringsbrev-2026#S21»',
    ],
  },
  {
    name: 'a report on last year’s oppdrag by slip',
    file: report,
    from: 'gjelder: styringsbrev-2026#S24',
    to: 'gjelder: styringsbrev-2025#S24',
    gives: ['reference/unknown-item «styringsbrev-2025#S24»'],
  },
  {
    name: 'a report on an oppdrag that does not exist',
    file: report,
    from: 'gjelder: styringsbrev-2026#S20',
    to: 'gjelder: styringsbrev-2026#S99',
    gives: ['reference/unknown-item «styringsbrev-2026#S99»'],
  },
  {
    name: 'an answer about an oppdrag with its digits turned',
    file: health,
    from: '  - gjelder: styringsbrev-2026#S24',
    to: '  - gjelder: styringsbrev-2026#S42',
    gives: ['reference/unknown-item «styringsbrev-2026#S42»'],
  },
  {
    name: 'a planbehov about a misspelt plan',
    file: strategy,
    from: 'gjelder: samfunnsdel-2014',
    to: 'gjelder: samfunnsdel-2041',
    gives: ['reference/unknown-document «samfunnsdel-2041»'],
  },
  {
    name: 'a plan that rests on a misspelt planbehov, whose deadline is over',
    file: 'grunnlag/helhetlig-ros-2025.yaml',
    from: 'planstrategi-2024-2027#PB14',
    to: 'planstrategi-2024-2027#PB41',
    gives: ['reference/unknown-item «planstrategi-2024-2027#PB41»'],
  },
  {
    name: 'a measure that rests on a misspelt one, with a comment on the line',
    file: chapter,
    from: 'temaplan-oppvekst-2025-2028#OT1,',
    to: 'temaplan-oppvekst-2025-2028#OT19,',
    gives: ['reference/unknown-item «temaplan-oppvekst-2025-2028#OT19»'],
  },
  {
    name: 'a letter that replaces itself',
    file: letter,
    from: 'erstatter: styringsbrev-2025',
    to: 'erstatter: styringsbrev-2026',
    gives: ['reference/self «styringsbrev-2026»'],
  },
  {
    name: 'a map of a zoning plan next door',
    file: 'arealplaner/brygga-øst/plankart.yaml',
    from: 'del_av: reguleringsplan-brygga-øst',
    to: 'del_av: reguleringsplan-brygga-vest',
    gives: ['reference/unknown-document «reguleringsplan-brygga-vest»'],
  },
  {
    name: 'two plans with one id',
    file: 'virksomhetsplaner/hjemmetjenesten.yaml',
    from: 'id: virksomhetsplan-hjemmetjenesten-2026',
    to: 'id: virksomhetsplan-helse-og-mestring-2026',
    gives: ['id/duplicate-document «virksomhetsplan-helse-og-mestring-2026»'],
  },
];

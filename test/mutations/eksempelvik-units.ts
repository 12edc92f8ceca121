import type { Mutation } from './mutations.ts';

const units = 'organisasjon.yaml';
const health = 'virksomhetsplaner/helse-og-mestring.yaml';
const letter = 'styringsbrev/styringsbrev-2026.yaml';

/** Units, their plans and the organisation itself: one slip there is met in dozens of files. */
export const unitMutations: readonly Mutation[] = [
  {
    name: 'the id of a sector misspelt where it is defined',
    file: units,
    from: 'id: helse-og-mestring',
    to: 'id: helse-og-mestrig',
    gives: ['kommuneplan/samfunnsdel-2024.md organisation/unknown-unit «helse-og-mestring»'],
  },
  {
    name: 'the id of a staff unit misspelt where it is defined, which an oppdrag leaves out',
    file: units,
    from: 'id: økonomi,',
    to: 'id: økonmi,',
    gives: ['kommuneplan/samfunnsdel-2024.md organisation/unknown-unit «økonomi»'],
  },
  {
    name: 'a sector renamed with its reports left behind',
    file: units,
    from: 'id: kultur-og-frivillighet',
    to: 'id: kf',
    gives: ['kommuneplan/samfunnsdel-2024.md organisation/unknown-unit «kultur-og-frivillighet»'],
  },
  {
    name: 'the id of a committee misspelt where it is defined',
    file: units,
    from: 'id: utvalg-plan-og-miljø',
    to: 'id: utvalg-plan-og-miljo',
    gives: ['arealplaner/brygga-øst/reguleringsplan-brygga-øst.yaml schema/value «utvalg-plan-og-miljø»'],
  },
  {
    name: 'a unit removed that other plans name',
    file: units,
    from: (text) => text.replace(/.*id: hjemmetjenesten.*\n/, ''),
    gives: ['temaplaner/folkehelseplan-2025-2028.yaml organisation/unknown-unit «hjemmetjenesten»'],
  },
  {
    name: 'a unit closed before the year: once in each document that names it',
    file: units,
    from: 'id: biblioteket, navn',
    to: 'id: biblioteket, gyldig: { fra: 2010-01-01, til: 2025-12-31 }, navn',
    gives: [
      'rapporter/tertialrapport-2026-t1.yaml organisation/closed-unit «biblioteket»',
      'virksomhetsplaner/biblioteket.md organisation/closed-unit «biblioteket»',
      'virksomhetsplaner/kultur-og-frivillighet.md organisation/closed-unit «biblioteket»',
      'økonomiplan/2026-2029/10-oppvekst.yaml organisation/closed-unit «biblioteket»',
      'økonomiplan/2026-2029/40-kultur-og-frivillighet.md organisation/closed-unit «biblioteket»',
    ],
  },
  {
    name: 'the title of a leader changed',
    file: units,
    from: 'leder: økonomisjef',
    to: 'leder: økonomidirektør',
    gives: ['virksomhetsplaner/økonomi.yaml organisation/unknown-unit «økonomisjef»'],
  },
  {
    name: 'the id of a unit left out',
    file: units,
    from: '{ id: veg-og-park, ',
    to: '{ ',
    gives: ['organisasjon.yaml schema/required «navn»'],
  },
  {
    name: 'a unit with the id of another',
    file: units,
    from: 'id: vann-og-avløp',
    to: 'id: veg-og-park',
    gives: ['id/duplicate-item «veg-og-park»'],
  },
  {
    name: 'an organisation that does not parse',
    file: units,
    from: 'id: eksempelvik',
    to: 'id: "eksempelvik',
    gives: ['syntax/yaml «"eksempelvik»'],
  },
  {
    name: 'a unit indented one space too few',
    file: units,
    from: '          - id: oppvekst\n            navn',
    to: '          - id: oppvekst\n           navn',
    gives: ['syntax/yaml «navn»'],
  },
  { name: 'an emptied organisation', file: units, from: () => '', gives: ['syntax/yaml'] },
  {
    name: 'an organisation that is gone',
    file: units,
    from: () => null,
    gives: ['plans.config.yaml config/invalid «organisasjon.yaml»'],
  },
  {
    name: 'an organisation that the config names wrongly',
    file: 'plans.config.yaml',
    from: 'organisasjon.yaml',
    to: 'organisasjonen.yaml',
    gives: ['config/invalid «organisasjonen.yaml»'],
  },
  // Whose plan it is
  {
    name: 'the plan of a sector removed: the plan below it names it, too',
    file: 'virksomhetsplaner/samfunn-og-teknikk.yaml',
    from: () => null,
    gives: [
      'styringsbrev/styringsbrev-2026.yaml organisation/missing-plan «alle»',
      'virksomhetsplaner/veg-og-park.yaml reference/unknown-document «virksomhetsplan-samfunn-og-teknikk-2026»',
    ],
  },
  {
    name: 'the plan of a staff unit removed',
    file: 'virksomhetsplaner/økonomi.yaml',
    from: () => null,
    gives: ['styringsbrev/styringsbrev-2026.yaml organisation/missing-plan «alle»'],
  },
  {
    name: 'a plan for another sector than its own',
    file: health,
    from: 'gjelder_enhet: helse-og-mestring',
    to: 'gjelder_enhet: velferd-og-inkludering',
    gives: [
      'virksomhetsplaner/velferd-og-inkludering.yaml adoption/two-in-force «virksomhetsplan-velferd-og-inkludering-2026»',
    ],
  },
  {
    name: 'a plan for the misspelt sector',
    file: health,
    from: 'gjelder_enhet: helse-og-mestring',
    to: 'gjelder_enhet: helse-og-mestrig',
    gives: ['organisation/unknown-unit «helse-og-mestrig»'],
  },
  {
    name: 'a plan for the sector by its name',
    file: health,
    from: 'gjelder_enhet: helse-og-mestring',
    to: 'gjelder_enhet: Helse og mestring',
    gives: ['organisation/unknown-unit «Helse og mestring»'],
  },
  {
    name: 'a plan that does not say whose it is',
    file: health,
    from: 'gjelder_enhet: helse-og-mestring\n',
    to: '',
    gives: ['organisation/missing-plan «virksomhetsplan-helse-og-mestring-2026»'],
  },
  {
    name: 'a report for a misspelt unit',
    file: 'rapporter/tertialrapport-2026-t1.yaml',
    from: 'gjelder: styringsbrev-2026#F4\n    enhet: kultur-og-frivillighet',
    to: 'gjelder: styringsbrev-2026#F4\n    enhet: kultur-og-frivilighet',
    gives: ['organisation/unknown-unit «kultur-og-frivilighet»'],
  },
  {
    name: 'a frame for a misspelt unit',
    file: 'økonomiplan/2026-2029/økonomiplan.yaml',
    from: '- enhet: oppvekst',
    to: '- enhet: opvekst',
    gives: ['organisation/unknown-unit «opvekst»'],
  },
  {
    name: 'a restricted agreement for a misspelt unit',
    file: 'ledelse/lederavtale-økonomisjef-2026.yaml',
    from: 'gjelder_enhet: økonomi',
    to: 'gjelder_enhet: økonomii',
    gives: ['organisation/unknown-unit «økonomii»'],
  },
  {
    name: 'a misspelt word for several recipients',
    file: letter,
    from: 'mottakere: alle-sektorer',
    to: 'mottakere: alle-sektor',
    gives: ['organisation/unknown-unit «alle-sektor»'],
  },
];

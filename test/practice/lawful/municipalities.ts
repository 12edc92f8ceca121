import type { Files } from '../../support/workspace.ts';
import { changed, municipality, practice } from '../municipality.ts';
import type { LawfulPractice } from '../practice.ts';

/** Municipalities that are small, new or just beginning here. */
export const municipalities: readonly LawfulPractice[] = [
  {
    name: 'two municipalities merge at New Year: the new council votes the first budget before the municipality exists',
    files: practice(
      {
        ...changed(
          'organisasjon.yaml',
          'enheter:\n  - id: eksempelvik',
          `enheter:
  - { id: nordvik, navn: Tidligere Nordvik kommune, type: kommune, gyldig: { til: 2025-12-31 }, videreføres_av: eksempelvik }
  - { id: sørvik, navn: Tidligere Sørvik kommune, type: kommune, gyldig: { til: 2025-12-31 }, videreføres_av: eksempelvik }
  - id: eksempelvik`,
        ),
        ...changed(
          'planstrategi.yaml',
          'begrunnelse: Samfunnsdelen er ny.\n',
          `begrunnelse: Samfunnsdelen er ny.
  - { id: P2, gjelder: arealdel-nordvik, valg: videreføres, begrunnelse: Gjelder til den nye kommunen har sin egen. }
  - { id: P3, gjelder: arealdel-sørvik, valg: videreføres, begrunnelse: Gjelder til den nye kommunen har sin egen. }
  - { id: P4, gjelder: temaplan-skole-nordvik, valg: revideres, begrunnelse: Blir én plan i 2027. }
  - { id: P5, gjelder: temaplan-skole-sørvik, valg: revideres, begrunnelse: Blir én plan i 2027. }
`,
        ),
        ...changed('økonomiplan.yaml', 'erstatter: økonomiplan-2025\n', ''),
        ...formerMunicipality('nordvik', '2018'),
        ...formerMunicipality('sørvik', '2019'),
      },
      { without: ['økonomiplan-2025.yaml'] },
    ),
    from: '2026-01-01',
  },
  {
    name: 'five documents are all a small municipality has',
    files: {
      'plans.config.yaml': 'plansystem: norge\n',
      'kommuneplan.yaml': municipality['samfunnsdel.yaml'] ?? '',
      'planstrategi.yaml': municipality['planstrategi.yaml'] ?? '',
      'økonomiplan.yaml': (municipality['økonomiplan.yaml'] ?? '').replaceAll(
        /^ {4}ansvarlig: .*\n|^erstatter: .*\n/gm,
        '',
      ),
      'delegasjonsreglement.yaml': `
type: delegasjonsreglement
id: delegasjonsreglement
tittel: Delegasjonsreglement
vedtak: { organ: kommunestyret, dato: 2024-12-11, sak: 101/24 }
`,
      'årsberetning.yaml': `
type: årsberetning
id: årsberetning-2025
tittel: Årsberetning 2025
periode: 2025
godkjent: { av: kommunedirektøren, dato: 2026-03-30 }
vedtak: { organ: kommunestyret, dato: 2026-06-17, sak: 40/26 }
`,
    },
    from: '2026-01-01',
  },
  {
    name: 'a municipality that begins in the middle: the økonomiplan first, with oppsett: start',
    files: {
      'plans.config.yaml': 'plansystem: norge\noppsett: start\n',
      'økonomiplan.yaml': (municipality['økonomiplan.yaml'] ?? '').replaceAll(
        /^ *forankring: .*\n|^erstatter: .*\n/gm,
        '',
      ),
    },
    infos: [
      'info lineage/unanchored økonomiplan-2026#T1: «Miljøteam på ungdomsskolene» (tiltak) mangler forankring. Skriv under «forankring» hva det kommer fra (dokumentets id, # og elementets id), under «følger_opp» hvilket vedtak det svarer på, eller under «lovgrunnlag» hvilken lov.',
      'info lineage/unanchored økonomiplan-2026#T2: «Hverdagsrehabilitering i hele kommunen» (tiltak) mangler forankring. Skriv under «forankring» hva det kommer fra (dokumentets id, # og elementets id), under «følger_opp» hvilket vedtak det svarer på, eller under «lovgrunnlag» hvilken lov.',
    ],
  },
];

/** What a former municipality left: its arealdel and a temaplan, which hold until the new municipality makes its own. */
function formerMunicipality(name: string, adopted: string): Files {
  return {
    [`${name}/arealdel.yaml`]: `
type: kommuneplan-arealdel
id: arealdel-${name}
tittel: Kommuneplanens arealdel for tidligere ${name} kommune
gjelder_enhet: ${name}
arealplanid: "${adopted}001"
vedtak: { organ: kommunestyret, dato: ${adopted}-06-13, sak: 41/${adopted.slice(2)} }
`,
    [`${name}/temaplan.yaml`]: `
type: temaplan
id: temaplan-skole-${name}
tittel: Plan for skolene i tidligere ${name} kommune 2021–2027
periode: 2021-2027
gjelder_enhet: ${name}
vedtak: { organ: kommunestyret, dato: 2021-03-17, sak: 14/21 }
`,
  };
}

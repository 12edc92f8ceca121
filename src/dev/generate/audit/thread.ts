import type { AuditFault } from './fault.ts';

const budget = 'økonomiplan/2026-2029/økonomiplan.yaml';
const letter = 'styringsbrev/styringsbrev-2026.yaml';

/** Where the thread from goal to unit breaks. */
export const threadFaults: readonly AuditFault[] = [
  {
    number: 1,
    says: 'Målet om et levende sentrum står i samfunnsdelen, men ble borte på veien til budsjettet. Økonomiplanen har verken et tiltak for målet eller en grunn til at det må vente.',
    changes: [
      {
        file: budget,
        from: `  - gjelder: samfunnsdel-2024#M3.4
    svar: utsatt
    begrunnelse: >-
      Torget og gatene bygges om etter kommunedelplanen for sentrum, som kommer til behandling våren 2026. Kostnadene vurderes i
      økonomiplanen for 2027–2030. Bibliotekets nye åpningstider gir mer liv i sentrum allerede i 2026.
`,
        to: '',
      },
    ],
    comment: { file: 'kommuneplan/samfunnsdel-2024.md', above: ':::::mål[Sentrum er et levende møtested]' },
    gives: ['kommuneplan/samfunnsdel-2024.md lineage/not-followed-up «M3.4»'],
  },
  {
    number: 2,
    says: 'Sykkelveien fra Solbakken er vedtatt i klima- og energiplanen, men står ikke i økonomiplanen. Kommunestyret har verken fått den foreslått eller fått vite hvorfor ikke.',
    changes: [
      {
        file: budget,
        from: `  - gjelder: klima-og-energiplan-2025-2030#KT3
    svar: utsatt
    begrunnelse: Sykkelveien må reguleres først. Reguleringen starter i 2026, og byggingen vurderes fra 2028.
`,
        to: '',
      },
    ],
    comment: { file: 'temaplaner/klima-og-energiplan-2025-2030.yaml', above: '- id: KT3' },
    gives: ['temaplaner/klima-og-energiplan-2025-2030.yaml lineage/not-followed-up «KT3»'],
  },
  {
    number: 3,
    says: 'Oppdraget om to nye fastleger er glemt: Ingen i sektoren kjente til det.',
    changes: [
      {
        file: 'virksomhetsplaner/helse-og-mestring.yaml',
        from: `  - id: A11
    tittel: Lyse ut hjemlene og skaffe lokaler til to nye fastleger
    forankring: styringsbrev-2026#S12
    ansvarlig: helse-og-rehabilitering
    frist: 2026-09-01
    status: fullført
    dato: 2026-11-16
`,
        to: '',
      },
    ],
    comment: { file: letter, above: '- id: S12' },
    gives: ['styringsbrev/styringsbrev-2026.yaml lineage/assignment-not-received «S12»'],
  },
  {
    number: 4,
    says: 'Staben Økonomi, som følger opp at alle andre holder rammen, har selv ingen virksomhetsplan for 2026.',
    changes: [{ file: 'virksomhetsplaner/økonomi.yaml', removed: true }],
    comment: { file: letter, above: '- id: F1' },
    gives: ['styringsbrev/styringsbrev-2026.yaml organisation/missing-plan «alle»'],
  },
  {
    number: 5,
    says: 'Kommunestyret bevilget penger til digital byggesak i 2026. Tiltaket er ikke med i styringsbrevet eller i noen virksomhetsplan, og ved utgangen av april var ingenting brukt.',
    changes: [
      {
        file: 'virksomhetsplaner/samfunn-og-teknikk.yaml',
        from: `  - id: A14
    tittel: Ny løsning for byggesøknader i drift
    forankring: økonomiplan-2026-2029#SAM-5
    ansvarlig: plan-og-byggesak
    frist: 2026-11-01
    status: fullført
    dato: 2026-10-26
`,
        to: '',
      },
    ],
    comment: { file: 'økonomiplan/2026-2029/50-samfunn-og-teknikk.yaml', above: '- id: SAM-5' },
    gives: ['økonomiplan/2026-2029/50-samfunn-og-teknikk.yaml lineage/measure-not-assigned «SAM-5»'],
  },
  {
    number: 6,
    says: 'Kommunestyret ga penger til en fast kontakt for pårørende. Økonomiplanen sier ikke hvilket mål tiltaket skal bidra til, og da kan ingen vite om det virket.',
    changes: [
      {
        file: 'økonomiplan/2026-2029/20-helse-og-mestring.yaml',
        from: `    tittel: Fast kontakt for pårørende
    forankring: samfunnsdel-2024#M2.5
`,
        to: `    tittel: Fast kontakt for pårørende
`,
      },
    ],
    comment: { file: 'økonomiplan/2026-2029/20-helse-og-mestring.yaml', above: '- id: HEL-6' },
    gives: ['økonomiplan/2026-2029/20-helse-og-mestring.yaml lineage/unanchored «HEL-6»'],
  },
  {
    number: 7,
    says: 'Biblioteket svarer på et oppdrag om barnehagene, som er gitt til Oppvekst. Meningen var oppdraget om lesing, som har nummeret etter.',
    changes: [
      {
        file: 'virksomhetsplaner/biblioteket.md',
        from: '{id=A2 forankring=styringsbrev-2026#S2 ',
        to: '{id=A2 forankring=styringsbrev-2026#S1 ',
      },
    ],
    comment: { file: 'virksomhetsplaner/biblioteket.md', above: '{id=A2 ' },
    gives: ['virksomhetsplaner/biblioteket.md lineage/assignment-not-addressed «styringsbrev-2026#S1»'],
  },
  {
    number: 8,
    says: 'Kommunen kjøpte en analyse av boligbehovet i 2024. Ingen plan viser til den, og den viser ikke til noen plan.',
    changes: [
      {
        file: 'grunnlag/boligbehov-2024.yaml',
        text: `type: kunnskapsgrunnlag
id: boligbehov-2024
tittel: Analyse av boligbehovet i Eksempelvik 2024–2040
periode: 2024-2040
arkivsak: 2024/0871
eier: velferd-og-inkludering
beskrivelse: |
  Analysen anslår at det trengs 1 050 nye boliger fram til 2040, og at hver tredje bør være under 60 kvadratmeter. Behovet
  er størst for dem over 67 år som vil flytte fra enebolig til leilighet nær sentrum.
`,
      },
    ],
    comment: { file: 'grunnlag/boligbehov-2024.yaml' },
    gives: ['grunnlag/boligbehov-2024.yaml lineage/orphan-document «boligbehov-2024»'],
  },
];

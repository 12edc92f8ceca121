import type { Files } from '../../../src/workspace/check-files.ts';

/** A small chain from goal to report: one goal is followed up all the way, one is not; what is `unntatt` may reach nobody outside. */
export const chainFiles: Files = {
  'plans.config.yaml': 'kommune: { navn: Fjordvik kommune, nummer: "9999" }\n',
  'organisasjon.yaml': `type: organisasjon
id: organisasjon
tittel: Organisasjonen
enheter:
  - id: fjordvik
    navn: Fjordvik kommune
    type: kommune
    enheter:
      - { id: oppvekst, navn: Oppvekst, type: sektor, leder: kommunalsjef oppvekst }
      - { id: teknisk, navn: Teknisk, type: sektor, leder: kommunalsjef teknisk }
`,
  'samfunnsdel.yaml': `type: kommuneplan-samfunnsdel
id: samfunnsdel
tittel: Kommuneplanens samfunnsdel 2024–2036
periode: 2024-2036
vedtak: { organ: kommunestyret, dato: 2024-06-12, sak: 40/24 }
visjon:
  - { id: V1, tittel: Nær fjorden }
satsingsområder:
  - id: S1
    nummer: 1
    tittel: Trygg oppvekst
    mål:
      - id: M1
        nummer: 1.1
        tittel: Alle barn lærer å svømme
        bærekraftsmål: ["4.1", "3"]
        indikatorer:
          - { id: I1, tittel: Elever som kan svømme, måleenhet: prosent, retning: opp, utgangspunkt: { 2023: 70 }, målverdi: { 2027: 95 }, verdier: { 2024: 74, 2025: 81 } }
      - { id: M2, nummer: "1.2", tittel: Ingen barn er alene }
`,
  'økonomiplan.yaml': `type: økonomiplan
id: økonomiplan
tittel: Økonomiplan 2026–2029
periode: 2026-2029
forankring: samfunnsdel
vedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 90/25 }
tiltak:
  - { id: T1, tittel: Svømmelærere, forankring: samfunnsdel#M1, ansvarlig: oppvekst, beløp: { 2026: 500000 }, bærekraftsmål: ["4.1"] }
  - { id: T2, tittel: Hemmelig beredskap, forankring: samfunnsdel#M2, tilgang: unntatt, unntakshjemmel: offentleglova § 24, beløp: { 2026: 100000 } }
vedtakspunkter:
  - { id: VP1, nummer: "1", tittel: Skatteøret er 11 prosent }
verbalvedtak:
  - { id: VV1, nummer: "2", tittel: Plan for badeplasser, ansvarlig: teknisk, frist: 2026-03-31, status: pågår }
  - { id: VV2, nummer: "3", tittel: Svømmekurs om sommeren, ansvarlig: oppvekst, frist: 2026-08-31, status: i-rute }
`,
  'styringsbrev.yaml': `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
forankring: økonomiplan
godkjent: { av: kommunedirektør, dato: 2026-01-10 }
oppdrag:
  - { id: F1, nummer: "1", tittel: Svømming på alle trinn, forankring: [økonomiplan#T1, økonomiplan#VV2], mottakere: [oppvekst], frist: 2026-10-01 }
  - { id: F2, nummer: "2", tittel: Trygge badeplasser, forankring: økonomiplan#VV1, mottakere: [teknisk], frist: 2026-11-01 }
`,
  'virksomhetsplan.yaml': `type: virksomhetsplan
id: virksomhetsplan-oppvekst-2026
tittel: Virksomhetsplan 2026 for oppvekst
periode: 2026
gjelder_enhet: oppvekst
forankring: styringsbrev-2026
godkjent: { av: kommunalsjef oppvekst, dato: 2026-02-10 }
aktiviteter:
  - { id: A1, tittel: Svømmeuke i mai, forankring: styringsbrev-2026#F1, ansvarlig: oppvekst, frist: 2026-05-31, status: fullført, dato: 2026-05-29 }
`,
  'virksomhetsplan-teknisk.yaml': `type: virksomhetsplan
id: virksomhetsplan-teknisk-2026
tittel: Virksomhetsplan 2026 for teknisk
periode: 2026
gjelder_enhet: teknisk
forankring: styringsbrev-2026
godkjent: { av: kommunalsjef teknisk, dato: 2026-02-12 }
aktiviteter:
  - { id: A1, tittel: Gatelys, forankring: samfunnsdel, ansvarlig: teknisk }
`,
  'rapport-1.yaml': `type: tertialrapport
id: rapport-2026-1
tittel: Første rapport 2026
periode: 2026-01
vedtak: { organ: kommunestyret, dato: 2026-02-25, sak: 9/26 }
rapport:
  - { gjelder: styringsbrev-2026#F1, status: forsinket, kommentar: Mangler lærere. }
`,
  'rapport-2.yaml': `type: tertialrapport
id: rapport-2026-2
tittel: Andre rapport 2026
periode: 2026-T1
vedtak: { organ: kommunestyret, dato: 2026-05-27, sak: 31/26 }
rapport:
  - { gjelder: styringsbrev-2026#F1, status: i-rute, kommentar: Lærerne er på plass. }
`,
};

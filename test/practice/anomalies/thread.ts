import { changed, practice, rewritten } from '../municipality.ts';
import type { Anomaly } from '../practice.ts';
import { tertialReport, withReports } from './parts.ts';

/** The thread from goals to work and back breaks. */
export const brokenThreads: readonly Anomaly[] = [
  // The jury of «beste røde tråd» 2024: goals start well in the samfunnsdel and are lost in the budget.
  {
    name: 'a goal of the samfunnsdel that the økonomiplan does not mention',
    files: practice(changed('økonomiplan.yaml', 'forankring: samfunnsdel-2024#M2', 'forankring: samfunnsdel-2024#M1')),
    tells:
      'warning lineage/not-followed-up samfunnsdel-2024#M2: Målet «Eldre bor trygt hjemme» er ikke fulgt opp: «økonomiplan-2026» har verken et tiltak som er forankret i det, eller et svar om det. Forankre et tiltak i «samfunnsdel-2024#M2», eller skriv under «svar» i planen hvorfor målet ikke er tatt inn nå.',
  },
  {
    name: 'a samfunnsdel that the økonomiplan has forgotten altogether',
    files: practice({
      ...rewritten('økonomiplan.yaml', {
        'forankring: samfunnsdel-2024#M1': 'lovgrunnlag: opplæringslova § 12-4',
        'forankring: samfunnsdel-2024#M2': 'lovgrunnlag: helse- og omsorgstjenesteloven § 3-2',
      }),
    }),
    tells:
      'warning lineage/not-followed-up samfunnsdel-2024: Ingenting i «Kommuneplanens samfunnsdel 2024–2036» er fulgt opp: ingen av de 2 målene og tiltakene som skulle vært tatt videre, er nevnt i «økonomiplan-2026». Forankre tiltak i dem, eller svar under «svar» i planen.',
  },
  {
    name: 'a goal that is followed up, and nearly gone in the årsrapport: what should be reported on is not there',
    files: practice({
      ...withReports,
      'styringsbrev-2025.yaml': `
type: styringsbrev
id: styringsbrev-2025
tittel: Kommunedirektørens styringsbrev 2025
periode: 2025
forankring: økonomiplan-2025
godkjent: { av: kommunedirektøren, dato: 2025-01-09 }
oppdrag:
  - { id: O1, tittel: Kartlegg ungdomsmiljøet, forankring: samfunnsdel-2024#M1, mottakere: [oppvekst], rapporteres: år }
  - { id: O2, tittel: Prøv ut hverdagsrehabilitering, forankring: samfunnsdel-2024#M2, mottakere: [helse], rapporteres: år }
`,
      'årsrapport.yaml': `
type: årsrapport
id: årsrapport-2025
tittel: Årsrapport 2025
periode: 2025
vedtak: { organ: kommunestyret, dato: 2026-06-10, sak: 40/26 }
rapport:
  - { gjelder: styringsbrev-2025#O1, status: fullført, dato: 2025-11-20 }
`,
      'rapporter/t1.yaml': tertialReport(''),
    }),
    tells:
      'info report/missing styringsbrev-2025#O2: «Prøv ut hverdagsrehabilitering» skal rapporteres, men «Årsrapport 2025» sier ikke hvordan det går for Helse og velferd. Skriv status under «rapport» der.',
  },
  {
    name: 'a measure with money that nobody was given',
    files: practice(
      changed(
        'økonomiplan.yaml',
        '  - id: T2',
        `  - id: T3
    tittel: Leseveileder på hver skole
    forankring: samfunnsdel-2024#M1
    beløp: { 2026: 700000 }
  - id: T2`,
      ),
    ),
    tells:
      'warning lineage/measure-not-assigned økonomiplan-2026#T3: Tiltaket «Leseveileder på hver skole» har penger i 2026, men ingen har fått det i oppgave: det er ikke med i noe oppdrag eller noen virksomhetsplan. Forankre et oppdrag eller en aktivitet i «økonomiplan-2026#T3».',
  },
  // Adopted measures of temaplaner are forgotten.
  {
    name: 'a measure of a temaplan that never reached the økonomiplan',
    files: practice({
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2025–2030
periode: 2025-2030
forankring: samfunnsdel-2024
vedtak: { organ: kommunestyret, dato: 2025-03-12, sak: 12/25 }
mål:
  - id: OM1
    tittel: Alle ungdomsskoler har miljøteam
    forankring: samfunnsdel-2024#M1
    tiltak:
      - { id: OT1, tittel: Miljøteam på ungdomsskolene, ansvarlig: oppvekst }
      - { id: OT2, tittel: Elevene velger en miljøkontakt, ansvarlig: oppvekst }
`,
      ...rewritten('økonomiplan.yaml', { 'samfunnsdel-2024#M1': 'temaplan-oppvekst#OT1' }),
    }),
    tells:
      'warning lineage/not-followed-up temaplan-oppvekst#OT2: Tiltaket «Elevene velger en miljøkontakt» er ikke tatt inn i «økonomiplan-2026». Forankre et tiltak der i «temaplan-oppvekst#OT2», eller skriv under «svar» i planen hvorfor det ikke er tatt inn nå.',
  },
  // The debate of 2017, Upplands Väsby: many measures and no results.
  {
    name: 'a goal nobody measures, where others are measured',
    files: practice({
      ...changed(
        'samfunnsdel.yaml',
        '    tittel: Alle barn hører til i et fellesskap\n',
        `    tittel: Alle barn hører til i et fellesskap
    indikatorer: [{ id: I1, tittel: Barn som trives på skolen, måleenhet: prosent, retning: opp, utgangspunkt: 88, målverdi: 95, verdier: { 2024: 89, 2025: 90 } }]
`,
      ),
    }),
    tells:
      'info indicator/missing samfunnsdel-2024#M2: Målet «Eldre bor trygt hjemme» har ingen indikator. Hva skal vise om det nås?',
  },
  {
    name: 'an indicator nobody has measured for years',
    files: practice({
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2021–2030
periode: 2021-2030
forankring: samfunnsdel-2024
vedtak: { organ: kommunestyret, dato: 2021-03-10, sak: 12/21 }
indikatorer:
  - { id: I1, tittel: Barn som trives på skolen, måleenhet: prosent, retning: opp, utgangspunkt: 88, målverdi: 95, verdier: { 2022: 89 } }
`,
    }),
    tells:
      'info indicator/stale temaplan-oppvekst#I1: Indikatoren «Barn som trives på skolen» har ingen verdi for 2023 og 2024. Den nyeste er fra 2022.',
  },
  // Herøy, Rindal, Otta, Sortland: plans without those who are to carry them out.
  {
    name: 'an oppdrag to nobody',
    files: practice(changed('styringsbrev.yaml', '    mottakere: [helse]\n', '')),
    tells:
      'warning lineage/assignment-not-received styringsbrev-2026#O2: Oppdraget «Innfør hverdagsrehabilitering» har ingen mottaker, så ingen tar det imot. Skriv hvem det går til, slik: mottakere: [oppvekst]',
  },
  {
    name: 'an oppdrag that the unit’s plan does not mention',
    files: practice(changed('virksomhetsplaner/helse.yaml', 'styringsbrev-2026#O2', 'økonomiplan-2026#T2')),
    tells:
      'warning lineage/assignment-not-received styringsbrev-2026#O2: Oppdraget «Innfør hverdagsrehabilitering» er ikke tatt imot av «Helse og velferd»: i virksomhetsplanen er ingenting forankret i «styringsbrev-2026#O2», og den svarer ikke på det. Fristen var 2026-03-01. Forankre en aktivitet i oppdraget, eller skriv under «svar» hvordan det løses.',
  },
  {
    name: 'a sector without a plan',
    files: practice({}, { without: ['virksomhetsplaner/helse.yaml'] }),
    tells:
      'warning organisation/missing-plan styringsbrev-2026#O2: «Helse og velferd» har fått oppdrag, men har ingen virksomhetsplan for perioden. Den skulle vært klar 2026-03-01. Legg den inn med «type: virksomhetsplan» og «gjelder_enhet: helse».',
  },
];

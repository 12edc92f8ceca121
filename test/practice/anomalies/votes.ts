import { changed, practice } from '../municipality.ts';
import type { Anomaly } from '../practice.ts';
import { tertialReport, withReports, withVotes } from './parts.ts';

/** Votes and reports that nobody follows up. */
export const forgottenVotes: readonly Anomaly[] = [
  // Audits in Bodø, Vefsn, Røros, Alvdal: follow-up of votes needs a system.
  {
    name: 'a verbalvedtak without owner, deadline and status',
    files: practice(withVotes('verbalvedtak: [{ id: V1, tittel: Sak om flere læreplasser i helsefag }]\n')),
    tells:
      'warning vote/without-owner økonomiplan-2026#V1: Verbalvedtaket «Sak om flere læreplasser i helsefag» mangler «ansvarlig», «frist» og «status». Skriv hvem som skal følge det opp, når det skal være gjort, og hvordan det går, så det ikke blir glemt.',
  },
  {
    name: 'a verbalvedtak that is in no oppdrag and no plan',
    files: practice(
      withVotes(
        'verbalvedtak: [{ id: V1, tittel: Sak om flere læreplasser i helsefag, ansvarlig: helse, frist: 2026-12-01, status: ikke-startet }]\n',
      ),
    ),
    tells:
      'warning vote/not-assigned økonomiplan-2026#V1: «Sak om flere læreplasser i helsefag» ble vedtatt 2025-12-17, men er ikke med i noe oppdrag eller tiltak. Skriv «følger_opp: økonomiplan-2026#V1» i det som skal sette vedtaket ut i livet, eller svar på det i en plan.',
  },
  {
    name: 'a verbalvedtak whose deadline went by without a word',
    files: practice({
      ...withVotes(
        'verbalvedtak: [{ id: V1, tittel: Sak om flere læreplasser i helsefag, ansvarlig: helse, frist: 2026-05-31, status: ikke-startet }]\n',
      ),
      ...changed(
        'styringsbrev.yaml',
        'forankring: økonomiplan-2026#T2',
        'forankring: økonomiplan-2026#T2\n    følger_opp: økonomiplan-2026#V1',
      ),
    }),
    tells:
      'warning period/deadline-passed økonomiplan-2026#V1: Fristen 2026-05-31 for «Sak om flere læreplasser i helsefag» er ute, og ingenting sier at det er gjort. Oppdater status, gi ny frist i en rapport, eller svar på det i planen.',
  },
  {
    name: 'a point of a vote that asks somebody to do something, and that nobody took up',
    files: practice(
      withVotes(
        'vedtakspunkter: [{ id: VP7, nummer: "7", tittel: Kommunedirektøren legger fram en sak om eiendomsskatt, ansvarlig: økonomi, frist: 2026-09-30 }]\n',
      ),
    ),
    tells:
      'warning vote/not-assigned økonomiplan-2026#VP7: «Kommunedirektøren legger fram en sak om eiendomsskatt» ble vedtatt 2025-12-17, men er ikke med i noe oppdrag eller tiltak. Skriv «følger_opp: økonomiplan-2026#VP7» i det som skal sette vedtaket ut i livet, eller svar på det i en plan.',
  },
  // Hægebostad, Frogn: the council had to order the reports.
  {
    name: 'a tertialrapport that leaves out what it should tell of',
    files: practice({
      ...withReports,
      ...changed(
        'styringsbrev.yaml',
        'tittel: Innfør hverdagsrehabilitering\n',
        'tittel: Innfør hverdagsrehabilitering\n    rapporteres: tertial\n',
      ),
      'årsrapport.yaml': 'type: årsrapport\nid: årsrapport-2025\ntittel: Årsrapport 2025\nperiode: 2025\n',
      'rapporter/t1.yaml': tertialReport('rapport: [{ gjelder: styringsbrev-2026#O1, status: i-rute }]\n'),
    }),
    tells:
      'info report/missing styringsbrev-2026#O2: «Innfør hverdagsrehabilitering» skal rapporteres, men «Tertialrapport 1 2026» sier ikke hvordan det går for Helse og velferd. Skriv status under «rapport» der.',
  },
  {
    name: 'one report to the council in a year',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { tertialrapport: 2025,'),
      'rapporter/2025.yaml': tertialReport('').replaceAll('2026', '2025').replace('35/26', '35/25'),
      'rapporter/t1.yaml': tertialReport(''),
    }),
    tells:
      'warning law/reports-twice-a-year: For 2025 finnes bare én rapport her, «Tertialrapport 1 2025». Kommunedirektøren skal rapportere til kommunestyret minst 2 ganger i året (kommuneloven § 14-5 tredje ledd). Legg inn den som mangler, eller endre året i «i_bruk» hvis rapportene ikke ligger her så langt tilbake.',
  },
  {
    name: 'a delayed assignment without a comment',
    files: practice({
      'rapporter/t1.yaml': tertialReport(
        'rapport: [{ gjelder: styringsbrev-2026#O1, enhet: oppvekst, status: forsinket }]\n',
      ),
    }),
    tells:
      'warning report/delayed-without-comment styringsbrev-2026#O1: Rapporten sier at «Få miljøteamene på plass» er forsinket, men ikke hvorfor. Skriv i «kommentar» hva som er grunnen, og hva som gjøres med det.',
  },
];

import { changed, practice, rewritten } from '../municipality.ts';
import type { Anomaly } from '../practice.ts';
import { withVotes } from './parts.ts';

/** What the law and the sums ask. */
export const againstTheLaw: readonly Anomaly[] = [
  // Lillestrøm 2022: the reporting of investments.
  {
    name: 'an investment that costs more than the council has given it',
    files: practice(
      withVotes(`
investeringer:
  - id: I1
    tittel: Ny fjordskole
    forankring: samfunnsdel-2024#M1
    ansvarlig: oppvekst
    kostnadsramme: 90000000
    tidligere_bevilget: 20000000
    beløp: { 2026: 50000000, 2027: 30000000 }
`),
    ),
    tells:
      'error budget/sum økonomiplan-2026#I1: Det som er bevilget til «Ny fjordskole», er mer enn kostnadsrammen: 20 000 000 tidligere + 80 000 000 i planen – 90 000 000 = 10 000 000 kroner over.',
  },
  {
    name: 'an investment whose financing does not add up',
    files: practice(
      withVotes(`
investeringer:
  - id: I1
    tittel: Ny fjordskole
    forankring: samfunnsdel-2024#M1
    ansvarlig: oppvekst
    kostnadsramme: 90000000
    finansiering: { lån: 60000000, mva: 18000000 }
    beløp: { 2026: 50000000, 2027: 40000000 }
`),
    ),
    tells:
      'error budget/sum økonomiplan-2026#I1: Finansieringen av «Ny fjordskole» er ikke lik kostnadsrammen: 78 000 000 – 90 000 000 = −12 000 000 kroner.',
  },
  // What the law asks.
  {
    name: 'a planstrategi a year and a day after the council was constituted',
    files: practice(changed('planstrategi.yaml', 'dato: 2024-03-20, sak: 17/24', 'dato: 2024-10-13, sak: 80/24')),
    tells:
      'warning law/planning-strategy-deadline planstrategi-2024-2027: Planstrategien ble vedtatt 2024-10-13. Fristen var 2024-10-12, ett år etter at kommunestyret ble konstituert 2023-10-12 (plan- og bygningsloven § 10-1 første ledd).',
  },
  {
    name: 'a budget voted in January',
    files: practice(changed('økonomiplan.yaml', 'dato: 2025-12-17, sak: 98/25', 'dato: 2026-01-14, sak: 1/26')),
    tells:
      'warning law/budget-before-new-year økonomiplan-2026: Vedtaket er datert 2026-01-14. Kommunestyret skal vedta økonomiplanen og årsbudsjettet for 2026 før årsskiftet (kommuneloven § 14-3 første ledd). Er dette en endring av et budsjett som alt var vedtatt, så før opp «endrer» med den opprinnelige planen.',
  },
  {
    name: 'a budget that the formannskap voted',
    files: practice(
      changed('økonomiplan.yaml', 'organ: kommunestyret, dato: 2025-12-17', 'organ: formannskapet, dato: 2025-12-17'),
    ),
    tells:
      'warning adoption/wrong-body økonomiplan-2026: Her står «formannskapet», men etter kommuneloven § 14-2 vedtas dokumenter av typen «økonomiplan» av kommunestyret. Var dette en innstilling, så skriv «utfall: innstilling», og før opp det endelige vedtaket.',
  },
  {
    name: 'an innstilling that was public for thirteen days',
    files: practice({
      ...rewritten('økonomiplan.yaml', { 'fra: 2025-11-27': 'fra: 2025-12-04' }),
    }),
    tells:
      'warning law/public-inspection økonomiplan-2026: Innstillingen ble lagt ut 2025-12-04, 13 dager før vedtaket 2025-12-17. Den skal være offentlig i minst 14 dager (kommuneloven § 14-3 fjerde ledd).',
  },
  {
    name: 'a samfunnsdel that was out for five weeks',
    files: practice(changed('samfunnsdel.yaml', 'til: 2023-11-17', 'til: 2023-11-06')),
    tells:
      'warning law/hearing-six-weeks samfunnsdel-2024: Høringen varte i 35 dager. Fristen for å uttale seg skal være minst 42 dager (plan- og bygningsloven § 11-14 første ledd). Er datoene rette, må kommunen vurdere en ny høring før vedtaket, eller om vedtaket kan stå.',
  },
  {
    name: 'a handlingsdel for three years',
    files: practice({
      ...rewritten('økonomiplan.yaml', { '2026–2029': '2026–2028', 'periode: 2026-2029': 'periode: 2026-2028' }),
    }),
    tells:
      'warning law/action-part-four-years økonomiplan-2026: Handlingsdelen gjelder 2026-2028, og det er 3 år. Den skal vise hvordan kommuneplanen følges opp i minst 4 år (plan- og bygningsloven § 11-1 fjerde ledd). Er det bare det første året som står her, så før opp hele perioden i «periode».',
  },
  {
    name: 'a thematic kommunedelplan without handlingsdel',
    files: practice({
      'kommunedelplan.yaml': `
type: kommunedelplan
id: kdp-klima
tittel: Kommunedelplan for klima 2025–2032
periode: 2025-2032
forankring: samfunnsdel-2024
høring: { hva: forslag, fra: 2025-02-03, til: 2025-03-21 }
vedtak: { organ: kommunestyret, dato: 2025-05-21, sak: 33/25 }
`,
    }),
    tells:
      'warning law/thematic-plan-action-part kdp-klima: Kommunedelplanen har ingen handlingsdel: ingen tiltak i planen, og ingen tiltak andre steder som er forankret i den. En kommunedelplan for et tema skal ha handlingsdel (plan- og bygningsloven § 11-2 tredje ledd). Før opp tiltakene, eller «arealplanid» hvis planen er en arealplan.',
  },
  {
    name: 'a budget that spends more than it has',
    files: practice(
      withVotes('hovedtall:\n  netto_driftsresultat: { 2026: 1000000 }\n  sum_disponeringer: { 2026: 1500000 }\n'),
    ),
    tells:
      'warning law/operating-balance økonomiplan-2026: Driften går ikke i balanse i 2026: netto driftsresultat – sum disponeringer, 1 000 000 – 1 500 000 = −500 000 kroner. De to skal være like store hvert år (kommuneloven § 14-10).',
  },
  {
    name: 'accounts presented in March',
    files: practice({
      'årsregnskap.yaml': `
type: årsregnskap
id: årsregnskap-2025
tittel: Årsregnskap 2025
periode: 2025
godkjent: { av: kommunedirektøren, dato: 2026-03-02 }
`,
    }),
    tells:
      'warning law/annual-report-deadline årsregnskap-2025: Årsregnskapet for 2025 er avlagt 2026-03-02. Fristen var 2026-02-22 (kommuneloven § 14-6 sjette ledd).',
  },
  {
    name: 'a plan for forvaltningsrevisjon that the kontrollutvalg voted',
    files: practice({
      'revisjonsplan.yaml': `
type: plan-for-forvaltningsrevisjon
id: revisjonsplan-2024
tittel: Plan for forvaltningsrevisjon 2025–2028
periode: 2025-2028
vedtak: { organ: kontrollutvalget, dato: 2024-11-20, sak: 31/24 }
`,
    }),
    tells:
      'warning adoption/wrong-body revisjonsplan-2024: Her står «kontrollutvalget», men etter kommuneloven § 23-3 vedtas dokumenter av typen «plan-for-forvaltningsrevisjon» av kommunestyret. Var dette en innstilling, så skriv «utfall: innstilling», og før opp det endelige vedtaket.',
  },
  {
    name: 'a reguleringsplan without a national id',
    files: practice({
      'reguleringsplan.yaml': `
type: reguleringsplan
id: reguleringsplan-brygga
tittel: Detaljregulering for Brygga
forankring: samfunnsdel-2024
høring: { hva: forslag, fra: 2025-09-01, til: 2025-10-20 }
vedtak: { organ: kommunestyret, dato: 2026-01-21, sak: 3/26 }
`,
    }),
    tells:
      'warning law/area-plan-id reguleringsplan-brygga: Arealplanen har ingen arealplan-ID her. Den skal være gitt senest ved varsel om oppstart (kart- og planforskriften § 9). Før den opp i «arealplanid», for eksempel "9901_2026001".',
  },
];

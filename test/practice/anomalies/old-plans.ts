import { changed, practice, rewritten } from '../municipality.ts';
import type { Anomaly } from '../practice.ts';

/** Plans that are old, doubled or not adopted. */
export const oldPlans: readonly Anomaly[] = [
  // Indre Fosen 2021: an agreement not revised after the merger, an old bestillerbrev that still governed.
  {
    name: 'an agreement that should have been revised after the merger',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { avtale: 2016,'),
      'avtale.yaml': `
type: avtale
id: avtale-vann
tittel: Avtale om vann med Rissvik kommune
periode: { fra: 2016-01-01 }
godkjent: { av: kommunedirektøren, dato: 2016-02-01 }
neste_revisjon: 2020-01-01
se_også: samfunnsdel-2024
`,
    }),
    tells:
      'info calendar/overdue-revision avtale-vann: Neste revisjon skulle vært gjort innen 2020-01-01, og ingen ny utgave er lagt inn. Legg inn den nye, eller før opp en ny dag i «neste_revisjon».',
  },
  {
    name: 'a plan of this year that rests on a bestillerbrev of many years ago',
    files: practice({
      'samfunnsdel-2014.yaml': `
type: kommuneplan-samfunnsdel
id: samfunnsdel-2014
tittel: Kommuneplanens samfunnsdel 2014–2026
periode: 2014-2026
vedtak: { organ: kommunestyret, dato: 2014-06-18, sak: 41/14 }
`,
      ...changed('samfunnsdel.yaml', 'periode: 2024-2036\n', 'periode: 2024-2036\nerstatter: samfunnsdel-2014\n'),
      'bestillerbrev.yaml': `
type: bestillerbrev
id: bestillerbrev-2017
tittel: Bestillerbrev 2017
periode: 2017
forankring: samfunnsdel-2014
godkjent: { av: kommunedirektøren, dato: 2017-01-09 }
oppdrag: [{ id: B1, tittel: Vannet er rent, lovgrunnlag: drikkevannsforskriften § 5, mottakere: [helse], status: avsluttet }]
`,
      ...changed(
        'virksomhetsplaner/helse.yaml',
        'forankring: styringsbrev-2026\n',
        'forankring: [styringsbrev-2026, bestillerbrev-2017]\n',
      ),
    }),
    tells:
      'warning reference/expired virksomhetsplan-helse-2026: «bestillerbrev-2017» gjaldt til 2017-12-31 og var altså ute før dette dokumentet begynner å gjelde. Vis til det som gjelder nå. Gjelder det fortsatt, så før det opp i et dokument som forlenger det («forlenger»), eller som videreført i planstrategien.',
  },
  {
    name: 'an oppdrag to a unit that the merger closed',
    files: practice({
      ...changed(
        'organisasjon.yaml',
        '          - { id: helse,',
        `          - { id: omsorg, navn: Omsorg, type: sektor, gyldig: { til: 2024-12-31 }, videreføres_av: helse }
          - { id: helse,`,
      ),
      ...changed('styringsbrev.yaml', 'mottakere: [helse]', 'mottakere: [helse, omsorg]'),
    }),
    tells:
      'warning organisation/closed-unit styringsbrev-2026#O2: Enheten «omsorg» ble lagt ned 2024-12-31, før dette dokumentet begynner å gjelde (2026-01-01). Bruk enheten som har tatt over. Mente du «helse»?',
  },
  {
    name: 'a plan that rests on a routine that has been replaced',
    files: practice({
      'policy-2015.yaml': policy('policy-2015', 'Policy for frivillighet', '2015-03-02'),
      'policy-2024.yaml': `${policy('policy-2024', 'Ny policy for frivillighet', '2024-03-04')}erstatter: policy-2015\n`,
      ...changed(
        'virksomhetsplaner/helse.yaml',
        'forankring: styringsbrev-2026\n',
        'forankring: [styringsbrev-2026, policy-2015]\n',
      ),
    }),
    tells:
      'info reference/replaced virksomhetsplan-helse-2026: «policy-2015» var allerede erstattet av «policy-2024» da dette dokumentet ble til. Vis til det som gjelder nå, eller la det stå om det er meningen. Mente du «policy-2024»?',
  },
  // Stjørdal 2017: staff differ in which strategic documents they think apply.
  {
    name: 'two sets of delegation rules in force at once',
    files: practice({
      'delegasjon-2020.yaml': delegation('2020-12-09', '90/20'),
      'delegasjon-2024.yaml': delegation('2024-12-11', '95/24'),
    }),
    tells:
      'warning adoption/two-in-force delegasjonsreglement-2024: Både dette dokumentet og «delegasjonsreglement-2020» er av typen «delegasjonsreglement» og gjelder nå, uten at det ene sier hva som skjer med det andre. Før opp «erstatter: delegasjonsreglement-2020» her om det er erstattet, eller «gyldig» med sluttdato der.',
  },
  {
    name: 'a temaplan in use that nobody has adopted',
    files: practice({
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2025–2030
periode: 2025-2030
forankring: samfunnsdel-2024
`,
    }),
    tells:
      'warning adoption/missing temaplan-oppvekst: Datoene sier at dokumentet gjelder nå, men det står ikke hvem som har vedtatt det. Før opp «vedtak» med organ, dato og sak. Er det ikke vedtatt ennå, så skriv det i «status».',
  },
  // Lier: plans that rest on plans whose time is over.
  {
    name: 'a temaplan that rests on a strategy that has run out',
    files: practice({
      'strategi.yaml': `
type: strategi
id: strategi-kultur
tittel: Strategi for kunst og kultur 2013–2023
periode: 2013-2023
vedtak: { organ: kommunestyret, dato: 2013-02-20, sak: 9/13 }
`,
      'temaplan.yaml': `
type: temaplan
id: kvalitetsplan
tittel: Kvalitetsplan for kulturskolen 2025–2028
periode: 2025-2028
forankring: [samfunnsdel-2024, strategi-kultur]
vedtak: { organ: kommunestyret, dato: 2025-03-12, sak: 12/25 }
`,
    }),
    tells:
      'warning reference/expired kvalitetsplan: «strategi-kultur» gjaldt til 2023-12-31 og var altså ute før dette dokumentet begynner å gjelde. Vis til det som gjelder nå. Gjelder det fortsatt, så før det opp i et dokument som forlenger det («forlenger»), eller som videreført i planstrategien.',
  },
  {
    name: 'a beredskapsplan nobody has looked at for a year and a half',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { beredskapsplan: 2024,'),
      'beredskapsplan.yaml': `
type: beredskapsplan
id: beredskapsplan
tittel: Overordnet beredskapsplan
vedtak: { organ: kommunestyret, dato: 2024-12-11, sak: 94/24 }
se_også: samfunnsdel-2024
`,
    }),
    tells:
      'info calendar/overdue-revision beredskapsplan: Dokumenter av typen «beredskapsplan» revideres hver 12. måned etter plansystemet, og dette skulle vært revidert innen 2025-12-11. Legg inn den nye utgaven, eller før opp «neste_revisjon».',
  },
  // Sivilombudet, Larvik: drafts in a shared tool.
  {
    name: 'an adopted plan that rests on a draft',
    files: practice({
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2025–2030
periode: 2025-2030
status: utkast
forankring: samfunnsdel-2024
tiltak:
  - { id: OT1, tittel: Miljøteam på ungdomsskolene, forankring: samfunnsdel-2024#M1, ansvarlig: oppvekst }
`,
      ...rewritten('økonomiplan.yaml', { 'samfunnsdel-2024#M1': 'temaplan-oppvekst#OT1' }),
    }),
    tells:
      'warning reference/draft økonomiplan-2026#T1: Dette dokumentet er vedtatt, men hviler på «temaplan-oppvekst», som har status «utkast». Er det vedtatt i mellomtiden, så rett statusen der; ellers vis til det som gjelder.',
  },
];

function policy(id: string, title: string, approved: string): string {
  return `
type: policy
id: ${id}
tittel: ${title}
godkjent: { av: kommunedirektøren, dato: ${approved} }
`;
}

function delegation(voted: string, sak: string): string {
  return `
type: delegasjonsreglement
id: delegasjonsreglement-${voted.slice(0, 4)}
tittel: Delegasjonsreglement
vedtak: { organ: kommunestyret, dato: ${voted}, sak: ${sak} }
`;
}

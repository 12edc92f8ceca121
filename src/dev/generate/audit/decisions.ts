import type { AuditFault } from './fault.ts';

const culture = 'økonomiplan/2026-2029/40-kultur-og-frivillighet.md';

/** Who decided, who carries out, and whether anybody can see it. */
export const decisionFaults: readonly AuditFault[] = [
  {
    number: 17,
    says: 'Kulturkontoret ble slått sammen med Fritid og frivillighet fra 2023. Økonomiplanen gir det fortsatt ansvaret for støtten til arrangementer.',
    changes: [
      {
        file: 'organisasjon.yaml',
        from: `              - { id: fritid-og-frivillighet, navn: Fritid og frivillighet, type: virksomhet, leder: virksomhetsleder }
`,
        to: `              - { id: fritid-og-frivillighet, navn: Fritid og frivillighet, type: virksomhet, leder: virksomhetsleder }
              - id: kulturkontoret
                navn: Kulturkontoret
                type: virksomhet
                gyldig: { til: 2022-12-31 }
                videreføres_av: fritid-og-frivillighet
`,
      },
      {
        file: culture,
        from: '{id=KUL-5 forankring=samfunnsdel-2024#M5.1 ansvarlig=fritid-og-frivillighet ',
        to: '{id=KUL-5 forankring=samfunnsdel-2024#M5.1 ansvarlig=kulturkontoret ',
      },
    ],
    comment: { file: culture, above: '{id=KUL-5 ' },
    gives: ['økonomiplan/2026-2029/40-kultur-og-frivillighet.md organisation/closed-unit «kulturkontoret»'],
  },
  {
    number: 18,
    says: 'Planen er godkjent av en rolle som ikke finnes i organisasjonen. Det lar seg ikke etterprøve hvem som hadde fullmakt.',
    changes: [
      {
        file: 'virksomhetsplaner/fjellbygda-barnehage.yaml',
        from: 'av: kommunalsjef oppvekst,',
        to: 'av: kommunaldirektør oppvekst,',
      },
    ],
    comment: { file: 'virksomhetsplaner/fjellbygda-barnehage.yaml', above: 'av: kommunaldirektør oppvekst,' },
    gives: ['virksomhetsplaner/fjellbygda-barnehage.yaml organisation/unknown-unit «kommunaldirektør oppvekst»'],
  },
  {
    number: 19,
    says: 'Kompetanseplanen er tatt i bruk, og lederavtalene bygger på den. Den er lagt fram for administrasjonsutvalget, men ingen har godkjent den.',
    changes: [
      {
        file: 'ledelse/kompetanseplan-2025-2028.yaml',
        from: 'godkjent: { av: kommunedirektør, dato: 2025-03-31, arkivsak: 2024/2250 }\n',
        to: '',
      },
    ],
    comment: { file: 'ledelse/kompetanseplan-2025-2028.yaml', above: 'type: kompetanseplan' },
    gives: ['ledelse/kompetanseplan-2025-2028.yaml adoption/missing «kompetanseplan-2025-2028»'],
  },
  {
    number: 20,
    says: 'Planen for forvaltningsrevisjon er vedtatt av kontrollutvalget. Den skulle vært lagt fram for kommunestyret.',
    changes: [
      {
        file: 'styrende-dokumenter/plan-for-forvaltningsrevisjon.yaml',
        from: 'vedtak: { organ: kommunestyret, dato: 2024-11-13, sak: 92/24, ',
        to: 'vedtak: { organ: kontrollutvalget, dato: 2024-11-13, sak: 41/24, ',
      },
    ],
    comment: {
      file: 'styrende-dokumenter/plan-for-forvaltningsrevisjon.yaml',
      above: 'vedtak: { organ: kontrollutvalget',
    },
    gives: ['styrende-dokumenter/plan-for-forvaltningsrevisjon.yaml adoption/wrong-body «kontrollutvalget»'],
  },
  {
    number: 21,
    says: 'Bestemmelsene sier at arealdelen ble vedtatt 19. juni, arealdelen selv at det var dagen før. Datoen avgjør hvilke byggesaker planen gjelder for.',
    changes: [
      {
        file: 'kommuneplan/arealdel-2025-planbestemmelser.yaml',
        from: 'del_av: arealdel-2025\n',
        to: 'del_av: arealdel-2025\nvedtak: { organ: kommunestyret, dato: 2025-06-19, sak: 51/25 }\n',
      },
    ],
    comment: { file: 'kommuneplan/arealdel-2025-planbestemmelser.yaml', above: 'vedtak: ' },
    gives: ['kommuneplan/arealdel-2025.yaml adoption/conflict «2025-06-18»'],
  },
  {
    number: 22,
    says: 'Da kommunestyret vedtok nytt delegasjonsreglement, ble det gamle ikke opphevet. To reglementer med ulike grenser gjelder samtidig, og begge er i bruk.',
    changes: [
      {
        file: 'styrende-dokumenter/delegasjonsreglement-2020.yaml',
        text: `type: delegasjonsreglement
id: delegasjonsreglement-2020
tittel: Reglement for delegasjon 2019–2023
vedtak: { organ: kommunestyret, dato: 2020-02-12, sak: 8/20, arkivsak: 2019/1490, utfall: vedtatt }
arkivsak: 2019/1490
lovgrunnlag: kommuneloven § 5-14
eier: styring-og-utvikling
prinsipper:
  - id: D1
    nummer: "1"
    tittel: Kommunedirektøren kan inngå avtaler inntil tre millioner kroner
`,
      },
    ],
    comment: { file: 'styrende-dokumenter/delegasjonsreglement-2020.yaml' },
    gives: ['styrende-dokumenter/delegasjonsreglement.yaml adoption/two-in-force «delegasjonsreglement-2024»'],
  },
  {
    number: 23,
    says: 'Saksnummeret er fra 2025, men vedtaket er fra 2026. Sak 52/25 i protokollen er klima- og energiplanen.',
    changes: [{ file: 'rapporter/tertialrapport-2026-t1.yaml', from: 'sak: 52/26,', to: 'sak: 52/25,' }],
    comment: { file: 'rapporter/tertialrapport-2026-t1.yaml', above: 'sak: 52/25,' },
    gives: ['rapporter/tertialrapport-2026-t1.yaml adoption/case-number «52/25»'],
  },
];

import type { AuditFault } from './fault.ts';

/** Deadlines, copies and texts that nobody looked at again. */
export const accuracyFaults: readonly AuditFault[] = [
  {
    number: 24,
    says: 'Kommunestyret ba om en sak om læreplasser innen 31. mai. Fristen er ute. Rapportene nevner oppdraget til staben, men gir ikke status for kommunestyrets eget vedtak.',
    changes: [
      {
        file: 'rapporter/tertialrapport-2026-t1.yaml',
        from: `  - gjelder: økonomiplan-2026-2029#VV6
    enhet: hr-og-organisasjon
    status: forsinket
    ny_frist: 2026-09-15
    kommentar: Venter på fylkeskommunens tall. Legges fram i september.
`,
        to: '',
      },
      {
        file: 'rapporter/månedsrapport-2026-03.yaml',
        from: `  - gjelder: økonomiplan-2026-2029#VV6
    enhet: hr-og-organisasjon
    status: forsinket
    ny_frist: 2026-09-15
    kommentar: Venter på fylkeskommunens tall. Ordføreren er orientert.
`,
        to: '',
      },
    ],
    comment: { file: 'økonomiplan/2026-2029/økonomiplan.yaml', above: '- id: VV6' },
    gives: ['økonomiplan/2026-2029/økonomiplan.yaml period/deadline-passed «2026-05-31»'],
  },
  {
    number: 25,
    says: 'Fristen ligger mer enn ett år etter at planen er ute. Kulturskolen opplyser at plassene skal være klare i år.',
    changes: [
      {
        file: 'virksomhetsplaner/kultur-og-frivillighet.md',
        from: 'ansvarlig=kulturskolen frist=2026-08-15 ',
        to: 'ansvarlig=kulturskolen frist=2028-08-15 ',
      },
    ],
    comment: { file: 'virksomhetsplaner/kultur-og-frivillighet.md', above: 'frist=2028-08-15' },
    gives: ['virksomhetsplaner/kultur-og-frivillighet.md period/outside-document «2028-08-15»'],
  },
  {
    number: 26,
    says: 'Planen er kopiert fra i fjor, og tittelen ble med. Den som leter etter planen for 2026, finner den ikke.',
    changes: [
      {
        file: 'virksomhetsplaner/barneverntjenesten.yaml',
        from: 'tittel: Virksomhetsplan 2026 for Barneverntjenesten',
        to: 'tittel: Virksomhetsplan 2025 for Barneverntjenesten',
      },
    ],
    comment: { file: 'virksomhetsplaner/barneverntjenesten.yaml', above: 'tittel: Virksomhetsplan 2025' },
    gives: ['virksomhetsplaner/barneverntjenesten.yaml period/title-mismatch «2025»'],
  },
  {
    number: 27,
    says: 'Aktiviteten er laget ved å kopiere den over, og id-en fulgte med. Rapportene kan ikke skille de to fra hverandre.',
    changes: [
      {
        file: 'virksomhetsplaner/velferd-og-inkludering.yaml',
        from: '  - id: A9\n',
        to: '  - id: A8\n',
      },
    ],
    comment: {
      file: 'virksomhetsplaner/velferd-og-inkludering.yaml',
      above: '- id: A8\n    tittel: Omstilling av flyktningtjenesten',
    },
    gives: ['virksomhetsplaner/velferd-og-inkludering.yaml id/duplicate-item «A8»'],
  },
  {
    number: 28,
    says: 'Kommunestyret bevilget 600 000 kroner i året til et tiltak som heter «Nytt tiltak». Saksframlegget viser at det gjaldt informasjonssikkerhet.',
    changes: [
      {
        file: 'økonomiplan/2026-2029/60-staber.yaml',
        from: 'tittel: Informasjonssikkerhet og personvern i alle tjenester',
        to: 'tittel: Nytt tiltak',
      },
    ],
    comment: { file: 'økonomiplan/2026-2029/60-staber.yaml', above: 'tittel: Nytt tiltak' },
    gives: ['økonomiplan/2026-2029/60-staber.yaml id/placeholder «Nytt tiltak»'],
  },
  {
    number: 29,
    says: 'Samfunnsdelen viser til en policy som ble flyttet da nettsidene ble nye. Lenken fører ingen steder.',
    changes: [
      {
        file: 'kommuneplan/samfunnsdel-2024.md',
        from: '[policyen for helhetlig styring](policy-helhetlig-styring)',
        to: '[policyen for helhetlig styring](../policy/helhetlig-styring.pdf)',
      },
    ],
    comment: {
      file: 'kommuneplan/samfunnsdel-2024.md',
      above: 'Kommunestyret behandler økonomiplanen hvert år i desember.',
    },
    gives: ['kommuneplan/samfunnsdel-2024.md text/dead-link «../policy/helhetlig-styring.pdf»'],
  },
  {
    number: 30,
    says: 'Kartet i planbeskrivelsen mangler en tekst for dem som ikke ser det. Kommunen skrev i tilgjengelighetserklæringen at alle bilder har det.',
    changes: [
      {
        file: 'arealplaner/brygga-øst/planbeskrivelse.md',
        from: '![Forenklet kart. Vei og sykkelvei ligger i nord. Under ligger byggefeltene BKB1 og BKB2, parken med flomvei og byggefeltet BBB ved siden av hverandre. Havnepromenaden går langs hele fjorden i sør.](forenklet-plankart.svg)',
        to: '![](forenklet-plankart.svg)',
      },
    ],
    comment: { file: 'arealplaner/brygga-øst/planbeskrivelse.md', above: '![](forenklet-plankart.svg)' },
    gives: ['arealplaner/brygga-øst/planbeskrivelse.md text/missing-alt «![](forenklet-plankart.svg)»'],
  },
];

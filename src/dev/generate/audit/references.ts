import type { AuditFault } from './fault.ts';

/** What rests on the wrong thing, or on nothing. */
export const referenceFaults: readonly AuditFault[] = [
  {
    number: 9,
    says: 'Oppdraget viser til et tiltak som ikke finnes. En bindestrek falt ut.',
    changes: [
      {
        file: 'styringsbrev/styringsbrev-2026.yaml',
        from: '    forankring: [økonomiplan-2026-2029#VEL-2, ',
        to: '    forankring: [økonomiplan-2026-2029#VEL2, ',
      },
    ],
    comment: { file: 'styringsbrev/styringsbrev-2026.yaml', above: '#VEL2, ' },
    gives: ['styringsbrev/styringsbrev-2026.yaml reference/unknown-item «økonomiplan-2026-2029#VEL2»'],
  },
  {
    number: 10,
    says: 'Økonomireglementet fikk ny id da det ble skrevet ut på nytt. Økonomiplanen, policyen og delegasjonsreglementet viser fortsatt til den gamle, og ingen av dem fører fram.',
    changes: [
      {
        file: 'styrende-dokumenter/økonomireglement.yaml',
        from: 'id: økonomireglement-2024\n',
        to: 'id: økonomireglement\n',
      },
    ],
    comment: { file: 'styrende-dokumenter/økonomireglement.yaml', above: 'id: økonomireglement\n' },
    gives: ['styrende-dokumenter/delegasjonsreglement.yaml reference/unknown-document «økonomireglement-2024»'],
  },
  {
    number: 11,
    says: 'Pengene til veger og bruer er fordelt etter trafikksikkerhetsplanen, som gikk ut i 2023. Den er verken forlenget eller videreført.',
    changes: [
      {
        file: 'temaplaner/trafikksikkerhetsplan-2019-2023.yaml',
        text: `type: temaplan
id: trafikksikkerhetsplan-2019-2023
tittel: Trafikksikkerhetsplan 2019–2023
periode: 2019-2023
forankring: samfunnsdel-2014
vedtak: { organ: kommunestyret, dato: 2019-06-19, sak: 47/19, arkivsak: 2018/1122, utfall: vedtatt }
arkivsak: 2018/1122
eier: veg-og-park
beskrivelse: |
  Planen rangerer 24 strekninger og kryss etter ulykker, fart og antall skolebarn. Ingen er drept i trafikken på
  kommunale veger siden 2011. 14 er hardt skadd, de fleste på sykkel.
`,
      },
      {
        file: 'økonomiplan/2026-2029/50-samfunn-og-teknikk.yaml',
        from: `    tittel: Økt vedlikehold av kommunale veger og bruer
    forankring: samfunnsdel-2024#M4.3
`,
        to: `    tittel: Økt vedlikehold av kommunale veger og bruer
    forankring: [samfunnsdel-2024#M4.3, trafikksikkerhetsplan-2019-2023]
`,
      },
    ],
    comment: {
      file: 'økonomiplan/2026-2029/50-samfunn-og-teknikk.yaml',
      above: 'trafikksikkerhetsplan-2019-2023',
    },
    gives: ['økonomiplan/2026-2029/50-samfunn-og-teknikk.yaml reference/expired «trafikksikkerhetsplan-2019-2023»'],
  },
  {
    number: 12,
    says: 'Eierskapsmeldingen fra 2025 bygger på samfunnsdelen fra 2014. Den var erstattet ni måneder før meldingen ble vedtatt.',
    changes: [
      {
        file: 'styrende-dokumenter/eierskapsmelding-2025.yaml',
        from: 'forankring: [samfunnsdel-2024#M5.1]\n',
        to: 'forankring: [samfunnsdel-2014]\n',
      },
    ],
    comment: { file: 'styrende-dokumenter/eierskapsmelding-2025.yaml', above: 'forankring: [samfunnsdel-2014]' },
    gives: ['styrende-dokumenter/eierskapsmelding-2025.yaml reference/replaced «samfunnsdel-2014»'],
  },
  {
    number: 13,
    says: 'Reguleringsplanen for Brygga øst er vedtatt. Kommunedelplanen den bygger på, har stått på høring siden i fjor høst.',
    changes: [
      {
        file: 'arealplaner/sentrum/kommunedelplan-sentrum-2026.yaml',
        from: `  - { organ: utvalg-plan-og-miljø, dato: 2026-03-10, sak: 18/26, utfall: innstilling }
vedtak: { organ: kommunestyret, dato: 2026-03-25, sak: 21/26, arkivsak: 2024/0412, utfall: vedtatt }
`,
        to: 'status: høring\n',
      },
    ],
    comment: { file: 'arealplaner/sentrum/kommunedelplan-sentrum-2026.yaml', above: 'status: høring' },
    gives: ['arealplaner/brygga-øst/reguleringsplan-brygga-øst.yaml reference/draft «kommunedelplan-sentrum-2026#SE2»'],
  },
  {
    number: 14,
    says: 'Virksomhetsplanen for sektoren bygger på planen til barneverntjenesten, som bygger på planen for sektoren. Den som vil vite hva aktivitetene kommer av, går i ring.',
    changes: [
      {
        file: 'virksomhetsplaner/oppvekst.yaml',
        from: 'forankring: styringsbrev-2026\n',
        to: 'forankring: [styringsbrev-2026, virksomhetsplan-barneverntjenesten-2026]\n',
      },
    ],
    comment: { file: 'virksomhetsplaner/oppvekst.yaml', above: 'virksomhetsplan-barneverntjenesten-2026' },
    gives: ['virksomhetsplaner/barneverntjenesten.yaml reference/cycle «virksomhetsplan-oppvekst-2026»'],
  },
  {
    number: 15,
    says: 'Nøkkelen er skrevet feil. Derfor vet ingen at Fritid og frivillighet skal være med på dagtilbudet.',
    changes: [
      {
        file: 'virksomhetsplaner/hjemmetjenesten.yaml',
        from: '    medansvarlig: fritid-og-frivillighet\n',
        to: '    medansvarelig: fritid-og-frivillighet\n',
      },
    ],
    comment: { file: 'virksomhetsplaner/hjemmetjenesten.yaml', above: 'medansvarelig' },
    gives: ['virksomhetsplaner/hjemmetjenesten.yaml schema/unknown-key «medansvarelig»'],
  },
  {
    number: 16,
    says: 'Noen har slått av kontrollen for neste linje uten å skrive hvorfor. Revisjonen kan ikke se om det er et valg eller en forglemmelse.',
    changes: [
      {
        file: 'økonomiplan/2026-2029/30-velferd-og-inkludering.yaml',
        from: ' -- temaplanen går ut i 2028, men økonomiplanen rulleres hvert år',
        to: '',
      },
    ],
    comment: { file: 'økonomiplan/2026-2029/30-velferd-og-inkludering.yaml', above: 'plans-disable-next-line' },
    gives: [
      'økonomiplan/2026-2029/30-velferd-og-inkludering.yaml suppression/without-reason «# plans-disable-next-line reference/expired»',
    ],
  },
];

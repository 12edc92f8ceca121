import { changed, practice, rewritten, unitPlans } from '../municipality.ts';
import type { LawfulPractice } from '../practice.ts';

/** Ways to decide: bodies, delegation, days and several meetings. */
export const decisions: readonly LawfulPractice[] = [
  {
    name: 'bodies and leaders adopt what the council has delegated to them',
    files: practice({
      'delegasjonsreglement.yaml': `
type: delegasjonsreglement
id: delegasjonsreglement-2024
tittel: Reglement for delegasjon og innstilling
vedtak: { organ: kommunestyret, dato: 2024-10-23, sak: 80/24 }
`,
      'arealdel.yaml': `
type: kommuneplan-arealdel
id: arealdel-2024
tittel: Kommuneplanens arealdel 2024–2036
periode: 2024-2036
arealplanid: "9901_2024001"
forankring: samfunnsdel-2024
høring: { hva: forslag, fra: 2024-04-01, til: 2024-05-20 }
vedtak: { organ: kommunestyret, dato: 2024-09-18, sak: 70/24 }
`,
      // Pbl § 11-17: small changes of the arealdel.
      'endring-av-arealdel.yaml': `
type: kommuneplan-arealdel
id: arealdel-2024-endring-1
tittel: Mindre endring av kommuneplanens arealdel
arealplanid: "9901_2026002"
endrer: arealdel-2024
vedtak: { organ: planutvalget, dato: 2026-03-11, sak: 7/26 }
`,
      // Pbl § 12-12: minor plans within an arealdel that is less than four years old.
      'reguleringsplan.yaml': `
type: reguleringsplan
id: reguleringsplan-brygga
tittel: Detaljregulering for Brygga
arealplanid: "9901_2025003"
forankring: arealdel-2024
høring: { hva: forslag, fra: 2025-09-01, til: 2025-10-20 }
vedtak: { organ: planutvalget, dato: 2026-01-21, sak: 3/26 }
`,
      // Pbl § 12-14: small changes of a plan.
      'endring-av-reguleringsplan.yaml': `
type: reguleringsplan
id: reguleringsplan-brygga-endring
tittel: Endring av detaljregulering for Brygga
arealplanid: "9901_2025003"
endrer: reguleringsplan-brygga
godkjent: { av: kommunedirektøren, dato: 2026-05-04 }
`,
      'planprogram.yaml': `
type: planprogram
id: planprogram-sentrum
tittel: Planprogram for kommunedelplan for sentrum
forankring: planstrategi-2024-2027
høring: { hva: forslag, fra: 2026-01-12, til: 2026-02-27 }
vedtak: { organ: formannskapet, dato: 2026-03-17, sak: 21/26 }
`,
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2025–2030
periode: 2025-2030
forankring: samfunnsdel-2024
vedtak: { organ: utvalg-oppvekst, dato: 2025-03-12, sak: 12/25 }
mål:
  - { id: OM1, tittel: Alle ungdomsskoler har miljøteam, forankring: samfunnsdel-2024#M1 }
`,
      ...rewritten('økonomiplan.yaml', { 'samfunnsdel-2024#M1': 'temaplan-oppvekst#OM1' }),
      // Koml § 23-3: changes of the plan may be delegated to the kontrollutvalg.
      'plan-for-forvaltningsrevisjon.yaml': `
type: plan-for-forvaltningsrevisjon
id: revisjonsplan-2024
tittel: Plan for forvaltningsrevisjon 2025–2028
periode: 2025-2028
vedtak: { organ: kommunestyret, dato: 2024-11-20, sak: 90/24 }
`,
      'endring-av-revisjonsplan.yaml': `
type: plan-for-forvaltningsrevisjon
id: revisjonsplan-2024-endring
tittel: Endring i plan for forvaltningsrevisjon
endrer: revisjonsplan-2024
vedtak: { organ: kontrollutvalget, dato: 2026-02-04, sak: 5/26 }
`,
    }),
  },
  {
    name: 'the council was constituted in November, and votes the planstrategi within a year from then',
    files: practice({
      ...changed('plans.config.yaml', '2023-10-12', '2023-11-14'),
      ...changed('planstrategi.yaml', 'dato: 2024-03-20, sak: 17/24', 'dato: 2024-11-13, sak: 90/24'),
    }),
  },
  {
    name: 'nobody has noted when the council was constituted; the planstrategi is voted on 31 October',
    files: practice({
      ...changed('plans.config.yaml', 'konstituert: [2023-10-12]\n', ''),
      ...changed('planstrategi.yaml', 'dato: 2024-03-20, sak: 17/24', 'dato: 2024-10-31, sak: 88/24'),
    }),
  },
  {
    name: 'the samfunnsdel is put off at one meeting of the council and adopted at the next',
    files: practice(
      changed(
        'samfunnsdel.yaml',
        'vedtak: { organ: kommunestyret, dato: 2024-02-14, sak: 8/24 }',
        `behandling:
  - { organ: formannskapet, dato: 2024-01-09, sak: 2/24, utfall: innstilling }
  - { organ: kommunestyret, dato: 2024-01-24, sak: 4/24, utfall: utsatt }
vedtak: { organ: kommunestyret, dato: 2024-02-14, sak: 8/24, utfall: vedtatt }`,
      ),
    ),
  },
  {
    name: 'the arealdel is sent back, heard again for three weeks and adopted; both parts are parts of one kommuneplan',
    files: practice({
      'kommuneplan.yaml': `
type: kommuneplan
id: kommuneplan-2024
tittel: Kommuneplan 2024–2036
periode: 2024-2036
forankring: planstrategi-2024-2027
`,
      ...changed('samfunnsdel.yaml', 'periode: 2024-2036\n', 'periode: 2024-2036\ndel_av: kommuneplan-2024\n'),
      'arealdel.yaml': `
type: kommuneplan-arealdel
id: arealdel-2025
tittel: Kommuneplanens arealdel 2024–2036
periode: 2024-2036
del_av: kommuneplan-2024
arealplanid: "9901_2024001"
høring:
  - { hva: forslag, fra: 2024-04-02, til: 2024-05-15 }
  - { hva: forslag, fra: 2025-01-06, til: 2025-01-27 }
behandling:
  - { organ: formannskapet, dato: 2024-11-05, sak: 61/24, utfall: innstilling }
  - { organ: kommunestyret, dato: 2024-11-20, sak: 84/24, utfall: tilbakesendt }
  - { organ: formannskapet, dato: 2025-03-04, sak: 12/25, utfall: innstilling }
vedtak: { organ: kommunestyret, dato: 2025-03-19, sak: 20/25, utfall: vedtatt }
`,
    }),
  },
  {
    name: 'the planstrategi prolongs a temaplan whose time is over',
    files: practice({
      'temaplan.yaml': `
type: temaplan
id: temaplan-kultur
tittel: Temaplan for kultur 2018–2023
periode: 2018-2023
vedtak: { organ: kommunestyret, dato: 2018-03-14, sak: 15/18 }
mål:
  - { id: K1, tittel: Alle barn kan spille et instrument }
`,
      ...changed(
        'planstrategi.yaml',
        'begrunnelse: Samfunnsdelen er ny.\n',
        `begrunnelse: Samfunnsdelen er ny.
  - { id: P2, gjelder: temaplan-kultur, valg: videreføres, begrunnelse: Planen er i bruk. }
`,
      ),
      ...changed(
        'økonomiplan-2025.yaml',
        'svar:\n',
        'svar:\n  - { gjelder: temaplan-kultur#K1, svar: utsatt, begrunnelse: Kulturskolen får flere plasser fra 2026. }\n',
      ),
      ...changed(
        'økonomiplan.yaml',
        '  - id: T2',
        `  - id: T3
    tittel: Kulturskolen får ti plasser til
    forankring: temaplan-kultur#K1
    ansvarlig: oppvekst
    beløp: { 2026: 300000 }
  - id: T2`,
      ),
      ...changed(
        'styringsbrev.yaml',
        'forankring: økonomiplan-2026#T1',
        'forankring: [økonomiplan-2026#T1, økonomiplan-2026#T3]',
      ),
    }),
  },
  {
    // Kommuneloven chapter 10: a parliamentary municipality, whose council is a bystyre.
    name: 'a bystyre with a byråd: the byråd gives the innstilling, byrådsavdelinger get the assignments',
    files: practice({
      'organisasjon.yaml': `
type: organisasjon
id: organisasjon
tittel: Organisasjonen i Eksempelvik kommune
enheter:
  - id: eksempelvik
    navn: Eksempelvik kommune
    type: kommune
    enheter:
      - id: bystyret
        navn: Bystyret
        type: bystyre
        leder: ordfører
        enheter:
          - { id: byrådet, navn: Byrådet, type: formannskap, leder: byrådsleder }
          - { id: bystyrekomité-oppvekst, navn: Bystyrekomiteen for oppvekst, type: komité, leder: komitéleder }
      - id: oppvekst
        navn: Byrådsavdeling for oppvekst
        type: sektor
        leder: byråd for oppvekst
      - { id: helse, navn: Byrådsavdeling for helse, type: sektor, leder: byråd for helse }
      - { id: økonomi, navn: Byrådsavdeling for finans, type: stab, leder: byråd for finans }
`,
      ...rewritten('økonomiplan.yaml', {
        'organ: formannskapet': 'organ: byrådet',
        'organ: kommunestyret': 'organ: bystyret',
      }),
      ...changed('planstrategi.yaml', 'organ: kommunestyret', 'organ: bystyret'),
      ...changed('samfunnsdel.yaml', 'organ: kommunestyret', 'organ: Bystyret'),
      ...changed('styringsbrev.yaml', 'godkjent: { av: kommunedirektøren,', 'godkjent: { av: byråd for finans,'),
      ...unitPlans('vedtak: { organ: byrådet, dato: 2026-02-20, sak: 1014/26 }'),
      'temaplan.yaml': `
type: temaplan
id: temaplan-oppvekst
tittel: Temaplan for oppvekst 2025–2030
periode: 2025-2030
forankring: samfunnsdel-2024
vedtak: { organ: byrådet, dato: 2025-03-13, sak: 1051/25 }
`,
    }),
  },
  {
    // Pbl § 10-1 fourth paragraph.
    name: 'the planstrategi is also the planprogram for the kommuneplan',
    files: practice({
      ...rewritten('planstrategi.yaml', {
        'periode: 2024-2027': 'periode: 2024-2027\nomfatter: [planprogram]',
        'til: 2024-03-08': 'til: 2024-03-15',
      }),
    }),
  },
  {
    name: 'the planstrategi is revised in the middle of the term',
    files: practice({
      'planstrategi-2026.yaml': `
type: planstrategi
id: planstrategi-2026
tittel: Planstrategi 2026–2027
periode: 2026-2027
erstatter: planstrategi-2024-2027
høring: { hva: forslag, fra: 2026-01-12, til: 2026-02-16 }
vedtak: { organ: kommunestyret, dato: 2026-03-18, sak: 14/26 }
planbehov:
  - { id: P1, gjelder: samfunnsdel-2024, valg: revideres, begrunnelse: Flyktningene har endret kommunen. }
`,
    }),
    infos: [
      'info period/horizon planstrategi-2026: Perioden 2026-2027 er på 2 år. Det er kortere enn vanlig for «planstrategi», som pleier å gjelde i 4 år. Stemmer perioden?',
    ],
  },
];

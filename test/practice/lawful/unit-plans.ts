import { changed, practice, unitPlans } from '../municipality.ts';
import type { LawfulPractice } from '../practice.ts';

const inUse =
  'i_bruk: { planstrategi: 2024, økonomiplan: 2026, årsbudsjett: 2026, styringsbrev: 2026, virksomhetsplan: 2026 }';

/** Ways from the budget to the units: styringsbrev and virksomhetsplaner. */
export const unitPlanning: readonly LawfulPractice[] = [
  {
    // Dønna: the council votes the virksomhetsplaner.
    name: 'the council votes the virksomhetsplaner in February',
    files: practice(unitPlans('vedtak: { organ: kommunestyret, dato: 2026-02-18, sak: 9/26 }')),
  },
  {
    name: 'a hovedutvalg votes the virksomhetsplaner',
    files: practice(unitPlans('vedtak: { organ: hovedutvalg, dato: 2026-02-18, sak: 9/26 }')),
  },
  {
    name: 'a hovedutvalg by its name votes the virksomhetsplaner, after they were approved',
    files: practice(
      unitPlans(
        'godkjent: { av: kommunedirektøren, dato: 2026-02-10 }\nvedtak: { organ: utvalg-oppvekst, dato: 2026-02-18, sak: 9/26 }',
      ),
    ),
  },
  {
    // Elverum: the binding first year of the handlings- og økonomiplan is the virksomhetsplan.
    name: 'the virksomhetsplaner are part of the økonomiplan',
    files: practice(
      {
        ...changed(
          'økonomiplan.yaml',
          'kommuneplan-handlingsdel]',
          'kommuneplan-handlingsdel, virksomhetsplan]\ngjelder_enhet: [oppvekst, helse, økonomi]',
        ),
        ...changed(
          'plans.config.yaml',
          inUse,
          'i_bruk: { planstrategi: 2024, økonomiplan: 2026, årsbudsjett: 2026, virksomhetsplan: 2026 }',
        ),
      },
      { without: ['styringsbrev.yaml', ...Object.keys(unitPlans(''))] },
    ),
  },
  {
    // Lørenskog: the letter goes out about when the budget is voted.
    name: 'the styringsbrev is signed five days before the council votes the budget',
    files: practice(changed('styringsbrev.yaml', 'dato: 2026-01-09', 'dato: 2025-12-12')),
  },
  {
    name: 'the virksomhetsplaner look four years ahead',
    files: practice(
      Object.fromEntries(
        Object.entries(unitPlans('godkjent: { av: kommunedirektøren, dato: 2026-02-20 }')).map(([path, text]) => [
          path,
          text
            .replace('periode: 2026\n', 'periode: 2026-2029\n')
            .replace('Virksomhetsplan 2026', 'Virksomhetsplan 2026–2029'),
        ]),
      ),
    ),
  },
  {
    // Dønna: the council votes the virksomhetsplaner together with the frames in June, half a year before the budget.
    name: 'the virksomhetsplaner are voted in June, before the økonomiplan and the styringsbrev that they rest on',
    files: practice(unitPlans('vedtak: { organ: kommunestyret, dato: 2025-06-18, sak: 44/25 }')),
  },
  {
    name: 'the formannskap is told of the styringsbrev, which the rådmann signs',
    files: practice(
      changed(
        'styringsbrev.yaml',
        'godkjent: { av: kommunedirektøren, dato: 2026-01-09 }',
        `behandling: [{ organ: formannskapet, dato: 2026-01-20, sak: 4/26, utfall: tatt-til-orientering }]
godkjent: { av: rådmannen, dato: 2026-01-09 }`,
      ),
    ),
  },
  {
    name: 'the formannskap votes the styringsbrev',
    files: practice(
      changed(
        'styringsbrev.yaml',
        'godkjent: { av: kommunedirektøren, dato: 2026-01-09 }',
        'vedtak: { organ: formannskapet, dato: 2026-01-20, sak: 4/26 }',
      ),
    ),
  },
  {
    name: 'next year’s styringsbrev is signed while the økonomiplan lies before the council',
    files: practice({
      'økonomiplan-2027.yaml': `
type: økonomiplan
id: økonomiplan-2027
tittel: Økonomiplan 2027–2030 med årsbudsjett 2027
periode: 2027-2030
status: til-behandling
omfatter: [årsbudsjett, kommuneplan-handlingsdel]
forankring: samfunnsdel-2024
erstatter: økonomiplan-2026
høring: { hva: innstilling, fra: 2026-11-26, til: 2026-12-16 }
tiltak:
  - id: T1
    tittel: Miljøteam på barneskolene
    forankring: samfunnsdel-2024#M1
    ansvarlig: oppvekst
    beløp: { 2027: 2400000 }
`,
      'styringsbrev-2027.yaml': `
type: styringsbrev
id: styringsbrev-2027
tittel: Kommunedirektørens styringsbrev 2027
periode: 2027
forankring: økonomiplan-2027
erstatter: styringsbrev-2026
godkjent: { av: kommunedirektøren, dato: 2026-12-11 }
oppdrag:
  - { id: O1, tittel: Få miljøteamene på plass i barneskolene, forankring: økonomiplan-2027#T1, mottakere: [oppvekst] }
`,
    }),
  },
];

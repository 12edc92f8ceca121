import { changed, municipality, practice, rewritten } from '../municipality.ts';
import type { LawfulPractice } from '../practice.ts';

/** Ways to make økonomiplan, handlingsdel and budget. */
export const budgets: readonly LawfulPractice[] = [
  {
    name: 'the økonomiplan is the handlingsdel and holds the budget',
    files: municipality,
  },
  {
    // Tana and Kvinesdal: two documents. Here the handlingsdel is voted in spring, the økonomiplan in December.
    name: 'the handlingsdel is a document of its own, voted in June; the økonomiplan comes in December',
    files: practice({
      'handlingsdel.yaml': `
type: kommuneplan-handlingsdel
id: handlingsdel-2026
tittel: Kommuneplanens handlingsdel 2026–2029
periode: 2026-2029
forankring: samfunnsdel-2024
høring: { hva: forslag, fra: 2025-05-12, til: 2025-06-04 }
vedtak: { organ: kommunestyret, dato: 2025-06-18, sak: 44/25 }
tiltak:
  - { id: A1, tittel: Miljøteam på ungdomsskolene, forankring: samfunnsdel-2024#M1, ansvarlig: oppvekst }
  - { id: B1, tittel: Hverdagsrehabilitering, forankring: samfunnsdel-2024#M2, ansvarlig: helse }
  - { id: C1, tittel: Skolehage på alle skoler, forankring: samfunnsdel-2024#M1, ansvarlig: oppvekst }
`,
      ...rewritten('økonomiplan.yaml', {
        'omfatter: [årsbudsjett, kommuneplan-handlingsdel]': 'omfatter: [årsbudsjett]',
        'forankring: samfunnsdel-2024\n': 'forankring: handlingsdel-2026\n',
        'samfunnsdel-2024#M1': 'handlingsdel-2026#A1',
        'samfunnsdel-2024#M2': 'handlingsdel-2026#B1',
      }),
    }),
  },
  {
    // Herøy: the økonomiplan in spring, the budget in December.
    name: 'the økonomiplan is voted in June and the budget in December',
    files: practice({
      ...rewritten('økonomiplan.yaml', {
        'med årsbudsjett 2026': '',
        'omfatter: [årsbudsjett, kommuneplan-handlingsdel]': 'omfatter: [kommuneplan-handlingsdel]',
        'fra: 2025-11-27, til: 2025-12-17': 'fra: 2025-06-02, til: 2025-06-18',
        'dato: 2025-11-25, sak: 71/25': 'dato: 2025-05-27, sak: 31/25',
        'dato: 2025-12-17, sak: 98/25': 'dato: 2025-06-18, sak: 44/25',
      }),
      'årsbudsjett.yaml': `
type: årsbudsjett
id: årsbudsjett-2026
tittel: Årsbudsjett 2026
periode: 2026
forankring: økonomiplan-2026
høring: { hva: innstilling, fra: 2025-11-27, til: 2025-12-17 }
vedtak: { organ: kommunestyret, dato: 2025-12-17, sak: 98/25 }
`,
    }),
  },
  {
    name: 'the økonomiplan looks six years ahead',
    files: practice({
      ...rewritten('økonomiplan.yaml', { '2026–2029': '2026–2031', 'periode: 2026-2029': 'periode: 2026-2031' }),
    }),
  },
  {
    name: 'a rammesak in June opens the work with next year’s økonomiplan',
    files: practice({
      'rammesak.yaml': `
type: rammesak
id: rammesak-2027
tittel: Mål og rammer 2027–2030
periode: 2027-2030
forankring: samfunnsdel-2024
vedtak: { organ: kommunestyret, dato: 2026-06-17, sak: 45/26 }
`,
    }),
  },
  {
    name: 'the handlingsdel of a thematic kommunedelplan is the økonomiplan',
    files: practice({
      'kommunedelplan.yaml': `
type: kommunedelplan
id: kdp-klima
tittel: Kommunedelplan for klima 2025–2032
periode: 2025-2032
forankring: samfunnsdel-2024
høring: { hva: forslag, fra: 2025-02-03, til: 2025-03-21 }
vedtak: { organ: kommunestyret, dato: 2025-05-21, sak: 33/25 }
mål:
  - { id: K1, tittel: Kommunens biler er utslippsfrie }
`,
      ...changed(
        'økonomiplan.yaml',
        '  - id: T2',
        `  - id: T3
    tittel: Ti ladepunkter ved rådhuset
    forankring: kdp-klima#K1
    ansvarlig: økonomi
    beløp: { 2026: 500000 }
  - id: T2`,
      ),
      ...changed(
        'styringsbrev.yaml',
        'forankring: økonomiplan-2026#T1',
        'forankring: [økonomiplan-2026#T1, økonomiplan-2026#T3]',
      ),
    }),
  },
];

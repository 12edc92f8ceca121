import type { Files } from '../../support/workspace.ts';
import { changed, practice } from '../municipality.ts';
import type { LawfulPractice } from '../practice.ts';

/** Ways to report. */
export const reports: readonly LawfulPractice[] = [
  {
    name: 'reports after the first, second and third quarter',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { kvartalsrapport: 2026,'),
      ...changed('styringsbrev.yaml', 'mottakere: alle\n', 'mottakere: alle\n    rapporteres: tertial\n'),
      ...quarterlyReport(1, '2026-05-20'),
      ...quarterlyReport(2, '2026-09-16'),
      ...quarterlyReport(3, '2026-11-18'),
    }),
  },
  {
    // Sunndal: three tertials a year.
    name: 'reports after all three tertials',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { tertialrapport: 2026,'),
      ...report('tertialrapport', '2026-T1', '2026-06-17'),
      ...report('tertialrapport', '2026-T2', '2026-10-14'),
      ...report('tertialrapport', '2026-T3', '2027-02-10'),
    }),
  },
  {
    name: 'a report after half a year and another after ten months',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { tertialrapport: 2026,'),
      ...report('halvårsrapport', '2026-H1', '2026-09-02'),
      ...report('tertialrapport', '{ fra: 2026-01-01, til: 2026-10-31 }', '2026-11-25', 'oktober'),
    }),
  },
  {
    name: 'the årsrapport is also the årsberetning',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { årsrapport: 2025, årsberetning: 2025,'),
      'årsrapport.yaml': `
type: årsrapport
id: årsrapport-2025
tittel: Årsrapport 2025
periode: 2025
omfatter: [årsberetning]
godkjent: { av: kommunedirektøren, dato: 2026-03-27 }
behandling: [{ organ: kontrollutvalget, dato: 2026-04-28, sak: 14/26, utfall: tatt-til-orientering }]
vedtak: { organ: kommunestyret, dato: 2026-06-17, sak: 40/26 }
`,
      'årsrapport-2026.yaml': `
type: årsrapport
id: årsrapport-2026
tittel: Årsrapport 2026
periode: 2026
omfatter: [årsberetning]
status: planlagt
`,
    }),
  },
  {
    name: 'accounts and annual statement: presented in time, adopted together on the last day of June',
    files: practice({
      ...changed('plans.config.yaml', 'i_bruk: {', 'i_bruk: { årsregnskap: 2025, årsberetning: 2025,'),
      'årsregnskap.yaml': `
type: årsregnskap
id: årsregnskap-2025
tittel: Årsregnskap 2025
periode: 2025
godkjent: { av: kommunedirektøren, dato: 2026-02-22 }
vedtak: { organ: kommunestyret, dato: 2026-06-30, sak: 51/26 }
`,
      'årsberetning.yaml': `
type: årsberetning
id: årsberetning-2025
tittel: Årsberetning 2025
periode: 2025
godkjent: { av: kommunedirektøren, dato: 2026-03-31 }
vedtak: { organ: kommunestyret, dato: 2026-06-30, sak: 52/26 }
`,
      'årsregnskap-2026.yaml': `
type: årsregnskap
id: årsregnskap-2026
tittel: Årsregnskap 2026
periode: 2026
godkjent: { av: kommunedirektøren, dato: 2027-02-22 }
`,
    }),
  },
];

function quarterlyReport(quarter: number, voted: string): Files {
  return report('kvartalsrapport', `2026-K${quarter}`, voted);
}

function report(type: string, period: string, voted: string, name = period.toLowerCase()): Files {
  return {
    [`rapporter/${name}.yaml`]: `
type: ${type}
id: rapport-${name}
tittel: Rapport til kommunestyret
periode: ${period}
vedtak: { organ: kommunestyret, dato: ${voted}, sak: ${voted.slice(5, 7)}/${voted.slice(2, 4)}, utfall: tatt-til-orientering }
rapport:
  - { gjelder: styringsbrev-2026#O3, status: i-rute }
`,
  };
}

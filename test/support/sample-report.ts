import type { CheckedDiagnostic, Report, WorkspaceReport } from '../../src/check/report.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Place } from '../../src/core/place.ts';

const texts: Readonly<Record<string, string>> = {
  'styringsbrev/2026.yaml': `type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026: oppdrag til sektorene
periode: 2026
forankring: økonomiplan-2026-2029
oppdrag:
  - id: F1
    tittel: Ta i bruk velferdsteknologi i hjemmetjenesten
    forankring: økonomiplan-2026-2029#T44
    mottakere: [helse-omsorg, kultr]
    frist: 2026-06-30

  - id: F2
    tittel: Redusere sykefraværet med ett prosentpoeng
    forankring: økonomiplan-2026-2029#T5
    mottakere: alle
`,
  'økonomiplan/2026-2029.yaml': `type: økonomiplan
id: økonomiplan-2026-2029
tittel: Økonomiplan 2026–2029
periode: 2026-2029
mål:
  - id: M1
    tittel: Innbyggerne mestrer hverdagen hjemme
    tiltak:
      - id: T4
        tittel: Velferdsteknologi i hjemmetjenesten
        beløp: { 2026: 1200000, 2027: 900000 }
`,
};

/** A report such as a municipality would meet: an error with a suggestion, one with a fix, a warning with law, an info. */
export const sampleReport: Report = report([
  {
    rule: 'syntax/yaml',
    severity: 'error',
    message:
      'Verdien inneholder et kolon med mellomrom etter, og da tror YAML at det kommer en ny nøkkel. Sett hele teksten i anførselstegn.',
    at: place('styringsbrev/2026.yaml', 'Styringsbrev 2026: oppdrag til sektorene'),
    ref: 'styringsbrev-2026',
    fixes: [
      {
        title: 'sett teksten i anførselstegn',
        edits: [
          edit(
            'styringsbrev/2026.yaml',
            'Styringsbrev 2026: oppdrag til sektorene',
            '"Styringsbrev 2026: oppdrag til sektorene"',
          ),
        ],
      },
    ],
  },
  {
    rule: 'reference/unknown-item',
    severity: 'error',
    message:
      'Oppdraget er forankret i «økonomiplan-2026-2029#T44», men «Økonomiplan 2026–2029» har ikke noe element med den id-en. Mente du «økonomiplan-2026-2029#T4»?',
    at: place('styringsbrev/2026.yaml', 'økonomiplan-2026-2029#T44'),
    ref: 'styringsbrev-2026#F1',
    suggestions: ['økonomiplan-2026-2029#T4'],
    related: [{ message: '«T4» står her', at: place('økonomiplan/2026-2029.yaml', 'T4') }],
    fixes: [
      {
        title: 'vis til «økonomiplan-2026-2029#T4»',
        edits: [edit('styringsbrev/2026.yaml', 'økonomiplan-2026-2029#T44', 'økonomiplan-2026-2029#T4')],
      },
    ],
  },
  {
    rule: 'organisation/unknown-unit',
    severity: 'error',
    message: '«kultr» er ingen enhet i organisasjonen. Mente du «kultur»?',
    at: place('styringsbrev/2026.yaml', 'kultr'),
    ref: 'styringsbrev-2026#F1',
    suggestions: ['kultur'],
  },
  {
    rule: 'lineage/not-followed-up',
    severity: 'warning',
    message:
      'Målet «Innbyggerne mestrer hverdagen hjemme» er ikke tatt opp i økonomiplanen som gjelder: ingen tiltak bygger på det, og det er heller ikke svart på hvorfor.',
    at: place('økonomiplan/2026-2029.yaml', 'M1'),
    ref: 'økonomiplan-2026-2029#M1',
    legalBasis: [{ law: 'kommuneloven', section: '§ 14-4', url: 'https://lovdata.no/lov/2018-06-22-83/§14-4' }],
  },
  {
    rule: 'indicator/missing',
    severity: 'info',
    message: 'Målet har ingen indikator, så det går ikke an å se om det blir nådd.',
    at: place('økonomiplan/2026-2029.yaml', 'tittel: Innbyggerne mestrer hverdagen hjemme'),
    ref: 'økonomiplan-2026-2029#M1',
  },
]);

/** A report of one workspace with the given findings; what is left out of a finding is empty. */
export function report(
  diagnostics: readonly (Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'at'> & Partial<CheckedDiagnostic>)[],
  workspace: Partial<Omit<WorkspaceReport, 'diagnostics'>> = {},
): Report {
  const complete = diagnostics.map((diagnostic, index) => ({
    related: [],
    suggestions: [],
    fixes: [],
    legalBasis: [],
    fingerprint: `${index}`.padStart(16, '0'),
    ...diagnostic,
  }));
  const defaults = {
    root: 'plans/eksempelvik',
    paths: [],
    files: 3,
    documents: 2,
    items: 5,
    text: (path: string) => texts[path],
    broken: false,
  };
  return { asOf: '2026-06-01', workspaces: [{ ...defaults, ...workspace, diagnostics: complete }] };
}

/** Where a text stands for the first time in one of the sample's files. */
function place(path: string, found: string, inTexts: Readonly<Record<string, string>> = texts): Place {
  const start = (inTexts[path] ?? '').indexOf(found);
  if (start < 0) throw new Error(`«${found}» does not stand in ${path}`);
  return { path, span: { start, end: start + found.length } };
}

function edit(path: string, found: string, text: string) {
  return { ...place(path, found), text };
}

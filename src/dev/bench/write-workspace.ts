import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMarkdown } from './as-markdown.ts';

/** Items a document of the bench holds. */
const itemsPerDocument = 50;
/** How the items are shared between the levels of the chain, top to bottom. */
const shares = { goals: 0.1, measures: 0.3, assignments: 0.3, activities: 0.3 };

const verbs = ['Styrke', 'Utvikle', 'Redusere', 'Samordne', 'Videreføre', 'Etablere', 'Forbedre', 'Kartlegge'];
const things = [
  'tidlig innsats i barnehagen',
  'velferdsteknologi i hjemmetjenesten',
  'sykefraværet i sektoren',
  'gang- og sykkelveier',
  'medvirkning fra ungdom',
  'internkontrollen',
  'vedlikeholdet av skolebygg',
  'klimavennlige innkjøp',
];
const prose =
  'Arbeidet skjer i samråd med berørte innbyggere, og erfaringene fra forrige år legges til grunn for videre prioriteringer.';

/** What the documents with items are written in. */
export type Form = 'yaml' | 'markdown';

/** Writes a valid workspace of the invented Eksempelvik with about `items` items in files of 50; gives the bytes written. */
export function writeWorkspace(folder: string, items: number, form: Form = 'yaml'): number {
  const documents = (share: number) => Math.max(1, Math.round((items * share) / itemsPerDocument));
  const units = documents(shares.activities);
  let bytes = 0;
  const write = (yamlPath: string, yaml: string) => {
    const isMarkdown = form === 'markdown' && yamlPath.includes('/');
    const path = isMarkdown ? yamlPath.replace(/\.yaml$/, '.md') : yamlPath;
    const text = isMarkdown ? asMarkdown(yaml) : yaml;
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, text);
    bytes += Buffer.byteLength(text);
  };
  // What is measured is the check, not the telling: nothing else is found in this workspace.
  const rules = 'regler: { indicator/missing: off }\n';
  write('plans.config.yaml', `kommune: { navn: Eksempelvik kommune }\nplansystem: norge\n${rules}`);
  write('organisasjon.yaml', organisation(units));
  const goals = documents(shares.goals);
  const measures = documents(shares.measures);
  for (let at = 0; at < goals; at++) write(`temaplaner/temaplan-${at}.yaml`, goalDocument(at));
  write('økonomiplan/økonomiplan.yaml', budgetDocument());
  for (let at = 0; at < measures; at++) write(`økonomiplan/kapittel-${at}.yaml`, measureChapter(at, goals));
  write('styringsbrev/styringsbrev.yaml', letterDocument());
  const assignments = documents(shares.assignments);
  for (let at = 0; at < assignments; at++)
    write(`styringsbrev/kapittel-${at}.yaml`, assignmentChapter(at, measures, units));
  for (let at = 0; at < units; at++) write(`virksomhetsplaner/enhet-${at}.yaml`, unitPlan(at, assignments, units));
  return bytes;
}

function organisation(units: number): string {
  const rows = Array.from(
    { length: units },
    (_, at) => `      - { id: enhet-${at}, navn: Enhet ${at}, type: sektor, leder: leder-${at} }`,
  );
  return `type: organisasjon\nid: organisasjon\ntittel: Organisasjonen i Eksempelvik\nenheter:\n  - id: eksempelvik\n    navn: Eksempelvik kommune\n    enheter:\n      - { id: kommunestyret, navn: Kommunestyret, type: kommunestyre }\n${rows.join('\n')}\n`;
}

function goalDocument(at: number): string {
  return `type: temaplan\nid: temaplan-${at}\ntittel: Temaplan ${at} for gode tjenester\nperiode: 2024-2030\nvedtak: { organ: kommunestyret, dato: 2024-03-13, sak: ${at + 100}/24 }\nmål:\n${list(
    (index) => `  - id: M${index}
    nummer: "${at}.${index}"
    tittel: ${title(at + index)} (${at}.${index})
    beskrivelse: ${prose}
    bærekraftsmål: ["3", "4.1"]
    ansvarlig: eksempelvik
`,
  )}`;
}

function budgetDocument(): string {
  return 'type: økonomiplan\nid: økonomiplan-2026-2029\ntittel: Handlings- og økonomiplan 2026–2029\nperiode: 2026-2029\nomfatter: [årsbudsjett, kommuneplan-handlingsdel]\nforankring: temaplan-0\nvedtak: { organ: kommunestyret, dato: 2025-12-10, sak: 98/25 }\n';
}

function measureChapter(at: number, goals: number): string {
  return `type: del\nid: økonomiplan-kapittel-${at}\ntittel: Kapittel ${at}\ndel_av: økonomiplan-2026-2029\nrekkefølge: ${at}\ntiltak:\n${list(
    (index) => {
      const number = at * itemsPerDocument + index;
      return `  - id: T${number}
    tittel: ${title(number)} (tiltak ${number})
    beskrivelse: ${prose}
    forankring: temaplan-${number % goals}#M${Math.floor(number / goals) % itemsPerDocument}
    ansvarlig: eksempelvik
    frist: 2027-12-31
    beløp: { 2026: ${1200000 + number}, 2027: 800000 }
`;
    },
  )}`;
}

function letterDocument(): string {
  return 'type: styringsbrev\nid: styringsbrev-2026\ntittel: Kommunedirektørens styringsbrev 2026\nperiode: 2026\nforankring: økonomiplan-2026-2029\ngodkjent: { av: kommunedirektøren, dato: 2025-12-18 }\n';
}

function assignmentChapter(at: number, measures: number, units: number): string {
  return `type: del\nid: styringsbrev-kapittel-${at}\ntittel: Kapittel ${at}\ndel_av: styringsbrev-2026\nrekkefølge: ${at}\noppdrag:\n${list(
    (index) => {
      const number = at * itemsPerDocument + index;
      return `  - id: F${number}
    tittel: ${title(number)} (oppdrag ${number})
    beskrivelse: ${prose}
    forankring: [økonomiplan-2026-2029#T${number % (measures * itemsPerDocument)}]
    mottakere: [enhet-${number % units}]
    frist: 2026-12-01
    status: pågår
`;
    },
  )}`;
}

function unitPlan(at: number, assignments: number, units: number): string {
  const total = assignments * itemsPerDocument;
  return `type: virksomhetsplan\nid: virksomhetsplan-enhet-${at}\ntittel: Virksomhetsplan 2026 for enhet ${at}\nperiode: 2026\ngjelder_enhet: enhet-${at}\nforankring: styringsbrev-2026\ngodkjent: { av: leder-${at}, dato: 2026-02-12 }\naktiviteter:\n${list(
    (index) => {
      const number = (at + index * units) % total;
      return `  - id: A${index}
    tittel: ${title(number)} (aktivitet ${at}-${index})
    beskrivelse: ${prose}
    forankring: styringsbrev-2026#F${number}
    ansvarlig: leder-${at}
    frist: 2026-11-15
    status: i-rute
`;
    },
  )}`;
}

function list(row: (index: number) => string): string {
  return Array.from({ length: itemsPerDocument }, (_, index) => row(index)).join('');
}

function title(number: number): string {
  return `${verbs[number % verbs.length]} ${things[Math.floor(number / verbs.length) % things.length]}`;
}

import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

interface Listed {
  readonly items: readonly { readonly ref: string; readonly status?: string; readonly done: boolean }[];
}

/** What `plans list TYPE --open` lists: ids, as of 15 June 2026. */
async function open(type: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const placed = Object.entries(files).map(([path, text]) => [`/arbeid/${path}`, text]);
  const host = memoryHost({ files: Object.fromEntries(placed), cwd: '/arbeid' });
  await main(host, ['list', type, '--open', '--as-of', '2026-06-15', '--format', 'json']);
  const { items } = JSON.parse(host.output.stdout) as Listed;
  return items.map(({ ref }) => ref.slice(ref.indexOf('#') + 1));
}

const budget = (items: string) => `
type: økonomiplan
id: økonomiplan-2026
tittel: Økonomiplan 2026–2029
periode: 2026-2029
vedtak: { organ: kommunestyret, dato: 2025-12-17, sak: 98/25 }
${items}`;

describe('a verbalvedtak whose work is all done', () => {
  const files = (report: string) => ({
    'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\n',
    'økonomiplan.yaml': budget(
      'verbalvedtak: [{ id: V1, tittel: Flere læreplasser, ansvarlig: helse, frist: 2026-05-31 }]\n',
    ),
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2026-01-09 }
oppdrag: [{ id: O1, tittel: Finn fire læreplasser, følger_opp: økonomiplan-2026#V1, status: fullført, dato: 2026-05-20 }]
`,
    'rapport.yaml': `
type: tertialrapport
id: tertialrapport-2026-1
tittel: Tertialrapport 1 2026
periode: 2026-T1
vedtak: { organ: kommunestyret, dato: 2026-06-03, sak: 35/26, utfall: tatt-til-orientering }
${report}`,
  });

  test('is done where nobody has said how it goes with the vote', async () => {
    expect(await open('verbalvedtak', files(''))).toEqual([]);
  });

  test('is open while the council has last heard that it is under way', async () => {
    const report = files('rapport: [{ gjelder: økonomiplan-2026#V1, status: i-rute }]\n');
    expect(await open('verbalvedtak', report)).toEqual(['V1']);
    // That it is too late is not said: the work is done.
    const host = memoryHost({
      files: Object.fromEntries(Object.entries(report).map(([path, text]) => [`/arbeid/${path}`, text])),
      cwd: '/arbeid',
    });
    await main(host, ['validate', '--as-of', '2026-06-15', '--only', 'period/deadline-passed']);
    expect(host.output.stdout).not.toContain('period/deadline-passed');
  });

  test('is done when the council has heard that', async () => {
    expect(
      await open('verbalvedtak', files('rapport: [{ gjelder: økonomiplan-2026#V1, status: fullført }]\n')),
    ).toEqual([]);
  });
});

test('an oppdrag whose work is done is done, whatever was reported before', async () => {
  const files = {
    'styringsbrev.yaml': `
type: styringsbrev
id: styringsbrev-2026
tittel: Styringsbrev 2026
periode: 2026
godkjent: { av: kommunedirektør, dato: 2026-01-09 }
oppdrag: [{ id: O1, tittel: Finn fire læreplasser, lovgrunnlag: opplæringslova § 6-1 }]
`,
    'plan.yaml': `
type: virksomhetsplan
id: plan-helse
tittel: Virksomhetsplan 2026
periode: 2026
gjelder_enhet: helse
aktiviteter: [{ id: A1, tittel: Ring bedriftene, forankring: styringsbrev-2026#O1, status: fullført, dato: 2026-05-20 }]
`,
    'rapport.yaml': `
type: tertialrapport
id: tertialrapport-2026-1
tittel: Tertialrapport 1 2026
periode: 2026-T1
rapport: [{ gjelder: styringsbrev-2026#O1, status: i-rute }]
`,
    'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\n',
  };
  expect(await open('oppdrag', files)).toEqual([]);
});

test('points of a vote that ask nobody for anything are not open', async () => {
  const points = `
vedtakspunkter:
  - { id: P1, tittel: Økonomiplanen vedtas }
  - { id: P2, tittel: Skattøret er det høyeste loven tillater }
  - { id: P3, tittel: Sak om eiendomsskatt, ansvarlig: økonomi }
  - { id: P4, tittel: Lånet tas opp, frist: 2026-09-01 }
  - { id: P5, tittel: Reglementet skrives om, status: pågår }
  - { id: P6, tittel: Rammen justeres, status: fullført }
  - { id: P7, tittel: Kommunestyret får en orientering om sykefraværet }
  - { id: P8, tittel: Gebyrene settes ned }
`;
  const files = {
    'plans.config.yaml': 'kommune: { navn: Eksempelvik kommune }\n',
    'økonomiplan.yaml': budget(points),
    'rapport.yaml': `
type: tertialrapport
id: tertialrapport-2026-1
tittel: Tertialrapport 1 2026
periode: 2026-T1
rapport: [{ gjelder: økonomiplan-2026#P7, status: pågår }, { gjelder: økonomiplan-2026#P8, ny_frist: 2026-12-31 }]
`,
  };
  expect(await open('vedtakspunkt', files)).toEqual(['P3', 'P4', 'P5', 'P7', 'P8']);
});

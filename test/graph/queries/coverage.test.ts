import { describe, expect, test } from 'vitest';
import { readTexts } from '../../../src/dev/generate/audit/workspace.ts';
import { anchoredThrough } from '../../../src/graph/queries/anchored-through.ts';
import { coverage, type CoveredItem } from '../../../src/graph/queries/coverage.ts';
import type { Scene } from '../../../src/graph/queries/scene.ts';
import { receipts } from '../../../src/graph/queries/received.ts';
import { followUps } from '../../../src/graph/queries/followed-up.ts';
import { assignedMeasures } from '../../../src/graph/queries/assigned.ts';
import { unanchored } from '../../../src/graph/queries/unanchored.ts';
import { loadPlanSystem } from '../../../src/plansystem/load.ts';
import { openFiles } from '../../../src/workspace/check-files.ts';
import {
  chain,
  samfunnsdel,
  styringsbrev,
  styringsbrevHead,
  virksomhetsplan,
  økonomiplanHead,
} from '../../support/eksempelvik.ts';

const { plansystem } = loadPlanSystem({ name: 'norge', namedAt: null, read: () => null });

async function sceneOf(files: Readonly<Record<string, string>>, asOf = '2026-06-01'): Promise<Scene> {
  if (plansystem === null) throw new Error('norge is missing');
  return { graph: (await openFiles(files)).graph(), plansystem, asOf };
}

/** `ref: anchored followed`, with why and where it stops. */
function told({ node, anchored, anchorBreak, followed, stop }: CoveredItem): string {
  const up = anchored ? 'anchored' : `${anchorBreak?.kind} at ${anchorBreak?.node.ref}`;
  const down = stop === null ? followed : `${followed}, ${stop.kind} at ${stop.node.ref}`;
  return `${node.ref}: ${up}; ${down}`;
}

async function coverageOf(files: Readonly<Record<string, string>>, asOf?: string): Promise<readonly string[]> {
  return coverage(await sceneOf(files, asOf)).map(told);
}

const all = (up: string, down: string) => [
  `samfunnsdel-2024#M1: ${up}; ${down}`,
  `samfunnsdel-2024#M2: ${up}; ${down}`,
  `styringsbrev-2026#F1: ${up}; ${down}`,
  `styringsbrev-2026#F2: ${up}; ${down}`,
  `økonomiplan-2026#T1: ${up}; ${down}`,
  `økonomiplan-2026#T2: ${up}; ${down}`,
];

test('a chain without a fault is covered from top to bottom', async () => {
  expect(await coverageOf(chain)).toEqual(all('anchored', 'yes'));
});

test('an oppdrag that a main recipient has not received stops everything that only it carries', async () => {
  const files = { ...chain, 'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F1']) };
  const stop = 'no, not-received at styringsbrev-2026#F2';
  expect((await coverageOf(files)).filter((line) => !line.endsWith('; yes'))).toEqual([
    `samfunnsdel-2024#M2: anchored; ${stop}`,
    `styringsbrev-2026#F2: anchored; ${stop}`,
    `økonomiplan-2026#T2: anchored; ${stop}`,
  ]);
});

test('before virksomhetsplaner are due, that is no lack but open', async () => {
  const { 'virksomhetsplan-oppvekst.yaml': _, 'virksomhetsplan-helse.yaml': __, ...early } = chain;
  expect(await coverageOf(early, '2026-02-01')).toEqual([
    'samfunnsdel-2024#M1: anchored; open, not-due at styringsbrev-2026#F1',
    'samfunnsdel-2024#M2: anchored; open, not-due at styringsbrev-2026#F2',
    'styringsbrev-2026#F1: anchored; open, not-due at styringsbrev-2026#F1',
    'styringsbrev-2026#F2: anchored; open, not-due at styringsbrev-2026#F2',
    'økonomiplan-2026#T1: anchored; open, not-due at styringsbrev-2026#F1',
    'økonomiplan-2026#T2: anchored; open, not-due at styringsbrev-2026#F2',
  ]);
  expect(await coverageOf(early, '2026-03-02')).toContain(
    'styringsbrev-2026#F2: anchored; no, not-received at styringsbrev-2026#F2',
  );
});

test('each unit is told apart: one has received the oppdrag, the other has not', async () => {
  const files = { ...chain, 'virksomhetsplan-helse.yaml': virksomhetsplan('helse', ['F2']) };
  const item = coverage(await sceneOf(files)).find(({ node }) => node.ref === 'styringsbrev-2026#F1');
  expect(item?.shares.map(({ unit, followed }) => `${unit.id} ${followed}`)).toEqual(['oppvekst yes', 'helse no']);
});

test('a goal that nothing takes up, and one that is answered', async () => {
  const files = {
    ...chain,
    'samfunnsdel.yaml': `${samfunnsdel}  - id: M3\n    tittel: Flere går til skolen\n  - id: M4\n    tittel: Flere sykler\n`,
    'økonomiplan.yaml': `${chain['økonomiplan.yaml']}svar:\n  - gjelder: samfunnsdel-2024#M4\n    svar: ikke-prioritert\n    begrunnelse: Ikke i denne perioden.\n`,
  };
  const items = coverage(await sceneOf(files));
  expect(items.map(told).slice(2, 4)).toEqual([
    'samfunnsdel-2024#M3: anchored; no, not-taken-up at samfunnsdel-2024#M3',
    'samfunnsdel-2024#M4: anchored; yes',
  ]);
  expect(items.filter(({ answered }) => answered).map(({ node }) => node.ref)).toEqual(['samfunnsdel-2024#M4']);
});

const plan = (measures: string) => ({ ...chain, 'økonomiplan.yaml': økonomiplanHead + measures });
const measures = `tiltak:
  - id: T1
    tittel: Miljøteam på ungdomsskolene
    forankring: samfunnsdel-2024#M1
    beløp: { 2026: 2400000 }
  - id: T2
    tittel: Kloakken fra Nordsida renses
    forankring: samfunnsdel-2024#M2
    beløp: { 2026: 900000 }
`;

test('a measure with money that nobody has; one whose money comes later; an investment that only a report follows', async () => {
  const files = plan(`${measures}  - id: T3
    tittel: Gangvei til skolen
    forankring: samfunnsdel-2024#M1
    beløp: { 2026: 100000 }
  - id: T4
    tittel: Flere busser
    forankring: samfunnsdel-2024#M1
    beløp: { 2028: 100000 }
  - id: T5
    tittel: Et tiltak som er lagt bort
    forankring: samfunnsdel-2024#M1
    status: utgår
investeringer:
  - id: I1
    tittel: Ny skole
    beløp: { 2026: 100000 }
  - id: I2
    tittel: Ny bru
    beløp: { 2026: 100000 }
`);
  const report = `
type: tertialrapport
id: tertialrapport-2026-t1
tittel: Rapport for første tertial 2026
periode: 2026-T1
vedtak: { organ: kommunestyret, dato: 2026-05-20, sak: 40/26 }
rapport:
  - { gjelder: økonomiplan-2026#I2, status: i-rute }
`;
  expect((await coverageOf({ ...files, 'rapport.yaml': report })).filter((line) => /#(?:T[345]|I)/.test(line))).toEqual(
    [
      'økonomiplan-2026#T3: anchored; no, not-assigned at økonomiplan-2026#T3',
      'økonomiplan-2026#T4: anchored; open, no-money at økonomiplan-2026#T4',
      'økonomiplan-2026#I1: anchored; open, not-asked at økonomiplan-2026#I1',
      'økonomiplan-2026#I2: anchored; yes',
    ],
  );
});

test('what must be anchored and is not, what rests on it, and what rests on something that is not there', async () => {
  const files = plan(
    measures.replace('    forankring: samfunnsdel-2024#M1\n', '').replace('samfunnsdel-2024#M2', 'temaplan-2025#Q99'),
  );
  expect((await coverageOf(files)).map((line) => line.split(';')[0])).toEqual([
    'samfunnsdel-2024#M1: anchored',
    'samfunnsdel-2024#M2: anchored',
    'styringsbrev-2026#F1: unanchored at økonomiplan-2026#T1',
    'styringsbrev-2026#F2: dangling at økonomiplan-2026#T2',
    'økonomiplan-2026#T1: unanchored at økonomiplan-2026#T1',
    'økonomiplan-2026#T2: dangling at økonomiplan-2026#T2',
  ]);
});

test('a circle reaches no top; another way up, or the law, does', async () => {
  const circle = `${styringsbrevHead}oppdrag:
  - id: F1
    tittel: Få miljøteamene på plass
    forankring: F2
    mottakere: alle-sektorer
  - id: F2
    tittel: Rens kloakken
    forankring: F1
    mottakere: [helse]
`;
  const ups = async (text: string) =>
    (await coverageOf({ ...chain, 'styringsbrev.yaml': text }))
      .filter((line) => line.startsWith('styringsbrev'))
      .map((line) => line.split(';')[0]);
  expect(await ups(circle)).toEqual([
    'styringsbrev-2026#F1: circle at styringsbrev-2026#F1',
    'styringsbrev-2026#F2: circle at styringsbrev-2026#F2',
  ]);
  const held = ['styringsbrev-2026#F1: anchored', 'styringsbrev-2026#F2: anchored'];
  expect(await ups(circle.replace('forankring: F1', 'forankring: [F1, økonomiplan-2026#T2]'))).toEqual(held);
  expect(
    await ups(circle.replace('forankring: F1', 'forankring: F1\n    lovgrunnlag: forurensningsloven § 7')),
  ).toEqual(held);
});

test('where no økonomiplan is kept, nobody can tell whether goals are followed up', async () => {
  const { 'samfunnsdel.yaml': goals } = chain;
  expect(await coverageOf({ 'samfunnsdel.yaml': goals ?? '' })).toEqual([
    'samfunnsdel-2024#M1: anchored; open, unknown at samfunnsdel-2024#M1',
    'samfunnsdel-2024#M2: anchored; open, unknown at samfunnsdel-2024#M2',
  ]);
});

test('an oppdrag with no recipients is a lack; one that is done or given up is not counted', async () => {
  const bare = styringsbrev.replace('    mottakere: [helse]\n', '');
  expect(await coverageOf({ ...chain, 'styringsbrev.yaml': bare })).toContain(
    'styringsbrev-2026#F2: anchored; no, no-recipients at styringsbrev-2026#F2',
  );
  const done = styringsbrev.replace(
    'mottakere: [helse]',
    'mottakere: [helse]\n    status: fullført\n    dato: 2026-05-01',
  );
  const found = await coverageOf({ ...chain, 'styringsbrev.yaml': done });
  expect(found.filter((line) => line.includes('F2'))).toEqual([]);
  expect(found).toContain('økonomiplan-2026#T2: anchored; yes');
});

test('a year later the oppdrag of the letter are not counted any more', async () => {
  expect((await coverageOf(chain, '2027-02-01')).filter((line) => line.startsWith('styringsbrev'))).toEqual([]);
});

/** What the lineage rules speak of and coverage calls whole: there should be nothing. */
function overlooked(scene: Scene): readonly string[] {
  const byNode = new Map(coverage(scene).map((item) => [item.node, item]));
  const isWhole = (node: CoveredItem['node']) => byNode.get(node)?.followed === 'yes';
  const lost = [
    ...[...followUps(scene).asked].filter(([, followed]) => !followed).map(([node]) => node),
    ...assignedMeasures(scene).flatMap((budget) => budget.unassigned),
    ...receipts(scene)
      .filter(({ units }) => units.some(({ state }) => state !== 'received'))
      .map(({ assignment }) => assignment),
  ].filter(isWhole);
  return [...lost, ...unanchored(scene).items.filter((node) => anchoredThrough(scene).reached.has(node))].map(
    ({ ref }) => ref,
  );
}

describe('whatever validate tells is a lack', () => {
  test.each(['2026-01-20', '2026-06-15', '2027-02-01'])('in Eksempelvik with faults, as of %s', async (asOf) => {
    expect(overlooked(await sceneOf(readTexts('plans/eksempelvik-brudd'), asOf))).toEqual([]);
  });

  const sound = readTexts('plans/eksempelvik');
  const removed = Object.keys(sound).filter((path) => /oppvekst\.yaml|styringsbrev-2026|økonomi\.yaml|40-/.test(path));

  test.each(removed)('in Eksempelvik without %s', async (path) => {
    const { [path]: _, ...files } = sound;
    expect(overlooked(await sceneOf(files, '2026-06-15'))).toEqual([]);
  });
});

test('Eksempelvik without faults has no lack', async () => {
  const items = coverage(await sceneOf(readTexts('plans/eksempelvik'), '2026-06-15'));
  expect(items.filter(({ anchored, followed }) => !anchored || followed === 'no').map(told)).toEqual([]);
  expect(items.length).toBeGreaterThan(140);
});

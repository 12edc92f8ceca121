import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineageOf, type Walk } from '../../src/trace/lineage.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { buildTrace } from '../../src/trace/build-trace.ts';
import { findSubjects } from '../../src/trace/find-subject.ts';
import { allEdges } from '../../src/trace/json.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { treeText } from '../../src/trace/tree.ts';
import { openFiles } from '../../src/workspace/check-files.ts';
import { chain } from '../support/eksempelvik.ts';
import type { Files } from '../support/workspace.ts';

const asOf = '2026-06-01';
const everything = { up: true, down: true, depth: Infinity };

async function open(files: Files, day = asOf) {
  const workspace = await openFiles(files);
  const graph = workspace.graph();
  const plansystem = generalPlanSystem();
  return { workspace, graph, scene: { graph, plansystem, asOf: day } };
}

async function traceOf(files: Files, ref: string, reach: Partial<typeof everything> = {}, day = asOf): Promise<Trace> {
  const { workspace, graph, scene } = await open(files, day);
  const subject = graph.find(ref);
  if (subject === undefined) throw new Error(`no ${ref}`);
  const naming = { locale: 'nb', plansystem: scene.plansystem, organisation: graph.organisation } as const;
  const report = workspace.check(day);
  return buildTrace({ ...everything, ...reach, subject, scene, report, naming, audience: 'internal' });
}

/** `from relation to`, for what a reader of the data sees. */
const edgesOf = (trace: Trace) => allEdges(trace).map(({ from, relation, to }) => `${from} ${relation} ${to}`);

describe('a trace', () => {
  test('goes from the assignment up to the goal and down to the activity, each edge from what states it', async () => {
    const trace = await traceOf(chain, 'styringsbrev-2026#F1');
    expect(edgesOf(trace)).toEqual([
      'styringsbrev-2026#F1 forankring økonomiplan-2026#T1',
      'økonomiplan-2026#T1 forankring samfunnsdel-2024#M1',
      'virksomhetsplan-helse#A-F1 forankring styringsbrev-2026#F1',
      'virksomhetsplan-oppvekst#A-F1 forankring styringsbrev-2026#F1',
    ]);
    expect([...trace.nodes.keys()][0]).toBe('styringsbrev-2026#F1');
    expect(trace.nodes.get('samfunnsdel-2024#M1')?.adopted).toEqual({
      kind: 'vedtak',
      body: 'kommunestyret',
      date: '2024-06-19',
      case: '41/24',
    });
  });

  test('lists every recipient, also the one that has not answered', async () => {
    const { 'virksomhetsplan-helse.yaml': _, ...silent } = chain;
    const { recipients } = (await traceOf(silent, 'styringsbrev-2026#F1')).nodes.get('styringsbrev-2026#F1') ?? {};
    expect(recipients?.map(({ unit, state }) => `${unit.id} ${state}`)).toEqual(['oppvekst received', 'helse no-plan']);
  });

  test('tells of an oppdrag that a unit answers with the whole letter', async () => {
    const plan = `type: virksomhetsplan\nid: virksomhetsplan-helse\ntittel: Virksomhetsplan 2026\nperiode: 2026
gjelder_enhet: helse\ngodkjent: { av: sektordirektør helse, dato: 2026-02-20 }
svar:\n  - { gjelder: styringsbrev-2026, svar: ivaretatt }\n`;
    const trace = await traceOf({ ...chain, 'virksomhetsplan-helse.yaml': plan }, 'styringsbrev-2026#F1');
    const { recipients = [] } = trace.nodes.get('styringsbrev-2026#F1') ?? {};
    expect(recipients.map(({ unit, state, by }) => `${unit.id} ${state} ${by.join()}`)).toEqual([
      'oppvekst received virksomhetsplan-oppvekst#A-F1',
      'helse answered virksomhetsplan-helse',
    ]);
    expect(edgesOf(trace)).toContain('virksomhetsplan-helse gjelder styringsbrev-2026');
    expect(trace.nodes.get('styringsbrev-2026')?.kind).toBe('document');
  });

  test('stops at the depth asked for, and says how much there is more', async () => {
    const trace = await traceOf(chain, 'samfunnsdel-2024#M1', { depth: 1 });
    expect(edgesOf(trace)).toEqual(['økonomiplan-2026#T1 forankring samfunnsdel-2024#M1']);
    expect([...trace.down.cut]).toEqual([['økonomiplan-2026#T1', 1]]);
  });

  test('of something that is gone from the chain says so: an unknown basis is a gap, and no node', async () => {
    const files = { ...chain, 'styringsbrev.yaml': chain['styringsbrev.yaml']?.replace('#T1', '#T9') ?? '' };
    const trace = await traceOf(files, 'styringsbrev-2026#F1');
    expect(trace.gaps.map(({ ref, rule }) => `${ref} ${rule}`)).toEqual([
      'styringsbrev-2026#F1 reference/unknown-item',
    ]);
    expect([...trace.nodes.keys()].filter((ref) => ref.includes('#T'))).toEqual([]);
  });

  test('shows nothing that was adopted after the day', async () => {
    const later = (text = '') => text.replace('2026-02-20', '2026-07-01');
    const files = { ...chain, 'virksomhetsplan-helse.yaml': later(chain['virksomhetsplan-helse.yaml']) };
    const trace = await traceOf(files, 'styringsbrev-2026#F1');
    expect([...trace.nodes.keys()].filter((ref) => ref.includes('helse'))).toEqual([]);
  });
});

test('takes no words for nothing', async () => {
  expect(findSubjects(' ', (await open(chain)).graph)).toEqual([]);
});

describe('in words, a trace', () => {
  const words = async (files: Files, ref: string, day = asOf) =>
    treeText(await traceOf(files, ref, {}, day), {
      color: false,
      width: 100,
      locale: 'nb',
      ascii: false,
      address: () => null,
    });

  test('calls nothing the top of the chain that should rest on something', async () => {
    const lost = 'Her ryker tråden: det skulle bygd på noe';
    const unknown = chain['styringsbrev.yaml']?.replace('#T1', '#T9') ?? '';
    expect(await words({ ...chain, 'styringsbrev.yaml': unknown }, 'styringsbrev-2026#F1')).toContain(lost);
    expect(await words(chain, 'samfunnsdel-2024#M1')).toContain('Øverst i kjeden');
  });

  test('marks no recipient as a break before its plan is due, nor once the year is over', async () => {
    const { 'virksomhetsplan-helse.yaml': _, ...silent } = chain;
    const on = async (day: string) => words(silent, 'styringsbrev-2026#F1', day);
    expect(await on('2026-02-10')).toContain('─ Helse og velferd – har ingen virksomhetsplan');
    expect(await on('2026-06-01')).toContain('─ ▲ Helse og velferd – har ingen virksomhetsplan');
    expect(await on('2027-02-01')).not.toContain('▲ Helse');
  });

  test('takes what a budget adjustment is called for no new title of the measure', async () => {
    const adjusted = `${chain['økonomiplan.yaml']}budsjettjusteringer:
  - { id: B1, tittel: Halv stilling mindre, endrer: T1, beløp: { 2026: -400000 } }
`;
    const text = await words({ ...chain, 'økonomiplan.yaml': adjusted }, 'økonomiplan-2026#T1');
    expect(text).toContain('Halv stilling mindre (endret av)');
    expect(text).toContain('−400\u00a0000 kr i 2026');
    expect(text).not.toMatch(/tittel: |frist: |beløp: /);
  });

  test('compares the deadlines of recipients where the oppdrag has none itself', async () => {
    const head = (year: number) =>
      `type: styringsbrev\nid: brev-${year}\ntittel: Styringsbrev ${year}\nperiode: ${year}\ngodkjent: { av: kommunedirektøren, dato: ${year}-01-15 }\n`;
    const files = {
      ...chain,
      'brev-2025.yaml': `${head(2025)}oppdrag:
  - { id: F1, tittel: Hold budsjettet, forankring: økonomiplan-2026#T1, mottakere: [oppvekst], frist: 2025-12-31 }
`,
      'brev-2026.yaml': `${head(2026)}oppdrag:
  - id: F1
    tittel: Hold budsjettet
    viderefører: brev-2025#F1
    forankring: økonomiplan-2026#T1
    mottakere: [{ enhet: oppvekst, frist: 2026-06-30 }, { enhet: helse, frist: 2026-09-30 }]
`,
    };
    expect(await words(files, 'brev-2026#F1')).toContain(
      'frist: 31.12.2025 → 30.6.2026 (Oppvekst), 30.9.2026 (Helse og velferd)',
    );
  });
});

test('what every recipient has in common is the assignment’s own, too; where they differ, it has none', async () => {
  const rapport = (lines: string) => ({
    ...chain,
    'rapport.yaml': `type: tertialrapport\nid: rapport\ntittel: Tertialrapport\nperiode: 2026-T1\nvedtak: { organ: kommunestyret, dato: 2026-05-20, sak: 40/26 }\nrapport:\n${lines}`,
  });
  const subject = 'styringsbrev-2026#F1';
  const one =
    '  - { gjelder: styringsbrev-2026#F1, status: forsinket, ny_frist: 2026-12-24, kommentar: Venter på folk }\n';
  const two = '  - { gjelder: styringsbrev-2026#F1, enhet: helse, status: i-rute }\n';
  const facts = async (lines: string) => {
    const { status, statusSource, deadline } = (await traceOf(rapport(lines), subject)).nodes.get(subject) ?? {};
    return { status, statusSource, deadline };
  };
  expect(await facts(one)).toEqual({ status: 'forsinket', statusSource: 'rapport', deadline: '2026-12-24' });
  expect(await facts(two)).toEqual({ status: null, statusSource: null, deadline: null });
});

test('long before the year, what it will bring is not known: neither follow-up nor fault', async () => {
  const { workspace, graph, scene } = await open(chain);
  const early = '2024-12-01';
  const subject = graph.find('styringsbrev-2026#F1');
  if (subject === undefined) throw new Error('not in the graph');
  const naming = { locale: 'nb', plansystem: scene.plansystem, organisation: graph.organisation } as const;
  const report = workspace.check(early);
  const request = {
    ...everything,
    subject,
    scene: { ...scene, asOf: early },
    report,
    naming,
    audience: 'internal' as const,
  };
  const { nodes } = buildTrace(request);
  expect([...nodes.keys()].filter((ref) => ref.startsWith('virksomhetsplan'))).toEqual([]);
});

/** Items of one document, each resting on some others: cycles, shared ancestors, chains and loose ends. */
const relations = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { minLength: 1, maxLength: 12 });

function measures(bases: readonly (readonly number[])[]): Files {
  const items = bases.map((targets, index) => {
    const known = [...new Set(targets)].filter((target) => target < bases.length && target !== index);
    const stated = known.length === 0 ? '' : `, forankring: [${known.map((target) => `T${target}`).join(', ')}]`;
    return `  - { id: T${index}, tittel: Plante tre nummer ${index}${stated} }\n`;
  });
  const head = 'type: temaplan\nid: temaplan-trær\ntittel: Temaplan for trær\nperiode: 2026-2029\n';
  return { 'temaplan.yaml': `${head}tiltak:\n${items.join('')}` };
}

/** The nodes that a walk found, the subject included. */
function found({ links }: Walk, subject: string): readonly string[] {
  const reached = new Set([subject]);
  for (const some of links.values()) for (const { from, to } of some) reached.add(from.ref).add(to.ref);
  return [...reached].toSorted();
}

/** The plainest way to find what can be reached. */
function reachable(start: number, next: (at: number) => readonly number[]): readonly string[] {
  const reached = new Set([start]);
  for (const at of reached) for (const other of next(at)) reached.add(other);
  return [...reached].map((index) => `temaplan-trær#T${index}`).toSorted();
}

test('finds all ancestors and descendants, each once, whatever the relations', async () => {
  await fc.assert(
    fc.asyncProperty(relations, async (bases) => {
      const { graph, scene } = await open(measures(bases));
      const valid = bases.map((targets, index) => targets.filter((to) => to < bases.length && to !== index));
      for (const index of bases.keys()) {
        const subject = graph.find(`temaplan-trær#T${index}`);
        if (subject === undefined) throw new Error('not in the graph');
        const { up, down } = lineageOf(subject, scene, everything);
        expect(found(up, subject.ref)).toEqual(reachable(index, (at) => valid[at] ?? []));
        const below = (at: number) => [...valid.keys()].filter((other) => valid[other]?.includes(at));
        expect(found(down, subject.ref)).toEqual(reachable(index, below));
      }
    }),
    { numRuns: 60 },
  );
});

test('has as gaps what validate says of its nodes, no more and no less', async () => {
  const told = /^(?:lineage|reference|organisation|period)\//;
  await fc.assert(
    fc.asyncProperty(relations, async (bases) => {
      const files = { ...chain, ...measures(bases) };
      const { workspace } = await open(files);
      const findings = workspace.check(asOf).diagnostics.filter(({ rule }) => told.test(rule));
      const trace = await traceOf(files, 'temaplan-trær#T0');
      const all = new Set(findings.map(({ ref, rule, message }) => `${ref} ${rule} ${message}`));
      const gaps = new Set(trace.gaps.map(({ ref, rule, message }) => `${ref} ${rule} ${message}`));
      for (const gap of gaps) expect(all).toContain(gap);
      for (const { ref = '', rule, message } of findings)
        if (trace.nodes.has(ref)) expect(gaps).toContain(`${ref} ${rule} ${message}`);
    }),
    { numRuns: 30 },
  );
});

test('prints five thousand activities below one assignment, and five thousand under each other, in one sweep', async () => {
  const head = (id: string) => `type: virksomhetsplan\nid: ${id}\ntittel: Virksomhetsplan 2026\nperiode: 2026\n`;
  const wide = Array.from(
    { length: 5000 },
    (_, at) => `  - { id: A${at}, tittel: Ringe ${at}, forankring: styringsbrev-2026#F1 }\n`,
  );
  const deep = Array.from(
    { length: 5000 },
    (_, at) =>
      `  - { id: B${at}, tittel: Gå ${at}, forankring: ${at === 0 ? 'styringsbrev-2026#F1' : `B${at - 1}`} }\n`,
  );
  const files = {
    ...chain,
    'bred.yaml': `${head('bred')}gjelder_enhet: helse\naktiviteter:\n${wide.join('')}`,
    'dyp.yaml': `${head('dyp')}gjelder_enhet: helse\naktiviteter:\n${deep.join('')}`,
  };
  const trace = await traceOf(files, 'styringsbrev-2026#F1');
  const style = { color: false, width: 80, locale: 'nb', ascii: false, address: () => null } as const;
  const lines = treeText(trace, style).split('\n');
  expect(lines.filter((line) => /Ringe|Gå/.test(line))).toHaveLength(10_000);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
}, 30_000);

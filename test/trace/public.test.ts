import { expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { isPublic } from '../../src/graph/queries/access.ts';
import { generalPlanSystem } from '../../src/plansystem/general.ts';
import { buildTrace } from '../../src/trace/build-trace.ts';
import { loadTraceFormat, traceFormats } from '../../src/trace/formats.ts';
import { openFiles } from '../../src/workspace/check-files.ts';
import { eksempelvik } from '../mutations/broken.ts';
import { chain, virksomhetsplan } from '../support/eksempelvik.ts';
import type { Files } from '../support/workspace.ts';

const plansystem = generalPlanSystem();
const style = { color: false, width: 100, locale: 'nb', ascii: false, address: () => null } as const;

/** What the public gets to see of a subject, in all formats, one after the other. */
async function publicText(
  files: Files,
  ref: string,
  asOf: string,
): Promise<{ readonly text: string; readonly graph: Graph }> {
  const workspace = await openFiles(files);
  const graph = workspace.graph();
  const subject = graph.find(ref);
  if (subject === undefined) throw new Error(`no ${ref}`);
  const trace = buildTrace({
    up: true,
    down: true,
    depth: Infinity,
    subject,
    scene: { graph, plansystem, asOf },
    report: workspace.check(asOf),
    naming: { locale: 'nb', plansystem, organisation: graph.organisation },
    audience: 'public',
  });
  const texts = await Promise.all(traceFormats.map(async (name) => (await loadTraceFormat(name))(trace, style)));
  return { text: texts.join('\n'), graph };
}

test.each(['styringsbrev-2026#S5', 'styringsbrev-2026#F1', 'samfunnsdel-2024#S1', 'økonomiplan-2026-2029'])(
  'the trace of %s for the public names nothing that is not public, in no format',
  async (ref) => {
    const { text, graph } = await publicText(eksempelvik.files, ref, eksempelvik.asOf);
    const hidden = [...graph.documents, ...graph.items].filter(
      (node) => !isPublic(node, { plansystem, asOf: eksempelvik.asOf }),
    );
    expect(hidden.length).toBeGreaterThan(5);
    for (const node of hidden) {
      const title = (node.kind === 'item' ? node.item.title : node.facts.title)?.value ?? node.ref;
      expect(text.includes(title) || text.includes(`"${node.ref}"`), node.ref).toBe(false);
    }
  },
  60_000,
);

/** Both sectors' plans under the same assignment; the report says how it goes and moves the deadline. */
const reported: Files = {
  ...chain,
  'rapport.yaml': `
type: tertialrapport
id: hemmelig-rapport
tittel: Tertialrapport med taushet
periode: 2026-T1
tilgang: unntatt
unntakshjemmel: offentleglova § 13
vedtak: { organ: kommunestyret, dato: 2026-05-20, sak: 40/26 }
rapport:
  - { gjelder: styringsbrev-2026#F2, status: forsinket, ny_frist: 2026-12-24, kommentar: Pumpen er ødelagt }
`,
};

test('the public learns nothing from a report that is not public: neither status, new deadline, comment nor its id', async () => {
  const { text } = await publicText(reported, 'styringsbrev-2026#F2', '2026-06-01');
  for (const secret of ['hemmelig-rapport', 'taushet', 'forsinket', '24.12.2026', '2026-12-24', 'Pumpen'])
    expect(text).not.toContain(secret);
  expect(text).toContain('Rens kloakken');
});

test('what nobody can read as public is not: a misspelt tilgang hides', async () => {
  const plan = chain['virksomhetsplan-helse.yaml'] ?? '';
  const files = {
    ...chain,
    'virksomhetsplan-helse.yaml': plan.replace('periode: 2026', 'periode: 2026\ntilgang: untatt'),
  };
  expect((await publicText(files, 'styringsbrev-2026#F2', '2026-06-01')).text).not.toContain('Arbeid med F2');
});

test('a draft is not shown before its hearing has begun', async () => {
  const plan = chain['virksomhetsplan-helse.yaml'] ?? '';
  const draft = plan.replace(/godkjent: .*/, 'status: utkast');
  const inHearing = draft.replace(
    'status: utkast',
    'status: utkast\nhøring: { hva: forslag, fra: 2026-05-01, til: 2026-06-20 }',
  );
  const shown = async (text: string) =>
    (
      await publicText({ ...chain, 'virksomhetsplan-helse.yaml': text }, 'styringsbrev-2026#F2', '2026-06-01')
    ).text.includes('Arbeid med F2');
  expect([await shown(plan), await shown(draft), await shown(inHearing)]).toEqual([true, false, true]);
});

test('neither an answer nor a silence tells the public that a unit has a plan it may not see', async () => {
  const hide = (text = '') => text.replace('periode: 2026', 'periode: 2026\ntilgang: ikke-publisert');
  const hidden = { ...chain, 'virksomhetsplan-helse.yaml': hide(chain['virksomhetsplan-helse.yaml']) };
  const silent = { ...hidden, 'virksomhetsplan-helse.yaml': hide(virksomhetsplan('helse', [])) };
  const said = async (files: Files) => (await publicText(files, 'styringsbrev-2026#F2', '2026-06-01')).text;
  expect(await said(silent)).toBe(await said(hidden));
  expect(await said(silent)).toContain('vet ikke om det er svart');
});

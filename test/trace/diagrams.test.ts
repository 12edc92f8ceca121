import { instance } from '@viz-js/viz';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { toVisible } from '../../src/report/visible.ts';
import { diagramOf, linesOf } from '../../src/trace/diagram.ts';
import { dotText } from '../../src/trace/dot.ts';
import { loadTraceFormat } from '../../src/trace/formats.ts';
import { mermaidLabel, mermaidText } from '../../src/trace/mermaid.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { nb } from '../../src/trace/words-nb.ts';
import { eksempelvik } from '../mutations/broken.ts';
import { hostileTitles, traceNode, traceOf, tracesOf, wideTrace } from '../support/trace.ts';

// Graphviz and the whole municipality, perhaps beside other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let trace: (ref: string) => Trace;
let graphviz: Awaited<ReturnType<typeof instance>>;

beforeAll(async () => {
  trace = await tracesOf();
  graphviz = await instance();
});

const small = traceOf(
  [
    traceNode('brev-2026#F1', {
      typeName: 'Oppdrag',
      number: '1',
      title: 'Hold rammen',
      deadline: '2026-12-31',
      recipients: [
        {
          unit: { id: 'helse', name: 'Helse' },
          contributes: false,
          deadline: null,
          status: null,
          statusSource: null,
          state: 'silent',
          by: [],
        },
      ],
    }),
    traceNode('plan-2026#T1', { title: 'Flere hjemmeplasser', units: [{ id: 'helse', name: 'Helse' }] }),
    traceNode('strategi#PB1', { typeName: 'Planbehov', title: 'Ny økonomiplan' }),
    traceNode('plan-2026', { kind: 'document', typeName: 'Økonomiplan', title: 'Økonomiplan 2026' }),
    traceNode('vp#A1', {
      typeName: 'Aktivitet',
      title: 'Prognose',
      status: 'forsinket',
      statusSource: 'rapport',
      access: 'unntatt',
    }),
    traceNode('vp', { kind: 'document', typeName: 'Virksomhetsplan', title: 'Plan for Helse' }),
  ],
  {
    up: {
      'brev-2026#F1': [{ from: 'brev-2026#F1', to: 'plan-2026#T1' }],
      'plan-2026#T1': [{ from: 'plan-2026#T1', to: 'plan-2026', relation: 'nesting' }],
      'plan-2026': [{ from: 'strategi#PB1', to: 'plan-2026', relation: 'gjelder', choice: 'utarbeides' }],
    },
    down: {
      'brev-2026#F1': [
        { from: 'vp#A1', to: 'brev-2026#F1' },
        { from: 'vp', to: 'brev-2026#F1', relation: 'gjelder', answer: { answer: 'utsatt', reason: null } },
      ],
    },
    gaps: [{ ref: 'vp#A1', rule: 'report/overdue', severity: 'warning', message: 'Sent.', path: 'vp.yaml', line: 3 }],
  },
);

describe('mermaid', () => {
  test('has every box and line, the top of the chain at the top, labels where a line is no anchoring', () => {
    expect(mermaidText(small, 'nb')).toBe(`flowchart BT
  accTitle: Den røde tråden for 1#46; Hold rammen
  n1["Oppdrag · brev-2026#35;F1<br>1#46; Hold rammen<br>frist 31.12.2026"]
  n2["Tiltak · plan-2026#35;T1<br>Flere hjemmeplasser<br>Helse"]
  n3["Økonomiplan · plan-2026<br>Økonomiplan 2026"]
  n4["Planbehov · strategi#35;PB1<br>Ny økonomiplan"]
  n5["Aktivitet · vp#35;A1<br>Prognose<br>forsinket (rapport)<br>unntatt offentlighet<br>#9888; Tråden ryker: report#47;overdue"]
  n6["Virksomhetsplan · vp<br>Plan for Helse"]
  n7["Mottaker<br>Helse<br>har ikke svart"]
  n1 --> n2
  n2 --> n3
  n3 ---|"planbehov: utarbeides"| n4
  n5 --> n1
  n6 -.->|"svarer: utsatt"| n1
  n7 -.- n1
  classDef subject fill:#0062ba,stroke:#003b70,color:#ffffff,stroke-width:3px
  classDef broken fill:#fde8e6,stroke:#b3261e,color:#4a0f0b
  classDef restricted stroke-dasharray:6 3
  classDef aside stroke-dasharray:2 3
  class n1 subject
  class n5,n7 broken
  class n5 restricted
  class n7 aside
`);
  });

  test('shows any title as it stands, in one line of the grammar', () => {
    expect(hostileTitles.map((title) => shownBy(mermaidLabel(title)))).toEqual(hostileTitles.map(asShown));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const label = mermaidLabel(title);
        expect(label).toMatch(/^(?:[\p{L}\p{N}\p{M} ,·–«»§().:-]|#\d+;)*$/u);
        expect(label).not.toMatch(/:\S|ﬂ/);
        expect(shownBy(label)).toBe(asShown(title));
      }),
    );
  });

  test('holds each line to the grammar, whatever the titles are', () => {
    const line =
      /^(?:flowchart BT| {2}(?:accTitle: [^#"\n]*(?:#\d+;[^#"\n]*)*|n\d+\["[^"`\n]*"\]|n\d+ (?:-->|---|-\.->|-\.-)(?:\|"[^"`\n]+"\|)? n\d+|classDef [a-z]+ [\w#:,. -]+|class n\d+(?:,n\d+)* [a-z]+)|)$/;
    const lines = mermaidText(hostile(), 'nb').split('\n');
    expect(lines.filter((text) => !line.test(text))).toEqual([]);
    expect(lines.filter((text) => / n\d+\[/.test(text))).toHaveLength(hostileTitles.length);
  });
});

/** What Mermaid shows of a label. */
function shownBy(label: string): string {
  return label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('\u2060', '');
}

function asShown(title: string): string {
  return toVisible(title).trim().replaceAll('ﬂ', 'fl').replaceAll('\u2060', '');
}

function hostile(): Trace {
  const nodes = hostileTitles.map((title, at) => traceNode(`plan#T${at}`, { title }));
  const found = hostileTitles.slice(1).map((answer, at) => {
    return { from: `plan#T${at + 1}`, to: 'plan#T0', relation: 'gjelder', answer: { answer, reason: answer } } as const;
  });
  return traceOf(nodes, { down: { 'plan#T0': found } });
}

interface ReadGraph {
  readonly objects: readonly { readonly name: string; readonly label: string; readonly _gvid: number }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly dir?: string }[];
}

function readDot(text: string): { labels: ReadonlyMap<string, string>; edges: readonly string[] } {
  const graph = JSON.parse(graphviz.renderString(text, { format: 'dot_json' })) as ReadGraph;
  const nameOf = (id: number) => graph.objects.find((object) => object['_gvid'] === id)?.name ?? '';
  const edges = (graph.edges ?? []).map(({ tail, head, dir }) => {
    const [from, to] = dir === 'back' ? [head, tail] : [tail, head];
    return `${nameOf(from)} → ${nameOf(to)}`;
  });
  return { labels: new Map(graph.objects.map(({ name, label }) => [name, label])), edges };
}

describe('dot', () => {
  test('is read by Graphviz as the boxes and lines of the diagram, each pointing as it is stated', () => {
    for (const ref of ['styringsbrev-2026#S3', 'styringsbrev-2026#F1', 'samfunnsdel-2024#M1.4', 'samfunnsdel-2024']) {
      const { nodes, edges } = diagramOf(trace(ref), 'nb');
      const read = readDot(dotText(trace(ref), 'nb'));
      expect([...read.labels.keys()].toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
      expect(read.edges.toSorted()).toEqual(edges.map(({ from, to }) => `${from} → ${to}`).toSorted());
    }
  });

  test('shows any title as it stands', () => {
    const { labels } = readDot(dotText(hostile(), 'nb'));
    const said = (label: string) => label.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
    const shown = [...labels].map(([id, label]) => [id, said(label).replaceAll('&amp;', '&')]);
    expect(shown).toEqual(
      diagramOf(hostile(), 'nb').nodes.map((node) => [node.id, linesOf(node).map(toVisible).join('\n')]),
    );
  });
});

describe('what not everybody may see', () => {
  const inPublic = ['dot', 'mermaid', 'markdown', 'svg'] as const;

  test.each(inPublic)('is marked in %s for those inside, and left out of it for the public', async (format) => {
    const ref = 'samfunnsdel-2024#M1.4';
    const [inside, outside] = [trace(ref), (await tracesOf(eksempelvik, 'public'))(ref)];
    const restricted = [...inside.nodes.values()].filter(({ access }) => access !== 'offentlig');
    const write = await loadTraceFormat(format);
    const style = { color: false, width: 80, locale: 'nb', ascii: false, address: () => null } as const;
    expect(restricted.length).toBeGreaterThan(0);
    expect(outside.withheld).toBe(restricted.length);
    expect((await write(inside, style)).split(nb.access.unntatt)).toHaveLength(restricted.length + 1);
    const shown = (await write(outside, style)).replace(/<[^>]*>/g, '');
    expect(shown).not.toContain(nb.access.unntatt);
    for (const { title } of restricted) expect(shown).not.toContain(title);
  });
});

describe('a diagram', () => {
  test('of five thousand links is written in time', () => {
    const many = wideTrace(5000);
    const start = performance.now();
    expect(mermaidText(many, 'nb').split('\n')).toHaveLength(10_006);
    expect(dotText(many, 'nb').split('\n')).toHaveLength(10_007);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

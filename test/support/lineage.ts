import { type Diagram, noNode } from '../../src/trace/diagram.ts';

/** A lineage of what each rests on; the first is what it is about. */
export function lineageOf(restsOn: Readonly<Record<string, readonly string[]>>): Diagram {
  const ids = [...new Set(Object.entries(restsOn).flatMap(([id, above]) => [id, ...above]))];
  return {
    nodes: ids.map((id, at) => ({
      ...noNode,
      id,
      kind: 'node',
      side: at === 0 ? 'subject' : 'above',
      foundFrom: ids[0] ?? null,
      type: 'Mål',
      title: `Mål ${id}`,
    })),
    edges: Object.entries(restsOn).flatMap(([from, above]) =>
      above.map((to) => ({ from, to, upper: 'to', kind: 'basis', label: null }) as const),
    ),
  };
}

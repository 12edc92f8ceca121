import type { ChainNode } from '../../graph/graph.ts';
import { type Cycle, findCycles } from '../../graph/queries/cycles.ts';
import { graphRule } from '../define.ts';

/** References of one kind lead back to where they began. */
export const cycle = graphRule({
  meta: {
    id: 'reference/cycle',
    severity: 'error',
    summary: 'References of one kind lead in a circle.',
    legalBasis: [],
    messages: {
      cycle: {
        nb: '«{relation}» går i ring: {path}. Ta bort den av henvisningene som peker feil vei; de skal gå fra det nyere eller lavere til det eldre eller høyere.',
        nn: '«{relation}» går i ring: {path}. Ta bort den av tilvisingane som peikar feil veg; dei skal gå frå det nyare eller lågare til det eldre eller høgare.',
        en: '“{relation}” goes in a circle: {path}. Remove the reference that points the wrong way; they should go from the newer or lower to the older or higher.',
      },
      step: { nb: '{from} viser til {to}', nn: '{from} viser til {to}', en: '{from} refers to {to}' },
      nested: { nb: '{from} står under {to}', nn: '{from} står under {to}', en: '{from} stands under {to}' },
    },
  },
  *check({ graph }) {
    for (const found of findCycles(graph).cycles) {
      const first = found.steps[0];
      if (first === undefined) continue;
      const name = namer(found);
      yield {
        message: 'cycle',
        at: first.at,
        ref: first.from.ref,
        data: { relation: found.relation, path: pathOf(found, name) },
        related: found.steps.map(({ from, to, at, edge }) => ({
          at,
          message: edge === null ? 'nested' : 'step',
          data: { from: name(from), to: name(to) },
        })),
      };
    }
  },
});

/** Longer circles are told by their beginning and end. */
const longestPath = 8;

function pathOf({ steps }: Cycle, name: (node: ChainNode) => string): string {
  const names = steps.map((step) => name(step.from));
  const start = names.slice(0, 1);
  const shown = names.length <= longestPath ? names : [...names.slice(0, longestPath - 2), '…', ...names.slice(-1)];
  return [...shown, ...start].join(' → ');
}

/** Items by their id alone where the whole circle lies in one document. */
function namer({ steps }: Cycle): (node: ChainNode) => string {
  const documents = new Set(steps.map(({ from }) => (from.kind === 'item' ? from.document : from)));
  return (node) => (documents.size === 1 && node.kind === 'item' ? node.item.id : node.ref);
}

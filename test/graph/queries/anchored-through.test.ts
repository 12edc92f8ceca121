import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchoredThrough } from '../../../src/graph/queries/anchored-through.ts';
import { loadPlanSystem } from '../../../src/plansystem/load.ts';
import { openFiles } from '../../../src/workspace/check-files.ts';

const { plansystem } = loadPlanSystem({ name: 'norge', namedAt: null, read: () => null });

/** A chain as its author thinks of it. */
interface Drawn {
  readonly documents: readonly DrawnDocument[];
}

interface DrawnDocument {
  readonly id: string;
  readonly type: string;
  /** The collection, whose items must rest on something or not. */
  readonly collection: string;
  readonly mustRest: { readonly document: boolean; readonly items: boolean };
  readonly rests: readonly string[];
  readonly items: readonly { readonly id: string; readonly rests: readonly string[]; readonly law: boolean }[];
}

const kinds = [
  { type: 'kommuneplan-samfunnsdel', collection: 'mål', document: false, items: false },
  { type: 'temaplan', collection: 'mål', document: false, items: false },
  { type: 'økonomiplan', collection: 'tiltak', document: true, items: true },
  { type: 'styringsbrev', collection: 'oppdrag', document: true, items: true },
] as const;

const refs = [
  ...kinds.flatMap((_, at) => [`d${at}`, ...[0, 1, 2].map((item) => `d${at}#x${item}`)]),
  'd9#borte',
  'd0#zzzzzz',
];
const someRefs = fc.uniqueArray(fc.constantFrom(...refs), { maxLength: 2 });
const drawings: fc.Arbitrary<Drawn> = fc
  .tuple(
    ...kinds.map((kind, at) =>
      fc.record({
        id: fc.constant(`d${at}`),
        type: fc.constant(kind.type),
        collection: fc.constant(kind.collection),
        mustRest: fc.constant({ document: kind.document, items: kind.items }),
        rests: someRefs,
        items: fc.tuple(
          ...[0, 1, 2].map((item) =>
            fc.record({
              id: fc.constant(`x${item}`),
              rests: someRefs,
              law: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
            }),
          ),
        ),
      }),
    ),
  )
  .map((documents) => ({ documents }));

function write({ documents }: Drawn): Record<string, string> {
  const list = (rests: readonly string[], indent: string) =>
    rests.length === 0 ? '' : `${indent}forankring: [${rests.map((ref) => `"${ref}"`).join(', ')}]\n`;
  return Object.fromEntries(
    documents.map(({ id, type, collection, rests, items }) => [
      `${id}.yaml`,
      `type: ${type}\nid: ${id}\ntittel: Plan ${id}\nperiode: 2026\n${list(rests, '')}${collection}:\n${items
        .map((item) => {
          const law = item.law ? '    lovgrunnlag: kommuneloven § 14-4\n' : '';
          return `  - id: ${item.id}\n    tittel: Noe ${item.id}\n${list(item.rests, '    ')}${law}`;
        })
        .join('')}`,
    ]),
  );
}

/** Walks upwards from one thing by the words of the definition: what it may stand on, until it finds a top. */
function isAnchored(ref: string, { documents }: Drawn): boolean {
  const exists = new Set(documents.flatMap(({ id, items }) => [id, ...items.map((item) => `${id}#${item.id}`)]));
  const seen = new Set<string>();
  const search = (at: string): boolean => {
    if (seen.has(at) || !exists.has(at)) return false;
    seen.add(at);
    const [id = '', itemId] = at.split('#');
    const document = documents.find((one) => one.id === id);
    if (document === undefined) return false;
    if (itemId === undefined) {
      const outside = document.items.flatMap(({ rests }) => rests.filter((other) => other.split('#')[0] !== id));
      return !document.mustRest.document || [...document.rests, ...outside].some(search);
    }
    const item = document.items.find((one) => one.id === itemId);
    if (item === undefined) return false;
    return item.law || item.rests.some(search) || (!document.mustRest.items && item.rests.length === 0 && search(id));
  };
  return search(ref);
}

test('what is reached from the top downwards is what a walk upwards finds, in any chain, circles and dead ends too', async () => {
  if (plansystem === null) throw new Error('norge is missing');
  await fc.assert(
    fc.asyncProperty(drawings, async (drawn) => {
      const graph = (await openFiles(write(drawn))).graph();
      const { reached, breaks } = anchoredThrough({ graph, plansystem, asOf: '2026-06-01' });
      const nodes = [...graph.documents, ...graph.items];
      expect(nodes.filter((node) => reached.has(node)).map(({ ref }) => ref)).toEqual(
        nodes.map(({ ref }) => ref).filter((ref) => isAnchored(ref, drawn)),
      );
      // Every other has a reason, and a reason's place is itself not anchored.
      const others = nodes.filter((node) => !reached.has(node));
      expect(others.filter((node) => !breaks.has(node))).toEqual([]);
      expect([...breaks.values()].filter(({ node }) => reached.has(node))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

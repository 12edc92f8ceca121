import { appendTo } from '../core/append-to.ts';
import { buildGraph } from '../graph/build.ts';
import type { ChainNode, DocumentNode, Edge, Graph } from '../graph/graph.ts';
import { isPublic, statedAccess } from '../graph/queries/access.ts';
import { itemsInFile } from '../graph/queries/items-in-file.ts';
import type { Scene } from '../graph/queries/scene.ts';
import type { Attachment, DocumentFacts, Reference, Summary } from '../model/summary.ts';

/** For whom pages are made: citizens, or those who may see everything. */
export type Audience = 'public' | 'internal';

/**
 * The chain as an audience may see it: documents and items that are not for it are not there, and nothing refers to them. Pages are
 * made from this alone, so that nothing else can reach them. Those who may see everything get the whole chain.
 */
export function sceneFor(audience: Audience, scene: Scene): Scene {
  if (audience === 'internal') return scene;
  const hidden = hiddenNodes(scene);
  const edges = edgesByReference(scene.graph);
  const files = scene.graph.documents.filter((file) => !hidden.has(file));
  return { ...scene, graph: buildGraph(files.map((file) => shownSummary(file, hidden, edges))) };
}

/** The files and items that citizens may not see as of the day. */
export function hiddenNodes(scene: Scene): ReadonlySet<ChainNode> {
  const { documents, items } = scene.graph;
  return new Set([...documents, ...items].filter((node) => !isPublic(node, scene)));
}

type EdgesByReference = ReadonlyMap<Reference, readonly Edge[]>;

function edgesByReference({ edges }: Graph): EdgesByReference {
  const found = new Map<Reference, Edge[]>();
  for (const edge of edges) appendTo(found, edge.reference, edge);
  return found;
}

/** A file's facts without its hidden items, and without what speaks of hidden ones or of nobody knows what. */
function shownSummary(file: DocumentNode, hidden: ReadonlySet<ChainNode>, edges: EdgesByReference): Summary {
  const { summary } = file;
  const items = keptPlaces(itemsInFile(file).map((node) => !hidden.has(node)));
  const leadsOn = (reference: Reference) => {
    const found = edges.get(reference) ?? [];
    return found.some(({ guessed }) => !guessed) && !found.some(({ to }) => hidden.has(to));
  };
  const references = keptPlaces(summary.references.map((one) => items.has(one.from) && leadsOn(one)));
  const moved = <T extends { readonly reference: number }>(all: readonly T[]) =>
    all.flatMap((one) => {
      const reference = references.get(one.reference);
      return reference === undefined ? [] : [{ ...one, reference }];
    });
  return {
    ...summary,
    document: {
      ...summary.document,
      attachments: summary.document.attachments.filter((one) => isOpen(one, summary.document)),
      answers: moved(summary.document.answers),
      reports: moved(summary.document.reports),
    },
    items: summary.items.flatMap((item, at) =>
      items.has(at) ? [{ ...item, parent: items.get(item.parent) ?? -1 }] : [],
    ),
    references: summary.references.flatMap((one, at) =>
      references.has(at) ? [{ ...one, from: items.get(one.from) ?? -1 }] : [],
    ),
    unitUses: summary.unitUses.flatMap((use) => {
      const item = items.get(use.item);
      return item === undefined ? [] : [{ ...use, item }];
    }),
  };
}

/** New places of what is kept; -1, which stands for the document, stays. */
function keptPlaces(kept: readonly boolean[]): ReadonlyMap<number, number> {
  const places = new Map([[-1, -1]]);
  for (const [at, isKept] of kept.entries()) if (isKept) places.set(at, places.size - 1);
  return places;
}

/** Whether citizens may see an attachment of a document that they may see. A misspelt `tilgang` must not publish it. */
export function isOpen(attachment: Attachment, { unreadable }: DocumentFacts): boolean {
  return (statedAccess(attachment, unreadable.has('vedlegg')) ?? 'offentlig') === 'offentlig';
}

import type { FilePath } from '../../core/place.ts';
import type { Vote } from '../../model/summary.ts';
import type { DocumentNode, Graph } from '../graph.ts';

/** A vote as some place of the workspace states it. */
export interface StatedVote {
  readonly vote: Vote;
  /** `vedtak` or an entry of `behandling` of a document, or the `vedtak` of an item. */
  readonly statedIn: 'vedtak' | 'behandling' | 'item';
  /** The document it belongs to; of a chapter, the document the chapter carries on. */
  readonly document: DocumentNode;
  readonly path: FilePath;
  readonly ref: string;
}

/** Every vote that documents, their chapters and their items state, by file and reading order within a kind. */
export function* statedVotes(graph: Graph): Iterable<StatedVote> {
  for (const file of graph.documents) if (!file.facts.recovered) yield* votesOfFile(file);
  for (const node of graph.items) {
    const { vote } = node.item;
    if (vote === null) continue;
    yield { vote, statedIn: 'item', document: node.document, path: node.file.summary.path, ref: node.ref };
  }
}

/** The votes that a file states about its document: the deciding one first, then those on the way. */
function* votesOfFile(file: DocumentNode): Iterable<StatedVote> {
  const shared = { document: file.owner, path: file.summary.path, ref: file.ref };
  const { vote, proceedings } = file.facts;
  if (vote !== null) yield { ...shared, vote, statedIn: 'vedtak' };
  for (const step of proceedings) yield { ...shared, vote: step, statedIn: 'behandling' };
}

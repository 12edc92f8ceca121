import type { FilePath, Spanned } from '../../core/place.ts';
import type { Graph } from '../../graph/graph.ts';
import { statedVotes } from '../../graph/queries/stated-votes.ts';
import { graphRule } from '../define.ts';

export const unknown = graphRule({
  meta: {
    id: 'adoption/unknown',
    severity: 'info',
    summary: 'Parts of a vote or an approval are stated as unknown.',
    legalBasis: [],
    messages: {
      vote: {
        nb: 'Om vedtaket er dette ukjent: {parts}. Fyll det inn når det er funnet i møteprotokollen eller arkivet.',
        nn: 'Om vedtaket er dette ukjent: {parts}. Fyll det inn når det er funne i møteprotokollen eller arkivet.',
        en: 'Of the vote this is unknown: {parts}. Fill it in when it is found in the minutes or the archive.',
      },
      approval: {
        nb: 'Om godkjenningen er dette ukjent: {parts}. Fyll det inn når det er funnet i arkivet.',
        nn: 'Om godkjenninga er dette ukjent: {parts}. Fyll det inn når det er funne i arkivet.',
        en: 'Of the approval this is unknown: {parts}. Fill it in when it is found in the archive.',
      },
    },
  },
  *check({ graph }) {
    for (const { kind, parts, path, ref } of unknowns(graph)) {
      const [first] = parts;
      if (first === undefined) continue;
      yield { message: kind, at: { path, span: first.at }, ref, data: { parts: parts.map(({ value }) => value) } };
    }
  },
});

interface Unknowns {
  readonly kind: 'vote' | 'approval';
  readonly parts: readonly Spanned<string>[];
  readonly path: FilePath;
  readonly ref: string;
}

function* unknowns(graph: Graph): Iterable<Unknowns> {
  for (const { vote, path, ref } of statedVotes(graph)) yield { kind: 'vote', parts: vote.unknown, path, ref };
  for (const { facts, summary, ref } of graph.documents)
    if (facts.approval !== null) yield { kind: 'approval', parts: facts.approval.unknown, path: summary.path, ref };
}

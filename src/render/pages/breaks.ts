import type { ChainNode } from '../../graph/graph.ts';
import type { Gap } from '../../trace/trace.ts';
import type { Site } from '../site.ts';
import { linkTo, type NodeLink } from './link.ts';

/** A question that somebody has to answer where the red thread is broken. */
export type BreakQuestion = 'doer' | 'goal' | 'basis' | 'taker' | 'deadline' | 'expired' | 'nowhere';

/** What of the chain leads nowhere, by the question it leaves open. Plain data. */
export interface BreakGroup {
  readonly question: BreakQuestion;
  readonly total: number;
  /** The first of them. */
  readonly breaks: readonly Break[];
}

export interface Break {
  /** Where it is. */
  readonly link: NodeLink;
  /** What is wrong; for those who write the plans, how to mend it too. */
  readonly message: string;
}

const mostInGroup = 50;

/** Which rules leave which question open; rules about other things than the thread are no breaks. */
const questions: Readonly<Record<BreakQuestion, readonly string[]>> = {
  doer: ['lineage/measure-not-assigned', 'vote/not-assigned', 'vote/without-owner', 'organisation/unknown-unit'],
  goal: ['lineage/not-followed-up'],
  basis: ['lineage/unanchored'],
  taker: ['lineage/assignment-not-received', 'organisation/missing-plan'],
  deadline: ['period/deadline-passed', 'report/delayed-without-comment'],
  expired: ['reference/expired', 'reference/draft'],
  nowhere: ['reference/unknown-document', 'reference/unknown-item', 'reference/ambiguous', 'reference/cycle'],
};

/** Every break that the audience may know of, by question; questions without any are left out. */
export function breakGroups(site: Site): readonly BreakGroup[] {
  const gaps = knownGaps(site);
  return (Object.keys(questions) as BreakQuestion[]).flatMap((question) => {
    const found = gaps.filter(({ gap }) => questions[question].includes(gap.rule));
    if (found.length === 0) return [];
    const breaks = found.slice(0, mostInGroup).map(({ gap, node }) => ({
      link: linkTo(node, site),
      message: site.audience === 'internal' ? gap.message : statementOf(gap.message),
    }));
    return [{ question, total: found.length, breaks }];
  });
}

/** What `validate` says of the chain and may be told, of what is shown only. That a plan is soon out is for those who write it. */
function knownGaps(site: Site): readonly { readonly gap: Gap; readonly node: ChainNode }[] {
  const { documents, items } = site.whole.graph;
  return site.gaps(new Set([...documents, ...items])).flatMap((gap) => {
    const node = site.scene.graph.find(gap.ref);
    return node === undefined || (gap.severity === 'info' && gap.rule.startsWith('reference/')) ? [] : [{ gap, node }];
  });
}

/** The first sentence of a message: what follows tells authors what to write. Full stops in quoted titles end none. */
export function statementOf(message: string): string {
  let depth = 0;
  for (let at = 0; at < message.length - 2; at++) {
    const sign = message[at] ?? '';
    if (sign === '«' || sign === '“') depth++;
    else if (sign === '»' || sign === '”') depth--;
    else if (sign === '.' && depth === 0 && /^ [\p{Lu}«“]/u.test(message.slice(at + 1, at + 3)))
      return message.slice(0, at + 1);
  }
  return message;
}

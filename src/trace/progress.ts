import { formatDate } from '../core/format-date.ts';
import type { ItemNode } from '../graph/graph.ts';
import type { CurrentStatus, Share } from '../graph/queries/deadline.ts';
import type { TraceNode } from './trace.ts';
import type { Work } from './work.ts';

/** How it goes with a share of an item, as far as those who read the trace may know. */
export type Progress = Pick<TraceNode, 'deadline' | 'statusSource'> & {
  readonly status: CurrentStatus['value'] | null;
};

/** Status and deadline of a share. Of a report that the readers may not see, nothing is told: the item's own words stand. */
export function progressOf({ deadline, status, receiver }: Share, node: ItemNode, { sees }: Work): Progress {
  const { item, document } = node;
  const [report] = [status?.report ?? null, deadline?.report ?? null].filter(
    (one) => one !== null && !sees(one.document),
  );
  if (report !== undefined) {
    const stated = receiver.deadline ?? item.deadline;
    const own = item.status?.value ?? null;
    return { deadline: stated && formatDate(stated.value), status: own, statusSource: own && document.id };
  }
  return {
    deadline: deadline === null ? null : formatDate(deadline.day),
    status: status?.value ?? null,
    statusSource: status === null ? null : (status.report?.document.id ?? document.id),
  };
}

/** What all shares of an item have in common; where their deadlines differ, the one that is stated for all. */
export function commonOf(all: readonly Progress[], stated: string | null): Progress {
  const [first = { deadline: stated, status: null, statusSource: null }, ...others] = all;
  const isShared = others.every(
    ({ status, statusSource }) => status === first.status && statusSource === first.statusSource,
  );
  return {
    deadline: others.every(({ deadline }) => deadline === first.deadline) ? first.deadline : stated,
    status: isShared ? first.status : null,
    statusSource: isShared ? first.statusSource : null,
  };
}

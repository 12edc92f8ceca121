import { sayReason, speechOf } from '../../../overview/coverage/say.ts';
import { followUpOf, lackingItems } from '../../pages/follow-up.ts';
import { threadPage, threadStarts } from '../../pages/thread.ts';
import type { Site } from '../../site.ts';
import type { ThreadsModel } from './threads.ts';

/** So many lines all threads have together, and so many threads are shown. */
const mostLines = 1200;
const mostThreads = 60;
const mostOfOne = 150;

/** What the report of the red thread is written from; with many goals less of each. */
export function threadsModel(site: Site): ThreadsModel {
  const starts = threadStarts(site);
  const shown = starts.slice(0, mostThreads);
  const most = Math.min(mostOfOne, Math.floor(mostLines / Math.max(1, shown.length)));
  const speech = speechOf(followUpOf(site), site.locale);
  return {
    starts,
    threads: shown.flatMap((start) => threadPage(start, site, most) ?? []),
    broken: new Map(
      lackingItems(site).flatMap(({ link, reasons }) => {
        // What ends elsewhere is said there.
        const own = reasons.filter(({ at }) => at === null).map((reason) => sayReason(reason, speech));
        return own.length === 0 ? [] : [[link.ref, own.join(' ')] as const];
      }),
    ),
  };
}

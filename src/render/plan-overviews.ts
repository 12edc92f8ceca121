import { folderOfPage, pageFolders } from './addresses.ts';
import { writeBreaks } from './html/pages/breaks.ts';
import { writeFollowUp } from './html/pages/follow-up.ts';
import { writeGoalDocument, writeGoalIndex, writeGoals } from './html/pages/goals.ts';
import { writeStatusPage } from './html/pages/status.ts';
import { writeThread, writeThreads } from './html/pages/thread.ts';
import { writeUnGoal, writeUnGoals } from './html/pages/un-goals.ts';
import { countVotes, writeVotes } from './html/pages/votes.ts';
import { type PagedList, partInPages } from './html/paged-list.ts';
import { breakGroups } from './pages/breaks.ts';
import { followUpModel, lackingItems } from './pages/follow-up.ts';
import { goalDocuments, hasManyGoals } from './pages/goals.ts';
import { statusPage } from './pages/status.ts';
import { threadPage, threadStarts } from './pages/thread.ts';
import { unGoalPages } from './pages/un-goals.ts';
import { voteLines } from './pages/votes.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Site } from './site.ts';

/** The pages that show the whole chain from one side: goals, the red thread and where it is broken, how it stands, votes. */
export function* planOverviews(site: Site): Iterable<PlannedPage> {
  const { audience } = site;
  const { asOf } = site.scene;
  yield* goalPages(site);
  yield* unGoalsPages(site);
  yield* threadPages(site);
  yield { address: pageFolders.breaks, write: (desk) => writeBreaks(breakGroups(site), desk, { asOf, audience }) };
  const model = followUpModel(site);
  yield* pagesOf(pageFolders.followUp, lackingItems(site), (list) => (desk) => writeFollowUp(model, list, desk));
  yield { address: pageFolders.status, write: (desk) => writeStatusPage(statusPage(site), desk) };
  const votes = voteLines(site);
  const head = { asOf, counts: countVotes(votes) };
  yield* pagesOf(pageFolders.votes, votes, (list) => (desk) => writeVotes(list, desk, head));
}

function* goalPages(site: Site): Iterable<PlannedPage> {
  const documents = goalDocuments(site);
  if (!hasManyGoals(site)) {
    yield { address: pageFolders.goals, write: (desk) => writeGoals(documents, desk) };
    return;
  }
  yield { address: pageFolders.goals, write: (desk) => writeGoalIndex(documents, desk) };
  for (const document of documents)
    yield { address: document.address, write: (desk) => writeGoalDocument(document, desk) };
}

function* unGoalsPages(site: Site): Iterable<PlannedPage> {
  const goals = unGoalPages(site);
  yield { address: pageFolders.unGoals, write: (desk) => writeUnGoals(goals, desk) };
  for (const goal of goals) yield* pagesOf(goal.address, goal.items, (list) => (desk) => writeUnGoal(goal, list, desk));
}

function* threadPages(site: Site): Iterable<PlannedPage> {
  const starts = threadStarts(site);
  yield* pagesOf(pageFolders.thread, starts, (list) => (desk) => writeThreads(list, desk));
  for (const start of starts.filter(({ hasPage }) => hasPage)) {
    const page = threadPage(start, site);
    if (page !== null) yield { address: start.address, write: (desk) => writeThread(page, desk) };
  }
}

function* pagesOf<Row>(
  folder: string,
  rows: readonly Row[],
  writes: (list: PagedList<Row>) => PlannedPage['write'],
): Iterable<PlannedPage> {
  for (const list of partInPages(folder, rows))
    yield { address: folderOfPage(list.folder, list.current), write: writes(list) };
}

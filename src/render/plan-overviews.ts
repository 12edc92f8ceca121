import { pageFolders } from './addresses.ts';
import { writeGoalDocument, writeGoalIndex, writeGoals } from './html/pages/goals.ts';
import { goalDocuments, hasManyGoals } from './pages/goals.ts';
import type { PlannedPage } from './planned-page.ts';
import type { Site } from './site.ts';

/** The pages that show the whole chain from one side: goals, the red thread and where it is broken, how it stands, votes. */
export function* planOverviews(site: Site): Iterable<PlannedPage> {
  yield* goalPages(site);
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

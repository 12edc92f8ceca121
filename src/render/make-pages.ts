import { writeDocument } from './html/pages/document.ts';
import { writeItem } from './html/pages/item.ts';
import { openPageLayouter } from './html/pages/lineage.ts';
import { type DocumentPage, documentPage } from './pages/document.ts';
import { itemPage } from './pages/item.ts';
import type { DocumentNode, ItemNode } from '../graph/graph.ts';
import { documentParts } from './document-parts.ts';
import type { Layouter } from '../trace/svg/layout.ts';
import { folderOfPage, pageFolders } from './addresses.ts';
import { partInPages } from './html/paged-list.ts';
import { writeDocuments } from './html/pages/documents.ts';
import { writeOverviews } from './html/pages/overviews.ts';
import { writeExtractStart } from './html/pages/extract-start.ts';
import { writeStart } from './html/pages/start.ts';
import { listedDocuments } from './pages/documents.ts';
import { extractStart } from './pages/extract-start.ts';
import { startPage } from './pages/start.ts';
import { writeDeadlines, writeTasks } from './html/pages/tasks.ts';
import { writeUnit, writeUnitList } from './html/pages/unit.ts';
import { byDeadline, byUrgency, groupTasks, tasksOf } from './pages/tasks.ts';
import { unitLines, unitPage } from './pages/unit.ts';
import { aboutPages } from './plan-about.ts';
import { planOverviews } from './plan-overviews.ts';
import { moneyPages, wheelPages } from './plan-year-and-money.ts';
import type { PlannedPage } from './planned-page.ts';
import { documentsOf, type Site, unitsOf } from './site.ts';

/** All pages of a site, those of a document after each other; last the list of overviews, which names those that are there. */
export function* planPages(site: Site): Iterable<PlannedPage> {
  const planned = new Set<string>();
  for (const page of contentPages(site)) {
    planned.add(page.address);
    yield page;
  }
  // An extract has none of them.
  if (site.unit !== null) return;
  const has = (address: string) => planned.has(address);
  yield { address: pageFolders.reports, write: (desk) => writeOverviews(has, desk) };
}

function* contentPages(site: Site): Iterable<PlannedPage> {
  const start = extractStart(site);
  yield {
    address: '',
    write: (desk) => (start === null ? writeStart(startPage(site), desk) : writeExtractStart(start, desk)),
  };
  for (const list of partInPages(pageFolders.documents, listedDocuments(site)))
    yield { address: folderOfPage(list.folder, list.current), write: (desk) => writeDocuments(list, desk) };
  yield* taskPages(site);
  if (site.unit === null) {
    yield* planOverviews(site);
    yield* wheelPages(site);
  }
  yield* moneyPages(site);
  yield* aboutPages(site);
  yield { address: pageFolders.units, write: (desk) => writeUnitList(unitLines(site), desk) };
  for (const unit of unitsOf(site))
    yield { address: site.addresses.ofUnit(unit), write: (desk) => writeUnit(unitPage(unit, site), desk) };
  const layouter = lazyLayouter();
  for (const document of documentsOf(site)) {
    const address = site.addresses.of(document);
    if (address === null) continue;
    yield* documentPages(document, address, site);
    for (const item of document.items) yield* itemPages(item, site, layouter);
  }
}

function* documentPages(document: DocumentNode, folder: string, site: Site): Iterable<PlannedPage> {
  const { count } = documentParts(document, site.extract);
  // Read once for its pages, which are written one after the other, and not held longer.
  let model: DocumentPage | null = null;
  for (let page = 1; page <= count; page++)
    yield {
      address: folderOfPage(folder, page),
      write: (desk) => {
        const read = model ?? documentPage(document, site);
        model = page === count ? null : read;
        return writeDocument(read, desk, page);
      },
    };
}

function* itemPages(item: ItemNode, site: Site, layouter: () => Promise<Layouter>): Iterable<PlannedPage> {
  const address = site.addresses.of(item);
  if (address === null) return;
  yield {
    address,
    write: async (desk) => {
      const page = itemPage(item, site);
      return writeItem(page, desk, page.lineage.diagram === null ? null : await layouter());
    },
  };
}

/** Graphviz is opened for the first diagram. */
function lazyLayouter(): () => Promise<Layouter> {
  let opened: Promise<Layouter> | null = null;
  return () => (opened ??= openPageLayouter());
}

function* taskPages(site: Site): Iterable<PlannedPage> {
  const tasks = tasksOf(site).toSorted(byUrgency);
  for (const list of partInPages(pageFolders.states, groupTasks(tasks)))
    yield {
      address: folderOfPage(list.folder, list.current),
      write: (desk) => writeTasks(list, desk, site.scene.asOf),
    };
  const dated = tasks.filter(({ done, deadline }) => !done && deadline !== null);
  for (const list of partInPages(
    pageFolders.deadlines,
    groupTasks(dated.toSorted(byDeadline), ({ deadline }) => deadline),
  ))
    yield { address: folderOfPage(list.folder, list.current), write: (desk) => writeDeadlines(list, desk) };
}

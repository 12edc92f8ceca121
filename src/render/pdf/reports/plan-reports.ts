import { pageFolders } from '../../addresses.ts';
import type { UnitNode } from '../../../graph/organisation.ts';
import { breakGroups } from '../../pages/breaks.ts';
import { followUpModel, followUpOf, lackingItems } from '../../pages/follow-up.ts';
import { startPage } from '../../pages/start.ts';
import { statusPage } from '../../pages/status.ts';
import { tasksOf } from '../../pages/tasks.ts';
import { threadStarts } from '../../pages/thread.ts';
import { voteLines } from '../../pages/votes.ts';
import { wheelPage, wheelYears } from '../../pages/wheel.ts';
import { documentsOf, type Site } from '../../site.ts';
import type { PdfDesk, PlannedPdf, ReportName } from '../planned-pdf.ts';
import type { PdfDocument } from '../pdf-document.ts';
import { writeBreaksReport } from './breaks.ts';
import { writeFollowUpReport } from './follow-up.ts';
import { writePlansReport } from './plans.ts';
import { reportWords } from './report-words.ts';
import { writeStatusReport, writeUnitStatusReport } from './status.ts';
import { writeThreadsReport } from './threads.ts';
import { threadsModel } from './threads-model.ts';
import { writeVotesReport } from './votes.ts';
import { writeWheelReport } from './wheel.ts';

/** The reports on all of a site that have something to say; of an extract how it goes with what its unit is to do. */
export function* planReports(site: Site): Iterable<PlannedPdf> {
  if (site.unit !== null) {
    yield* unitStatus(site.unit, site);
    return;
  }
  if (documentsOf(site).length === 0) return;
  const start = startPage(site);
  if (start.documents > 0) yield whole('planoversikt', 'planoversikt', '', (desk) => writePlansReport(start, desk));
  if (threadStarts(site).length > 0)
    yield whole('rod-trad', 'rød-tråd', pageFolders.thread, (desk) => writeThreadsReport(threadsModel(site), desk));
  yield whole('brudd', 'brudd', pageFolders.breaks, (desk) =>
    writeBreaksReport(breakGroups(site), site.audience, desk),
  );
  if (followUpOf(site).total.items > 0)
    yield whole('oppfolging', 'oppfølging', pageFolders.followUp, (desk) =>
      writeFollowUpReport(followUpModel(site), lackingItems(site), desk),
    );
  yield* statusReports(site);
  const votes = voteLines(site);
  if (votes.length > 0) yield whole('vedtak', 'vedtak', pageFolders.votes, (desk) => writeVotesReport(votes, desk));
  yield* wheels(site);
}

function whole(name: string, report: ReportName, page: string, write: (desk: PdfDesk) => PdfDocument): PlannedPdf {
  return { name, page, label: null, reports: [report], documents: [], write };
}

function* statusReports(site: Site): Iterable<PlannedPdf> {
  const page = statusPage(site);
  if (page.total.tasks === 0) return;
  yield whole('status', 'status', pageFolders.status, (desk) => writeStatusReport(page, tasksOf(site), desk));
  for (const { sector } of page.sectors) {
    const unit = sector === null ? undefined : site.scene.graph.organisation?.units.get(sector.id);
    if (unit !== undefined) yield* unitStatus(unit, site);
  }
}

/** In an extract all tasks are those of its unit. */
function* unitStatus(unit: UnitNode, site: Site): Iterable<PlannedPdf> {
  const tasks = tasksOf(site).filter(({ sector }) => site.unit !== null || sector?.id === unit.id);
  if (tasks.length === 0) return;
  const page = site.addresses.ofUnit(unit);
  yield {
    name: `status-${page.slice(pageFolders.units.length, -1)}`,
    page,
    label: reportWords(site.locale).unit.title(unit.name),
    reports: ['status'],
    documents: [],
    unit,
    write: (desk) => writeUnitStatusReport(unit, tasks, desk),
  };
}

function* wheels(site: Site): Iterable<PlannedPdf> {
  for (const [at, { year, address }] of wheelYears(site).entries()) {
    const page = wheelPage(year, site);
    if (page.entries.length > 0)
      yield whole(at === 0 ? 'arshjul' : `arshjul-${year}`, 'årshjul', address, (desk) => writeWheelReport(page, desk));
  }
}

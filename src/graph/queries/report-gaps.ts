import { addMonths, type Day, overlaps } from '../../core/date.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { mayHideReports, sharesOf } from './deadline.ts';
import { workPeriodOf } from './document-time.ts';
import { documentsOfType } from './documents-of-type.ts';
import { isCountedReport, lastDayOf, reportsOn } from './latest-report.ts';
import { adoptionDate, isDraft, isNotYetAdopted, replacements } from './lifecycle.ts';
import { concerns, type Receiver, receiversOf } from './receivers.ts';
import { knowsRecipients } from './recipients.ts';
import type { Scene } from './scene.ts';

/** Oppdrag that a report should have told of and does not, all of one document. */
export interface ReportGap {
  /** The report; of several for the same time the first by path. */
  readonly report: DocumentNode;
  readonly missing: readonly MissingLine[];
  /** How many oppdrag of the document the report should tell of. */
  readonly expected: number;
}

export interface MissingLine {
  readonly item: ItemNode;
  /** The recipients nothing is told of; empty where the oppdrag names none. */
  readonly units: readonly Receiver[];
}

/** Which documents tell of oppdrag that are reported so often. */
const reportTypes = { tertial: ['tertialrapport', 'kvartalsrapport'], år: ['årsrapport'] } as const;

/** So many months after its end a report is history. */
const history = 12;

/**
 * What the newest report of each kind leaves out, of the documents whose time it covers. A report that is not there is no gap
 * here, and neither is an oppdrag that is done or answered, or was given only after the time of the report.
 */
export function reportGaps(scene: Scene): readonly ReportGap[] {
  return scene.graph.documents.flatMap((document) =>
    isReportedOn(document, scene) ? [...gapOf(document, 'tertial', scene), ...gapOf(document, 'år', scene)] : [],
  );
}

function isReportedOn(document: DocumentNode, { asOf }: Scene): boolean {
  if (document.owner !== document || document.facts.recovered || isDraft(document)) return false;
  if (document.facts.status?.value === 'opphevet' || isNotYetAdopted(document, asOf)) return false;
  return document.items.some(({ item }) => item.reported !== 'avvik');
}

function gapOf(document: DocumentNode, kind: keyof typeof reportTypes, scene: Scene): readonly ReportGap[] {
  const reports = newestReports(document, kind, scene);
  const [report] = reports;
  if (report === undefined || reports.some(mayHideReports) || isOfAnother(reports, document)) return [];
  const last = lastDayOf(report);
  const items = document.items.filter((item) => item.item.reported === kind && isExpected(item, last));
  const missing = items.flatMap((item): readonly MissingLine[] => {
    const units = untold(item, reports, scene);
    return units.length === 0 ? [] : [{ item, units: units.filter(({ name }) => name !== null) }];
  });
  return missing.length <= unheard(reports) ? [] : [{ report, missing, expected: items.length }];
}

/** The reports tell of another document of the same type and of nothing in this one: its period may be wrong, which is told. */
function isOfAnother(reports: readonly DocumentNode[], document: DocumentNode): boolean {
  const edges = reports.flatMap((report) => [report, ...report.chapters]).flatMap(({ out }) => out);
  const owners = new Set(
    edges.flatMap(({ reference, to }) =>
      reference.gjelderIn === 'rapport' ? [to.kind === 'item' ? to.document : to.owner] : [],
    ),
  );
  return !owners.has(document) && [...owners].some(({ facts }) => facts.type === document.facts.type);
}

/** The reports of the newest time that lies within a document's own. */
function newestReports(document: DocumentNode, kind: keyof typeof reportTypes, scene: Scene): readonly DocumentNode[] {
  const period = workPeriodOf(document);
  if (period?.from == null || period.to === null) return [];
  const { from, to } = period;
  const found = reportTypes[kind]
    .flatMap((type) => documentsOfType(scene.graph, type))
    .filter((report) => isWithin(report, from, to) && isCountedReport(report, scene.asOf));
  const last = found.map(lastDayOf).reduce((a, b) => (a > b ? a : b), '');
  if (last === '' || addMonths(last, history) < scene.asOf || isReplacedBy(document, last, scene)) return [];
  return [...new Set(found)].filter((report) => lastDayOf(report) === last);
}

function isWithin({ facts }: DocumentNode, from: Day, to: Day): boolean {
  const period = facts.period?.value;
  return period?.from != null && period.to !== null && period.from >= from && period.to <= to;
}

/** Another letter took its place before the report's time was over: it is the one to report on. */
function isReplacedBy(document: DocumentNode, last: Day, { asOf }: Scene): boolean {
  return replacements(document, asOf).some((newer) => {
    const period = workPeriodOf(newer);
    return period === null || overlaps(period, { from: last, to: last });
  });
}

function isExpected({ item, document, file }: ItemNode, last: Day): boolean {
  if (item.id === '' || file.facts.recovered || item.unreadable.has('mottakere')) return false;
  return (adoptionDate(document)?.from ?? '') <= last && (item.startsOn?.value.from ?? '') <= last;
}

function untold(item: ItemNode, reports: readonly DocumentNode[], scene: Scene): readonly Receiver[] {
  if (item.in.some(({ guessed, reference }) => guessed && reference.gjelderIn === 'rapport')) return [];
  if (item.item.recipients.length > 0 && !knowsRecipients(item, scene)) return [];
  const told = reportsOn(item, scene.asOf).filter(
    ({ document }) => reports.includes(document) || isAfter(document, reports),
  );
  const done = new Set(sharesOf(item, scene).flatMap((share) => (share.done ? share.receiver.name : [])));
  return receiversOf(item, scene).filter(
    (receiver) =>
      !receiver.contributes &&
      !done.has(receiver.name) &&
      reports.some(({ facts }) => concerns(namesOf(facts.units), receiver, scene)) &&
      !told.some(({ unit }) => unit === null || concerns([unit], receiver, scene)),
  );
}

function isAfter(document: DocumentNode, [report]: readonly DocumentNode[]): boolean {
  return report !== undefined && lastDayOf(document) > lastDayOf(report);
}

function namesOf(units: readonly { readonly value: string }[]): readonly string[] {
  return units.map(({ value }) => value);
}

/** Lines of the reports whose oppdrag was not found, which is told: each may be one that is missing. */
function unheard(reports: readonly DocumentNode[]): number {
  const files = reports.flatMap((report) => [report, ...report.chapters]);
  return files.flatMap(({ dangling }) => dangling.filter(({ reference }) => reference.gjelderIn === 'rapport')).length;
}

import type { DocumentNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import { isOfType } from '../../graph/queries/lifecycle.ts';
import { receiversOf } from '../../graph/queries/receivers.ts';
import { languageOf } from '../language-of.ts';
import { isPast, stateOf } from '../pages/document.ts';
import { linkTo } from '../pages/link.ts';
import { isLetter, letterExtract, letterPage, unitsGivenBy } from '../pages/letter.ts';
import { type PlanPage, planPage } from '../pages/plan.ts';
import { reportedIn } from '../pages/reported.ts';
import { type AnsweredLetter, answeredLetters, isUnitPlan } from '../pages/unit-plan.ts';
import type { Site } from '../site.ts';
import { letterWords } from './letter-words.ts';
import type { PdfDocument, PdfPart } from './pdf-document.ts';
import { frontOf } from './plan/front.ts';
import type { PlannedPdf, ReportName } from './planned-pdf.ts';
import { writeLetterExtract } from './write-letter-extract.ts';
import { writeLetter } from './write-letter.ts';
import { writePlan } from './write-plan.ts';
import { reportedParts } from './write-reported.ts';
import { unitPlanParts } from './write-unit-plan.ts';

/** The PDFs of a document that has a page: itself, and of a letter what each unit is given. */
export function* documentPdfs(document: DocumentNode, page: string, site: Site): Iterable<PlannedPdf> {
  yield* pdfsIn(site.inLanguage(languageOf(document) ?? site.locale), document, page);
}

function* pdfsIn(site: Site, document: DocumentNode, page: string): Iterable<PlannedPdf> {
  const name = page.slice(0, -1);
  const own = { name, page, label: null, locale: site.locale, unit: null, documents: [document] };
  const units = isLetter(document) ? letterUnits(document, site) : [];
  const letter = once(() => letterPage(document, site));
  if (isLetter(document) && site.unit === null)
    yield {
      ...own,
      reports: ['dokument', 'styringsbrev'],
      write: (desk) => writeLetter(letter(), desk),
    };
  else if (units.length === 0)
    yield {
      ...own,
      reports: ['dokument', ...kindOf(document)],
      write: (desk) => {
        const plan = planPage(document, site);
        const isWhole = site.extract.isWhole(document);
        const letters = isWhole && isUnitPlan(document) ? answeredLetters(document, site) : [];
        const reported = isWhole ? reportedIn(document, site) : null;
        return withParts(writePlan(withoutAnswersTo(letters, plan), desk), [
          ...unitPlanParts(letters, plan.units, desk),
          ...(reported === null ? [] : reportedParts(reported, desk)),
        ]);
      },
    };
  for (const unit of units)
    yield {
      ...own,
      name: `${name}-${site.addresses.ofUnit(unit).split('/').at(-2) ?? ''}`,
      label: letterWords(site.locale).extract.label(unit.name),
      alsoOn: isPast(stateOf(document, site)) ? null : linkOnUnit(document, unit, site),
      unit,
      reports: ['styringsbrev'],
      write: (desk) => writeLetterExtract(letterExtract(letter(), unit, site), desk),
    };
}

/** Read when the first asks for it, for all that are made of it. */
function once<T>(read: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: read() }).value;
}

/** On the unit's own page it says which letter it is of. */
function linkOnUnit(document: DocumentNode, unit: UnitNode, site: Site): NonNullable<PlannedPdf['alsoOn']> {
  const label = letterWords(site.locale).extract.title(linkTo(document, site).title, unit.name);
  return { page: site.addresses.ofUnit(unit), label };
}

/** The units for which a letter has an extract: those that have pages; of a unit below a sector its own, where all is for it. */
function letterUnits(document: DocumentNode, site: Site): readonly UnitNode[] {
  const units = unitsGivenBy(document, site).filter((unit) => site.extract.hasUnit(unit));
  const { unit: asked } = site;
  if (asked === null || units.length > 0) return units;
  const isGiven = document.items.some((item) => receiversOf(item, site.scene).some(({ unit }) => unit === asked));
  return isGiven ? [asked] : [];
}

function kindOf(document: DocumentNode): readonly ReportName[] {
  if (isUnitPlan(document)) return ['virksomhetsplan'];
  return isOfType(document, ['årsrapport', 'årsberetning']) ? ['årsrapport'] : [];
}

/** What stands beside the oppdrag of letters already is not said again. */
function withoutAnswersTo(letters: readonly AnsweredLetter[], plan: PlanPage): PlanPage {
  const said = new Set(letters.flatMap(({ letter, tasks }) => [letter.ref, ...tasks.map(({ link }) => link.ref)]));
  return { ...plan, answers: plan.answers.filter(({ to }) => !said.has(to.ref)) };
}

/** What a document says in relations to others, rather than in text and items, stands after the text that it begins with. */
function withParts(plan: PdfDocument, parts: readonly PdfPart[]): PdfDocument {
  if (parts.length === 0) return plan;
  const first = plan.body.findIndex(({ kind }) => kind === 'section' || kind === 'together' || kind === 'wide');
  const at = first < 0 ? plan.body.length : first;
  const body = [...plan.body.slice(0, at), ...parts, ...plan.body.slice(at)];
  return { ...plan, front: frontOf(body), body };
}

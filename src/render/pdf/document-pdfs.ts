import type { DocumentNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import { receiversOf } from '../../graph/queries/receivers.ts';
import { isLetter, letterExtract, letterPage, unitsGivenBy } from '../pages/letter.ts';
import { planPage } from '../pages/plan.ts';
import type { Site } from '../site.ts';
import { letterWords } from './letter-words.ts';
import type { PlannedPdf } from './planned-pdf.ts';
import { writeLetterExtract } from './write-letter-extract.ts';
import { writeLetter } from './write-letter.ts';
import { writePlan } from './write-plan.ts';

/** The PDFs of a document that has a page: itself, and of a letter what each unit is given. */
export function* documentPdfs(document: DocumentNode, page: string, site: Site): Iterable<PlannedPdf> {
  const name = page.slice(0, -1);
  const own = { name, page, label: null, unit: null, documents: [document] };
  const units = isLetter(document) ? letterUnits(document, site) : [];
  if (isLetter(document) && site.unit === null)
    yield {
      ...own,
      reports: ['dokument', 'styringsbrev'],
      write: (desk) => writeLetter(letterPage(document, site), desk),
    };
  else if (units.length === 0)
    yield { ...own, reports: ['dokument'], write: (desk) => writePlan(planPage(document, site), desk) };
  for (const unit of units)
    yield {
      ...own,
      name: `${name}-${site.addresses.ofUnit(unit).split('/').at(-2) ?? ''}`,
      label: letterWords(site.locale).extract.label(unit.name),
      unit,
      reports: ['styringsbrev'],
      write: (desk) => writeLetterExtract(letterExtract(document, unit, site), desk),
    };
}

/** The units for which a letter has an extract: those that have pages; of a unit below a sector its own, where all is for it. */
function letterUnits(document: DocumentNode, site: Site): readonly UnitNode[] {
  const units = unitsGivenBy(document, site).filter((unit) => site.extract.hasUnit(unit));
  const { unit: asked } = site;
  if (asked === null || units.length > 0) return units;
  const isGiven = document.items.some((item) => receiversOf(item, site.scene).some(({ unit }) => unit === asked));
  return isGiven ? [asked] : [];
}

import { appendTo } from '../../core/append-to.ts';
import type { Day } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { UnitUse } from '../../model/summary.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import type { Organisation, UnitNode } from '../../graph/organisation.ts';
import { timeOf } from '../../graph/queries/document-time.ts';
import { isClosedOn, refOfUse, successorOf } from '../../graph/queries/unit-names.ts';
import { graphRule } from '../define.ts';

/** A unit that was closed before the time of the document that names it. */
export const closedUnit = graphRule({
  meta: {
    id: 'organisation/closed-unit',
    severity: 'warning',
    summary: 'A document names a unit that was closed before the document’s time.',
    legalBasis: [],
    messages: {
      closed: {
        nb: 'Enheten «{unit}» ble lagt ned {closed}, før dette dokumentet begynner å gjelde ({from}). Bruk enheten som har tatt over.',
        nn: 'Eininga «{unit}» vart lagd ned {closed}, før dette dokumentet begynner å gjelde ({from}). Bruk eininga som har teke over.',
        en: 'The unit “{unit}” was closed {closed}, before this document takes effect ({from}). Use the unit that took over.',
      },
      also: { nb: 'Står her også.', nn: 'Står her også.', en: 'Stands here too.' },
      unit: {
        nb: 'Her står når enheten ble lagt ned.',
        nn: 'Her står når eininga vart lagd ned.',
        en: 'Here stands when the unit was closed.',
      },
    },
  },
  *check({ graph, organisation, asOf }) {
    if (organisation === null) return;
    for (const document of graph.documents) {
      if (document.facts.type === 'organisasjon' || document.summary.unitUses.length === 0) continue;
      const day = timeOf(document, asOf);
      for (const [unit, uses] of closedUnits(document, organisation, day))
        yield* tell({ unit, uses, document, organisation, day });
    }
  },
});

interface Closed {
  readonly unit: UnitNode;
  /** Where the document names it, in the order of the file. */
  readonly uses: readonly UnitUse[];
  readonly document: DocumentNode;
  readonly organisation: Organisation;
  readonly day: Day;
}

function* tell({ unit, uses, document, organisation, day }: Closed) {
  const [first, ...others] = uses;
  if (first === undefined) return;
  const placeOf = ({ at }: UnitUse): Place => ({ path: document.place.path, span: at });
  const successor = successorOf(unit, organisation, day);
  yield {
    message: 'closed',
    at: placeOf(first),
    ref: refOfUse(first, document),
    data: { unit: unit.id, closed: unit.valid.to ?? '', from: day },
    suggestions: successor === null ? [] : [successor.id],
    related: [
      ...others.map((use) => ({ at: placeOf(use), message: 'also' }) as const),
      { at: unit.place, message: 'unit' } as const,
    ],
  } as const;
}

/** The units closed before the day that a file names, with every place that does. */
function closedUnits(document: DocumentNode, { units }: Organisation, day: Day): ReadonlyMap<UnitNode, UnitUse[]> {
  const found = new Map<UnitNode, UnitUse[]>();
  for (const use of document.summary.unitUses) {
    const unit = units.get(use.name);
    if (unit === undefined || !isClosedOn(unit, day)) continue;
    appendTo(found, unit, use);
  }
  return found;
}

import { appendTo } from '../../core/append-to.ts';
import type { Day } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import type { Organisation, UnitNode } from '../../graph/organisation.ts';
import { timeOf } from '../../graph/queries/document-time.ts';
import { isClosedOn, successorOf } from '../../graph/queries/unit-names.ts';
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
        en: 'The unit “{unit}” was closed {closed}, before this document takes effect ({from}). Use the unit that took over.',
      },
      also: { nb: 'Står her også.', en: 'Stands here too.' },
      unit: { nb: 'Her står når enheten ble lagt ned.', en: 'Here stands when the unit was closed.' },
    },
  },
  *check({ graph, organisation, asOf }) {
    if (organisation === null) return;
    for (const document of graph.documents) {
      if (document.facts.type === 'organisasjon' || document.summary.unitUses.length === 0) continue;
      const day = timeOf(document, asOf);
      for (const [unit, places] of closedUnits(document, organisation, day))
        yield* tell({ unit, places, document, organisation, day });
    }
  },
});

interface Use {
  readonly unit: UnitNode;
  readonly places: readonly Place[];
  readonly document: DocumentNode;
  readonly organisation: Organisation;
  readonly day: Day;
}

function* tell({ unit, places, document, organisation, day }: Use) {
  const [first, ...others] = places;
  if (first === undefined) return;
  const successor = successorOf(unit, organisation, day);
  yield {
    message: 'closed',
    at: first,
    ref: document.owner.ref,
    data: { unit: unit.id, closed: unit.valid.to ?? '', from: day },
    suggestions: successor === null ? [] : [successor.id],
    related: [...others.map((at) => ({ at, message: 'also' }) as const), { at: unit.place, message: 'unit' } as const],
  } as const;
}

/** The units closed before the day that a file names, with every place, in the order of the file. */
function closedUnits(document: DocumentNode, { units }: Organisation, day: Day): ReadonlyMap<UnitNode, Place[]> {
  const found = new Map<UnitNode, Place[]>();
  for (const use of document.summary.unitUses) {
    const unit = units.get(use.name);
    if (unit === undefined || !isClosedOn(unit, day)) continue;
    appendTo(found, unit, { path: document.place.path, span: use.at });
  }
  return found;
}

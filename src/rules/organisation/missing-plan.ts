import { appendTo } from '../../core/append-to.ts';
import { comparePlaces } from '../../core/place.ts';
import type { ItemNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import { receipts, type UnitReceipt } from '../../graph/queries/received.ts';
import { graphRule } from '../define.ts';

/** A unit with oppdrag for the year and no virksomhetsplan. */
export const missingPlan = graphRule({
  meta: {
    id: 'organisation/missing-plan',
    severity: 'warning',
    summary: 'A unit that was given assignments and has no unit plan for the time.',
    legalBasis: [],
    messages: {
      missing: {
        nb: '«{unit}» har fått oppdrag, men har ingen virksomhetsplan for perioden. Den skulle vært klar {due}. Legg den inn med «type: virksomhetsplan» og «gjelder_enhet: {id}».',
        en: '“{unit}” was given assignments, but has no unit plan for the period. It was due {due}. Add it with “type: virksomhetsplan” and “gjelder_enhet: {id}”.',
      },
      also: { nb: 'Har fått oppdrag her også.', en: 'Is given an assignment here too.' },
    },
  },
  *check(context) {
    if (context.organisation === null) return;
    const found = new Map<UnitNode, Missing[]>();
    for (const { assignment, due, units } of receipts(context)) {
      if (due === null || context.asOf <= due) continue;
      for (const receipt of units) {
        if (receipt.state !== 'no-plan' || !isExpected(receipt.unit, context.plansystem.unitPlans.unitTypes)) continue;
        appendTo(found, receipt.unit, { receipt, assignment, due });
      }
    }
    for (const [unit, missing] of found) yield* tell(unit, missing);
  },
});

interface Missing {
  readonly receipt: UnitReceipt;
  readonly assignment: ItemNode;
  readonly due: string;
}

function isExpected({ type, external }: UnitNode, unitTypes: readonly string[]): boolean {
  return !external && type !== null && unitTypes.includes(type);
}

function* tell(unit: UnitNode, missing: readonly Missing[]) {
  const [first, ...others] = [...missing].sort((a, b) => comparePlaces(a.receipt.at, b.receipt.at));
  if (first === undefined) return;
  yield {
    message: 'missing',
    at: first.receipt.at,
    ref: first.assignment.ref,
    data: { unit: unit.name, id: unit.id, due: first.due },
    related: others.map(({ receipt }) => ({ at: receipt.at, message: 'also' })),
  } as const;
}

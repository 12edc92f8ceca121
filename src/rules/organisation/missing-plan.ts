import { appendTo } from '../../core/append-to.ts';
import { overlaps, type Period, yearOf } from '../../core/date.ts';
import { comparePlaces } from '../../core/place.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import type { DocumentFacts } from '../../model/summary.ts';
import type { Organisation, UnitNode } from '../../graph/organisation.ts';
import { workPeriodOf } from '../../graph/queries/document-time.ts';
import { documentsOfType } from '../../graph/queries/documents-of-type.ts';
import { receipts, type UnitReceipt } from '../../graph/queries/received.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { unitPlans } from '../../graph/queries/unit-plans.ts';
import type { LocalFacts } from '../../plansystem/local-facts.ts';
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
        nn: '«{unit}» har fått oppdrag, men har ingen verksemdsplan for perioden. Han skulle ha vore klar {due}. Legg han inn med «type: verksemdsplan» og «gjeld_eining: {id}».',
        en: '“{unit}” was given assignments, but has no unit plan for the period. It was due {due}. Add it with “type: virksomhetsplan” and “gjelder_enhet: {id}”.',
      },
      planned: {
        nb: '«{unit}» har fått oppdrag, men planen {path} er bare «planlagt» og teller ikke. Den skulle vært klar {due}. Bytt «status: planlagt» med «status: utkast» når arbeidet er i gang.',
        nn: '«{unit}» har fått oppdrag, men planen {path} er berre «planlagt» og tel ikkje. Han skulle ha vore klar {due}. Byt ut «status: planlagt» med «status: utkast» når arbeidet er i gang.',
        en: '“{unit}” was given assignments, but the plan {path} is only “planlagt” and does not count. It was due {due}. Replace “status: planlagt” with “status: utkast” once work is under way.',
      },
      status: {
        nb: 'Her står det at planen er planlagt.',
        nn: 'Her står det at planen er planlagd.',
        en: 'Here it says that the plan is only planned.',
      },
      nameless: {
        nb: 'Planen sier ikke hvilken enhet den gjelder. Skriv id-en til enheten, slik: gjelder_enhet: {example}',
        nn: 'Planen seier ikkje kva eining han gjeld. Skriv id-en til eininga, slik: gjeld_eining: {example}',
        en: 'The plan does not say which unit it is for. Write the id of the unit, like this: gjelder_enhet: {example}',
      },
      also: {
        nb: 'Har fått oppdrag her også.',
        nn: 'Har fått oppdrag her også.',
        en: 'Is given an assignment here too.',
      },
    },
  },
  *check(context) {
    if (context.organisation === null) return;
    const found = new Map<UnitNode, Missing[]>();
    for (const { assignment, due, units } of receipts(context)) {
      if (due === null || context.asOf <= due || !arePlansKept(assignment.document, context.local)) continue;
      for (const receipt of units) {
        if (!isExpected(receipt.unit, context.plansystem.unitPlans.unitTypes)) continue;
        if (receipt.state === 'no-plan') appendTo(found, receipt.unit, { receipt, assignment, due });
      }
    }
    for (const [unit, missing] of found) yield* tell(unit, missing, context);
    for (const plan of unitPlans(context).nameless) {
      const { facts, place, ref } = plan;
      if (!isNameless(facts)) continue;
      yield { message: 'nameless', at: place, ref, data: { example: unitLike(plan, context.organisation) } };
    }
  },
});

/** Plans of years before the one in `i_bruk` are kept elsewhere. */
function arePlansKept(document: DocumentNode, { inUse }: LocalFacts): boolean {
  const from = workPeriodOf(document)?.from ?? null;
  const since = inUse.get('virksomhetsplan')?.year;
  return from === null || since === undefined || yearOf(from) >= since;
}

/** A plan for some time says whose it is; what describes such plans in general is for no time and no unit. */
function isNameless({ type, recovered, period, units, unreadable }: DocumentFacts): boolean {
  return type !== null && !recovered && period !== null && units.length === 0 && !unreadable.has('gjelder_enhet');
}

/** The unit that the plan's id names, else any that has a plan. */
function unitLike({ id }: DocumentNode, { units }: Organisation): string {
  const named = [...units.keys()].filter((unit) => `-${id}-`.includes(`-${unit}-`));
  return named.sort((a, b) => b.length - a.length)[0] ?? 'oppvekst';
}

interface Missing {
  readonly receipt: UnitReceipt;
  readonly assignment: ItemNode;
  readonly due: string;
}

function isExpected({ type, external }: UnitNode, unitTypes: readonly string[]): boolean {
  return !external && type !== null && unitTypes.includes(type);
}

function* tell(unit: UnitNode, missing: readonly Missing[], scene: Scene) {
  const [first, ...others] = [...missing].sort((a, b) => comparePlaces(a.receipt.at, b.receipt.at));
  if (first === undefined) return;
  const finding = { at: first.receipt.at, ref: first.assignment.ref } as const;
  const also = others.map(({ receipt }) => ({ at: receipt.at, message: 'also' as const }));
  const planned = plannedPlan(unit, workPeriodOf(first.assignment.document), scene);
  const status = planned?.facts.status;
  if (planned === null || status == null) {
    const data = { unit: unit.name, id: unit.id, due: first.due };
    yield { ...finding, message: 'missing', data, related: also } as const;
    return;
  }
  const { path } = planned.summary;
  const data = { unit: unit.name, path, due: first.due };
  const said = { at: { path, span: status.at }, message: 'status' } as const;
  yield { ...finding, message: 'planned', data, related: [said, ...also] } as const;
}

/** The plan that the unit has begun to think of: it would be there, had its status not said that it is only planned. */
function plannedPlan(unit: UnitNode, period: Period | null, { graph }: Scene): DocumentNode | null {
  const plans = documentsOfType(graph, 'virksomhetsplan').filter(({ facts }) => {
    const own = facts.period?.value ?? facts.validity?.value;
    const isForThen = own === undefined || period === null || overlaps(own, period);
    return facts.status?.value === 'planlagt' && isForThen && facts.units.some(({ value }) => value === unit.id);
  });
  return plans[0] ?? null;
}

import { appendTo } from '../../core/append-to.ts';
import { type Day, type Period, addMonths } from '../../core/date.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { withDependents } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { workPeriodOf } from './document-time.ts';
import { adoptionDate, isInForce } from './lifecycle.ts';
import { type AddressedUnit, recipientsOf } from './recipients.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { hasNamelessPlan, plansFor, unitPlans } from './unit-plans.ts';
import { unitsMeantBy } from './unit-names.ts';
import { unreadLinks } from './unread-links.ts';

/** An oppdrag in force with what each unit that answers for it has done with it. */
export interface Receipt {
  readonly assignment: ItemNode;
  /** After this day the virksomhetsplaner should have taken it up; `null` where the year is not known. */
  readonly due: Day | null;
  readonly units: readonly UnitReceipt[];
}

/**
 * What a unit has done with an oppdrag: taken it up in its plan or that of a unit below, or answered it (`received`); it has
 * a plan that says nothing of it (`not-received`); it has no plan for the time (`no-plan`); or it cannot be told, since its
 * plan, or a plan of whom it cannot be told whose it is, could not be read (`unknown`).
 */
export interface UnitReceipt extends AddressedUnit {
  readonly state: 'received' | 'not-received' | 'no-plan' | 'unknown';
  readonly plans: readonly DocumentNode[];
}

/** The receipts of every oppdrag in force; units that only contribute are left out. */
export const receipts = rememberForScene((scene): readonly Receipt[] =>
  scene.graph.items.filter((item) => isAwaited(item, scene)).flatMap((item) => receiptOf(item, scene) ?? []),
);

/**
 * The day by which virksomhetsplaner take up what a document asks: the plan system's date in the document's year, but not
 * before a month after the document was approved.
 */
export function receiptDue(document: DocumentNode, { plansystem }: Scene): Day | null {
  const year = workPeriodOf(document)?.from?.slice(0, 4);
  if (year === undefined) return null;
  const due = `${year}-${plansystem.unitPlans.due}`;
  const sent = adoptionDate(document.owner)?.to;
  const earliest = sent === undefined ? due : addMonths(sent, 1);
  return earliest > due ? earliest : due;
}

function receiptOf(assignment: ItemNode, scene: Scene): Receipt | null {
  const period = workPeriodOf(assignment.document);
  const main = recipientsOf(assignment, scene).filter(({ contributes }) => !contributes);
  if (main.length === 0 || period === null) return null;
  const receivers = receiversOf(assignment, scene);
  const units = main.map((addressed) => stateOf(addressed, receivers, period, scene));
  return { assignment, due: receiptDue(assignment.document, scene), units };
}

function stateOf(addressed: AddressedUnit, receivers: Receivers, period: Period, scene: Scene): UnitReceipt {
  const plans = plansFor(addressed.unit, period, scene);
  if (receivers === 'anybody' || receivers.has(addressed.unit)) return { ...addressed, plans, state: 'received' };
  if (plans.some((plan) => plansHidingLinks(scene).has(plan))) return { ...addressed, plans, state: 'unknown' };
  if (plans.length > 0) return { ...addressed, plans, state: 'not-received' };
  return { ...addressed, plans, state: hasNamelessPlan(period, scene) ? 'unknown' : 'no-plan' };
}

type Receivers = 'anybody' | ReadonlySet<UnitNode>;

/** The units whose plans or answers take up an oppdrag, directly or by a chain, and all units above them. */
function receiversOf(assignment: ItemNode, scene: Scene): Receivers {
  const found = new Set<UnitNode>();
  for (const node of withDependents([assignment], scene)) {
    for (const document of [ownerOf(node), ...(answersTo(scene).get(node) ?? [])]) {
      const units = unitsBehind(document, scene);
      if (units === 'anybody') return units;
      for (const unit of units) addWithAbove(unit, found);
    }
  }
  return found;
}

/** Whose word a document is: the units of a virksomhetsplan, or of whatever answers in the name of units. */
function unitsBehind(document: DocumentNode, scene: Scene): readonly UnitNode[] | 'anybody' {
  const units = unitPlans(scene).unitsOf.get(document);
  if (units !== undefined) return units.length === 0 ? 'anybody' : units;
  const { organisation } = scene.graph;
  if (organisation === null || document.facts.answers.length === 0) return [];
  return document.facts.units.flatMap(({ value }) => unitsMeantBy(value, organisation));
}

/** Which documents answer a node in `svar`. */
const answersTo = rememberForScene((scene): ReadonlyMap<ChainNode, readonly DocumentNode[]> => {
  const found = new Map<ChainNode, DocumentNode[]>();
  for (const document of scene.graph.documents) {
    if (document.owner !== document) continue;
    for (const node of answeredBy(document, scene)) appendTo(found, node, document);
  }
  return found;
});

/** An oppdrag is awaited while its document is in force and its time runs, unless it is given up or done. */
function isAwaited({ item, document, file }: ItemNode, { plansystem, asOf }: Scene): boolean {
  if (item.recipients.length === 0 || file.facts.recovered) return false;
  const status = item.status?.value;
  if (status === 'utgår' || status === 'fullført' || status === 'avsluttet') return false;
  const end = workPeriodOf(document)?.to ?? null;
  return (end === null || end >= asOf) && isInForce(document, plansystem, asOf);
}

/** Plans that may take up more than could be read. */
const plansHidingLinks = rememberForScene((scene): ReadonlySet<DocumentNode> => {
  const plans = [...unitPlans(scene).unitsOf.keys()];
  return new Set(
    plans.filter((plan) =>
      [plan, ...plan.chapters].some((file) => file.facts.recovered || unreadLinks(file, scene) > 0),
    ),
  );
});

function ownerOf(node: ChainNode): DocumentNode {
  return node.kind === 'item' ? node.document : node.owner;
}

function addWithAbove(unit: UnitNode, found: Set<UnitNode>): void {
  for (let at: UnitNode | null = unit; at !== null && !found.has(at); at = at.parent) found.add(at);
}

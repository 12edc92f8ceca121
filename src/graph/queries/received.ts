import { appendTo } from '../../core/append-to.ts';
import { type Day, type Period, addMonths } from '../../core/date.ts';
import { bottomUp } from '../bottom-up.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph.ts';
import type { UnitNode } from '../organisation.ts';
import { dependentsOf, withDependents } from './anchoring.ts';
import { answeredBy } from './answers.ts';
import { workPeriodOf } from './document-time.ts';
import { adoptionDate, isInForce } from './lifecycle.ts';
import { type AddressedUnit, recipientsOf } from './recipients.ts';
import { type Scene, rememberForScene } from './scene.ts';
import { isUnderWay } from './taking-up.ts';
import { hasMisplacedPlan, hasNamelessPlan, plansFor, unitPlans } from './unit-plans.ts';
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
export const receipts = rememberForScene((scene): readonly Receipt[] => {
  const terms = new Map(scene.graph.documents.map((document) => [document, termsOf(document, scene)]));
  return scene.graph.items.flatMap((item) => {
    const ofDocument = terms.get(item.document) ?? null;
    return ofDocument === null || !isAwaited(item) ? [] : (receiptOf(item, ofDocument, scene) ?? []);
  });
});

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

/** What a recipient has done with an oppdrag, in force or not; nothing is `unknown` of an oppdrag whose time is over. */
export function receiptStateOf(assignment: ItemNode, unit: UnitNode, scene: Scene): UnitReceipt['state'] {
  const receivers = receiversOf(scene)(assignment);
  if (receivers === 'anybody' || receivers.has(unit)) return 'received';
  const receipt = receiptsByAssignment(scene).get(assignment);
  return receipt?.units.find((addressed) => addressed.unit === unit)?.state ?? 'not-received';
}

const receiptsByAssignment = rememberForScene(
  (scene) => new Map(receipts(scene).map((receipt) => [receipt.assignment, receipt])),
);

/** What holds for every oppdrag of a document: when it is to be taken up, and what is said of a unit that has not. */
interface Terms {
  readonly due: Day | null;
  readonly untakenBy: (unit: UnitNode) => Untaken;
}

type Untaken = Pick<UnitReceipt, 'state' | 'plans'>;

/** `null` where nothing is awaited: the document is not in force, its time is over, or nobody knows when it is. */
function termsOf(document: DocumentNode, scene: Scene): Terms | null {
  const period = workPeriodOf(document);
  if (period === null || (period.to !== null && period.to < scene.asOf)) return null;
  if (!isInForce(document, scene.plansystem, scene.asOf)) return null;
  const known = new Map<UnitNode, Untaken>();
  const untakenBy = (unit: UnitNode) => {
    const found = known.get(unit) ?? untaken(unit, period, scene);
    known.set(unit, found);
    return found;
  };
  return { due: receiptDue(document, scene), untakenBy };
}

function untaken(unit: UnitNode, period: Period, scene: Scene): Untaken {
  const plans = plansFor(unit, period, scene);
  if (plans.some((plan) => plansHidingLinks(scene).has(plan))) return { plans, state: 'unknown' };
  if (plans.length > 0) return { plans, state: 'not-received' };
  const isUnknown = hasNamelessPlan(period, scene) || hasMisplacedPlan(unit, period, scene);
  return { plans, state: isUnknown ? 'unknown' : 'no-plan' };
}

function receiptOf(assignment: ItemNode, { due, untakenBy }: Terms, scene: Scene): Receipt | null {
  const main = recipientsOf(assignment, scene).filter(({ contributes }) => !contributes);
  if (main.length === 0) return null;
  const receivers = receiversOf(scene)(assignment);
  const units = main.map((addressed): UnitReceipt => {
    const { plans, state } = untakenBy(addressed.unit);
    const received = receivers === 'anybody' || receivers.has(addressed.unit);
    return { ...addressed, plans, state: received ? 'received' : state };
  });
  return { assignment, due, units };
}

/** Units, or `anybody` where nobody can tell which. */
type Receivers = 'anybody' | ReadonlySet<UnitNode>;

/** The units whose plans or answers take up an oppdrag, directly or by a chain, and all units above them. */
const receiversOf = rememberForScene((scene) => {
  const known = new Map<ChainNode, Receivers>();
  const below = (node: ChainNode) => dependentsOf(node, scene);
  const compute = (node: ChainNode): Receivers => {
    let all = voiceOf(node, scene);
    for (const dependent of below(node)) {
      const receivers = known.get(dependent);
      // In a circle something below is not known yet.
      if (receivers === undefined) return union(voicesBelow(node, scene));
      all = joined(all, receivers);
    }
    return all;
  };
  return (assignment: ItemNode): Receivers => bottomUp(assignment, known, { below, compute });
});

function voicesBelow(node: ChainNode, scene: Scene): readonly Receivers[] {
  return [...withDependents([node], scene)].map((dependent) => voiceOf(dependent, scene));
}

/** The units in whose name a node itself takes things up: those of its document, and of what answers it. */
function voiceOf(node: ChainNode, scene: Scene): Receivers {
  const voices = voiceOfDocument(scene);
  const answers = answersTo(scene).get(node);
  const own = voices(ownerOf(node));
  return answers === undefined ? own : union([own, ...answers.map(voices)]);
}

/** The units behind each document and all above them; one set for all items of a document. */
const voiceOfDocument = rememberForScene((scene) => {
  const known = new Map<DocumentNode, Receivers>();
  return (document: DocumentNode): Receivers => {
    const units = known.get(document) ?? withAbove(unitsBehind(document, scene));
    known.set(document, units);
    return units;
  };
});

const nobody: ReadonlySet<UnitNode> = new Set();

function union(sets: readonly Receivers[]): Receivers {
  return sets.reduce(joined, nobody);
}

/** All units of two sets; one of the sets itself where it holds them all, since most of a chain has the same. */
function joined(all: Receivers, more: Receivers): Receivers {
  if (all === 'anybody' || more === 'anybody') return 'anybody';
  if (more === all || more.size === 0) return all;
  if (all.size === 0) return more;
  const isNew = (unit: UnitNode) => !all.has(unit);
  return [...more].some(isNew) ? new Set([...all, ...more]) : all;
}

/** Whose word a document is: the units of a virksomhetsplan, or of whatever answers in the name of units. */
function unitsBehind(document: DocumentNode, scene: Scene): readonly UnitNode[] | 'anybody' {
  const units = unitPlans(scene).unitsOf.get(document);
  if (units !== undefined) return units.length === 0 ? 'anybody' : units;
  const { organisation } = scene.graph;
  if (organisation === null || document.facts.answers.length === 0 || !isUnderWay(document, scene)) return [];
  return document.facts.units.flatMap(({ value }) => unitsMeantBy(value, organisation));
}

/** Which documents answer a node in `svar`. */
const answersTo = rememberForScene((scene): ReadonlyMap<ChainNode, readonly DocumentNode[]> => {
  const found = new Map<ChainNode, DocumentNode[]>();
  for (const document of scene.graph.documents) {
    if (document.owner !== document) continue;
    for (const node of answeredBy(document)) appendTo(found, node, document);
  }
  return found;
});

/** An oppdrag is awaited unless it is given up or done. */
function isAwaited({ item, file }: ItemNode): boolean {
  if (item.recipients.length === 0 || file.facts.recovered) return false;
  const status = item.status?.value;
  return status !== 'utgår' && status !== 'fullført' && status !== 'avsluttet';
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

function withAbove(units: readonly UnitNode[] | 'anybody'): Receivers {
  if (units === 'anybody') return units;
  const found = new Set<UnitNode>();
  for (const unit of units)
    for (let at: UnitNode | null = unit; at !== null && !found.has(at); at = at.parent) found.add(at);
  return found;
}

import type { ItemNode } from '../graph/graph.ts';
import { type Share, isWorkOf } from '../graph/queries/deadline.ts';
import { workPeriodOf } from '../graph/queries/document-time.ts';
import { isInForce } from '../graph/queries/lifecycle.ts';
import { receiptDue, receiptStateOf } from '../graph/queries/received.ts';
import { type Receiver, concerns } from '../graph/queries/receivers.ts';
import { unitPlans } from '../graph/queries/unit-plans.ts';
import type { Scene } from '../graph/queries/scene.ts';
import { type Link, isStatement, linksDown } from './lineage.ts';
import { namedUnit } from './naming.ts';
import { progressOf } from './progress.ts';
import type { RecipientState } from './trace.ts';
import type { Work } from './work.ts';

/** What each recipient of an oppdrag has done with it, in the order of `mottakere`. */
export function recipientStates(node: ItemNode, shares: readonly Share[], work: Work): readonly RecipientState[] {
  const answers = linksDown(node, work.scene).filter(({ edge }) => edge?.reference.gjelderIn !== 'rapport');
  const isExcused = !isAwaited(node, work.scene);
  return shares.map((share) => {
    const { receiver } = share;
    const own = answers.filter((link) => isFrom(link, receiver, work));
    return {
      unit: namedUnit(receiver.name ?? '', work.naming),
      contributes: receiver.contributes,
      ...progressOf(share, node, work),
      state: isWithheld(own, work) ? 'unknown' : stateOf(node, receiver, own, work),
      isExcused,
      by: own.filter(({ from }) => work.shown.has(from)).map(({ from }) => from.ref),
    };
  });
}

/** Whether the recipients should have taken an oppdrag up by now. */
function isAwaited({ document }: ItemNode, scene: Scene): boolean {
  const due = receiptDue(document, scene);
  const until = workPeriodOf(document)?.to ?? null;
  if (due === null || scene.asOf <= due || (until !== null && until < scene.asOf)) return false;
  return isInForce(document, scene.plansystem, scene.asOf);
}

/**
 * Whether readers who may not see everything must not be told of a recipient: nothing that they may see answers, and something
 * else might. Neither an answer nor a silence may tell them that there is a plan they do not see.
 */
function isWithheld(own: readonly Link[], { scene, sees }: Work): boolean {
  return !own.some(({ from }) => sees(from)) && hidesPlans(scene, sees);
}

/** Whether some unit's plan, or something in it, is not for those who read the trace. */
export function hidesPlans(scene: Work['scene'], sees: Work['sees']): boolean {
  return [...unitPlans(scene).unitsOf.keys()].some((plan) => !sees(plan) || plan.items.some((item) => !sees(item)));
}

/** Whether something that rests on an oppdrag, or answers it, is a receiver's. */
function isFrom({ from }: Link, receiver: Receiver, { scene }: Work): boolean {
  if (from.kind === 'item') return isWorkOf(from, receiver, scene);
  const units = from.facts.units.map(({ value }) => value);
  return concerns(units, receiver, scene);
}

function stateOf(node: ItemNode, { unit }: Receiver, own: readonly Link[], { scene }: Work): RecipientState['state'] {
  if (unit === null) return 'unknown';
  const state = receiptStateOf(node, unit, scene);
  if (state === 'not-received') return 'silent';
  if (state !== 'received') return state;
  return own.length > 0 && own.every(isStatement) ? 'answered' : 'received';
}

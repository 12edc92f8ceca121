import type { ChainNode, DocumentNode } from '../graph.ts';
import { documentsOfType, typesOf } from './documents-of-type.ts';
import { type FinalVote, finalVote } from './final-vote.ts';
import { isInForce } from './lifecycle.ts';
import type { Scene } from './scene.ts';
import { isArealSubPlan } from './area-plans.ts';

/** A thematic kommunedelplan in force that nothing says how will be carried out. */
export interface LacksActionPart {
  readonly document: DocumentNode;
  readonly vote: FinalVote;
}

/** Item types of which one is enough to show that a plan has a handlingsdel. */
const actions: ReadonlySet<string> = new Set(['tiltak', 'investering', 'oppdrag', 'aktivitet', 'leveranse']);

/** Types that may be the handlingsdel of a kommunedelplan. */
const actionPlans = ['kommuneplan-handlingsdel', 'økonomiplan', 'årsbudsjett', 'temaplan'];

/** The thematic kommunedelplaner without a handlingsdel: none in them, none as part of them, no measure that rests on them. */
export function lackingActionPart(scene: Scene): readonly LacksActionPart[] {
  return documentsOfType(scene.graph, 'kommunedelplan').flatMap((document) => {
    const vote = finalVote(document, scene);
    if (vote === null || !isInForce(document, scene.plansystem, scene.asOf)) return [];
    return isArealSubPlan(document) || hasActionPart(document) ? [] : [{ document, vote }];
  });
}

function hasActionPart(document: DocumentNode): boolean {
  if (document.facts.unreadable.has('omfatter') || typesOf(document).some((type) => actionPlans.includes(type)))
    return true;
  if (document.facts.unreadable.size > 0 || document.chapters.some(({ facts }) => facts.recovered)) return true;
  const own = [document, ...document.parts];
  if (document.parts.some((part) => typesOf(part).some((type) => actionPlans.includes(type)))) return true;
  return own.some((one) => one.items.some(({ item }) => actions.has(item.type))) || isCarriedOut(document);
}

/** A measure or an action plan elsewhere rests on the plan or on something in it. */
function isCarriedOut(document: DocumentNode): boolean {
  const nodes: readonly ChainNode[] = [document, ...document.items];
  return nodes.some((node) =>
    node.in.some(({ from, relation }) => {
      if (relation === 'se_også') return false;
      const other = from.kind === 'item' ? from.document : from;
      if (other === document) return false;
      return from.kind === 'item' ? actions.has(from.item.type) : typesOf(other).some((t) => actionPlans.includes(t));
    }),
  );
}

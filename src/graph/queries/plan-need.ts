import type { DocumentNode, ItemNode } from '../graph.ts';
import { isAnchoring } from './anchoring.ts';
import { adoptionDate, isDraft, isNotYetAdopted, replacements } from './lifecycle.ts';
import { isAdopted } from './missing-adoption.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a planbehov is met as of the day: there is nothing to do (`videreføres`), a plan that rests on it is adopted, or the
 * plan it is about is replaced, repealed, or adopted since the planstrategi was. Nothing else is a planbehov.
 */
export function isPlanNeedMet(item: ItemNode, { asOf }: Pick<Scene, 'asOf'>): boolean {
  if (item.item.type !== 'planbehov') return false;
  if (item.item.choice === 'videreføres') return true;
  const made = item.in.flatMap((edge) => (isAnchoring(edge) && edge.from.kind === 'document' ? edge.from : []));
  const about = item.out.flatMap(({ relation, to }) => (relation === 'gjelder' && to.kind === 'document' ? to : []));
  return made.some((plan) => stands(plan, asOf)) || about.some((plan) => isRenewed(plan, item.document, asOf));
}

function isRenewed(plan: DocumentNode, strategy: DocumentNode, asOf: Scene['asOf']): boolean {
  if (plan.facts.status?.value === 'opphevet' || replacements(plan, asOf).length > 0) return true;
  const [adopted, decided] = [adoptionDate(plan), adoptionDate(strategy)];
  return adopted !== null && decided !== null && adopted.to >= decided.from && stands(plan, asOf);
}

function stands(plan: DocumentNode, asOf: Scene['asOf']): boolean {
  return !isDraft(plan) && !isNotYetAdopted(plan, asOf) && isAdopted(plan);
}

import type { ItemNode } from '../../graph/graph.ts';
import type { ItemStatus } from '../../model/summary.ts';
import type { Site } from '../site.ts';
import { unGoalAddress, unGoalName } from '../un-goals.ts';
import { documentsInForce } from './documents.ts';
import { contentOf, textsOf } from './item-row.ts';
import { linkTo, type NodeLink } from './link.ts';

/** One of the UN's goals with what works for it in the plans in force. Plain data. */
export interface UnGoalPage {
  /** From 1 to 17. */
  readonly number: number;
  readonly name: string;
  readonly address: string;
  readonly items: readonly UnGoalItem[];
}

export interface UnGoalItem {
  readonly link: NodeLink;
  readonly status: ItemStatus | null;
  /** The UN's targets that it names: `4.1`; empty where it names the goal only. */
  readonly targets: readonly string[];
}

const numbers = Array.from({ length: 17 }, (_, at) => at + 1);

/** All of the UN's goals, those too that nothing names. */
export function unGoalPages(site: Site): readonly UnGoalPage[] {
  const byGoal = new Map<number, Map<ItemNode, Set<string>>>();
  for (const document of documentsInForce(site))
    for (const item of document.items) if (item.item.status?.value !== 'utgår') gather(item, byGoal, site);
  return numbers.map((number) => ({
    number,
    name: unGoalName(String(number), site.locale) ?? String(number),
    address: unGoalAddress(number),
    items: [...(byGoal.get(number) ?? [])].map(([node, targets]) => ({
      link: linkTo(node, site),
      status: site.facts(node).status as ItemStatus | null,
      targets: [...targets],
    })),
  }));
}

function gather(item: ItemNode, byGoal: Map<number, Map<ItemNode, Set<string>>>, site: Site): void {
  for (const text of textsOf(contentOf(item, site).json['bærekraftsmål'])) {
    const number = Number(text.split('.')[0]);
    if (!numbers.includes(number)) continue;
    const items = byGoal.get(number) ?? new Map<ItemNode, Set<string>>();
    byGoal.set(number, items);
    const targets = items.get(item) ?? new Set<string>();
    items.set(item, targets);
    if (text.includes('.')) targets.add(text);
  }
}

import type { ItemNode } from '../graph.ts';
import { isInForce } from './lifecycle.ts';
import type { Scene } from './scene.ts';

/**
 * Oppdrag in force that name no recipient, in documents that give others something to do (there an oppdrag must be anchored,
 * by the plan system). Those under another oppdrag share its recipients; one that is given up or done waits for nobody.
 */
export function unaddressed({ graph, plansystem, asOf }: Scene): readonly ItemNode[] {
  const givers = plansystem.itemTypes.get('oppdrag')?.anchoredIn ?? [];
  return graph.items.filter((node) => {
    const { item, document, file, parent } = node;
    if (item.type !== 'oppdrag' || item.recipients.length > 0 || parent?.item.type === 'oppdrag') return false;
    if (item.unreadable.has('mottakere') || file.facts.recovered || ended.has(item.status?.value ?? '')) return false;
    return givers.includes(document.facts.type ?? '') && isInForce(document, plansystem, asOf);
  });
}

const ended: ReadonlySet<string> = new Set(['utgår', 'fullført', 'avsluttet']);

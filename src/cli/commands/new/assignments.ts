import { overlaps, type DayRange } from '../../../core/date.ts';
import { formatDate } from '../../../core/format-date.ts';
import { hashText } from '../../../core/hash.ts';
import type { ItemNode } from '../../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../../graph/organisation.ts';
import { workPeriodOf } from '../../../graph/queries/document-time.ts';
import { replacements } from '../../../graph/queries/lifecycle.ts';
import { recipientsOf } from '../../../graph/queries/recipients.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { JsonObject } from '../../../parse/node.ts';

/** What a unit is asked to do in a period: what it must answer, and what it may help a unit above it with. */
export interface Asked {
  readonly own: readonly ItemNode[];
  readonly shared: readonly ItemNode[];
}

const finished: ReadonlySet<string> = new Set(['fullført', 'avsluttet', 'utgår']);

/** The oppdrag of letters for the period that go to a unit, or to one above it. */
export function askedOf(unit: UnitNode, period: DayRange | null, scene: Scene): Asked {
  const own: ItemNode[] = [];
  const shared: ItemNode[] = [];
  for (const node of scene.graph.items) {
    if (finished.has(node.item.status?.value ?? '') || replacements(node.document, scene.asOf).length > 0) continue;
    const time = workPeriodOf(node.document);
    if (period !== null && time !== null && !overlaps(time, period)) continue;
    const addressed = recipientsOf(node, scene);
    const exact = addressed.find((one) => one.unit === unit);
    if (exact !== undefined && !exact.contributes) own.push(node);
    else if (exact !== undefined || addressed.some((one) => isWithin(unit, one.unit))) shared.push(node);
  }
  return { own, shared };
}

/** An activity for each oppdrag, with the unit that answers it. Ids are made of what they answer: two people who write plans at once make none alike. */
export function activitiesFor(asked: readonly (readonly [ItemNode, string])[]): readonly JsonObject[] {
  const taken = new Set<string>();
  return asked.map(([node, unit]) => {
    const hash = hashText(node.ref);
    let length = 4;
    while (taken.has(hash.slice(0, length))) length++;
    taken.add(hash.slice(0, length));
    const deadline = node.item.deadline?.value;
    return {
      id: `A-${hash.slice(0, length)}`,
      tittel: node.item.title?.value ?? node.ref,
      forankring: node.ref,
      ansvarlig: unit,
      ...(deadline === undefined ? {} : { frist: formatDate(deadline) }),
      status: 'ikke-startet',
    };
  });
}

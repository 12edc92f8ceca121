import { bottomUp } from '../bottom-up.ts';
import type { ItemNode } from '../graph.ts';
import { basesOf } from './anchoring.ts';
import { type Share, isWorkOf, sharesOf } from './deadline.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** Whether a report has given a recipient a new day that has not passed yet. */
export function isMoved({ deadline }: Share, { asOf }: Scene): boolean {
  return deadline !== null && deadline.report !== null && deadline.day.to >= asOf;
}

/**
 * Whether the oppdrag that an item answers, or a part of a unit's plan on the way up to it, has been given a new day for those
 * whose work the item is. The new day holds for the work too, unless a report has given that a day of its own.
 */
export function isUnderMoved(item: ItemNode, { deadline }: Share, scene: Scene): boolean {
  if (deadline?.report != null) return false;
  return movedAbove(item, scene).some(({ receiver }) => isWorkOf(item, receiver, scene));
}

function movedAbove(item: ItemNode, scene: Scene): readonly Share[] {
  const known = movedAboveItem(scene);
  return bottomUp(item, known, {
    below: (node) => workAbove(node, scene),
    compute: (node) =>
      workAbove(node, scene).flatMap((above) => {
        const moved = sharesOf(above, scene).filter((share) => !share.done && isMoved(share, scene));
        // What an oppdrag rests on is for more than this year's work.
        return isAssigned(above) ? moved : [...moved, ...(known.get(above) ?? [])];
      }),
  });
}

const movedAboveItem = rememberForScene((): Map<ItemNode, readonly Share[]> => new Map());

/** What an item answers directly: oppdrag, and items of the plans of units. */
function workAbove(item: ItemNode, scene: Scene): readonly ItemNode[] {
  return basesOf(item, scene).filter(
    (base): base is ItemNode => base.kind === 'item' && (isAssigned(base) || base.document.facts.units.length > 0),
  );
}

function isAssigned({ item }: ItemNode): boolean {
  return item.recipients.length > 0;
}

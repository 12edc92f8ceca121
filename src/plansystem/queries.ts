import type { PlanSystem } from './plan-system.ts';

/** An item as far as the plan system is concerned: its type and the type of the document it stands in. */
export interface ItemKind {
  readonly item: string;
  readonly document: string;
}

/**
 * Whether a document of one type may rest on a document of another: the other stands higher on the ladder or beside it,
 * or the plan system's lists name it. A type the plan system does not know forbids nothing.
 */
export function mayRestOn(plansystem: PlanSystem, child: string, parent: string): boolean {
  const below = plansystem.documentTypes.get(child);
  const above = plansystem.documentTypes.get(parent);
  if (below === undefined || above === undefined) return true;
  if (below.level === null || above.level === null || above.level < below.level) return true;
  return below.restsOn.must.includes(parent) || below.restsOn.may.includes(parent);
}

/** Whether an item of one type may nest in, or rest on, an item of another in the same document. */
export function itemMayRestOn(plansystem: PlanSystem, child: string, parent: string): boolean {
  const type = plansystem.itemTypes.get(child);
  if (type === undefined || !plansystem.itemTypes.has(parent)) return true;
  return type.restsOn.must.includes(parent) || type.restsOn.may.includes(parent);
}

/**
 * Whether an item in one document may rest on an item in another: its document may rest on the other (or is of the same
 * type), and its type may rest on the other's, more freely (`mayAbove`) where that document stands higher on the ladder.
 */
export function itemMayRestOnElsewhere(plansystem: PlanSystem, child: ItemKind, parent: ItemKind): boolean {
  if (child.document !== parent.document && !mayRestOn(plansystem, child.document, parent.document)) return false;
  if (itemMayRestOn(plansystem, child.item, parent.item)) return true;
  const above = plansystem.itemTypes.get(child.item)?.restsOn.mayAbove ?? [];
  return above.includes(parent.item) && isHigher(plansystem, parent.document, child.document);
}

/** Whether a type of document stands higher on the ladder than another, or one of the two stands beside the ladder. */
function isHigher(plansystem: PlanSystem, parent: string, child: string): boolean {
  const above = plansystem.documentTypes.get(parent)?.level ?? null;
  const below = plansystem.documentTypes.get(child)?.level ?? null;
  return above === null || below === null || above < below;
}

import { keysOf, spellings } from '../schema/build-shape.ts';
import { documentTypeTables, itemTypeTables } from '../schema/keys.gen.ts';
import type { KeyShape, MapShape } from '../schema/map-shape.ts';
import type { ItemType, PlanSystem } from './plan-system.ts';
import { itemMayRestOn } from './queries.ts';

type Keys = ReadonlyMap<string, KeyShape>;

/** Shapes of one plan system, each made when first asked for. */
interface Shapes {
  readonly plansystem: PlanSystem;
  readonly documents: Map<string, MapShape>;
  readonly items: Map<string, MapShape>;
  /** Every key that documents and items of any type may have, collections aside. */
  readonly allKeys: Keys;
}

const made = new WeakMap<PlanSystem, Shapes>();

/**
 * Which keys a document of a type may have: those of all documents, its own, and the collections of the items it holds.
 * For a type nobody knows (`null`): every key there is.
 */
export function documentShape(plansystem: PlanSystem, type: string | null): MapShape {
  const shapes = shapesOf(plansystem);
  const known = shapes.documents.get(type ?? '');
  if (known !== undefined) return known;
  const brought = [...(plansystem.ownTypes ?? [])].filter(([id]) => type === null || id === type);
  const shipped = type === null ? Object.values(documentTypeTables).map(keysOf) : ownKeys(documentTypeTables, type);
  const own = brought.length > 0 && type !== null ? [] : shipped;
  const shape = closedShape(
    shapes,
    type,
    [keysOf('document'), ...own, ...brought.map(([, { keys }]) => keys)],
    heldTypes(plansystem, type),
  );
  shapes.documents.set(type ?? '', shape);
  return shape;
}

/** Which keys an item of a type may have in a document of a type: those of all items, its own, and what may nest in it there. */
export function itemShape(plansystem: PlanSystem, document: string | null, item: string): MapShape {
  const shapes = shapesOf(plansystem);
  const name = `${document ?? ''}#${item}`;
  const known = shapes.items.get(name);
  if (known !== undefined) return known;
  const nested = heldTypes(plansystem, document).filter((type) => itemMayRestOn(plansystem, type.id, item));
  const shape = closedShape(shapes, document, [keysOf('item'), ...ownKeys(itemTypeTables, item)], nested);
  shapes.items.set(name, shape);
  return shape;
}

/** The item types a document of a type may hold; all where the plan system does not know the type. */
export function heldTypes(plansystem: PlanSystem, document: string | null): readonly ItemType[] {
  const held = document === null ? undefined : plansystem.documentTypes.get(document)?.holds;
  const all = [...plansystem.itemTypes.values()];
  return held === undefined ? all : all.filter((type) => held.includes(type.id));
}

function shapesOf(plansystem: PlanSystem): Shapes {
  const known = made.get(plansystem);
  if (known !== undefined) return known;
  const own = [...Object.values(documentTypeTables), ...Object.values(itemTypeTables)];
  const brought = [...(plansystem.ownTypes ?? [])].flatMap(([, { keys }]) => [...keys]);
  const allKeys = new Map([...brought, ...['document', 'item', ...own].flatMap((table) => [...keysOf(table)])]);
  const shapes: Shapes = { plansystem, documents: new Map(), items: new Map(), allKeys };
  made.set(plansystem, shapes);
  return shapes;
}

function closedShape(
  shapes: Shapes,
  document: string | null,
  own: readonly Keys[],
  held: readonly ItemType[],
): MapShape {
  const collection = (type: ItemType) => collectionKey(shapes.plansystem, document, type);
  const keys = new Map([...held.flatMap(collection), ...own.flatMap((table) => [...table])]);
  const all = [...[...shapes.plansystem.itemTypes.values()].flatMap(collection), ...shapes.allKeys];
  return { keys, elsewhere: new Map(all.filter(([spelling]) => !keys.has(spelling))), closed: true };
}

/** The key of a type's lists, under all its spellings. */
function collectionKey(plansystem: PlanSystem, document: string | null, type: ItemType) {
  const map = () => itemShape(plansystem, document, type.id);
  return spellings({ name: type.collection, itemType: type.id, map }, type.collectionAliases);
}

function ownKeys(tables: Readonly<Record<string, string>>, type: string): readonly Keys[] {
  const table = Object.hasOwn(tables, type) ? tables[type] : undefined;
  return table === undefined ? [] : [keysOf(table)];
}

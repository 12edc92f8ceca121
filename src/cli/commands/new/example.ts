import { yearOf, type DayRange } from '../../../core/date.ts';
import type { DocumentNode } from '../../../graph/graph.ts';
import type { Scene } from '../../../graph/queries/scene.ts';
import type { Json, JsonObject } from '../../../parse/node.ts';
import type { DocumentType, ItemType } from '../../../plansystem/plan-system.ts';
import { itemMayRestOnElsewhere } from '../../../plansystem/queries.ts';
import type { DraftWords } from './draft-words.ts';

/** What an example is made of: the document it stands in, what that rests on, and a unit that may do the work. */
interface Setting {
  readonly type: DocumentType;
  readonly anchors: readonly DocumentNode[];
  readonly unit: string | undefined;
  readonly period: DayRange | null;
}

/** What an item most often rests on, the nearest first. */
const usualBasis: Readonly<Record<string, readonly string[]>> = {
  tiltak: ['mål', 'delmål', 'hovedmål', 'samfunnsmål'],
  oppdrag: ['tiltak', 'mål'],
  aktivitet: ['oppdrag', 'tiltak', 'mål'],
};

/** An item that shows how one is written. */
export interface Example {
  readonly type: ItemType;
  readonly item: JsonObject;
}

/** An item of the kind the document is for, with what is there to rest on; `null` where it is for none in particular. */
export function exampleFor(setting: Setting, scene: Scene, { titles }: DraftWords): Example | null {
  const item = itemFor(setting.type, scene);
  if (item === null) return null;
  const { unit, period } = setting;
  const year = period === null ? yearOf(scene.asOf) : yearOf(period.from);
  const forankring = basisOf(item, setting, scene);
  const written: Readonly<Record<string, readonly [string, Json | undefined][]>> = {
    tiltak: [
      ['id', 'T1'],
      ['tittel', titles.measure],
      ['forankring', forankring],
      ['ansvarlig', unit],
      ['beløp', { [year]: 500000 }],
    ],
    oppdrag: [
      ['id', 'O1'],
      ['tittel', titles.assignment],
      ['forankring', forankring],
      ['mottakere', unit === undefined ? undefined : [unit]],
      ['frist', `${year}-11-01`],
    ],
    aktivitet: [
      ['id', 'A1'],
      ['tittel', titles.activity],
      ['forankring', forankring],
      ['ansvarlig', unit],
      ['frist', `${year}-11-01`],
    ],
    mål: [
      ['id', 'M1'],
      ['tittel', titles.goal],
    ],
  };
  const entries = (written[item.id] ?? []).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return { type: item, item: Object.fromEntries(entries) };
}

/** What breaks the thread in such a document where it is not anchored, what units do, or else goals. */
function itemFor({ id, holds, level }: DocumentType, { plansystem }: Scene): ItemType | null {
  const types = holds.flatMap((held) => plansystem.itemTypes.get(held) ?? []);
  const usual = types.find((type) => Object.hasOwn(usualBasis, type.id) && type.anchoredIn.includes(id));
  if (usual !== undefined) return usual;
  if (level === null || holds.includes('planbehov')) return null;
  const other = id === 'virksomhetsplan' ? 'aktivitet' : 'mål';
  return types.find((type) => type.id === other) ?? null;
}

function basisOf(item: ItemType, { type, anchors }: Setting, { plansystem }: Scene): string | undefined {
  const child = { item: item.id, document: type.id };
  const all = anchors.flatMap((anchor) =>
    [anchor, ...anchor.chapters]
      .flatMap(({ items }) => items)
      .filter((one) => one.item.id !== '')
      .filter((one) =>
        itemMayRestOnElsewhere(plansystem, child, { item: one.item.type, document: anchor.facts.type ?? '' }),
      ),
  );
  const usual = (usualBasis[item.id] ?? []).flatMap((basis) => all.find((one) => one.item.type === basis) ?? []);
  return usual[0]?.ref ?? all[0]?.ref ?? anchors[0]?.id;
}

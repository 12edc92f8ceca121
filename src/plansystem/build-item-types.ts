import type { JsonObject } from '../parse/node.ts';
import type { KnownNames } from './names.ts';
import type { FollowUp, ItemType } from './plan-system.ts';
import { entriesOf, mapOf, namesOf, textOf, textsOf } from './read-json.ts';

/** Builds the item types of a merged plan system; groups in their lists are written out. */
export function buildItemTypes(json: JsonObject, names: KnownNames): readonly ItemType[] {
  return entriesOf(json, 'elementtyper').map(([id, row]) => buildItemType(id, row, names));
}

function buildItemType(id: string, row: JsonObject, names: KnownNames): ItemType {
  const restsOn = mapOf(row, 'forankres_i');
  return {
    id,
    names: namesOf(row, id),
    aliases: textsOf(row, 'aliaser'),
    collection: textOf(row, 'samling') ?? id,
    collectionAliases: textsOf(row, 'samling_aliaser'),
    explanation: textOf(row, 'forklaring') ?? '',
    restsOn: {
      must: names.items(textsOf(restsOn, 'må')),
      may: names.items(textsOf(restsOn, 'kan')),
      mayAbove: names.items(textsOf(restsOn, 'kan_ovenfra')),
    },
    anchoredIn: names.documents(textsOf(row, 'forankret_når')),
    followUp: readFollowUp(mapOf(row, 'følges_opp'), names),
    required: textsOf(row, 'påkrevd'),
    titleUnless: textOf(row, 'tittel_kan_mangle_når'),
  };
}

function readFollowUp(map: JsonObject, names: KnownNames): FollowUp | null {
  const followUp = {
    by: names.items(textsOf(map, 'av')),
    in: names.documents(textsOf(map, 'i')),
    when: names.documents(textsOf(map, 'når')),
  };
  return followUp.by.length > 0 && followUp.in.length > 0 && followUp.when.length > 0 ? followUp : null;
}

import type { Entry, MapNode, Node } from '../../parse/node.ts';
import type { DocumentMoney, EconomyLine, Frame, KeyFigure } from '../summary.ts';
import { readAmounts, readByYear } from './amounts.ts';
import { entryOf, kronerOf, mapsOf, spanOf, textOf } from './values.ts';

const nothing: DocumentMoney = { keyFigures: [], frames: [], economy: [] };

/** The money of a document with what one of its keys (`hovedtall`, `rammer`, `økonomi`) adds to it. */
export function withMoney(money: DocumentMoney | null, { key, value }: Entry): DocumentMoney {
  const known = money ?? nothing;
  if (key === 'hovedtall') return { ...known, keyFigures: readKeyFigures(value) };
  if (key === 'rammer') return { ...known, frames: mapsOf(value).map(readFrame) };
  return { ...known, economy: mapsOf(value).map(readEconomy) };
}

function readKeyFigures(node: Node): readonly KeyFigure[] {
  if (node.kind !== 'map') return [];
  return node.entries.map(({ key, keyAt, value }) => ({ name: key, at: keyAt, amounts: readByYear(value) }));
}

function readFrame(map: MapNode): Frame {
  return {
    at: spanOf(map),
    unit: textOf(entryOf(map, 'enhet')?.value),
    base: readAmounts(entryOf(map, 'konsekvensjustert')?.value).net,
    amounts: readAmounts(entryOf(map, 'beløp')?.value).net,
  };
}

function readEconomy(map: MapNode): EconomyLine {
  const kroner = (key: string) => kronerOf(entryOf(map, key)?.value);
  return {
    at: spanOf(map),
    unit: textOf(entryOf(map, 'enhet')?.value),
    budget: kroner('budsjett'),
    accounts: kroner('regnskap'),
    forecast: kroner('årsprognose'),
    deviation: kroner('avvik'),
  };
}

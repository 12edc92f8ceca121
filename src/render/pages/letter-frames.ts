import type { DocumentNode } from '../../graph/graph.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { Site } from '../site.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** A unit's net frame of one year, in kroner. */
export interface FrameOfUnit {
  readonly unit: UnitLink;
  readonly kroner: number;
}

/** The frames of the year in the first of some documents that states any; `framesFrom` is that document where it is not the first of them. */
export function framesFor(
  documents: readonly DocumentNode[],
  year: number | null,
  site: Site,
): { readonly frames: readonly FrameOfUnit[]; readonly framesFrom: NodeLink | null } {
  for (const [at, document] of documents.entries()) {
    const frames = year === null ? [] : framesOf(document, year, site);
    if (frames.length > 0) return { frames, framesFrom: at === 0 ? null : linkTo(document, site) };
  }
  return { frames: [], framesFrom: null };
}

function framesOf(document: DocumentNode, year: number, site: Site): readonly FrameOfUnit[] {
  const stated = [document, ...document.chapters].flatMap(({ facts }) => facts.money?.frames ?? []);
  return stated.flatMap(({ unit, amounts }) => {
    const amount = amounts.find((one) => one.year === year);
    if (unit === null || amount === undefined) return [];
    return [{ unit: linkToUnit(namedUnit(unit.value, site.naming), site), kroner: amount.kroner }];
  });
}

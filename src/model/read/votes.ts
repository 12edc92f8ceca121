import type { Spanned } from '../../core/place.ts';
import type { MapNode, Node } from '../../parse/node.ts';
import type { Approval, Hearing, Vote } from '../summary.ts';
import { dateOf, entryOf, mapsOf, spanOf, textOf, unknownWord } from './values.ts';

/** Reads `vedtak` or an entry of `behandling`; `null` where it is no map. */
export function readVote(node: Node | undefined): Vote | null {
  if (node?.kind !== 'map') return null;
  return {
    at: spanOf(node),
    body: known(node, 'organ'),
    date: dateOf(entryOf(node, 'dato')?.value),
    caseNumber: known(node, 'sak'),
    archiveCase: known(node, 'arkivsak'),
    outcome: textOf(entryOf(node, 'utfall')?.value),
    unknown: unknownParts(node),
  };
}

/** Reads `godkjent`. */
export function readApproval(node: Node | undefined): Approval | null {
  if (node?.kind !== 'map') return null;
  return {
    at: spanOf(node),
    by: known(node, 'av'),
    date: dateOf(entryOf(node, 'dato')?.value),
    unknown: unknownParts(node),
  };
}

/** Reads `høring`, one or a list. */
export function readHearings(node: Node | undefined): readonly Hearing[] {
  return mapsOf(node).map((map) => ({
    at: spanOf(map),
    what: textOf(entryOf(map, 'hva')?.value)?.value ?? null,
    from: dateOf(entryOf(map, 'fra')?.value),
    to: dateOf(entryOf(map, 'til')?.value),
  }));
}

function known(node: MapNode, key: string): Spanned<string> | null {
  const text = textOf(entryOf(node, key)?.value);
  return text === null || text.value === unknownWord ? null : text;
}

/** The parts stated as `ukjent`: their keys, at their values. */
function unknownParts(node: MapNode): readonly Spanned<string>[] {
  return node.entries
    .filter(({ value }) => value.kind === 'scalar' && value.text === unknownWord)
    .map(({ key, value }) => ({ value: key, at: spanOf(value) }));
}

import type { Place } from '../../core/place.ts';
import type { ChainNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import { isPublic } from '../../graph/queries/access.ts';
import type { CoveredItem } from '../../graph/queries/coverage.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type { Reason } from './report.ts';

interface Asking {
  readonly scene: Scene;
  readonly audience: 'public' | 'internal';
  readonly lineOf: (at: Place) => number;
  /** Only these units of an oppdrag were asked for; `null`: all. */
  readonly units: ReadonlySet<UnitNode> | null;
}

/** What is lacking of an item: above it, then below it. */
export function reasonsOf(item: CoveredItem, asking: Asking): readonly Reason[] {
  const { node, anchorBreak, stop } = item;
  const reasons: Reason[] = [];
  if (anchorBreak !== null)
    reasons.push(reasonOf(node, { ...anchorBreak, units: [], due: null, place: anchorBreak.at }, asking));
  if (stop !== null && item.followed !== 'yes')
    reasons.push(
      reasonOf(node, { ...stop, units: unitsOf(item, asking), due: dueOf(item), place: stop.node.place }, asking),
    );
  return reasons;
}

interface End extends Pick<Reason, 'kind' | 'units' | 'due'> {
  readonly node: ChainNode;
  readonly place: Place;
}

/** Where the thread ends, and why; that alone where the public may not see it. */
function reasonOf(node: ChainNode, end: End, { scene, audience, lineOf }: Asking): Reason {
  if (audience === 'public' && !isPublic(end.node, scene)) {
    const { path } = node.place;
    return { kind: 'not-public', at: null, units: [], due: null, path, line: lineOf(node.place) };
  }
  const title = (end.node.kind === 'item' ? end.node.item.title : end.node.facts.title)?.value ?? null;
  const at = end.node === node ? null : { ref: end.node.ref, title };
  return { kind: end.kind, at, units: end.units, due: end.due, path: end.place.path, line: lineOf(end.place) };
}

function unitsOf({ stop }: CoveredItem, { units }: Asking): Reason['units'] {
  if (stop === null || !('units' in stop)) return [];
  return stop.units
    .filter(({ unit }) => units === null || units.has(unit))
    .map(({ unit, state }) => ({ id: unit.id, name: unit.name, hasPlan: state !== 'no-plan' }));
}

function dueOf({ stop }: CoveredItem): Reason['due'] {
  return stop !== null && 'due' in stop ? stop.due : null;
}

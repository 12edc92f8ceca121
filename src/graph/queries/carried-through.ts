import { addAll } from '../../core/append-to.ts';
import type { ChainNode, ItemNode } from '../graph.ts';
import { basesOf, dependentsOf } from './anchoring.ts';
import { isAssignment } from './assigned.ts';
import { endsOf, isMeasureWithMoney } from './carried-ends.ts';
import { type CarriedState, type Judged, type Stop, judgeMeasures } from './carried-states.ts';
import { type Scene, rememberForScene } from './scene.ts';

/** How far everything is carried down the chain. */
export interface CarriedThrough {
  readonly stateOf: (node: ItemNode) => CarriedState;
  /** Why a node's state is not `yes`; `null` where nothing below it is asked to carry it out. */
  readonly stopOf: (node: ItemNode) => Stop | null;
  /** What is answered (`svar`) by a document that counts. */
  readonly answered: ReadonlySet<ChainNode>;
}

/**
 * Follows what carries things out upwards: oppdrag that all main recipients have received, what stands in virksomhetsplaner,
 * answers, and whatever the plan system asks nothing more of. Where an oppdrag is not received, or a measure with money this
 * year is given to nobody, the way stops. In time linear in nodes and relations.
 */
export const carriedThrough = rememberForScene((scene): CarriedThrough => {
  const answered = new Set<ChainNode>();
  const ends = endsOf(scene, answered);
  const yes = reach(ends.done, scene, { down: true });
  const openAssignments = reach(stopsFrom(ends.assignments, 'open'), scene, { down: true });
  const lostAssignments = reach(stopsFrom(ends.assignments, 'no'), scene, { down: true });
  const isTaken = (node: ItemNode) => yes.has(node) || openAssignments.has(node) || lostAssignments.has(node);
  const measures = judgeMeasures(
    ends.measures.filter((node) => !isTaken(node)),
    scene,
  );
  const open = reach([...openAssignments, ...stopsFrom(measures, 'open')], scene, { down: false });
  const lost = reach([...lostAssignments, ...stopsFrom(measures, 'no')], scene, { down: false });
  const isOwn = (node: ItemNode) => ends.assignments.get(node);
  return {
    answered,
    stateOf: (node) => isOwn(node)?.state ?? (yes.has(node) ? 'yes' : open.has(node) ? 'open' : 'no'),
    stopOf: (node) => {
      const own = isOwn(node);
      if (own !== undefined) return own.stop;
      return yes.has(node) ? null : (open.get(node) ?? lost.get(node) ?? null);
    },
  };
});

type Found = ReadonlyMap<ChainNode, Stop | null>;

/** The nodes of a state; those of which more is known come first, since the first that is found explains the others. */
function stopsFrom(
  judged: ReadonlyMap<ItemNode, Judged>,
  state: CarriedState,
): readonly (readonly [ChainNode, Stop | null])[] {
  const found = [...judged].filter(([, one]) => one.state === state);
  const isUnknown = ([, { stop }]: (typeof found)[number]) => Number(stop?.kind === 'unknown');
  return found.sort((a, b) => isUnknown(a) - isUnknown(b)).map(([node, { stop }]) => [node, stop] as const);
}

/**
 * Everything that some ends carry, each with the stop of the end that was found first. An oppdrag speaks for itself: what is
 * below it carries nothing past it. `down`: a measure is given to somebody with the one it is nested in or taken from.
 */
function reach(
  ends: Iterable<readonly [ChainNode, Stop | null]>,
  scene: Scene,
  { down }: { readonly down: boolean },
): Found {
  const found = new Map<ChainNode, Stop | null>(ends);
  for (const [node, stop] of found) {
    const others: ChainNode[] = [...basesOf(node, scene)];
    if (down && isMeasureWithMoney(node)) addAll(dependentsOf(node, scene).filter(isMeasureWithMoney), others);
    for (const other of others) if (!found.has(other) && !isGate(other)) found.set(other, stop);
  }
  return found;
}

function isGate(node: ChainNode): boolean {
  return node.kind === 'item' && isAssignment(node);
}

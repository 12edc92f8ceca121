import type { CheckedDiagnostic, WorkspaceReport } from '../check/report.ts';
import type { FilePath, Place } from '../core/place.ts';
import type { ChainNode, DocumentNode } from '../graph/graph.ts';
import type { Scene } from '../graph/queries/scene.ts';
import type { Item } from '../model/summary.ts';
import { itemFinder } from '../workspace/item-finder.ts';
import { hidesPlans } from './recipient-states.ts';
import type { Gap } from './trace.ts';
import type { Work } from './work.ts';

/** Areas of rules that say where a thread is broken. */
const areas = /^(?:lineage|reference|organisation|period|report|vote)\//;

/**
 * Where the thread of some nodes is broken: what `validate` says of them, in its order. A finding about another item that names
 * one of them as a further place of the same fault (the second oppdrag to a unit without a plan) is among them.
 */
export function gapsOf({ diagnostics }: WorkspaceReport, { scene, shown, sees, lineOf }: Work): readonly Gap[] {
  const refs = refsOf(shown);
  const isIn = placeFinder(shown);
  const isAbout = ({ ref, related }: CheckedDiagnostic) =>
    (ref !== undefined && refs.has(ref)) || related.some(({ at }) => isIn(at));
  return diagnostics
    .filter(({ rule }) => areas.test(rule))
    .filter(isAbout)
    .filter(publicOnly(scene, sees))
    .map(({ ref = '', rule, severity, message, at }) => {
      return { ref, rule, severity, message, path: at.path, line: lineOf(at) };
    });
}

/** Rules whose findings, and whose silence, tell of the plans of units. */
const aboutReceipt = new Set(['lineage/assignment-not-received', 'organisation/missing-plan']);

/** Takes out findings of, or that speak of, what those who read the trace may not see. */
function publicOnly(scene: Scene, sees: Work['sees']): (finding: CheckedDiagnostic) => boolean {
  let hidden: readonly string[] | null = null;
  return ({ ref, rule, message }) => {
    const { documents, items } = scene.graph;
    hidden ??= [...documents, ...items].filter((node) => !sees(node)).flatMap(namesOf);
    if (hidden.length > 0 && aboutReceipt.has(rule) && hidesPlans(scene, sees)) return false;
    return !hidden.some((name) => name === ref || message.includes(name));
  };
}

/** What gives a document or an item away. */
function namesOf(node: ChainNode): readonly string[] {
  const title = node.kind === 'item' ? node.item.title : node.facts.title;
  const paths = node.kind === 'document' ? [node.summary.path] : [];
  return [node.ref, ...paths, ...(title === null ? [] : [title.value])].filter((name) => name !== '');
}

/** A document's chapters are meant with it. */
function refsOf(nodes: ReadonlySet<ChainNode>): ReadonlySet<string> {
  const refs = new Set<string>();
  for (const node of nodes) {
    refs.add(node.ref);
    if (node.kind === 'document') for (const chapter of node.chapters) refs.add(chapter.ref);
  }
  return refs;
}

/** Tells whether a place stands in one of the items, and in none nested in it. */
function placeFinder(nodes: ReadonlySet<ChainNode>): (at: Place) => boolean {
  const items = new Set<Item>();
  const files = new Map<FilePath, DocumentNode>();
  for (const node of nodes) {
    if (node.kind === 'document') continue;
    items.add(node.item);
    files.set(node.file.summary.path, node.file);
  }
  const finders = new Map<FilePath, ReturnType<typeof itemFinder>>();
  return ({ path, span }) => {
    const file = files.get(path);
    if (file === undefined) return false;
    const itemAt = finders.get(path) ?? itemFinder(file.summary.items);
    finders.set(path, itemAt);
    const item = itemAt(span.start);
    return item !== undefined && items.has(item);
  };
}

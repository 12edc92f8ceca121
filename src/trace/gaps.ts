import type { CheckedDiagnostic, WorkspaceReport } from '../check/report.ts';
import { appendTo } from '../core/append-to.ts';
import type { FilePath } from '../core/place.ts';
import type { ChainNode } from '../graph/graph.ts';
import type { Scene } from '../graph/queries/scene.ts';
import type { Item } from '../model/summary.ts';
import { itemFinder } from '../workspace/item-finder.ts';
import { hidesPlans } from './recipient-states.ts';
import type { Gap } from './trace.ts';
import type { Work } from './work.ts';

/** Areas of rules that say where a thread is broken. */
const areas = /^(?:lineage|reference|organisation|period|report|vote)\//;

/** Finds where the thread of some nodes is broken. */
export type GapFinder = (shown: ReadonlySet<ChainNode>) => readonly Gap[];

/**
 * Opens the findings of `validate` for questions about nodes: their answers stand in its order. A finding about another item that
 * names one of the nodes as a further place of the same fault (the second oppdrag to a unit without a plan) is among them.
 */
export function openGaps({ diagnostics }: WorkspaceReport, work: Pick<Work, 'scene' | 'sees' | 'lineOf'>): GapFinder {
  const findings = diagnostics.filter(({ rule }) => areas.test(rule));
  const places = indexOf(findings, work.scene);
  const isPublic = publicOnly(work.scene, work.sees);
  const known = new Map<number, boolean>();
  const isShown = (at: number) => {
    const shown = known.get(at) ?? isPublic(findings[at] as CheckedDiagnostic);
    known.set(at, shown);
    return shown;
  };
  return (shown) => {
    const found = new Set<number>();
    for (const key of keysOf(shown)) for (const at of places.get(key) ?? []) found.add(at);
    return [...found]
      .filter(isShown)
      .sort((a, b) => a - b)
      .map((at) => findings[at] as CheckedDiagnostic)
      .map(({ ref = '', rule, severity, message, at }) => {
        return { ref, rule, severity, message, path: at.path, line: work.lineOf(at) };
      });
  };
}

/** Findings by the reference they are about, and by the items that their further places stand in, and in none nested in them. */
function indexOf(
  findings: readonly CheckedDiagnostic[],
  { graph }: Scene,
): ReadonlyMap<string | Item, readonly number[]> {
  const places = new Map<string | Item, number[]>();
  const files = new Map(graph.documents.map((file) => [file.summary.path, file]));
  const finders = new Map<FilePath, ReturnType<typeof itemFinder>>();
  for (const [at, { ref, related }] of findings.entries()) {
    if (ref !== undefined) appendTo(places, ref, at);
    for (const { path, span } of related.map((one) => one.at)) {
      const itemAt = finders.get(path) ?? itemFinder(files.get(path)?.summary.items ?? []);
      finders.set(path, itemAt);
      const item = itemAt(span.start);
      if (item !== undefined) appendTo(places, item, at);
    }
  }
  return places;
}

/** What findings know nodes by; a document's chapters are meant with it. */
function keysOf(nodes: ReadonlySet<ChainNode>): readonly (string | Item)[] {
  return [...nodes].flatMap((node): readonly (string | Item)[] =>
    node.kind === 'item' ? [node.ref, node.item] : [node.ref, ...node.chapters.map(({ ref }) => ref)],
  );
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

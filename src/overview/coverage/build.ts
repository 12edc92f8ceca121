import { appendTo } from '../../core/append-to.ts';
import { overlaps } from '../../core/date.ts';
import { formatPeriod } from '../../core/format-date.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { isWithin } from '../../graph/organisation.ts';
import { isPublic } from '../../graph/queries/access.ts';
import { coverage, type CoveredItem, type UnitShare } from '../../graph/queries/coverage.ts';
import { workPeriodOf } from '../../graph/queries/document-time.ts';
import { typeOf } from '../../graph/queries/lifecycle.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import type { AskedItem, CoverageRequest } from './asked.ts';
import { reasonsOf } from './reasons.ts';
import { countRows, stateOf, worst, type CoverageReport, type CoverageRow } from './report.ts';
import { countUnits } from './unit-counts.ts';

/** Counts by kind, level, document and unit, and every item with what is lacking. In time linear in the items. */
export function buildCoverage(request: CoverageRequest): CoverageReport {
  const { scene, unit, period, audience } = request;
  const tells = request.tells ?? ((item) => item);
  const asked = coverage(scene).flatMap((item) => {
    const told = tells(item);
    return told === null ? [] : ask(told, request);
  });
  const shown = audience === 'internal' ? asked : asked.filter(({ item }) => isPublic(item.node, scene));
  const rows = shown.map(({ row }) => row);
  const kinds = (['goal', 'measure', 'assignment'] as const).map((kind) => ({
    kind,
    ...countRows(rows.filter((row) => row.kind === kind)),
  }));
  return {
    asOf: scene.asOf,
    root: request.root,
    unit: unit && { id: unit.id, name: unit.name },
    period: period && formatPeriod(period),
    total: countRows(rows),
    kinds: kinds.filter(({ items }) => items > 0),
    levels: countLevels(shown, scene),
    ...countUnits(shown, request),
    items: rows,
    withheld: asked.length - shown.length,
  };
}

function ask(item: CoveredItem, request: CoverageRequest): readonly AskedItem[] {
  const { unit, period, focus } = request;
  const { document, place } = item.node;
  if (focus !== null && !focus(place.path)) return [];
  const time = period === null ? null : workPeriodOf(document);
  if (period !== null && time !== null && !overlaps(time, period)) return [];
  const shares = unit === null ? item.shares : item.shares.filter((share) => isWithin(share.unit, unit));
  if (unit !== null && shares.length === 0) return [];
  return [{ item, shares, row: rowOf(item, shares, request) }];
}

function rowOf(item: CoveredItem, shares: readonly UnitShare[], request: CoverageRequest): CoverageRow {
  const { node, anchored } = item;
  const { scene, unit, lineOf } = request;
  const followedUp = unit === null ? item.followed : worst(shares);
  const stop = unit === null ? item.stop : (shares.find(({ followed }) => followed === followedUp)?.stop ?? null);
  const units = unit === null || item.kind !== 'assignment' ? null : new Set(shares.map((share) => share.unit));
  return {
    ref: node.ref,
    kind: item.kind,
    type: node.item.type,
    number: node.item.number,
    title: node.item.title?.value ?? null,
    document: node.document.id,
    level: levelOf(node.document, scene),
    units: shares.map((share) => ({ id: share.unit.id, name: share.unit.name })),
    anchored,
    followedUp,
    state: stateOf(anchored, followedUp),
    answered: item.answered,
    reasons: reasonsOf({ ...item, followed: followedUp, stop }, { ...request, units }),
    path: node.place.path,
    line: lineOf(node.place),
  };
}

function levelOf(document: DocumentNode, { plansystem }: Scene): number | null {
  return typeOf(document, plansystem)?.level ?? null;
}

function countLevels(asked: readonly AskedItem[], scene: Scene): CoverageReport['levels'] {
  const byDocument = new Map<DocumentNode, CoverageRow[]>();
  for (const { item, row } of asked) appendTo(byDocument, item.node.document, row);
  const byLevel = new Map<number | null, DocumentNode[]>();
  for (const document of byDocument.keys()) appendTo(byLevel, levelOf(document, scene), document);
  const levels = [...byLevel].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity));
  return levels.map(([level, documents]) => ({
    level,
    ...countRows(documents.flatMap((document) => byDocument.get(document) ?? [])),
    documents: documents.map((document) => ({
      ref: document.ref,
      title: document.facts.title?.value ?? null,
      ...countRows(byDocument.get(document) ?? []),
    })),
  }));
}

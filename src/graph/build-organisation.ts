import { appendTo } from '../core/append-to.ts';
import type { Unit } from '../model/summary.ts';
import type { DocumentNode } from './graph.ts';
import type { Organisation, UnitNode } from './organisation.ts';

/** Joins the documents of type `organisasjon`; `null` where the workspace has none that can be read and names a unit. */
export function buildOrganisation(documents: readonly DocumentNode[]): Organisation | null {
  const sources = documents.filter((document) => document.facts.type === 'organisasjon');
  if (sources.some((document) => document.facts.recovered)) return null;
  const units = new Map<string, UnitNode>();
  const roots: UnitNode[] = [];
  const firsts = new Map<string, UnitNode>();
  const duplicates: { node: UnitNode; first: UnitNode }[] = [];
  for (const source of sources) {
    const nodes: GrowingUnit[] = [];
    for (const unit of source.summary.units) {
      const parent = unit.parent < 0 ? null : (nodes[unit.parent] ?? null);
      const node = growUnit(unit, parent, source);
      nodes.push(node);
      if (parent === null) roots.push(node);
      else parent.children.push(node);
      if (node.id === '') continue;
      if (!units.has(node.id)) units.set(node.id, node);
      const first = firsts.get(node.id.toLowerCase());
      if (first === undefined) firsts.set(node.id.toLowerCase(), node);
      else if (!isSaidAgain(node, first)) duplicates.push({ node, first });
    }
  }
  if (units.size === 0) return null;
  const ledBy = new Map<string, UnitNode[]>();
  for (const unit of units.values()) if (unit.leader !== null) appendTo(ledBy, unit.leader, unit);
  return { units, ledBy, roots, duplicates };
}

/** Two files may both name the unit that their parts of the tree hang on. */
function isSaidAgain(unit: UnitNode, first: UnitNode): boolean {
  if (unit.place.path === first.place.path) return false;
  return unit.id === first.id && unit.name === first.name && unit.type === first.type;
}

type GrowingUnit = UnitNode & { readonly children: UnitNode[] };

function growUnit(unit: Unit, parent: UnitNode | null, source: DocumentNode): GrowingUnit {
  return {
    id: unit.id,
    name: unit.name ?? unit.id,
    type: unit.type,
    leader: unit.leader,
    valid: unit.valid,
    continuedBy: unit.continuedBy,
    external: unit.external,
    count: unit.count,
    parent,
    children: [],
    place: { path: source.summary.path, span: unit.at },
  };
}

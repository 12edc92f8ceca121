import { appendTo } from '../../core/append-to.ts';
import { formatPeriod } from '../../core/format-date.ts';
import { compareText } from '../../core/place.ts';
import type { DocumentNode, ItemNode } from '../../graph/graph.ts';
import { isWithin, type UnitNode } from '../../graph/organisation.ts';
import { takingPart } from '../../graph/queries/taking-part.ts';
import { unitsResponsible } from '../../graph/queries/unit-names.ts';
import type { ItemStatus } from '../../model/summary.ts';
import type { IndicatorRow } from '../../overview/status/report.ts';
import { nameOf } from '../../trace/naming.ts';
import { documentsOf, type Site, unitsOf } from '../site.ts';
import { type DocumentState, stateOf } from './document.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';
import { byUrgency, statusOf, type TaskLine, tasksOf } from './tasks.ts';

/** A unit: what it is given to do, how it goes, and its plans. Plain data. */
export interface UnitPage {
  readonly unit: UnitLink;
  readonly address: string;
  /** The type as people say it; `null` where none is stated. */
  readonly type: string | null;
  /** A role. */
  readonly leader: string | null;
  readonly above: readonly UnitLink[];
  readonly below: readonly UnitLine[];
  /** What the unit itself is given, what is most pressing first. */
  readonly tasks: readonly TaskLine[];
  /** What the units below it are given. */
  readonly tasksBelow: readonly TaskLine[];
  readonly plans: readonly UnitDocument[];
  /** What else it answers for, by document. */
  readonly responsible: readonly { readonly document: NodeLink; readonly items: readonly ResponsibleItem[] }[];
  readonly indicators: readonly (IndicatorRow & { readonly link: NodeLink })[];
}

/** A unit in a list, with how it stands. */
export interface UnitLine {
  readonly unit: UnitLink;
  readonly type: string | null;
  /** 0 at the top of the list. */
  readonly depth: number;
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
}

export interface UnitDocument {
  readonly link: NodeLink;
  readonly period: string | null;
  readonly state: DocumentState;
}

export interface ResponsibleItem {
  readonly link: NodeLink;
  readonly deadline: string | null;
  readonly status: ItemStatus | null;
  /** Another unit answers for it, and this one takes part (`medansvarlig`). */
  readonly contributes: boolean;
}

/** The page of a unit that the audience may see. */
export function unitPage(unit: UnitNode, site: Site): UnitPage {
  const tasks = tasksOf(site);
  const below = new Set([...descendants(unit)].map(({ id }) => id));
  return {
    unit: linkToUnit(unit, site),
    address: site.addresses.ofUnit(unit),
    type: typeName(unit, site),
    leader: unit.leader,
    above: ancestors(unit).map((one) => linkToUnit(one, site)),
    below: unit.children.map((child) => unitLine(child, 0, site)),
    tasks: tasks.filter((task) => task.unit?.id === unit.id).toSorted(byUrgency),
    tasksBelow: tasks.filter((task) => task.unit !== null && below.has(task.unit.id)).toSorted(byUrgency),
    plans: plansOf(unit, site),
    responsible: responsibleOf(unit, site),
    indicators: statusOf(site).indicators.flatMap((row) => {
      const node = row.unit?.id === unit.id ? site.scene.graph.find(row.ref) : undefined;
      return node === undefined ? [] : [{ ...row, link: linkTo(node, site) }];
    }),
  };
}

/** Every unit in the order of the organisation, each below the one it is part of. */
export function unitLines(site: Site): readonly UnitLine[] {
  const top = site.unit === null ? 0 : ancestors(site.unit).length;
  return unitsOf(site).map((unit) => unitLine(unit, ancestors(unit).length - top, site));
}

function unitLine(unit: UnitNode, depth: number, site: Site): UnitLine {
  const own = tasksOf(site).filter((task) => {
    const held = task.unit === null ? undefined : site.scene.graph.organisation?.units.get(task.unit.id);
    return held !== undefined && isWithin(held, unit);
  });
  return {
    unit: linkToUnit(unit, site),
    type: typeName(unit, site),
    depth,
    tasks: own.length,
    done: own.filter(({ done }) => done).length,
    late: own.filter(({ late }) => late).length,
  };
}

function typeName({ type }: UnitNode, { naming }: Site): string | null {
  return type === null ? null : nameOf(naming.plansystem.unitTypes.get(type)?.names, type, naming);
}

/** From the top down. */
function ancestors(unit: UnitNode): readonly UnitNode[] {
  const found: UnitNode[] = [];
  for (let at = unit.parent; at !== null; at = at.parent) found.unshift(at);
  return found;
}

function descendants(unit: UnitNode): ReadonlySet<UnitNode> {
  const found = new Set(unit.children);
  for (const one of found) for (const child of one.children) found.add(child);
  return found;
}

/** Documents that are the unit's: what holds first, then what is to come, then what was. */
function plansOf(unit: UnitNode, site: Site): readonly UnitDocument[] {
  return documentsOf(site)
    .filter(({ facts }) => facts.units.some(({ value }) => value === unit.id))
    .map((document) => ({ document, state: stateOf(document, site) }))
    .sort((a, b) => order(a.state) - order(b.state) || compareText(start(b.document), start(a.document)))
    .map(({ document, state }) => ({
      link: linkTo(document, site),
      period: document.facts.period && formatPeriod(document.facts.period.value),
      state,
    }));
}

function order({ kind }: DocumentState): number {
  return kind === 'in-force' ? 0 : kind === 'draft' || kind === 'to-come' ? 1 : 2;
}

function start({ facts }: DocumentNode): string {
  return facts.period?.value.from ?? '';
}

/** Items of documents that hold, in which the unit or its leader is named as responsible, or as taking part. */
function responsibleOf(unit: UnitNode, site: Site): UnitPage['responsible'] {
  const byDocument = new Map<DocumentNode, ResponsibleItem[]>();
  for (const [node, contributes] of itemsByUnit(site).get(unit) ?? []) {
    const { deadline, status } = site.facts(node);
    appendTo(byDocument, node.document, {
      link: linkTo(node, site),
      deadline,
      status: status as ItemStatus | null,
      contributes,
    });
  }
  return [...byDocument].map(([document, items]) => ({ document: linkTo(document, site), items }));
}

/** Items by unit, and whether it only takes part. */
type ItemsByUnit = ReadonlyMap<UnitNode, ReadonlyMap<ItemNode, boolean>>;

const responsible = new WeakMap<Site, ItemsByUnit>();

/** Gathered once for all units. */
function itemsByUnit(site: Site): ItemsByUnit {
  const found = responsible.get(site) ?? gather(site);
  responsible.set(site, found);
  return found;
}

function gather(site: Site): ItemsByUnit {
  const { organisation } = site.scene.graph;
  const found = new Map<UnitNode, Map<ItemNode, boolean>>();
  if (organisation === null) return found;
  const add = (unit: UnitNode, item: ItemNode, contributes: boolean) => {
    const own = found.get(unit) ?? new Map<ItemNode, boolean>();
    if (!own.has(item)) own.set(item, contributes);
    found.set(unit, own);
  };
  for (const document of documentsOf(site)) {
    if (stateOf(document, site).kind !== 'in-force') continue;
    for (const item of document.items)
      for (const unit of unitsResponsible(item.item.responsible?.value, organisation)) add(unit, item, false);
    for (const [item, name] of [document, ...document.chapters].flatMap(takingPart))
      for (const unit of unitsResponsible(name, organisation)) add(unit, item, true);
  }
  return found;
}

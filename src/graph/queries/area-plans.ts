import type { Day } from '../../core/date.ts';
import type { Place } from '../../core/place.ts';
import type { DocumentNode } from '../graph.ts';
import { typesOf } from './documents-of-type.ts';
import type { Scene } from './scene.ts';

/** An arealplan whose national id is missing though the work on it has begun, or has another form than it may have. */
export interface AreaPlanFault {
  readonly document: DocumentNode;
  readonly kind: 'missing' | 'form';
  readonly at: Place;
  /** The id as written; empty where there is none. */
  readonly id: string;
}

/** Types that are always arealplaner. A kommunedelplan is one where it says so: `isArealSubPlan`. */
const areal = ['kommuneplan-arealdel', 'reguleringsplan'];

/** What only an arealplan has. */
const arealParts = ['plankart', 'planbestemmelser'];

/** Older plans were made before the national id. */
const since: Day = '2009-07-01';

/** The longest planid; the number of the municipality, or NO, may stand before it. */
const longestPlanId = 16;

/** The faults of arealplan-ider. */
export function areaPlanFaults(scene: Scene): readonly AreaPlanFault[] {
  return scene.graph.documents.flatMap((document): readonly AreaPlanFault[] => {
    const { facts, summary, owner, place } = document;
    if (facts.recovered || owner !== document || facts.unreadable.has('arealplanid')) return [];
    const id = facts.areaPlanId;
    if (id !== null) {
      if (isAreaPlanId(id.value)) return [];
      return [{ document, kind: 'form', at: { path: summary.path, span: id.at }, id: id.value }];
    }
    if (!isArealPlan(document) || hasIdElsewhere(document) || !hasBegun(document, scene.asOf)) return [];
    return [{ document, kind: 'missing', at: place, id: '' }];
  });
}

/** `9901_2024003`, `9901-2024003`, `NO_…` or the planid alone; `ukjent` is no id, and no fault. */
export function isAreaPlanId(text: string): boolean {
  const id = text.normalize('NFC').trim();
  const [, planId = ''] = /^(?:(?:\d{4}|NO)[_\s/-]+)?(.*)$/su.exec(id) ?? [];
  return /[\p{L}\p{N}]/u.test(planId) && planId.length <= longestPlanId;
}

/** A kommunedelplan that is about the use of land: it has an arealplan-id, a map or provisions. */
export function isArealSubPlan(document: DocumentNode): boolean {
  const { facts, items, parts } = document;
  if (facts.areaPlanId !== null || facts.unreadable.has('arealplanid')) return true;
  const types = [document, ...parts].flatMap(typesOf);
  return types.some((type) => arealParts.includes(type) || areal.includes(type)) || items.some(isArealStrategy);
}

function isArealStrategy({ item }: { readonly item: { readonly type: string } }): boolean {
  return item.type === 'arealstrategi';
}

function isArealPlan(document: DocumentNode): boolean {
  const types = typesOf(document);
  return types.some((type) => areal.includes(type)) || (types.includes('kommunedelplan') && isArealSubPlan(document));
}

/** The id stands on the whole, or on the map. */
function hasIdElsewhere({ parts, out, dangling }: DocumentNode): boolean {
  if (dangling.some(({ reference }) => reference.relation === 'del_av')) return true;
  const wholes = out.flatMap(({ relation, to }) => (relation === 'del_av' && to.kind === 'document' ? [to] : []));
  return [...parts, ...wholes].some(({ facts }) => facts.areaPlanId !== null || facts.unreadable.has('arealplanid'));
}

/** A hearing, a treatment or a vote lies behind the as-of date, all of them in the time of the national id. */
function hasBegun({ facts }: DocumentNode, asOf: Day): boolean {
  if (facts.status?.value === 'planlagt') return false;
  const days = [
    ...facts.hearings.map(({ from }) => from),
    ...facts.proceedings.map(({ date }) => date),
    facts.vote?.date ?? null,
  ].flatMap((day) => (day === null ? [] : [day.value]));
  return days.some(({ to }) => to <= asOf) && days.every(({ from }) => from >= since);
}

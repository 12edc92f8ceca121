import { formatDate, formatPeriod } from '../../core/format-date.ts';
import type { ChainNode, ItemNode } from '../../graph/graph.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import { type Receiver, receiversOf } from '../../graph/queries/receivers.ts';
import { sectorOf } from '../../graph/queries/task-states.ts';
import type { Item, Relation } from '../../model/summary.ts';
import { namedUnit } from '../../trace/naming.ts';
import type { NamedUnit, TraceNode } from '../../trace/trace.ts';
import type { Prose } from '../prose/prose.ts';
import type { Site } from '../site.ts';
import { isGoal } from './chain-steps.ts';
import { contentOf } from './item-row.ts';
import { linkTo, type NodeLink } from './link.ts';

/** An oppdrag as its letter gives it: what reports say of it since is not in it. Plain data. */
export interface LetterTask {
  readonly link: NodeLink;
  readonly description: Prose;
  readonly bases: readonly LetterBasis[];
  readonly law: string | null;
  /** The item of an earlier letter that it carries on. */
  readonly carriesOn: { readonly link: NodeLink; readonly period: string | null } | null;
  /** Money of the oppdrag itself, net kroner by year. */
  readonly amounts: TraceNode['amounts'];
  readonly deadline: string | null;
  readonly reported: Item['reported'];
  /** The letter itself says that it is given up. */
  readonly isDropped: boolean;
  /** Given to many by one word: `alle`, or to nobody in particular. */
  readonly isCommon: boolean;
  /** Words of the plan system as written: `alle-sektorer`. */
  readonly words: readonly string[];
  readonly except: readonly NamedUnit[];
  readonly receivers: readonly TaskReceiver[];
  /** What is nested in it. */
  readonly parts: readonly { readonly link: NodeLink; readonly deadline: string | null }[];
}

export interface TaskReceiver extends NamedUnit {
  readonly contributes: boolean;
  /** Its own deadline. */
  readonly deadline: string | null;
  /** The sector or staff unit that it belongs to, or is. */
  readonly sector: NamedUnit;
}

/** Something that an oppdrag rests on or follows up. */
export interface LetterBasis {
  readonly link: NodeLink;
  /** Money first, then votes, then goals. */
  readonly kind: 'measure' | 'vote' | 'goal' | 'other';
  readonly amounts: TraceNode['amounts'];
}

/** A unit that a letter is to. */
export interface LetterUnit extends NamedUnit {
  /** A role. */
  readonly leader: string | null;
}

/** A unit as a letter addresses it. */
export function letterUnit({ id, name, leader }: UnitNode): LetterUnit {
  return { id, name, leader };
}

/** Whether an item of a letter is given to somebody. */
export function isGiven({ item }: ItemNode): boolean {
  return item.type === 'oppdrag' || item.recipients.length > 0;
}

/** An oppdrag as its letter gives it. */
export function letterTask(node: ItemNode, site: Site): LetterTask {
  const { item } = node;
  const words = item.recipients.filter(({ name }) => site.scene.plansystem.recipients.has(name));
  return {
    link: linkTo(node, site),
    description: contentOf(node, site).description,
    bases: basesOf(node, site),
    law: item.law,
    carriesOn: carriedOn(node, site),
    amounts: item.amounts.map(({ year, kroner }) => ({ year, kroner })),
    deadline: item.deadline && formatDate(item.deadline.value),
    reported: item.reported,
    isDropped: item.status?.value === 'utgår',
    isCommon: words.length > 0 || item.recipients.length === 0,
    words: words.map(({ name }) => name),
    except: item.exceptUnits.map(({ value }) => namedUnit(value, site.naming)),
    receivers: receiversOf(node, site.scene).flatMap((receiver) => receiverOf(receiver, site)),
    parts: node.children.map((child) => ({
      link: linkTo(child, site),
      deadline: child.item.deadline && formatDate(child.item.deadline.value),
    })),
  };
}

function receiverOf({ name, unit, contributes, deadline }: Receiver, { scene }: Site): readonly TaskReceiver[] {
  if (name === null) return [];
  const own = { contributes, deadline: deadline && formatDate(deadline.value) };
  if (unit === null) return [{ id: name, name, ...own, sector: { id: name, name } }];
  const sector = sectorOf(unit, scene);
  return [{ id: unit.id, name: unit.name, ...own, sector: { id: sector.id, name: sector.name } }];
}

function basesOf(node: ItemNode, site: Site): readonly LetterBasis[] {
  const found = far(node, (relation) => relation === 'forankring' || relation === 'følger_opp');
  return found
    .map((basis): LetterBasis => {
      const amounts = basis.kind === 'item' ? basis.item.amounts.map(({ year, kroner }) => ({ year, kroner })) : [];
      return { link: linkTo(basis, site), kind: kindOf(basis, amounts.length > 0, site), amounts };
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly LetterBasis['kind'][] = ['measure', 'vote', 'goal', 'other'];

function kindOf(node: ChainNode, hasMoney: boolean, { scene }: Site): LetterBasis['kind'] {
  if (node.kind === 'document') return 'other';
  const { type } = node.item;
  if (hasMoney || type === 'tiltak' || type === 'investering') return 'measure';
  if (type === 'verbalvedtak' || type === 'vedtakspunkt') return 'vote';
  return isGoal(node, scene) ? 'goal' : 'other';
}

function carriedOn(node: ItemNode, site: Site): LetterTask['carriesOn'] {
  const [before] = far(node, (relation) => relation === 'viderefører');
  if (before === undefined) return null;
  const { period } = (before.kind === 'item' ? before.document : before.owner).facts;
  return { link: linkTo(before, site), period: period && formatPeriod(period.value) };
}

/** What it names by some relations, each once. */
function far({ out }: ItemNode, wanted: (relation: Relation) => boolean): readonly ChainNode[] {
  return [...new Set(out.filter(({ relation, guessed }) => wanted(relation) && !guessed).map(({ to }) => to))];
}

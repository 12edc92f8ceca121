import { formatDate, formatPeriod } from '../core/format-date.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../graph/graph.ts';
import { accessOf } from '../graph/queries/access.ts';
import { sharesOf } from '../graph/queries/deadline.ts';
import { isAdopting, typeOf } from '../graph/queries/lifecycle.ts';

import { namedUnit, nameOf, type Naming } from './naming.ts';
import { commonOf, progressOf } from './progress.ts';
import { recipientStates } from './recipient-states.ts';
import type { Adoption, NamedUnit, TraceNode } from './trace.ts';
import type { Work } from './work.ts';

/** Everything a view says of a document or an item. */
export function nodeFacts(node: ChainNode, work: Work): TraceNode {
  const { scene, lineOf } = work;
  const document = node.kind === 'item' ? node.document : node;
  return {
    ...(node.kind === 'item' ? itemFacts(node, work) : documentFacts(node, work)),
    ref: node.ref,
    document: document.id,
    documentTitle: document.facts.title?.value ?? null,
    documentPeriod: document.facts.period === null ? null : formatPeriod(document.facts.period.value),
    level: typeOf(document, scene.plansystem)?.level ?? null,
    adopted: adoptionOf(document),
    documentStatus: document.facts.status?.value ?? null,
    needsAdoption: typeOf(document, scene.plansystem)?.adoption !== 'ingen',
    access: accessOf(node, scene.plansystem),
    path: node.place.path,
    line: lineOf(node.place),
  };
}

/** What is the item's own or the document's own. */
type OwnFacts = Pick<
  TraceNode,
  | 'kind'
  | 'type'
  | 'typeName'
  | 'number'
  | 'title'
  | 'units'
  | 'deadline'
  | 'status'
  | 'statusSource'
  | 'recipients'
  | 'amounts'
  | 'law'
>;

function itemFacts(node: ItemNode, work: Work): OwnFacts {
  const { naming, scene } = work;
  const { item, document } = node;
  const shares = sharesOf(node, scene);
  const progress = commonOf(
    shares.map((share) => progressOf(share, node, work)),
    statedDeadline(node),
  );
  return {
    kind: 'item',
    type: item.type,
    typeName: nameOf(naming.plansystem.itemTypes.get(item.type)?.names, item.type, naming),
    number: item.number,
    title: item.title?.value ?? null,
    units: item.responsible === null ? unitsOf(document, naming) : [namedUnit(item.responsible.value, naming)],
    ...progress,
    recipients: item.recipients.length === 0 ? [] : recipientStates(node, shares, work),
    amounts: item.amounts.map(({ year, kroner }) => ({ year, kroner })),
    law: item.law,
  };
}

function documentFacts(document: DocumentNode, { naming }: Work): OwnFacts {
  const { type, title, status } = document.facts;
  return {
    kind: 'document',
    type,
    typeName: nameOf(type === null ? undefined : naming.plansystem.documentTypes.get(type)?.names, type ?? '?', naming),
    number: null,
    title: title?.value ?? null,
    units: unitsOf(document, naming),
    deadline: null,
    status: status?.value ?? null,
    statusSource: status === null ? null : document.id,
    recipients: [],
    amounts: [],
    law: null,
  };
}

function statedDeadline({ item }: ItemNode): string | null {
  return item.deadline === null ? null : formatDate(item.deadline.value);
}

function unitsOf({ facts }: DocumentNode, naming: Naming): readonly NamedUnit[] {
  return facts.units.map(({ value }) => namedUnit(value, naming));
}

/** The vote in favour, else the approval; `null` for a document that nobody has said yes to. */
function adoptionOf({ owner }: DocumentNode): Adoption | null {
  const { vote, approval } = owner.facts;
  if (vote !== null && isAdopting(vote)) {
    const date = vote.date === null ? null : formatDate(vote.date.value);
    return { kind: 'vedtak', body: vote.body?.value ?? null, date, case: vote.caseNumber?.value ?? null };
  }
  if (approval === null) return null;
  const date = approval.date === null ? null : formatDate(approval.date.value);
  return { kind: 'godkjenning', body: approval.by?.value ?? null, date, case: null };
}

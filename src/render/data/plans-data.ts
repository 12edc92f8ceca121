import { formatPeriod } from '../../core/format-date.ts';
import type { ChainNode, DocumentNode, ItemNode } from '../../graph/graph.ts';
import type { TraceNode } from '../../trace/trace.ts';
import { dataFile, wayTo } from '../addresses.ts';
import { stateOf } from '../pages/document.ts';
import { contentOf, textsOf } from '../pages/item-row.ts';
import { documentOf, documentsOf, type Site } from '../site.ts';

/** A record of the data; what is not stated is left out. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** Documents, items and relations as the audience may see them: `schemas/output/plans.schema.json`. */
export interface PlansData {
  readonly documents: readonly DataRecord[];
  readonly items: readonly DataRecord[];
  readonly relations: readonly DataRecord[];
}

/** All that the site shows. */
export function plansData(site: Site): PlansData {
  const documents = documentsOf(site);
  return {
    documents: documents.map((document) => documentRecord(document, site)),
    items: documents.flatMap((document) => itemsOf(document, site).map((item) => itemRecord(item, site))),
    relations: documents.flatMap((document) => relationsOf(document, site)),
  };
}

/** One document with its text and what it states of others; the pages of its items stand in the data of all. */
export function documentData(document: DocumentNode, site: Site): PlansData {
  const text = site.extract.isWhole(document) ? textOf(site.content(document).json['beskrivelse']) : null;
  return {
    documents: [withoutNothing({ ...documentRecord(document, site), text })],
    items: itemsOf(document, site).map((item) => {
      const { json } = contentOf(item, site);
      const unGoals = textsOf(json['bærekraftsmål']);
      const own = { text: textOf(json['beskrivelse']), unGoals: unGoals.length === 0 ? null : unGoals };
      return withoutNothing({ ...itemRecord(item, site), page: null, ...own });
    }),
    relations: relationsOf(document, site),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function itemsOf(document: DocumentNode, { extract }: Site): readonly ItemNode[] {
  return document.items.filter((item) => extract.has(item));
}

function documentRecord(document: DocumentNode, site: Site): DataRecord {
  const { type, title, units, adopted, access, documentStatus } = site.facts(document);
  const { facts } = document;
  const state = stateOf(document, site);
  const page = site.addresses.of(document);
  return withoutNothing({
    id: document.ref,
    type,
    title,
    period: facts.period && formatPeriod(facts.period.value),
    validity: facts.validity && formatPeriod(facts.validity.value),
    status: documentStatus,
    state: state.kind === 'unsaid' ? null : state.kind,
    adopted: adopted && withoutNothing({ ...adopted }),
    units: idsOf(units),
    access: access === 'offentlig' ? null : access,
    page: page && addressOf(page),
    data: page && addressOf(page + dataFile),
  });
}

function itemRecord(node: ItemNode, site: Site): DataRecord {
  const facts = site.facts(node);
  const page = site.addresses.of(node);
  return withoutNothing({
    ref: node.ref,
    parent: node.parent?.ref ?? null,
    type: facts.type,
    number: facts.number,
    title: facts.title,
    units: idsOf(facts.units),
    recipients: recipientsOf(facts),
    deadline: facts.deadline,
    status: facts.status,
    statusSource: facts.statusSource === node.document.ref ? null : facts.statusSource,
    amounts:
      facts.amounts.length === 0 ? null : Object.fromEntries(facts.amounts.map(({ year, kroner }) => [year, kroner])),
    law: facts.law,
    access: facts.access === 'offentlig' ? null : facts.access,
    page: page && addressOf(page),
  });
}

function idsOf(units: TraceNode['units']): readonly string[] | null {
  return units.length === 0 ? null : units.map(({ id }) => id);
}

function recipientsOf({ recipients }: TraceNode): readonly DataRecord[] | null {
  if (recipients.length === 0) return null;
  return recipients.map(({ unit, contributes, deadline, status }) =>
    withoutNothing({ unit: unit.id, role: contributes ? 'bidrar' : 'hoved', deadline, status }),
  );
}

/** What is stated of something else that is shown; a chapter's are those of its document. */
function relationsOf(document: DocumentNode, site: Site): readonly DataRecord[] {
  const found = new Map<string, DataRecord>();
  for (const node of [document, ...document.chapters, ...itemsOf(document, site)])
    for (const { from, to, relation, guessed } of node.out) {
      if (guessed || !site.extract.has(from) || !site.extract.has(to) || (relation === 'del_av' && isChapter(from)))
        continue;
      const record = { from: refOf(from), to: refOf(to), relation };
      if (record.from !== record.to) found.set(JSON.stringify(record), record);
    }
  return [...found.values()];
}

function isChapter(node: ChainNode): boolean {
  return node.kind === 'document' && node.owner !== node;
}

/** A relation that an item without id states is its document's. */
function refOf(node: ChainNode): string {
  return node.kind === 'item' && node.item.id !== '' ? node.ref : documentOf(node).ref;
}

/** As links write it, from the top of the site. */
function addressOf(address: string): string {
  return wayTo('', address);
}

function withoutNothing(record: DataRecord): DataRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

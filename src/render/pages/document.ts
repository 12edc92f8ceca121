import { capital } from '../../core/first-letter.ts';
import { formatDate, formatPeriod } from '../../core/format-date.ts';
import type { Locale } from '../../config/settings.ts';
import type { ChainNode, DocumentNode, Edge } from '../../graph/graph.ts';
import {
  adoptionDate,
  isInForce,
  isNotYetAdopted,
  replacements,
  typeOf,
  validUntil,
} from '../../graph/queries/lifecycle.ts';
import type { UnitNode } from '../../graph/organisation.ts';
import type { Scene } from '../../graph/queries/scene.ts';
import { isKnownBy } from '../../graph/queries/taking-up.ts';
import { statedAccess } from '../../graph/queries/access.ts';
import { itemsInFile } from '../../graph/queries/items-in-file.ts';
import type { Access, DocumentStatus, Relation, Vote } from '../../model/summary.ts';
import type { JsonObject } from '../../parse/node.ts';
import { nameOf } from '../../trace/naming.ts';
import type { Adoption, Gap } from '../../trace/trace.ts';
import type { Prose } from '../prose/prose.ts';
import { documentParts, isText } from '../document-parts.ts';
import { documentOf, inWhole, type Site } from '../site.ts';
import { languageOf } from '../language-of.ts';
import { itemRow, type ItemRow } from './item-row.ts';
import { linkTo, linkToUnit, type NodeLink, type UnitLink } from './link.ts';

/** Everything that the page of a document, or its PDF, says. Plain data; days as `YYYY-MM-DD` or a part of it. */
export interface DocumentPage {
  readonly link: NodeLink;
  readonly address: string;
  /** What documents of its type are for. */
  readonly explanation: string;
  /** Where it states one of ours. */
  readonly language: Locale | null;
  readonly state: DocumentState;
  readonly access: Access;
  readonly period: string | null;
  readonly validity: string | null;
  readonly adoption: Adoption | null;
  /** The votes on the way, in the order of the file. */
  readonly proceedings: readonly Proceeding[];
  readonly hearings: readonly {
    readonly what: string | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly nextRevision: string | null;
  /** Whose plan it is. */
  readonly units: readonly UnitLink[];
  /** `eier`, `versjon`, `arkivsak`, `arealplanid`, `kilde` as written. */
  readonly stated: Readonly<Partial<Record<StatedKey, string>>>;
  /** What it rests on and otherwise names, by relation. */
  readonly names: readonly RelatedDocument[];
  /** What names it: what carries it on, replaces it, is part of it, rests on it. */
  readonly namedBy: readonly RelatedDocument[];
  /** The document itself, then its chapters. */
  readonly chapters: readonly Chapter[];
  /** So many pages of a site it stands on. */
  readonly pages: number;
  readonly attachments: readonly AttachmentLink[];
  readonly answers: readonly {
    readonly to: NodeLink;
    readonly answer: string | null;
    readonly reason: string | null;
  }[];
  readonly gaps: readonly Gap[];
  /** Whose part of it is shown; `null`: all of it is. */
  readonly part: DocumentPart | null;
}

/** A unit for which a document is shown in part. */
export interface DocumentPart {
  readonly unit: string;
  readonly hasUnitsBelow: boolean;
}

const statedKeys = ['eier', 'versjon', 'arkivsak', 'arealplanid', 'kilde'] as const;
type StatedKey = (typeof statedKeys)[number];

/** How a document stands as of the day. */
export type DocumentState =
  /** A stated draft. */
  | { readonly kind: 'draft'; readonly status: DocumentStatus }
  /** Adopted, but it does not hold before this day. */
  | { readonly kind: 'to-come'; readonly from: string | null }
  | { readonly kind: 'in-force'; readonly until: string | null }
  | { readonly kind: 'replaced'; readonly by: NodeLink | null }
  | { readonly kind: 'repealed' }
  | { readonly kind: 'lapsed'; readonly on: string | null }
  /** What is shown does not tell. */
  | { readonly kind: 'unsaid' };

/** A vote that did not decide, or did. */
export interface Proceeding {
  readonly body: string | null;
  readonly date: string | null;
  readonly case: string | null;
  readonly outcome: string | null;
}

/** Another document, with how many of its items are meant where some are and not the whole. */
export interface RelatedDocument {
  readonly relation: Relation;
  readonly link: NodeLink;
  readonly items: number;
}

/** A file's part of a document. */
export interface Chapter {
  /** `null` for the document's own file. */
  readonly title: string | null;
  readonly id: string;
  readonly flow: readonly FlowPart[];
  /** The page of the site that it begins on, from 1; its lists go on over the next ones. */
  readonly page: number;
  /** Its items stand in its text, which is not parted. */
  readonly isText: boolean;
}

export type FlowPart =
  | { readonly kind: 'prose'; readonly prose: Prose }
  /** An item in the text; `depth` is that of the heading it stands under. */
  | { readonly kind: 'item'; readonly item: ItemRow; readonly depth: number }
  /** Items of one type that stand after each other. */
  | {
      readonly kind: 'items';
      readonly id: string;
      readonly itemType: string;
      readonly name: string;
      readonly items: readonly ItemRow[];
    };

export interface AttachmentLink {
  readonly title: string;
  /** An address of the site, or of the web; `null`: the file is not here. */
  readonly address: string | null;
  readonly access: Access;
}

/** The page of a document of the site's scene; in the extract for a unit, what is not the unit's is shown in part. */
export function documentPage(document: DocumentNode, site: Site): DocumentPage {
  const { facts } = document;
  const content = site.content(document);
  const isWhole = site.extract.isWhole(document);
  const files = isWhole ? [document, ...document.chapters] : [];
  return {
    link: linkTo(document, site),
    address: site.addresses.of(document) ?? '',
    explanation: typeOf(document, site.scene.plansystem)?.explanation ?? '',
    language: languageOf(document),
    state: stateOf(document, site),
    access: site.facts(document).access,
    period: facts.period && formatPeriod(facts.period.value),
    validity: facts.validity && formatPeriod(facts.validity.value),
    adoption: site.facts(document).adopted,
    proceedings: isWhole ? facts.proceedings.map(proceeding) : [],
    hearings: (isWhole ? facts.hearings : []).map(({ what, from, to }) => {
      return { what, from: from && formatDate(from.value), to: to && formatDate(to.value) };
    }),
    nextRevision: facts.nextRevision && formatDate(facts.nextRevision.value),
    units: site.facts(document).units.map((unit) => linkToUnit(unit, site)),
    stated: statedIn(content.json),
    names: isWhole ? related(document, site, 'out') : [],
    namedBy: isWhole ? related(document, site, 'in') : [],
    chapters: isWhole ? files.map((file) => chapter(file, site)) : [partOf(document, site)],
    pages: documentParts(document, site.extract).count,
    attachments: files.flatMap((file) => attachmentsOf(file, site)),
    answers: isWhole ? answersOf(document, site) : [],
    part: isWhole || site.unit === null ? null : partFor(site.unit),
    gaps: isWhole ? site.gaps(new Set([inWhole(document, site.whole)])) : [],
  };
}

/** In words: whose part it is. */
export function partFor({ name, children }: UnitNode): DocumentPart {
  return { unit: name, hasUnitsBelow: children.length > 0 };
}

/** Of a document that is not the unit's, the items that concern the unit that the site is for. */
function partOf(document: DocumentNode, site: Site): Chapter {
  const flow: FlowPart[] = [];
  for (const item of document.items)
    if (site.extract.has(item) && (item.parent === null || !site.extract.has(item.parent)))
      addToFlow(flow, itemRow(item, site), 0, { file: document, site });
  return { title: null, id: '', flow, page: 1, isText: false };
}

/**
 * How a document stands as of the day: what is so in the whole chain and by what is shown. What only one of them says (something
 * that citizens may not see replaces it, or carries it on) is not said.
 */
export function stateOf(shown: DocumentNode, site: Site): DocumentState {
  const state = stateIn(site.scene, shown, site);
  if (site.scene === site.whole) return state;
  const judged = stateIn(site.whole, inWhole(shown, site.whole), site);
  if (state.kind === 'in-force' && judged.kind === 'in-force')
    return state.until === judged.until ? state : { kind: 'in-force', until: null };
  if (state.kind === 'lapsed' && judged.kind === 'lapsed')
    return state.on === judged.on ? state : { kind: 'lapsed', on: null };
  return state.kind === judged.kind ? state : { kind: 'unsaid' };
}

function stateIn({ asOf, plansystem }: Scene, document: DocumentNode, site: Site): DocumentState {
  const status = document.facts.status?.value ?? null;
  if (status !== null && drafts.has(status)) return { kind: 'draft', status };
  if (status === 'opphevet') return { kind: 'repealed' };
  const [by] = replacements(document, asOf);
  if (status === 'erstattet' || by !== undefined) {
    const known = by === undefined ? undefined : site.scene.graph.find(by.ref);
    return { kind: 'replaced', by: known === undefined ? null : linkTo(known, site) };
  }
  const until = validUntil(document, plansystem, asOf);
  if (isInForce(document, plansystem, asOf)) return { kind: 'in-force', until };
  if (isNotYetAdopted(document, asOf)) return { kind: 'to-come', from: adoptionDate(document)?.from ?? null };
  return until !== null && until < asOf
    ? { kind: 'lapsed', on: until }
    : { kind: 'to-come', from: document.facts.period?.value.from ?? null };
}

/** Whether a document held and no longer does. */
export function isPast({ kind }: DocumentState): boolean {
  return kind === 'replaced' || kind === 'repealed' || kind === 'lapsed';
}

const drafts: ReadonlySet<string> = new Set(['planlagt', 'utkast', 'høring', 'til-behandling']);

function proceeding({ body, date, caseNumber, outcome }: Vote): Proceeding {
  return {
    body: body?.value ?? null,
    date: date && formatDate(date.value),
    case: caseNumber?.value ?? null,
    outcome: outcome?.value ?? null,
  };
}

function statedIn(json: JsonObject): DocumentPage['stated'] {
  return Object.fromEntries(
    statedKeys.flatMap((key) => {
      const value = json[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );
}

/** The documents at the other end of what a document states or is named by; what its items do counts for it. */
function related(document: DocumentNode, site: Site, way: 'out' | 'in'): readonly RelatedDocument[] {
  const files: readonly ChainNode[] = [document, ...document.chapters];
  const found = new Map<string, { relation: Relation; node: DocumentNode; items: Set<ChainNode> }>();
  const add = (edge: Edge) => {
    const far = way === 'out' ? edge.to : edge.from;
    const other = documentOf(far);
    if (edge.guessed || other === document || other.facts.type === 'del') return;
    if (way === 'in' && !isKnownBy(other, site.scene)) return;
    const key = `${edge.relation} ${other.ref}`;
    const entry = found.get(key) ?? { relation: edge.relation, node: other, items: new Set() };
    if (far.kind === 'item') entry.items.add(far);
    found.set(key, entry);
  };
  for (const file of files) for (const edge of file[way]) add(edge);
  for (const item of document.items) for (const edge of item[way]) if (edge.relation !== 'se_også') add(edge);
  return [...found.values()].map(({ relation, node, items }) => ({
    relation,
    link: linkTo(node, site),
    items: items.size,
  }));
}

function chapter(file: DocumentNode, site: Site): Chapter {
  const items = itemsInFile(file);
  const flow: FlowPart[] = [];
  for (const part of site.content(file).flow) {
    if (part.kind === 'prose') flow.push(part);
    else if (items[part.index] !== undefined)
      addToFlow(flow, itemRow(items[part.index] as (typeof items)[number], site), part.depth, { file, site });
  }
  const isOwn = file.owner === file;
  return {
    title: isOwn ? null : (file.facts.title?.value ?? file.id),
    id: isOwn ? '' : file.id,
    flow,
    page: documentParts(file.owner, site.extract).of(file),
    isText: isText(file),
  };
}

interface Flowing {
  readonly file: DocumentNode;
  readonly site: Site;
}

/** Items that a text has between its lines stand alone; those of a list stand together. */
function addToFlow(flow: FlowPart[], item: ItemRow, depth: number, { file, site }: Flowing): void {
  const last = flow.at(-1);
  if (depth > 0) flow.push({ kind: 'item', item, depth });
  else if (last?.kind === 'items' && last.itemType === item.itemType)
    flow[flow.length - 1] = { ...last, items: [...last.items, item] };
  else
    flow.push({
      kind: 'items',
      id: `_${file.owner === file ? '' : `${file.id}-`}${item.itemType}${flow.length === 0 ? '' : `-${flow.length}`}`,
      itemType: item.itemType,
      name: collectionName(item.itemType, site),
      items: [item],
    });
}

function attachmentsOf(file: DocumentNode, site: Site): readonly AttachmentLink[] {
  const isUnreadable = file.facts.unreadable.has('vedlegg');
  return file.facts.attachments.map((one) => ({
    title: one.title ?? one.file ?? '',
    address: one.file === null ? null : site.fileAddress(file, one.file),
    access: statedAccess(one, isUnreadable) ?? 'offentlig',
  }));
}

function answersOf(document: DocumentNode, site: Site): DocumentPage['answers'] {
  return [document, ...document.chapters].flatMap(({ facts, summary, out }) =>
    facts.answers.flatMap(({ reference, answer, reason }) => {
      const edge = out.find((one) => one.reference === summary.references[reference] && !one.guessed);
      return edge === undefined ? [] : [{ to: linkTo(edge.to, site), answer, reason }];
    }),
  );
}

/** The name of an item type in the plural, as its collections are headed: `Satsingsområder`. */
export function collectionName(itemType: string, { naming }: Site): string {
  const type = naming.plansystem.itemTypes.get(itemType);
  const name = naming.locale === 'en' ? nameOf(type?.names, itemType, naming) : (type?.collection ?? itemType);
  return capital(name).replaceAll('_', ' ');
}

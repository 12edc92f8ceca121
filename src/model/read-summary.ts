import type { Finding } from '../core/finding.ts';
import type { FilePath, Span } from '../core/place.ts';
import type { Entry, MapNode, Node, PlanDocument } from '../parse/node.ts';
import { suppressionsIn } from '../parse/suppressions.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { documentShape } from '../plansystem/shapes.ts';
import { canonicalise } from '../schema/canonicalise.ts';
import { checkCollection, checkDocument, checkItem } from '../schema/check-shape.ts';
import { nameCollections } from './name-collections.ts';
import { type GrowingFacts, newFacts, readDocumentKey } from './read/document.ts';
import { type GrowingItem, newItem, readItemKey } from './read/items.ts';
import { withYear } from './read/one-year.ts';
import { Mentions } from './read/references.ts';
import { readTypeName } from './read/type-names.ts';
import { readUnits } from './read/units.ts';
import { entryOf, spanOf, textOf } from './read/values.ts';
import { salvageSummary } from './salvage.ts';
import type { Summary } from './summary.ts';

/** A file's summary and what is wrong with its keys and values. */
export interface Reading {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/**
 * Reads one file into the facts that the chain needs and checks its keys and values on the way. Never throws. What is
 * misspelt is read as what it meant; what cannot be read is listed as `unreadable`, so that nothing is told twice.
 */
export function readSummary(document: PlanDocument, plansystem: PlanSystem): Reading {
  if (document.root === null) return { summary: salvageSummary(document, plansystem), findings: [] };
  const { root, findings, adrift } = nameCollections(document, document.root, plansystem);
  const reading = new SummaryReader(document, root, plansystem, adrift).read();
  return findings.length === 0 ? reading : { ...reading, findings: [...findings, ...reading.findings] };
}

class SummaryReader {
  readonly #document: PlanDocument;
  readonly #root: MapNode;
  readonly #plansystem: PlanSystem;
  readonly #adrift: ReadonlySet<number>;
  readonly #findings: Finding[] = [];
  readonly #items: GrowingItem[] = [];
  #doubled: readonly Finding[] = [];
  readonly #mentions = new Mentions();
  /** Keys of the document whose value cannot be relied on; collections at any depth among them. */
  #unreadable = new Set<string>();

  constructor(document: PlanDocument, root: MapNode, plansystem: PlanSystem, adrift: ReadonlySet<number>) {
    this.#document = document;
    this.#root = root;
    this.#plansystem = plansystem;
    this.#adrift = adrift;
  }

  read(): Reading {
    const facts = newFacts(firstKey(this.#root));
    this.#readType(facts);
    const { node, findings } = canonicalise(this.#root, documentShape(this.#plansystem, facts.type), this.#path);
    this.#findings.push(...findings);
    this.#doubled = findings.filter(({ message }) => message === 'doubled-in-head');
    const type = facts.type === null ? undefined : this.#plansystem.documentTypes.get(facts.type);
    const brought = this.#plansystem.ownTypes?.get(facts.type ?? '')?.validate;
    const shape = checkDocument(node, facts.type, type?.required ?? [], this.#path, brought);
    this.#findings.push(...shape.findings);
    this.#unreadable = new Set(shape.unreadable);
    facts.unreadable = this.#unreadable;
    const reading = {
      mentions: this.#mentions,
      plansystem: this.#plansystem,
      path: this.#path,
      findings: this.#findings,
      unreadable: this.#unreadable,
    };
    for (const entry of node.entries) if (!this.#readCollection(entry, -1)) readDocumentKey(facts, entry, reading);
    return { summary: this.#summary(facts, node), findings: withYear(this.#told(), facts.period?.value ?? null) };
  }

  /** What is wrong here; of what has not the form of a reference the chain tells, which knows what there is to refer to. */
  #told(): readonly Finding[] {
    const repaired = new Set(this.#mentions.references.filter((one) => one.repaired).map(({ at }) => at.start));
    const findings = withoutInner(this.#findings);
    if (repaired.size === 0) return findings;
    return findings.filter(({ message, at }) => !(message.startsWith('reference') && repaired.has(at.span.start)));
  }

  get #path(): FilePath {
    return this.#document.path;
  }

  #summary(facts: GrowingFacts, node: MapNode): Summary {
    const units = facts.type === 'organisasjon' ? entryOf(node, 'enheter')?.value : undefined;
    return {
      path: this.#path,
      document: facts,
      items: this.#items,
      units: units === undefined ? [] : readUnits(units, this.#plansystem, this.#mentions),
      references: this.#mentions.references,
      unitUses: this.#mentions.unitUses,
      suppressions: suppressionsIn(this.#document),
      ...(this.#document.prose === undefined ? {} : { prose: this.#document.prose }),
    };
  }

  /** The type decides which keys belong: a near miss counts as that type, an unknown one lets every key of the format pass. */
  #readType(facts: GrowingFacts): void {
    const stated = textOf(typeEntry(this.#root)?.value);
    if (stated === null) return;
    facts.typeAt = stated.at;
    const { type, finding } = readTypeName(stated, this.#plansystem, this.#path);
    facts.type = type;
    if (finding !== null) this.#findings.push(finding);
  }

  /** Keys in the head of a Markdown item in which something, such as a year, stands twice: nobody knows which of the two is meant. */
  #doubledIn({ start, end }: MapNode): readonly string[] {
    if (this.#doubled.length === 0) return [];
    const own = this.#doubled.filter(({ at: { span } }) => start <= span.start && span.end <= end);
    return own.map(({ data }) => String(data?.['key']));
  }

  #isAdrift({ start }: MapNode): boolean {
    return this.#adrift.size > 0 && this.#adrift.has(start);
  }

  /** Reads the items under a collection's key; `false` where the key is no collection. */
  #readCollection(entry: Entry, parent: number): boolean {
    const type = this.#plansystem.spelled.collection.get(entry.key);
    if (type === undefined) return false;
    const { findings, maps } = checkCollection(entry, this.#path);
    if (findings.length > 0) {
      this.#findings.push(...findings);
      this.#unreadable.add(entry.key);
    }
    for (const map of maps) this.#readItem(map, type, parent);
    return true;
  }

  #readItem(node: MapNode, type: string, parent: number): void {
    const row = this.#plansystem.itemTypes.get(type);
    const { findings, unreadable: refused } = checkItem(node, type, row, this.#path);
    if (findings.length > 0) this.#findings.push(...findings);
    const doubled = this.#doubledIn(node);
    const unreadable = doubled.length === 0 ? refused : new Set([...refused, ...doubled]);
    const item = newItem(
      firstKey(node),
      spanOf(node),
      type,
      parent,
      this.#isAdrift(node) ? new Set([...unreadable, 'forankring']) : unreadable,
    );
    const index = this.#items.push(item) - 1;
    for (const entry of node.entries) {
      if (!this.#readCollection(entry, index)) readItemKey(item, entry, this.#mentions, index);
    }
  }
}

/** Leaves out keys that are unknown only because the value they stand in is of the wrong kind. */
function withoutInner(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const kinds = findings.filter(({ rule }) => rule === 'schema/type').map(({ at }) => at.span);
  const isInner = ({ rule, at: { span } }: Finding) =>
    rule === 'schema/unknown-key' && kinds.some(({ start, end }) => start < span.start && span.end <= end);
  return kinds.length === 0 ? findings : findings.filter((finding) => !isInner(finding));
}

function firstKey(node: MapNode): Span {
  return node.entries[0]?.keyAt ?? spanOf(node);
}

/** The `type` before keys are canonical: the exact key, else one that differs in case only. */
function typeEntry(root: MapNode): { readonly value: Node } | undefined {
  return entryOf(root, 'type') ?? root.entries.find((entry) => entry.key.toLowerCase() === 'type');
}

import type { Span } from '../../core/place.ts';
import type { Entry, ListNode, MapNode, Node, ProseBlock, ScalarNode } from '../node.ts';
import { resolveScalar } from '../scalar.ts';
import type { Attribute } from './attributes.ts';
import { accessOf } from './blocks.ts';
import type { Fault } from './fault.ts';
import { itemKey, typeAt } from './item-key.ts';
import type { Directive } from './directive.ts';
import { ownParts } from './text-parts.ts';
import { toNfc } from '../nfc.ts';

/** What the directives of a text come to. */
export interface Items {
  /** Entries for the document: one list for each type. */
  readonly entries: readonly Entry[];
  readonly blocks: readonly ProseBlock[];
  readonly faults: readonly Fault[];
}

interface Build {
  readonly text: string;
  readonly comments: readonly Span[];
  readonly blocks: ProseBlock[];
  readonly faults: Fault[];
}

/** An item that is read once those in it are. */
interface Step {
  readonly directive: Directive;
  readonly block: ProseBlock | null;
  readonly siblings: Map<string, Grown>;
  readonly below: Map<string, Grown>;
}

interface Grown {
  readonly name: string;
  readonly elements: MapNode[];
}

/** Turns directives into items, as YAML would have them. Walks with a list of its own: depth is the author's. */
export function readItems(text: string, directives: readonly Directive[], comments: readonly Span[]): Items {
  const build: Build = { text, comments, blocks: [], faults: [] };
  const top = new Map<string, Grown>();
  const steps: Step[] = [];
  const push = (list: readonly Directive[], siblings: Map<string, Grown>, block: ProseBlock | null) => {
    for (const directive of list) steps.push({ directive, block, siblings, below: new Map() });
  };
  push(directives, top, null);
  for (let at = 0; at < steps.length; at++) {
    const { directive, block, siblings, below } = steps[at] as Step;
    const access = accessOf(directive);
    if (access !== null) push(directive.children, siblings, readBlock(directive, access, build));
    else push(directive.children, directive.head.name === '' ? siblings : below, block);
  }
  // Those in an item stand after it in the list: the last first, so that each finds what it holds.
  for (const step of steps.toReversed())
    if (accessOf(step.directive) === null && step.directive.head.name !== '') addItem(step, build);
  return { entries: entriesOf(top, text), blocks: build.blocks, faults: build.faults };
}

function addItem({ directive, block, siblings, below }: Step, build: Build): void {
  const { name } = directive.head;
  const key = name.toLowerCase();
  const group = siblings.get(key) ?? { name, elements: [] };
  siblings.set(key, group);
  group.elements.push(readItem(directive, block, entriesOf(below, build.text), build));
}

function readItem(directive: Directive, block: ProseBlock | null, nested: readonly Entry[], build: Build): MapNode {
  const { head } = directive;
  const entries: Entry[] = [];
  const { label } = head;
  if (label !== null) entries.push({ key: 'tittel', keyAt: label.at, value: scalar(label.value, label.at) });
  for (const attribute of head.attributes) {
    if (attribute.key === 'tittel' && label !== null) build.faults.push(doubled('doubled-title', attribute, label.at));
    else entries.push({ key: attribute.key, keyAt: attribute.keyAt, value: attributeNode(attribute) });
  }
  addText(directive, entries, build);
  if (block !== null && !entries.some(({ key }) => key === 'tilgang')) {
    entries.push({ key: 'tilgang', keyAt: block.accessAt, value: scalar(block.access, block.accessAt) });
  }
  return { ...mapNode([...entries, ...nested], directive), head: head.nameAt };
}

/** The text inside is `beskrivelse`: the parts of it that stand in no other item, with a blank line between them. */
function addText(directive: Directive, entries: Entry[], { text, comments, faults }: Build): void {
  const parts = ownParts(text, directive, comments);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return;
  const at = { start: first.start, end: last.end };
  const stated = directive.head.attributes.find(({ key }) => key === 'beskrivelse');
  if (stated !== undefined) faults.push(doubled('doubled-text', stated, at));
  else {
    const value = parts.map(({ start, end }) => text.slice(start, end)).join('\n\n');
    entries.push({ key: 'beskrivelse', keyAt: at, value: scalar(toNfc(value), at) });
  }
}

function readBlock(directive: Directive, access: string, build: Build): ProseBlock {
  const { head } = directive;
  const span = { start: directive.start, end: directive.end };
  if (head.colons < 3) build.faults.push({ message: 'empty-block', at: head.nameAt, data: { name: head.name } });
  const basis = head.attributes.find(({ key }) => key === 'unntakshjemmel' || key === 'unntaksheimel');
  const parts = ownParts(build.text, directive, build.comments);
  const stated = basis === undefined ? null : { value: toNfc(basis.raw), at: basis.valueAt };
  const block = { access, accessAt: head.nameAt, basis: stated, span, parts };
  build.blocks.push(block);
  return block;
}

function attributeNode({ raw, valueAt }: Attribute): ScalarNode {
  const text = toNfc(raw);
  const json = resolveScalar(text, true);
  return { start: valueAt.start, end: valueAt.end, kind: 'scalar', json, text, plain: true, attribute: raw };
}

function scalar(text: string, at: Span): ScalarNode {
  return { start: at.start, end: at.end, kind: 'scalar', json: text, text, plain: false };
}

function entriesOf(groups: ReadonlyMap<string, Grown>, text: string): readonly Entry[] {
  const lists = [...groups.values()].map(({ name, elements }) => ({
    name,
    list: listNode(elements.toSorted((a, b) => a.start - b.start)),
  }));
  return lists
    .sort((a, b) => a.list.start - b.list.start)
    .map(({ name, list }) => ({ key: itemKey(name), keyAt: typeAt(text, list.start, name), value: list }));
}

function listNode(elements: readonly MapNode[]): ListNode {
  const json = elements.map((element) => element.json);
  return { start: elements[0]?.start ?? 0, end: elements.at(-1)?.end ?? 0, kind: 'list', json, elements };
}

/** A map of entries whose keys are all different. */
export function mapNode(entries: readonly Entry[], { start, end }: Span): MapNode {
  const json = Object.fromEntries(entries.map(({ key, value }: { key: string; value: Node }) => [key, value.json]));
  return { start, end, kind: 'map', json, entries };
}

function doubled(message: string, { keyAt, key }: Attribute, at: Span): Fault {
  return { message, at: keyAt, data: { key }, related: { at, message: 'first', data: { key } } };
}

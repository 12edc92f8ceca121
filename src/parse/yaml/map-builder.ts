import type { Span } from '../../core/place.ts';
import type { Entry, Json, MapNode, Node, ScalarNode } from '../node.ts';
import type { EventReader } from './event-reader.ts';

/** Gathers the pairs of one map: its entries and, beside them, the same as plain data. */
export class MapBuilder {
  readonly reader: EventReader;
  readonly entries: Entry[] = [];
  readonly #json: Record<string, Json> = {};
  /** Index of every entry by its key; made when the first doubled key turns up. */
  #indices: Map<string, number> | null = null;
  /** Lists that a second one was joined to. */
  #joined: Map<string, { readonly json: Json[]; readonly elements: Node[] }> | null = null;

  constructor(reader: EventReader) {
    this.reader = reader;
  }

  /** Adds a pair. A doubled key is told, and its value let go, except that a second list is joined to the first: what stands in it is there. */
  add(key: ScalarNode, value: Node): void {
    if (key.text === '<<' && key.plain) return this.#tellMerge(key);
    if (key.text === '' && key.start === key.end && key.plain) return this.#tellEmptyKey(value);
    // Most keys are new, and looking a new one up is cheap; `constructor` and its like are found on the prototype.
    if (this.#json[key.text] !== undefined && Object.hasOwn(this.#json, key.text)) return this.#addAgain(key, value);
    this.entries.push({ key: key.text, keyAt: { start: key.start, end: key.end }, value });
    this.#indices?.set(key.text, this.entries.length - 1);
    this.#set(key.text, value.json);
  }

  /** Puts another value in place of the last pair's. */
  replaceLast(value: Node): void {
    const last = this.entries.pop();
    if (last === undefined) return;
    this.entries.push({ ...last, value });
    this.#set(last.key, value.json);
  }

  node(start: number, end: number): MapNode {
    return { start, end, kind: 'map', json: this.#json, entries: this.entries };
  }

  #set(key: string, json: Json): void {
    if (key === '__proto__') {
      Object.defineProperty(this.#json, key, { value: json, writable: true, enumerable: true, configurable: true });
    } else this.#json[key] = json;
  }

  #addAgain(key: ScalarNode, value: Node): void {
    this.#indices ??= new Map(this.entries.map((entry, at) => [entry.key, at]));
    const index = this.#indices.get(key.text) ?? -1;
    const first = this.entries[index];
    if (first === undefined) return;
    const areLists = first.value.kind === 'list' && value.kind === 'list';
    this.#tell('syntax/duplicate-key', areLists ? 'list' : 'duplicate', key, {
      data: { key: key.text },
      related: [{ at: { path: this.reader.path, span: first.keyAt }, message: 'first', data: { key: key.text } }],
    });
    if (first.value.kind !== 'list' || value.kind !== 'list') return;
    this.#joined ??= new Map();
    const joined = this.#joined.get(key.text) ?? { json: [...first.value.json], elements: [...first.value.elements] };
    for (const element of value.elements) {
      joined.elements.push(element);
      joined.json.push(element.json);
    }
    this.#joined.set(key.text, joined);
    this.entries[index] = { ...first, value: { ...first.value, ...joined } };
    this.#set(key.text, joined.json);
  }

  #tellMerge(key: ScalarNode): void {
    const { findings } = this.reader;
    // The alias after `<<` belongs to the same fault.
    while (findings.at(-1)?.message === 'alias' && (findings.at(-1)?.at.span.start ?? 0) > key.start) findings.pop();
    this.#tell('syntax/unsupported', 'merge', key, { data: { sign: '<<' } });
  }

  #tellEmptyKey(value: Node): void {
    this.#tell('syntax/yaml', 'empty-key', value, {});
  }

  #tell(rule: string, message: string, span: Span, rest: object): void {
    const at = { path: this.reader.path, span: { start: span.start, end: span.end } };
    this.reader.findings.push({ rule, message, at, ...rest });
  }
}

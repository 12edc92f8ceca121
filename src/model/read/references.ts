import type { Span, Spanned } from '../../core/place.ts';
import { parseReference, type ReferenceTarget } from '../../core/reference.ts';
import type { Node } from '../../parse/node.ts';
import { correctReference } from '../../schema/correct-id.ts';
import type { GjelderIn, Reference, Relation, UnitUse } from '../summary.ts';
import { textsOf } from './values.ts';

/** Keys that hold relations, on documents and items alike. */
export const relations: ReadonlySet<string> = new Set<Relation>([
  'forankring',
  'følger_opp',
  'viderefører',
  'erstatter',
  'endrer',
  'se_også',
  'forlenger',
  'del_av',
]);

/** Gathers the references and unit names of a file while it is read. `from` and `item` are indexes in `Summary.items`, -1 for the document. */
export class Mentions {
  readonly references: Reference[] = [];
  readonly unitUses: UnitUse[] = [];

  /** Adds the references of a relation's value; what has not the form of a reference counts as what it may mean. */
  relate(relation: Relation, value: Node, from: number): void {
    for (const text of textsOf(value)) this.#add(relation, text, from, null);
  }

  /** Adds a `gjelder` and gives its index in `references`; -1 where nothing stands there. */
  about(value: Node | undefined, where: GjelderIn, from: number): number {
    const [text] = textsOf(value);
    return text === undefined ? -1 : this.#add('gjelder', text, from, where);
  }

  /** Adds every unit or role that a value names. */
  units(key: string, value: Node, item: number): void {
    const isAlone = value.kind === 'scalar';
    for (const { value: name, at } of textsOf(value)) this.unit(key, name, at, item, isAlone);
  }

  unit(key: string, name: string, at: Span, item: number, isAlone = false): void {
    this.unitUses.push(isAlone ? { key, name, at, item, isAlone } : { key, name, at, item });
  }

  #add(relation: Relation, { value: text, at }: Spanned<string>, from: number, gjelderIn: GjelderIn | null): number {
    const target = parseReference(text);
    if (target !== null) return this.references.push({ relation, from, text, at, gjelderIn, target }) - 1;
    for (const meant of meantBy(text))
      this.references.push({ relation, from, text, at, gjelderIn, target: meant, repaired: true });
    return this.references.length - 1;
  }
}

/** What a text without the form of a reference may mean: one or several references, else a word such as a title. */
function meantBy(text: string): readonly ReferenceTarget[] {
  const corrected = correctReference(text)?.replace(/^\[(.*)\]$/, '$1') ?? '';
  const targets = corrected.split(', ').map(parseReference);
  return targets.some((target) => target === null)
    ? [{ kind: 'bare', word: text }]
    : targets.filter((target) => target !== null);
}

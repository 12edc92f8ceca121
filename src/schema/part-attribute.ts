import { correctPairs } from '../parse/markdown/written-pairs.ts';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../parse/node.ts';
import { toNfc } from '../parse/nfc.ts';
import { resolveScalar } from '../parse/scalar.ts';
import type { Walk } from './judge-key.ts';
import type { KeyShape } from './map-shape.ts';
import { findingOf, type Told } from './told.ts';

/**
 * Parts the text of an attribute where its key holds a list (split on spaces and commas) or a map (`2026=100 2027=200`). What
 * is nearly of that form is told and read as what was meant; any other text stays the text it is. Spans are those of the file.
 */
export function partAttribute(value: ScalarNode, key: KeyShape, walk: Walk): Node {
  const source = value.attribute ?? '';
  if (source.trim() === '') return value;
  const tell = (message: string, more: Partial<Told> = {}) =>
    void walk.findings.push(
      findingOf({ rule: 'schema/type', message, data: { key: key.name }, ...more }, value, walk.path),
    );
  return key.form === 'list' ? partList(source, value, key, tell) : partMap(source, value, key, tell);
}

type Tell = (message: string, more?: Partial<Told>) => void;

function partList(source: string, value: ScalarNode, key: KeyShape, tell: Tell): ListNode {
  if (key.map !== undefined && /[={}]|:\s/.test(source)) {
    tell('entries-in-head');
    return listOf([...source.matchAll(unitForm)].map(([, unit, other]) => unit ?? other ?? '').join(' '), value);
  }
  // One unit by its name: that it should be the id is told where the units are known.
  const name = unitKeys.has(key.name) ? unitName.exec(source)?.[1] : undefined;
  if (name !== undefined) return listOfOne(name, value, value.start + source.indexOf(name));
  const inner = /^\s*\[([^[\]]*)\]\s*$/.exec(source)?.[1];
  const hasAnd = andForm.test(source);
  if (inner === undefined && !hasAnd) return listOf(source, value);
  const words = (inner ?? source).split(/[\s,;"']+/).filter((part) => part !== '' && !andForm.test(` ${part} `));
  const replacement = words.join(' ');
  tell(hasAnd ? 'and-in-head' : 'brackets-in-head', { data: { key: key.name, value: replacement }, replacement });
  // As long as before, so that places stay those of the file.
  return listOf(
    source.replace(/[[\]]/g, ' ').replaceAll(andForms, (and) => ' '.repeat(and.length)),
    value,
  );
}

/** Keys that hold units. */
const unitKeys: ReadonlySet<string> = new Set(['medansvarlig', 'mottakere', 'unntatt_enheter', 'gjelder_enhet']);

/** `Helse og mestring`, `Plan og byggesak`: a capital first, and small words after it, as no list of ids or of names has them. */
const unitName = /^\s*(\p{Lu}[^\s,;"'[\]]*(?:\s+\p{Ll}[^\s,;"'[\]-]*)+)\s*$/u;

const andForm = /\s(?:og|and|&|\+)\s/;
const andForms = /(?<=\s)(?:og|and|&|\+)(?=\s)/g;

/** The unit in `oppvekst=hoved` or `{enhet: oppvekst, rolle: hoved}`. */
const unitForm = /(?:enhet|eining)\s*[:=]\s*([^\s,}]+)|([^\s,={}:]+)=(?:hoved|hovud|bidrar|bidreg)(?=[\s,]|$)/g;

function listOf(source: string, { start, end }: ScalarNode): ListNode {
  const elements = Array.from(source.matchAll(/[^\s,;"']+/g), (match) => word(match[0], start + match.index));
  return { start, end, kind: 'list', json: elements.map(({ json }) => json), elements };
}

function listOfOne(text: string, { start, end }: ScalarNode, at: number): ListNode {
  const only = word(text, at);
  return { start, end, kind: 'list', json: [only.json], elements: [only] };
}

function partMap(source: string, value: ScalarNode, key: KeyShape, tell: Tell): Node {
  const pairs = pairsOf(source, value.start);
  if (pairs !== null) {
    // Expense and income have amounts by year each: a level more than a head has room for.
    if (key.map?.().keys.has('utgift') && pairs.some((pair) => /^(?:utgift|inntekt)/i.test(pair.key))) return value;
    return mapOf(withoutDoubled(pairs, key, tell), value);
  }
  const meant = /[={}]|:\s|^\s*\d{4}:/.test(source) ? correctPairs(source) : null;
  if (meant === null) return value;
  // Without spaces before, it may stand without quotes.
  const replacement = /\s/.test(source) ? meant : meant.replaceAll(' ', ',');
  tell('pairs-in-head', { data: { key: key.name, value: meant }, replacement });
  const at = { start: value.start, end: value.end };
  const entries = pairsOf(meant, 0) ?? [];
  const placed = entries.map((entry) => ({ ...entry, keyAt: at, value: { ...entry.value, ...at } }));
  return mapOf(withoutDoubled(placed, key, null), value);
}

/** A comma belongs to a value where no other key comes after it: `2026=1,5`. */
const pairForm = /([^\s=,]+)=((?:[^\s=,]|,(?=[^\s=,]+(?:[\s,]|$)))*)(?=[\s,]|$)/g;

interface Pair extends Entry {
  readonly value: ScalarNode;
}

/** The keys and values of a text; `null` where it holds anything else. */
function pairsOf(source: string, start: number): readonly Pair[] | null {
  const pairs = Array.from(source.matchAll(pairForm), ({ 1: name = '', 2: text = '', index }) => {
    const at = start + index;
    const value = word(text, at + name.length + 1);
    return { key: toNfc(name), keyAt: { start: at, end: at + name.length }, value };
  });
  const isAll = source.replace(pairForm, '').replace(/[\s,]/g, '') === '';
  return pairs.length > 0 && isAll ? pairs : null;
}

function withoutDoubled(pairs: readonly Pair[], { name }: KeyShape, tell: Tell | null): readonly Pair[] {
  const own = new Map<string, Pair>();
  for (const pair of pairs) {
    if (!own.has(pair.key)) own.set(pair.key, pair);
    else tell?.('doubled-in-head', { data: { key: name, part: pair.key }, at: pair.keyAt });
  }
  return [...own.values()];
}

function mapOf(entries: readonly Pair[], { start, end }: ScalarNode): MapNode {
  const json = Object.fromEntries(entries.map(({ key, value: { json: inner } }) => [key, inner]));
  return { start, end, kind: 'map', json, entries };
}

function word(source: string, start: number): ScalarNode {
  const text = toNfc(source);
  return { start, end: start + source.length, kind: 'scalar', json: resolveScalar(text, true), text, plain: true };
}

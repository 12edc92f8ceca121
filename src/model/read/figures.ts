import type { Entry, Node } from '../../parse/node.ts';
import type { Figures, YearValue } from '../summary.ts';
import { kronerOf, spanOf, textOf, textsOf } from './values.ts';

/** Keys of items that hold figures, and what each says. A value that cannot be read says nothing: the shape checks tell. */
const readers: ReadonlyMap<string, (value: Node) => Figures | null> = new Map<string, (value: Node) => Figures | null>([
  ['kostnadsramme', (value) => kroner(value, (costFrame) => ({ costFrame }))],
  ['tidligere_bevilget', (value) => kroner(value, (granted) => ({ granted }))],
  ['finansiering', readFinancing],
  ['retning', readDirection],
  ['måleenhet', (value) => text(value, (measuredIn) => ({ measuredIn }))],
  ['utgangspunkt', (value) => values(value, (baseline) => ({ baseline }))],
  ['målverdi', (value) => values(value, (target) => ({ target }))],
  ['verdier', (value) => values(value, (measured) => ({ values: measured }))],
  ['teller', (value) => text(value, (numerator) => ({ numerator }))],
  ['nevner', (value) => text(value, (denominator) => ({ denominator }))],
  ['krav', (value) => stated(textOf(value), (demand) => ({ demand }))],
  ['enhet', (value) => stated(textsOf(value)[0] ?? null, (unit) => ({ unit }))],
]);

/** The figures of an item with what a key adds to them; as they were where the key holds none. */
export function withFigures(figures: Figures | null, { key, value }: Entry): Figures | null {
  const read = readers.get(key)?.(value) ?? null;
  return read === null ? figures : { ...figures, ...read };
}

function stated<T>(value: T | null, make: (value: T) => Figures): Figures | null {
  return value === null ? null : make(value);
}

function text(value: Node, make: (text: string) => Figures): Figures | null {
  return stated(textOf(value)?.value ?? null, make);
}

function kroner(value: Node, make: (amount: NonNullable<Figures['granted']>) => Figures): Figures | null {
  const amount = kronerOf(value);
  return amount === null ? null : make({ value: amount, at: spanOf(value) });
}

function values(value: Node, make: (values: readonly YearValue[]) => Figures): Figures | null {
  const read = readValues(value);
  return read.length === 0 ? null : make(read);
}

/** A single value, or values by year. */
function readValues(node: Node): readonly YearValue[] {
  if (node.kind !== 'map') return textsOf(node).map(({ value, at }) => ({ year: null, value, at }));
  return node.entries.flatMap(({ key, value }) => {
    const measured = textOf(value);
    return measured === null || !/^\d{4}$/.test(key) ? [] : [{ year: Number(key), ...measured }];
  });
}

function readFinancing(node: Node): Figures | null {
  if (node.kind !== 'map') return null;
  const parts = node.entries.flatMap(({ key, value }) => {
    const amount = kronerOf(value);
    return amount === null ? [] : [{ name: key, kroner: amount }];
  });
  return { financing: { at: spanOf(node), parts } };
}

function readDirection(node: Node): Figures | null {
  const word = textOf(node)?.value;
  return word === 'opp' || word === 'ned' ? { direction: word } : null;
}

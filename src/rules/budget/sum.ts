import { writeKroner } from '../../core/kroner.ts';
import type { ItemNode } from '../../graph/graph.ts';
import { type CostMismatch, costMismatches } from '../../graph/queries/cost-frames.ts';
import { type KeyFigureMismatch, keyFigureMismatches } from '../../graph/queries/key-figure-sums.ts';
import { type PartMismatch, partMismatches } from '../../graph/queries/part-sums.ts';
import { graphRule, placeIn } from '../define.ts';

/** Amounts that do not add up. */
export const sum = graphRule({
  meta: {
    id: 'budget/sum',
    severity: 'error',
    summary: 'Amounts that do not add up: financing, grants, parts of a measure, sums of the statutory overviews.',
    legalBasis: [],
    messages: {
      financing: {
        nb: 'Finansieringen av «{title}» er ikke lik kostnadsrammen: {total} – {frame} = {difference} kroner.',
        nn: 'Finansieringa av «{title}» er ikkje lik kostnadsramma: {total} – {frame} = {difference} kroner.',
        en: 'The financing of “{title}” is not equal to its cost frame: {total} – {frame} = {difference} kroner.',
      },
      granted: {
        nb: 'Det som er bevilget til «{title}», er mer enn kostnadsrammen: {granted} tidligere + {years} i planen – {frame} = {difference} kroner over.',
        nn: 'Det som er løyvt til «{title}», er meir enn kostnadsramma: {granted} tidlegare + {years} i planen – {frame} = {difference} kroner over.',
        en: 'What is granted to “{title}” is more than its cost frame: {granted} before + {years} in the plan – {frame} = {difference} kroner above.',
      },
      parts: {
        nb: 'Delene av «{title}» blir til sammen noe annet enn beløpet i {year}: {sum} – {stated} = {difference} kroner.',
        nn: 'Delane av «{title}» blir til saman noko anna enn beløpet i {year}: {sum} – {stated} = {difference} kroner.',
        en: 'The parts of “{title}” do not come to its amount in {year}: {sum} – {stated} = {difference} kroner.',
      },
      figures: {
        nb: '«{name}» for {year} er ikke summen av linjene over: {sum} – {stated} = {difference} kroner. En linje kommunen har lagt til selv, må regnes med i en av linjene i oversikten.',
        nn: '«{name}» for {year} er ikkje summen av linjene over: {sum} – {stated} = {difference} kroner. Ei linje kommunen har lagt til sjølv, må reknast med i ei av linjene i oversikta.',
        en: '“{name}” for {year} is not the sum of its rows: {sum} – {stated} = {difference} kroner. A row that the municipality has added itself must be counted in one of the rows of the overview.',
      },
      frame: { nb: 'Kostnadsrammen står her', nn: 'Kostnadsramma står her', en: 'The cost frame is stated here' },
      part: { nb: 'En av delene', nn: 'Ein av delane', en: 'One of the parts' },
    },
  },
  *check({ graph }) {
    for (const { facts, summary, ref } of graph.documents) {
      if (facts.recovered || facts.money === null || facts.unreadable.has('hovedtall')) continue;
      for (const wrong of keyFigureMismatches(facts))
        yield { message: 'figures', at: placeIn(summary, wrong.at), ref, data: figureData(wrong) };
    }
    for (const node of graph.items) {
      if (node.file.facts.recovered) continue;
      for (const wrong of costMismatches(node)) yield ofCost(node, wrong);
      for (const wrong of partMismatches(node)) yield ofParts(node, wrong);
    }
  },
});

function figureData({ name, year, sum: total, stated }: KeyFigureMismatch) {
  return { name, year, ...amounts({ sum: total, stated, difference: total - stated }) };
}

function ofCost(node: ItemNode, { kind, at, costFrame, costFrameAt, total, granted, years }: CostMismatch) {
  const { summary } = node.file;
  const said = amounts({ frame: costFrame, total, granted, years, difference: total - costFrame });
  const place = { at: placeIn(summary, at), ref: node.ref, data: { title: titleOf(node), ...said } };
  if (kind === 'granted') return { message: 'granted', ...place } as const;
  return {
    message: 'financing',
    ...place,
    related: [{ at: placeIn(summary, costFrameAt), message: 'frame' }],
  } as const;
}

function ofParts(node: ItemNode, { year, at, stated, sum: total, parts }: PartMismatch) {
  return {
    message: 'parts',
    at: placeIn(node.file.summary, at),
    ref: node.ref,
    related: parts.map(({ place }) => ({ at: place, message: 'part' })),
    data: { title: titleOf(node), year, ...amounts({ sum: total, stated, difference: total - stated }) },
  } as const;
}

function titleOf({ item }: ItemNode): string {
  return item.title?.value ?? item.id;
}

function amounts<K extends string>(kroner: Readonly<Record<K, bigint>>): Readonly<Record<K, string>> {
  const said = Object.entries<bigint>(kroner).map(([name, amount]) => [name, writeKroner(amount)]);
  return Object.fromEntries(said) as Readonly<Record<K, string>>;
}

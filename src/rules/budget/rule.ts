import { writeKroner } from '../../core/kroner.ts';
import { budgetPlans } from '../../graph/queries/budget-plans.ts';
import {
  type FiscalRule,
  type FiscalYear,
  doubtfulFigures,
  fiscalRules,
  hasFiscalRules,
  writePercent,
} from '../../graph/queries/fiscal-rules.ts';
import type { DocumentNode } from '../../graph/graph.ts';
import { graphRule } from '../define.ts';

/** A plan that does not keep one of the municipality's own rules for its economy. */
export const rule = graphRule({
  meta: {
    id: 'budget/rule',
    severity: 'warning',
    summary: "A plan's key figures do not keep a fiscal rule that the council has set.",
    legalBasis: [
      { law: 'kommuneloven', section: '§ 14-2 bokstav c', url: 'https://lovdata.no/lov/2018-06-22-83/§14-2' },
    ],
    messages: {
      ratio: {
        nb: 'Handlingsregelen «{title}» holder ikke i {year}: {share} prosent, og kravet er {demand}. {numerator} – {limit} = {difference} kroner.',
        nn: 'Handlingsregelen «{title}» held ikkje i {year}: {share} prosent, og kravet er {demand}. {numerator} – {limit} = {difference} kroner.',
        en: 'The fiscal rule “{title}” does not hold in {year}: {share} per cent, and the demand is {demand}. {numerator} – {limit} = {difference} kroner.',
      },
      'ratio-years': {
        nb: 'Handlingsregelen «{title}» holder ikke i {year}: {share} prosent, og kravet er {demand}. {numerator} – {limit} = {difference} kroner. Den holder heller ikke i {others}.',
        nn: 'Handlingsregelen «{title}» held ikkje i {year}: {share} prosent, og kravet er {demand}. {numerator} – {limit} = {difference} kroner. Han held heller ikkje i {others}.',
        en: 'The fiscal rule “{title}” does not hold in {year}: {share} per cent, and the demand is {demand}. {numerator} – {limit} = {difference} kroner. Nor does it hold in {others}.',
      },
      amount: {
        nb: 'Handlingsregelen «{title}» holder ikke i {year}, og kravet er {demand}: {numerator} – {limit} = {difference} kroner.',
        nn: 'Handlingsregelen «{title}» held ikkje i {year}, og kravet er {demand}: {numerator} – {limit} = {difference} kroner.',
        en: 'The fiscal rule “{title}” does not hold in {year}, and the demand is {demand}: {numerator} – {limit} = {difference} kroner.',
      },
      'amount-years': {
        nb: 'Handlingsregelen «{title}» holder ikke i {year}, og kravet er {demand}: {numerator} – {limit} = {difference} kroner. Den holder heller ikke i {others}.',
        nn: 'Handlingsregelen «{title}» held ikkje i {year}, og kravet er {demand}: {numerator} – {limit} = {difference} kroner. Han held heller ikkje i {others}.',
        en: 'The fiscal rule “{title}” does not hold in {year}, and the demand is {demand}: {numerator} – {limit} = {difference} kroner. Nor does it hold in {others}.',
      },
      rule: { nb: 'Regelen står her', nn: 'Regelen står her', en: 'The rule is stated here' },
    },
  },
  *check(scene) {
    if (!hasFiscalRules(scene)) return;
    for (const money of budgetPlans(scene, null)) {
      const isDoubtful = doubtfulFigures(money.plan, scene);
      for (const found of fiscalRules(money, scene)) {
        const { numerator, denominator } = found;
        const [first, ...others] = found.years.filter(
          ({ isMet, year }) => !isMet && !isDoubtful(numerator, year) && !isDoubtful(denominator ?? '', year),
        );
        if (first !== undefined) yield broken(found, first, { others, plan: money.plan });
      }
    }
  },
});

interface Broken {
  readonly others: readonly FiscalYear[];
  readonly plan: DocumentNode;
}

function broken(
  { node }: FiscalRule,
  { year, at, numerator, denominator, limit }: FiscalYear,
  { others, plan }: Broken,
) {
  const title = node.item.title?.value ?? node.item.id;
  const data = {
    title,
    year,
    demand: node.item.figures?.demand?.value ?? '',
    numerator: writeKroner(numerator),
    limit: writeKroner(limit),
    difference: writeKroner(numerator - limit),
  };
  const place = { at, ref: plan.ref, related: [{ at: node.place, message: 'rule' }] } as const;
  const more = { others: others.map((other) => String(other.year)) };
  if (denominator === null)
    return others.length === 0
      ? ({ message: 'amount', ...place, data } as const)
      : ({ message: 'amount-years', ...place, data: { ...data, ...more } } as const);
  const share = shareOf(numerator, denominator, limit);
  return others.length === 0
    ? ({ message: 'ratio', ...place, data: { ...data, share } } as const)
    : ({ message: 'ratio-years', ...place, data: { ...data, share, ...more } } as const);
}

/** With as many decimals as it takes to tell it from the demand. */
function shareOf(numerator: bigint, denominator: bigint, limit: bigint): string {
  const decimals = [2, 3, 4, 5].find(
    (count) => writePercent(numerator, denominator, count) !== writePercent(limit, denominator, count),
  );
  return writePercent(numerator, denominator, decimals ?? 2);
}

import { absolute, writeKroner } from '../../core/kroner.ts';
import { imbalances } from '../../graph/queries/operating-balance.ts';
import { graphRule } from '../define.ts';

/** A year in which the operating budget is not in balance. */
export const operatingBalance = graphRule({
  meta: {
    id: 'law/operating-balance',
    severity: 'warning',
    strict: 'error',
    summary: 'Net operating result and its uses are not equally large in a year of the plan.',
    legalBasis: [
      {
        law: 'kommuneloven',
        section: '§ 14-10 første og sjette ledd',
        url: 'https://lovdata.no/lov/2018-06-22-83/§14-10',
      },
      {
        law: 'budsjett- og regnskapsforskriften',
        section: '§ 5-4 første ledd',
        url: 'https://lovdata.no/forskrift/2019-06-07-714/§5-4',
      },
    ],
    messages: {
      unbalanced: {
        nb: 'Driften går ikke i balanse i {year}: netto driftsresultat – sum disponeringer, {result} – {uses} = {difference} kroner. De to skal være like store hvert år (kommuneloven § 14-10).',
        nn: 'Drifta går ikkje i balanse i {year}: netto driftsresultat – sum disponeringar, {result} – {uses} = {difference} kroner. Dei to skal vere like store kvart år (kommunelova § 14-10).',
        en: 'The operating budget is not in balance in {year}: net operating result – sum of its uses, {result} – {uses} = {difference} kroner. The two should be equally large every year (kommuneloven § 14-10).',
      },
    },
  },
  *check(scene) {
    for (const { plan, year, at, result, uses } of imbalances(scene)) {
      const [one, other] = [absolute(result), absolute(uses)];
      const said = { result: writeKroner(one), uses: writeKroner(other), difference: writeKroner(one - other) };
      yield { message: 'unbalanced', at, ref: plan.ref, data: { year, ...said } };
    }
  },
});

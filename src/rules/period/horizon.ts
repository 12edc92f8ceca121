import { formatPeriod } from '../../core/format-date.ts';
import { unusualHorizon } from '../../graph/queries/horizon.ts';
import { titleMismatch } from '../../graph/queries/title-years.ts';
import { graphRule, placeIn } from '../define.ts';

export const horizon = graphRule({
  meta: {
    id: 'period/horizon',
    severity: 'info',
    summary: 'A period is longer or shorter than the plan system says is usual for the type.',
    legalBasis: [],
    messages: {
      short: {
        nb: 'Perioden {period} er på {years} år. Det er kortere enn vanlig for «{type}», som pleier å gjelde i {usual} år. Stemmer perioden?',
        nn: 'Perioden {period} er på {years} år. Det er kortare enn vanleg for «{type}», som bruker å gjelde i {usual} år. Stemmer perioden?',
        en: 'The period {period} is {years} years long. That is shorter than usual for “{type}”, which runs for {usual} years. Is the period right?',
      },
      months: {
        nb: 'Perioden {period} er på {months} måneder. Det er kortere enn vanlig for «{type}», som pleier å gjelde i {usual} år. Stemmer perioden?',
        nn: 'Perioden {period} er på {months} månader. Det er kortare enn vanleg for «{type}», som bruker å gjelde i {usual} år. Stemmer perioden?',
        en: 'The period {period} is {months} months long. That is shorter than usual for “{type}”, which runs for {usual} years. Is the period right?',
      },
      long: {
        nb: 'Perioden {period} er på {years} år. Det er lengre enn vanlig for «{type}», som pleier å gjelde i {usual} år. Stemmer perioden?',
        nn: 'Perioden {period} er på {years} år. Det er lengre enn vanleg for «{type}», som bruker å gjelde i {usual} år. Stemmer perioden?',
        en: 'The period {period} is {years} years long. That is longer than usual for “{type}”, which runs for {usual} years. Is the period right?',
      },
    },
  },
  *check({ graph, plansystem }) {
    for (const document of graph.documents) {
      const { period, recovered } = document.facts;
      const unusual = recovered ? null : unusualHorizon(document, plansystem);
      // Where title and period disagree, that is the cause.
      if (period === null || unusual === null || titleMismatch(document) !== null) continue;
      const { kind, months, type, usual } = unusual;
      const data = { period: formatPeriod(period.value), type: type.id, usual: formatRange(usual) };
      const place = { at: placeIn(document.summary, period.at), ref: document.ref };
      if (months < 18) yield { message: 'months', ...place, data: { ...data, months } };
      else yield { message: kind, ...place, data: { ...data, years: Math.round(months / 12) } };
    }
  },
});

function formatRange({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${min}–${max}`;
}

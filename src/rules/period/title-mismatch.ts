import { formatPeriod } from '../../core/format-date.ts';
import { titleMismatch as mismatchIn } from '../../graph/queries/title-years.ts';
import { graphRule, placeIn } from '../define.ts';

export const titleMismatch = graphRule({
  meta: {
    id: 'period/title-mismatch',
    severity: 'warning',
    summary: "The years in a document's title are not those of its period.",
    legalBasis: [],
    messages: {
      mismatch: {
        nb: 'Tittelen sier «{years}», men perioden er {period}. Rett den av dem som er feil.',
        nn: 'Tittelen seier «{years}», men perioden er {period}. Rett den av dei som er feil.',
        en: 'The title says “{years}”, but the period is {period}. Correct the one that is wrong.',
      },
      period: { nb: 'Perioden står her', nn: 'Perioden står her', en: 'The period is stated here' },
    },
  },
  *check({ graph }) {
    for (const document of graph.documents) {
      const { period } = document.facts;
      const wrong = mismatchIn(document);
      if (wrong === null || period === null) continue;
      yield {
        message: 'mismatch',
        at: placeIn(document.summary, wrong.at),
        ref: document.ref,
        data: { years: wrong.text, period: formatPeriod(period.value) },
        related: [{ at: placeIn(document.summary, period.at), message: 'period' }],
      };
    }
  },
});

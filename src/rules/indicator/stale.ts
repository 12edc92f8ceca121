import { staleIndicators } from '../../graph/queries/indicators.ts';
import { graphRule } from '../define.ts';

/** An indicator that nobody has measured for two years. */
export const stale = graphRule({
  meta: {
    id: 'indicator/stale',
    severity: 'info',
    summary: 'An indicator without a value for either of the last two years that are over and done.',
    legalBasis: [],
    messages: {
      old: {
        nb: 'Indikatoren «{title}» har ingen verdi for {years}. Den nyeste er fra {newest}.',
        nn: 'Indikatoren «{title}» har ingen verdi for {years}. Den nyaste er frå {newest}.',
        en: 'The indicator “{title}” has no value for {years}. The newest is from {newest}.',
      },
      never: {
        nb: 'Indikatoren «{title}» har ingen verdi for {years}, og ingen tidligere heller.',
        nn: 'Indikatoren «{title}» har ingen verdi for {years}, og ingen tidlegare heller.',
        en: 'The indicator “{title}” has no value for {years}, and none before that either.',
      },
    },
  },
  *check(scene) {
    for (const { node, years, newest } of staleIndicators(scene)) {
      const { item, place, ref } = node;
      const data = { title: item.title?.value ?? item.id, years: years.map(String) };
      const year = newest?.year ?? item.figures?.baseline?.[0]?.year ?? null;
      if (year === null) yield { message: 'never', at: place, ref, data };
      else yield { message: 'old', at: place, ref, data: { ...data, newest: year } };
    }
  },
});

import { unmeasuredGoals } from '../../graph/queries/indicators.ts';
import { graphRule } from '../define.ts';

/** From how many goals on it is told that none of them has an indicator. */
const many = 3;

/** A goal that nothing measures. */
export const missing = graphRule({
  meta: {
    id: 'indicator/missing',
    severity: 'info',
    summary: 'A goal of a plan in force that no indicator measures.',
    legalBasis: [],
    messages: {
      goal: {
        nb: 'Målet «{title}» har ingen indikator. Hva skal vise om det nås?',
        nn: 'Målet «{title}» har ingen indikator. Kva skal vise om det blir nådd?',
        en: 'The goal “{title}” has no indicator. What is to show whether it is reached?',
      },
      none: {
        nb: 'Ingen av de {count} målene i planen har en indikator. Hva skal vise om de nås?',
        nn: 'Ingen av dei {count} måla i planen har ein indikator. Kva skal vise om dei blir nådde?',
        en: 'None of the {count} goals of the plan has an indicator. What is to show whether they are reached?',
      },
    },
  },
  *check(scene) {
    for (const { document, goals, unmeasured } of unmeasuredGoals(scene)) {
      if (unmeasured.length === goals.length) {
        // A small plan without any indicator is followed otherwise, or not written out yet.
        if (goals.length >= many)
          yield { message: 'none', at: document.place, ref: document.ref, data: { count: goals.length } };
      } else
        for (const { item, place, ref } of unmeasured)
          yield { message: 'goal', at: place, ref, data: { title: item.title?.value ?? item.id } };
    }
  },
});

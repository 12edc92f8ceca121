import { documentRule, placeIn } from '../define.ts';

/** A heading has nothing under it. */
export const emptySection = documentRule({
  meta: {
    id: 'text/empty-section',
    severity: 'info',
    summary: 'A heading has neither text nor items under it.',
    legalBasis: [],
    messages: {
      empty: {
        nb: 'Det står ingenting under «{heading}». Skriv det som mangler, eller ta bort overskriften.',
        nn: 'Det står ingenting under «{heading}». Skriv det som manglar, eller ta bort overskrifta.',
        en: 'There is nothing under “{heading}”. Write what is missing, or remove the heading.',
      },
      nameless: {
        nb: 'Overskriften er tom. Skriv den, eller ta bort tegnene.',
        nn: 'Overskrifta er tom. Skriv ho, eller ta bort teikna.',
        en: 'The heading is empty. Write it, or remove the signs.',
      },
    },
  },
  *check({ summary }) {
    for (const { text, at: span, isFilled } of summary.prose?.headings ?? []) {
      const at = placeIn(summary, span);
      if (text === '') yield { message: 'nameless', at };
      else if (!isFilled) yield { message: 'empty', at, data: { heading: text } };
    }
  },
});

import { documentRule, placeIn } from '../define.ts';

/** A heading skips a level. */
export const headingOrder = documentRule({
  meta: {
    id: 'text/heading-order',
    severity: 'warning',
    summary: 'A heading stands more than one level below the one before it.',
    legalBasis: [],
    messages: {
      skipped: {
        nb: 'Overskriften er på nivå {depth}, men den forrige er på nivå {before}. Bruk {meant}, ellers mangler det et nivå imellom.',
        nn: 'Overskrifta er på nivå {depth}, men den førre er på nivå {before}. Bruk {meant}, elles manglar det eit nivå imellom.',
        en: 'The heading is on level {depth}, but the one before is on level {before}. Use {meant}, else a level between them is missing.',
      },
      first: {
        nb: 'Den første overskriften er på nivå {depth}. Begynn med # eller ##.',
        nn: 'Den første overskrifta er på nivå {depth}. Begynn med # eller ##.',
        en: 'The first heading is on level {depth}. Begin with # or ##.',
      },
    },
  },
  *check({ summary }) {
    let before = 0;
    for (const { depth, at: span } of summary.prose?.headings ?? []) {
      const at = placeIn(summary, span);
      if (before === 0 && depth > 2) yield { message: 'first', at, data: { depth } };
      else if (before > 0 && depth > before + 1)
        yield { message: 'skipped', at, data: { depth, before, meant: '#'.repeat(before + 1) } };
      before = depth;
    }
  },
});

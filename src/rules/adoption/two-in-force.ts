import { rivals } from '../../graph/queries/rivals.ts';
import { graphRule } from '../define.ts';

export const twoInForce = graphRule({
  meta: {
    id: 'adoption/two-in-force',
    severity: 'warning',
    summary: 'Two documents of a type of which one is expected are both in force, and neither replaces the other.',
    legalBasis: [],
    messages: {
      both: {
        nb: 'Både dette dokumentet og «{older}» er av typen «{type}» og gjelder nå, uten at det ene sier hva som skjer med det andre. Før opp «erstatter: {older}» her om det er erstattet, eller «gyldig» med sluttdato der.',
        en: 'Both this document and “{older}” are of the type “{type}” and in force, and neither says what becomes of the other. State “erstatter: {older}” here if it is replaced, or “gyldig” with an end date there.',
      },
      older: { nb: 'Dette gjelder også', en: 'This is in force too' },
    },
  },
  *check(scene) {
    for (const { type, newer, older } of rivals(scene)) {
      yield {
        message: 'both',
        at: newer.place,
        ref: newer.ref,
        data: { older: older.ref, type },
        related: [{ at: older.place, message: 'older' }],
      };
    }
  },
});

import { stageRule } from '../define.ts';

/** A comment switches off a rule that would not have spoken there, or that does not exist. */
export const unused = stageRule({
  meta: {
    id: 'suppression/unused',
    severity: 'warning',
    summary: 'A comment that switches off a rule is not needed.',
    legalBasis: [],
    messages: {
      unused: {
        nb: 'Kommentaren slår av {rule} for neste linje, men den regelen har ikke noe å si der. Ta bort kommentaren.',
        en: 'The comment switches off {rule} for the next line, but that rule has nothing to say there. Remove the comment.',
      },
      'unknown-rule': {
        nb: 'Kommentaren slår av «{rule}», men det finnes ingen regel med det navnet.',
        en: 'The comment switches off “{rule}”, but there is no rule of that name.',
      },
    },
  },
});

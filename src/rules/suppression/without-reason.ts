import { stageRule } from '../define.ts';

/** A comment switches off a rule and does not say why. */
export const withoutReason = stageRule({
  meta: {
    id: 'suppression/without-reason',
    severity: 'warning',
    summary: 'A comment that switches off a rule does not say why.',
    legalBasis: [],
    messages: {
      'without-reason': {
        nb: 'Kommentaren slår av {rule} uten å si hvorfor. Skriv grunnen etter to bindestreker: «-- vedtatt slik i KST-sak 12/26».',
        nn: 'Kommentaren slår av {rule} utan å seie kvifor. Skriv grunnen etter to bindestrekar: «-- vedteke slik i KST-sak 12/26».',
        en: 'The comment switches off {rule} without saying why. Write the reason after two hyphens: “-- adopted so in case 12/26”.',
      },
    },
  },
});

import { stageRule } from '../define.ts';

/** A rule threw: a fault of the program, not of the plans. */
export const ruleFailed = stageRule({
  meta: {
    id: 'internal/rule-failed',
    severity: 'error',
    summary: 'A rule failed because of a fault in the program. The other rules have run.',
    legalBasis: [],
    messages: {
      failed: {
        nb: 'Regelen «{rule}» stoppet på grunn av en feil i programmet, ikke i planene: {error}. De andre reglene er kjørt. Meld gjerne fra, og legg ved denne meldingen.',
        nn: 'Regelen «{rule}» stoppa på grunn av ein feil i programmet, ikkje i planane: {error}. Dei andre reglane er køyrde. Meld gjerne frå, og legg ved denne meldinga.',
        en: 'The rule “{rule}” stopped because of a fault in the program, not in the plans: {error}. The other rules have run. Please report it, with this message.',
      },
    },
  },
});

import type { SettingsShape } from '../schema/check-settings.ts';
import { planSystemValidator } from '../schema/validators.gen.ts';

/** The shape of a plan system's file, and the words of `plansystem/invalid` for values of the wrong form. */
export const planSystemShape: SettingsShape = {
  rule: 'plansystem/invalid',
  validator: planSystemValidator,
  forms: {
    id: 'not-name',
    samling: 'not-name',
    dato: 'not-date',
    frist: 'not-month-day',
    hjemmel: 'not-citation',
    hjemler: 'not-citation',
    lenke: 'not-address',
  },
};

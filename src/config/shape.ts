import type { SettingsShape } from '../schema/check-settings.ts';
import { configValidator } from '../schema/validators.gen.ts';

/** The shape of `plans.config.yaml`, and the words of `config/invalid` for values of the wrong form. */
export const configShape: SettingsShape = {
  rule: 'config/invalid',
  validator: configValidator,
  forms: {
    nummer: 'not-municipality-number',
    dato: 'not-date',
    farge: 'not-colour',
    nettadresse: 'not-address',
    i_bruk: 'not-year',
  },
};

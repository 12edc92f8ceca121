import type { SettingsShape } from '../schema/check-settings.ts';
import { configValidator } from '../schema/validators.gen.ts';

/** The shape of `plans.config.yaml`, and the words of `config/invalid` for it. A test holds the keys to the JSON Schema. */
export const configShape: SettingsShape = {
  rule: 'config/invalid',
  validator: configValidator,
  keys: {
    '': [
      'kommune',
      'språk',
      'plansystem',
      'dokumenter',
      'organisasjon',
      'oppsett',
      'regler',
      'i_bruk',
      'konstituert',
      'utseende',
      'nettadresse',
    ],
    kommune: ['navn', 'nummer'],
    utseende: ['logo', 'farge', 'lenker'],
    lenke: ['tekst', 'adresse'],
  },
  forms: {
    nummer: 'not-municipality-number',
    dato: 'not-date',
    farge: 'not-colour',
    nettadresse: 'not-address',
    i_bruk: 'not-year',
  },
};

import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/messages/locale.ts';

describe('the language', () => {
  test.each([
    ['--lang before all else', { flag: 'en', env: { PLANS_LANG: 'nn' }, workspace: 'nb' }, 'en'],
    ['PLANS_LANG before the workspace', { env: { PLANS_LANG: 'en' }, workspace: 'nb' }, 'en'],
    ['the workspace before the machine', { env: { LANG: 'en_US.UTF-8' }, workspace: 'nn' }, 'nn'],
    ['LC_ALL before LC_MESSAGES and LANG', { env: { LC_ALL: 'en_GB', LC_MESSAGES: 'nb_NO', LANG: 'nn_NO' } }, 'en'],
    ['the next where one says nothing we speak', { env: { LC_ALL: 'C.UTF-8', LANG: 'nn_NO.UTF-8' } }, 'nn'],
    ['no and nb_NO are bokmål', { env: { LANG: 'no' } }, 'nb'],
    ['bokmål where nothing is said', { env: { LANG: 'de_DE.UTF-8' } }, 'nb'],
  ] as const)('%s', (_, wishes, expected) => {
    expect(chooseLocale(wishes)).toBe(expected);
  });
});

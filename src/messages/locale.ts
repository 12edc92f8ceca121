import type { Locale } from '../config/settings.ts';

/** What may decide the language, strongest first. */
export interface LocaleWishes {
  /** `--lang`. */
  readonly flag?: Locale | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `språk` of the workspace. */
  readonly workspace?: Locale | null | undefined;
}

/** The languages a user may ask for. */
export const offeredLocales = ['nb', 'nn', 'en'] as const satisfies readonly Locale[];

/** The language to speak: `--lang`, `PLANS_LANG`, the workspace's `språk`, `LC_ALL`, `LC_MESSAGES`, `LANG`, else bokmål. */
export function chooseLocale({ flag, env, workspace }: LocaleWishes): Locale {
  if (flag !== undefined) return flag;
  const own = readLocale(env['PLANS_LANG']);
  if (own !== null) return own;
  if (workspace) return workspace;
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) {
    const found = readLocale(env[name]);
    if (found !== null) return found;
  }
  return 'nb';
}

/** Reads `nb_NO.UTF-8`, `no`, `nn`, `en_US` and the like; `null` for other languages, `C` and `POSIX`. */
export function readLocale(text: string | undefined): Locale | null {
  const language = /^[a-z]+/.exec(text?.toLowerCase() ?? '')?.[0];
  if (language === 'nb' || language === 'no') return 'nb';
  return language === 'nn' || language === 'en' ? language : null;
}

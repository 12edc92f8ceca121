import type { Locale } from '../../../config/settings.ts';
import type { Audience } from '../../audience.ts';

/** Said whether or not anything is withheld: that it stands there tells nothing. */
const onlyPublic: Readonly<Record<Locale, string>> = {
  nb: 'Bare det som er offentlig, er vurdert og talt.',
  nn: 'Berre det som er offentleg, er vurdert og talt.',
  en: 'Only what is public is judged and counted.',
};

/** What a page judges, and for the public that it judges no more than is public. */
export function leadFor(audience: Audience, lead: string, locale: Locale): string {
  return audience === 'public' ? `${lead} ${onlyPublic[locale]}` : lead;
}

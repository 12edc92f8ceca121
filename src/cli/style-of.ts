import type { Locale } from '../config/settings.ts';
import type { OutputStream } from '../host/host.ts';
import { plainWidth, type Style } from '../report/style.ts';

/** The look of text on a stream. */
export function styleOf({ color, columns, hyperlinks }: OutputStream, locale: Locale): Style {
  return { color, width: columns ?? plainWidth, locale, hyperlinks };
}

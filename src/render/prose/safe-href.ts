import type { Targets } from './targets.ts';

/** Where a link may lead: a web address, an address for mail or telephone, or what the site says of anything else. `null`: nowhere. */
export function safeHref(target: string, resolve: Targets['resolve']): string | null {
  const written = target.trim();
  if (written === '' || /^[/\\]{2}/.test(written)) return null;
  if (!scheme.test(written)) return resolve(written)?.href ?? null;
  if (!allowed.test(written)) return null;
  try {
    return new URL(written).href;
  } catch {
    return null;
  }
}

/** A path has no colon before its first slash; browsers pass over control characters before one. */
const scheme = /^[^/?#]*:/;
const allowed = /^(?:https?:\/\/|mailto:|tel:)/i;

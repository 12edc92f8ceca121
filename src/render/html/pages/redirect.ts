import type { Redirect } from '../../pages/redirects.ts';
import { type Desk, writeLink } from '../desk.ts';
import { html, type Html } from '../html.ts';
import { itemWords } from './item-words.ts';

/** A whole document that sends its reader on to where something stands now. `baseUrl` ends with a slash; `null` where it is not known. */
export function writeRedirect({ to }: Redirect, desk: Desk, baseUrl: string | null): Html {
  const words = itemWords(desk.locale);
  const href = desk.href(to.address ?? '');
  const canonical = baseUrl === null ? href : baseUrl + (to.address ?? '').split('/').map(encodeURIComponent).join('/');
  return html`<!doctype html>
<html lang="${desk.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${words.moved}</title><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${canonical}"></head><body><main><h1>${words.moved}</h1><p>${words.movedTo} ${writeLink(to, desk)}.</p></main></body></html>
`;
}

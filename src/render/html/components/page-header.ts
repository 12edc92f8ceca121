import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';
import { type Download, downloads } from './downloads.ts';
import { keyFacts } from './key-facts.ts';
import type { Fact } from './key-facts.ts';
import { statusTag } from './status-tag.ts';
import type { Status } from './status-tag.ts';

/** The top of a page: what kind of thing it shows, its title, and what one needs to know of it first. */
export interface PageHeader {
  /** «Styringsbrev», «Mål 2.1»; may be a link. */
  readonly kind?: Content;
  readonly status?: Status | null;
  readonly title: string;
  /** One or two sentences. */
  readonly ingress?: Content;
  readonly facts?: readonly Fact[];
  /** The page as a file. */
  readonly files?: readonly Download[];
}

/** The band at the top of a page; it holds the page's only `h1`. */
export function pageHeader({ kind, status, title, ingress, facts = [], files = [] }: PageHeader): Html {
  const tag = status ? html` ${statusTag(status)}` : null;
  return html`<header class="top">${kind || tag ? html`<p class="kind">${kind}${tag}</p>` : null}<h1>${title}</h1>${ingress ? html`<p class="lead">${ingress}</p>` : null}${keyFacts(facts)}${downloads(files)}</header>`;
}

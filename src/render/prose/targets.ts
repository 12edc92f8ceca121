import type { ImageFile } from './prose.ts';

/** Where what a text names leads to on the site. */
export interface Targets {
  /** What a link to something that is no web address leads to: a path relative to the file, `#heading`. `null`: its words stay without a link. */
  readonly resolve: (target: string) => { readonly href: string } | null;
  /** The image of the site that a text shows; `null`: its words stand in its place. */
  readonly image: (target: string, alt: string) => ImageFile | null;
}

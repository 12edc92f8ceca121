import type { Desk } from './html/desk.ts';
import type { WrittenPage } from './html/page.ts';

/** A page that is made when its turn comes. */
export interface PlannedPage {
  /** Its folder, `styringsbrev-2026/F1/`. */
  readonly address: string;
  readonly write: (desk: Desk) => WrittenPage | Promise<WrittenPage>;
}

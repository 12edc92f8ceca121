import type { WorkspaceReport } from '../check/report.ts';
import type { Words } from '../messages/words.ts';
import type { Paint } from './paint.ts';
import type { Style } from './style.ts';
import type { Texts } from './texts.ts';

/** What the parts of one workspace's report for people are written with. */
export interface Page {
  readonly workspace: WorkspaceReport;
  readonly texts: Texts;
  readonly style: Style;
  readonly words: Words;
  readonly paint: Paint;
}

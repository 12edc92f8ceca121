import type { Files } from '../support/workspace.ts';

/** A way of planning that the law allows and Norwegian municipalities use. */
export interface LawfulPractice {
  readonly name: string;
  readonly files: Files;
  /** The first day that is looked at; left out: 6 November 2025, when last year's økonomiplan holds. */
  readonly from?: string;
  /** What is told to inform, though nothing is wrong: `severity rule ref: message`. */
  readonly infos?: readonly string[];
}

/** Something that audits, researchers or readers found in Norwegian municipalities. */
export interface Anomaly {
  readonly name: string;
  readonly files: Files;
  /** What is told of it: `severity rule ref: message`. */
  readonly tells: string;
}

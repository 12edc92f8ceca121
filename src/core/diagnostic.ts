import type { Edit } from './finding.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Place } from './place.ts';
import type { Severity } from './severity.ts';

export type { LegalBasis };

/** A finding in its final words: plain JSON, ready to be printed, filed or sent to an editor. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Place;
  readonly ref?: string;
  readonly related: readonly Note[];
  readonly suggestions: readonly string[];
  readonly fixes: readonly TitledFix[];
  readonly legalBasis: readonly LegalBasis[];
}

/** A related place in words. */
export interface Note {
  readonly message: string;
  readonly at: Place;
}

/** A fix in words. */
export interface TitledFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

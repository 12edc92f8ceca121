import type { Edit } from './finding.ts';
import type { Place } from './place.ts';
import type { Severity } from './severity.ts';

/** A paragraph of law that a rule rests on, as Norwegians cite it (`kommuneloven`, `§ 14-4`), with its page at lovdata.no. */
export interface LegalBasis {
  readonly law: string;
  readonly section: string;
  readonly url: string;
}

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

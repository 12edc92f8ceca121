import type { Severity } from '../core/severity.ts';

/** Everything the reports and commands say that is not a rule's own: complete in each language by its type. */
export interface Words {
  /** The word for one finding of a severity. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** A number of findings of a severity: `3 feil`, `1 advarsel`. */
  readonly findings: Readonly<Record<Severity, (count: number) => string>>;
  /** A number of findings of any severity. */
  readonly findingsInAll: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly items: (count: number) => string;
  readonly files: (count: number) => string;
  readonly workspaces: (count: number) => string;
  readonly report: {
    readonly nothing: string;
    readonly nothingGrave: string;
    readonly nothingAsked: string;
    readonly inFiles: (findings: string, files: string) => string;
    readonly checked: (what: string, day: string) => string;
    readonly hidden: (findings: string) => string;
    readonly broken: string;
    readonly tooManyWarnings: (count: number, limit: number) => string;
    readonly explain: (rule: string) => string;
    readonly savedTo: (path: string) => string;
    readonly fix: string;
    readonly see: string;
    readonly law: string;
    readonly moreLines: (count: number) => string;
    readonly removeLine: string;
    readonly nothingNew: string;
    readonly known: (findings: string) => string;
    readonly knownSaved: (findings: string, path: string) => string;
    readonly knownStale: (findings: string, path: string) => string;
    readonly knownCleanUp: string;
    readonly knownUnsaved: (path: string) => string;
  };
  readonly markdown: {
    readonly heading: string;
    readonly place: string;
    readonly finding: string;
    readonly rule: string;
    readonly leftOut: (findings: string) => string;
  };
  readonly progress: {
    readonly reading: (done: number, total: number) => string;
    readonly checking: (total: number) => string;
    readonly making: (done: number) => string;
  };
  readonly cli: {
    readonly crash: string;
    readonly errorsInWorkspace: (findings: string) => string;
  };
  readonly init: {
    readonly askName: string;
    readonly askNumber: string;
    readonly askPlanSystem: (names: readonly string[]) => string;
    readonly made: (folder: string, paths: readonly string[]) => string;
    readonly belowTop: (folder: string) => string;
  };
  readonly new: {
    readonly made: (made: MadeDocument) => string;
  };
  readonly explain: {
    readonly rules: string;
    readonly documentType: string;
    readonly itemType: string;
    readonly alias: string;
    readonly mustRestOn: string;
    readonly mayRestOn: string;
    readonly holds: string;
    readonly adoptedBy: string;
    readonly validity: string;
    readonly horizon: string;
    readonly revision: string;
    readonly hearing: string;
    readonly required: string;
    readonly standsUnder: string;
    readonly followedUpBy: string;
    readonly heldBy: string;
    readonly legalBasis: string;
    readonly administrative: string;
    readonly nobody: string;
    readonly validityOf: Readonly<Record<'periode' | 'til-erstattet' | 'alltid', string>>;
    readonly years: (min: number, max: number) => string;
    readonly months: (count: number) => string;
    readonly days: (count: number) => string;
    readonly inDocuments: (types: string) => string;
    readonly moreAbout: (command: string) => string;
    readonly moreAboutKey: string;
    readonly key: string;
    readonly standsIn: string;
    readonly form: string;
    readonly values: string;
    readonly example: string;
    readonly inMarkdown: string;
    readonly innerKeys: string;
    readonly ownKeys: string;
    readonly sharedDocumentKeys: string;
    readonly sharedItemKeys: string;
    readonly configKeys: string;
    readonly allDocuments: string;
    readonly allItems: string;
    readonly underKeys: (keys: string) => string;
    readonly others: (count: number) => string;
    readonly planSystem: string;
    readonly figure: string;
    readonly process: string;
    readonly processes: string;
    readonly arena: string;
    readonly arenas: string;
    readonly step: string;
    readonly wheel: string;
    readonly responsible: string;
    readonly participants: string;
    readonly when: string;
    readonly documentTypes: string;
    readonly noDay: string;
    readonly afterElection: (day: string, years: number) => string;
  };
  readonly list: {
    readonly columns: Readonly<Record<ListColumn, string>>;
    readonly none: (type: string) => string;
    readonly unknownType: string;
    readonly documents: string;
    readonly items: string;
  };
}

/** Columns of `plans list`. */
export type ListColumn =
  | 'ref'
  | 'title'
  | 'type'
  | 'period'
  | 'status'
  | 'unit'
  | 'deadline'
  | 'path'
  | 'count'
  | 'name';

/** What `plans new` has made: how many items were carried on and left behind, and how many oppdrag it is to answer. */
export interface MadeDocument {
  readonly path: string;
  readonly id: string;
  /** The workspace, relative to the working folder. */
  readonly root: string;
  readonly carried: number;
  readonly left: number;
  readonly asked: number;
  readonly isMarkdown: boolean;
  /** It says of itself that it is only planned, and does not count yet. */
  readonly isPlanned: boolean;
}

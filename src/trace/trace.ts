import type { Severity } from '../core/severity.ts';
import type { Day } from '../core/date.ts';
import type { FilePath } from '../core/place.ts';
import type { Access, DocumentStatus, ItemStatus, Relation, YearAmount } from '../model/summary.ts';

/** A lineage as plain data: what the views print. Texts are as the documents state them. */
export interface Trace {
  readonly asOf: Day;
  /** The workspace's folder relative to the working folder. */
  readonly root: string;
  /** The subject's reference. */
  readonly subject: string;
  /** Every node by its reference, the subject first, then in the order in which they were found. */
  readonly nodes: ReadonlyMap<string, TraceNode>;
  /** The documents that the nodes stand in, those that are nodes themselves left out. */
  readonly documents: ReadonlyMap<string, TraceNode>;
  /** Which ways were asked for: a way that was not says nothing by being empty. */
  readonly asked: { readonly up: boolean; readonly down: boolean };
  readonly up: TraceWalk;
  readonly down: TraceWalk;
  readonly earlier: TraceWalk;
  readonly later: TraceWalk;
  /** Where the thread is broken: what `validate` says of the nodes. */
  readonly gaps: readonly Gap[];
  /** How many nodes are left out because they are not public. */
  readonly withheld: number;
}

/** One direction: the edges that were found from each node, and how many more lead on where the walk stopped. */
export interface TraceWalk {
  readonly edges: ReadonlyMap<string, readonly TraceEdge[]>;
  readonly cut: ReadonlyMap<string, number>;
}

/** A document or an item of the lineage. */
export interface TraceNode {
  readonly ref: string;
  readonly kind: 'document' | 'item';
  /** Id, title and horizon of the document it is or stands in. */
  readonly document: string;
  readonly documentTitle: string | null;
  readonly documentPeriod: string | null;
  /** Place of the document's type on the ladder, 1 at the top; `null` for what stands beside it. */
  readonly level: number | null;
  readonly type: string | null;
  /** The type as people say it. */
  readonly typeName: string;
  readonly number: string | null;
  readonly title: string | null;
  /** Who is responsible: units, else the role as written. */
  readonly units: readonly NamedUnit[];
  /** `frist` as it stands as of the day, `ÅÅÅÅ-MM-DD` or partial. */
  readonly deadline: string | null;
  readonly status: ItemStatus | DocumentStatus | null;
  /** Id of the document that says the status: a report, or its own. */
  readonly statusSource: string | null;
  /** The vote or approval behind its document. */
  readonly adopted: Adoption | null;
  /** The stated status of its document; `null` where vote or approval decides. */
  readonly documentStatus: DocumentStatus | null;
  /** Its document is of a type that somebody has to say yes to. */
  readonly needsAdoption: boolean;
  /** What each unit it is given to has done with it; empty where it names no recipients. */
  readonly recipients: readonly RecipientState[];
  /** Net kroner by year. */
  readonly amounts: readonly Pick<YearAmount, 'year' | 'kroner'>[];
  /** `lovgrunnlag`. */
  readonly law: string | null;
  readonly access: Access;
  readonly path: FilePath;
  /** From 1. */
  readonly line: number;
}

/** A unit with its id and its name; a role or a unit nobody knows has its text as both. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** Who adopted a document, when and in which case. */
export interface Adoption {
  /** As written. */
  readonly body: string | null;
  readonly date: string | null;
  readonly case: string | null;
  readonly kind: 'vedtak' | 'godkjenning';
}

/** What one recipient of an oppdrag has done with it. */
export interface RecipientState {
  readonly unit: NamedUnit;
  readonly contributes: boolean;
  readonly deadline: string | null;
  readonly status: ItemStatus | null;
  readonly statusSource: string | null;
  /**
   * `received`: something in its plan or that of a unit below rests on it; `answered`: only a `svar` does; `silent`: neither;
   * `no-plan`: it has no plan for the time; `unknown`: its plan cannot be read, or nobody knows the unit.
   */
  readonly state: 'received' | 'answered' | 'silent' | 'no-plan' | 'unknown';
  /** Nothing can be asked of it as of the day: the virksomhetsplaner are not due yet, or the time of the oppdrag is over. */
  readonly isExcused?: boolean;
  /** References of what it has planned and where it answers, among the nodes. */
  readonly by: readonly string[];
}

/** A relation: `from` states it, `to` is what it names. */
export interface TraceEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation | 'nesting';
  readonly path: FilePath;
  /** From 1. */
  readonly line: number;
  /** What a `svar` answers and why. */
  readonly answer?: { readonly answer: string | null; readonly reason: string | null };
  /** What a report says, and of which unit. */
  readonly report?: {
    readonly status: ItemStatus | null;
    readonly unit: NamedUnit | null;
    readonly newDeadline: string | null;
    /** `verdi` of an indicator, as written. */
    readonly value: string | null;
    readonly comment: string | null;
  };
  /** What a planbehov decides of the document. */
  readonly choice?: string;
}

/** A finding of `validate` about a node. */
export interface Gap {
  readonly ref: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: FilePath;
  readonly line: number;
}

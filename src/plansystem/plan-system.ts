import type { LegalBasis } from '../core/legal-basis.ts';
import type { JsonObject } from '../parse/node.ts';
import type { KeyShape } from '../schema/map-shape.ts';
import type { ShapeValidator } from '../schema/validator.ts';

/** A name in the languages we speak; `nn` and `en` fall back to `nb`. */
export interface Names {
  readonly nb: string;
  readonly nn?: string;
  readonly en?: string;
}

/** What something must rest on (at least one of these types) and may rest on besides what its level allows. */
interface RestsOn {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** What an item must and may rest on; `mayAbove` only where that stands in another document, one its own may rest on. */
interface ItemRestsOn extends RestsOn {
  readonly mayAbove: readonly string[];
}

/** How long a document of a type holds: as long as its period says, until another replaces it, or for ever (reports, audits). */
export type Validity = 'periode' | 'til-erstattet' | 'alltid';

/** Who must have said yes before a document of a type is in force: an elected body, the administration, or nobody. */
export type AdoptionKind = 'politisk' | 'administrativ' | 'ingen';

/** What has to lie open, until when, and by which law; without law the days are only what is usual. */
export interface HearingDemand {
  readonly until: 'frist' | 'vedtak';
  readonly of: 'forslag' | 'innstilling';
  readonly law: LegalBasis | null;
}

/** A type of document: the plan system's row for it. */
export interface DocumentType {
  readonly id: string;
  readonly names: Names;
  /** Other spellings of the type, `handlingsprogram` for `økonomiplan`; nynorsk forms are spellings like any other. */
  readonly aliases: readonly string[];
  /** One line in plain Norwegian: what the document is for. */
  readonly explanation: string;
  /** Place on the ladder, 1 at the top; `null` for what stands beside it (reports, routines, knowledge). */
  readonly level: number | null;
  /** Box of the plan figure the type stands in; `null` if in none. */
  readonly box: string | null;
  /** A document may always rest on types of a higher level (a smaller number); `may` adds others. */
  readonly restsOn: RestsOn;
  /** Item types the document may hold at the top or nested. */
  readonly holds: readonly string[];
  readonly adoption: AdoptionKind;
  /** Bodies that may adopt it (ids of `bodies`); empty: nobody in particular. */
  readonly adoptedBy: readonly string[];
  /** The law that names the body, where it does. */
  readonly adoptedByLaw: LegalBasis | null;
  /** The law lets the body delegate minor changes of such a document. */
  readonly changesDelegable: boolean;
  readonly validity: Validity;
  /** Usual length of the plan horizon in years. */
  readonly horizon: { readonly min: number; readonly max: number } | null;
  /** How often it is revised, in months. */
  readonly revisionMonths: number | null;
  /** Days of public inspection or hearing. */
  readonly hearingDays: number | null;
  /** How those days are counted, and the law that demands them. */
  readonly hearing: HearingDemand;
  readonly legalBasis: readonly LegalBasis[];
  readonly access: 'offentlig' | 'ikke-publisert' | 'unntatt';
  /** Keys that must be there besides `type`, `id` and `tittel`. */
  readonly required: readonly string[];
  /** The document's own `forankring` anchors its items. */
  readonly anchorsItems: boolean;
}

/** What must take up an item: an item of a type in `by`, in a document in force of a type in `in`; asked of items that stand in a type of `when`. */
export interface FollowUp {
  readonly by: readonly string[];
  readonly in: readonly string[];
  readonly when: readonly string[];
}

/** A type of item: the plan system's row for it. */
export interface ItemType {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
  /** The key its lists stand under: `tiltak`, `satsingsområder`. */
  readonly collection: string;
  readonly collectionAliases: readonly string[];
  readonly explanation: string;
  /** Item types it must and may rest on. It may always rest on a whole document that its own document may rest on. */
  readonly restsOn: ItemRestsOn;
  /** Document types in which an item without anchor is a broken thread; empty: in all that may hold it, if `restsOn.must` is not empty. */
  readonly anchoredIn: readonly string[];
  readonly followUp: FollowUp | null;
  /** Keys that must be there besides `id` and `tittel`. */
  readonly required: readonly string[];
  /** `tittel` may be left out where this key is given (`gjelder` of a planbehov). */
  readonly titleUnless: string | null;
}

/** A body that decides, and how people spell it. */
export interface Body {
  readonly id: string;
  readonly names: Names;
  readonly spellings: readonly string[];
  readonly elected: boolean;
}

/** A type of unit in the organisation. */
export interface UnitType {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
}

/** A term of the elected council, both days included. */
export interface CouncilPeriod {
  readonly election: string;
  readonly from: string;
  readonly to: string;
}

/** One date of the annual wheel: what is due when. `types` are the documents that fulfil it; any one of them does. */
export interface WheelStep {
  readonly id: string;
  readonly names: Names;
  /** `MM-DD` of the year in which it is due; the year's last day where no day is named. */
  readonly due: string;
  /** In words, where the municipality names no day: `hvert år, etter kafésamlingen`. */
  readonly when: string | null;
  /** The documents' period against the year in which it is due: -1 last year (accounts), 0 the same, 1 next year (budget). */
  readonly forYear: -1 | 0 | 1;
  /** `null`: every year; else once in a council period, this many years after the election year. */
  readonly yearOfTerm: number | null;
  readonly types: readonly string[];
  /** What makes it done: a vote, an approval (accounts are `avlagt` by it), or that the document is there. */
  readonly doneBy: 'vedtatt' | 'godkjent' | 'lagt-fram';
  readonly legalBasis: readonly LegalBasis[];
}

/** A meeting place of steering (dialogue meeting, leader group, budget seminar): who meets, when, about which documents. */
export interface Arena {
  readonly id: string;
  readonly names: Names;
  readonly explanation: string;
  readonly participants: readonly string[];
  /** In words, as the municipality says it: `hver måned`. */
  readonly when: string | null;
  readonly types: readonly string[];
}

/** A process of steering (planlegging, styring, evaluering og læring) with who answers for it and its documents. */
export interface Process {
  readonly id: string;
  readonly names: Names;
  readonly explanation: string;
  readonly responsible: readonly string[];
  readonly types: readonly string[];
}

/** A box of the plan figure. */
export interface FigureBox {
  readonly id: string;
  readonly names: Names;
  readonly explanation: string;
}

/** What the municipality's own JSON Schema says of a document type. */
export interface OwnType {
  readonly schema: JsonObject;
  /** The keys it adds, by every spelling. */
  readonly keys: ReadonlyMap<string, KeyShape>;
  /** Checks all keys of a document of the type, those of all documents included. */
  readonly validate: ShapeValidator;
}

/** The hierarchy of a municipality's plans as data, merged with what it builds on. Maps keep the order of the files. */
export interface PlanSystem {
  readonly id: string;
  readonly names: Names;
  readonly documentTypes: ReadonlyMap<string, DocumentType>;
  readonly itemTypes: ReadonlyMap<string, ItemType>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly unitTypes: ReadonlyMap<string, UnitType>;
  /** Words that stand for many recipients (`alle`, `alle-sektorer`) and the unit types they mean. */
  readonly recipients: ReadonlyMap<string, readonly string[]>;
  /** Unit types that are expected to have a virksomhetsplan, and by when in the year (`MM-DD`). */
  readonly unitPlans: { readonly unitTypes: readonly string[]; readonly due: string };
  readonly councilPeriods: readonly CouncilPeriod[];
  readonly wheel: readonly WheelStep[];
  readonly processes: readonly Process[];
  readonly arenas: readonly Arena[];
  readonly boxes: readonly FigureBox[];
  /** Document types that the municipality brings a JSON Schema for (`withOwnTypes`). */
  readonly ownTypes?: ReadonlyMap<string, OwnType>;
  /** Canonical ids by every spelling, lower case NFC: types, item types, collections (→ the item type's id), bodies, unit types. */
  readonly spelled: {
    readonly documentType: ReadonlyMap<string, string>;
    readonly itemType: ReadonlyMap<string, string>;
    readonly collection: ReadonlyMap<string, string>;
    readonly body: ReadonlyMap<string, string>;
    readonly unitType: ReadonlyMap<string, string>;
  };
}

/** A name as the `spelled` tables know it: NFC, lower case. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

import type { DayRange, Period } from '../core/date.ts';
import type { FilePath, Span, Spanned } from '../core/place.ts';
import type { ReferenceTarget } from '../core/reference.ts';
import type { Prose } from '../parse/node.ts';

/** The relations a document or item may state to another; `gjelder` is what a `svar`, a report line or a planbehov is about. */
export type Relation =
  | 'forankring'
  | 'følger_opp'
  | 'viderefører'
  | 'erstatter'
  | 'endrer'
  | 'se_også'
  | 'forlenger'
  | 'del_av'
  | 'gjelder';

/** Where a `gjelder` stands. */
export type GjelderIn = 'svar' | 'rapport' | 'planbehov';

export type DocumentStatus =
  | 'planlagt'
  | 'utkast'
  | 'høring'
  | 'til-behandling'
  | 'vedtatt'
  | 'godkjent'
  | 'erstattet'
  | 'opphevet';

export type ItemStatus =
  | 'ikke-startet'
  | 'pågår'
  | 'i-rute'
  | 'forsinket'
  | 'på-vent'
  | 'fullført'
  | 'avsluttet'
  | 'utgår';

export type Access = 'offentlig' | 'ikke-publisert' | 'unntatt';

/** The facts of one file that the graph and the rules need: no prose, no formatting, near-miss keys read as what they meant. */
export interface Summary {
  readonly path: FilePath;
  readonly document: DocumentFacts;
  /** Every item of the file in reading order; a parent stands before its children. */
  readonly items: readonly Item[];
  readonly references: readonly Reference[];
  /** Every place that names a unit or a role. */
  readonly unitUses: readonly UnitUse[];
  /** The units that a document of type `organisasjon` states, parents before children; empty for all others. */
  readonly units: readonly Unit[];
  /** Comments that switch rules off. */
  readonly suppressions: readonly Suppression[];
  /** Headings, links and images of a Markdown document. */
  readonly prose?: Prose;
}

export interface DocumentFacts {
  /** `null` where the file states none that can be used; of one in the wrong form the form it should have. */
  readonly id: string | null;
  /** The id as it stands, where it is in the wrong form. */
  readonly writtenId?: string;
  /** The `id` value, else the first key, else the file's start: where a finding about the document points. */
  readonly at: Span;
  /** Canonical name of the type after aliases and near misses; `null` where it is unknown to the plan system. */
  readonly type: string | null;
  readonly typeAt: Span;
  readonly title: Spanned<string> | null;
  readonly period: Spanned<Period> | null;
  /** `gyldig`, where it differs from the period. */
  readonly validity: Spanned<Period> | null;
  readonly status: Spanned<DocumentStatus> | null;
  /** `vedtak`: the deciding vote. */
  readonly vote: Vote | null;
  /** `behandling`: the votes on the way, in the order of the file. */
  readonly proceedings: readonly Vote[];
  readonly approval: Approval | null;
  readonly hearings: readonly Hearing[];
  readonly nextRevision: Spanned<DayRange> | null;
  /** `omfatter`: canonical types this one also is. */
  readonly includes: readonly string[];
  /** `gjelder_enhet`. */
  readonly units: readonly Spanned<string>[];
  /** `rekkefølge` of a part. */
  readonly order: number | null;
  /** `tilgang`; `null` where none is stated: see `accessOf`. */
  readonly access: Access | null;
  /** `unntakshjemmel`: the law by which it may be withheld. */
  readonly accessBasis: string | null;
  readonly attachments: readonly Attachment[];
  readonly language: string | null;
  readonly areaPlanId: Spanned<string> | null;
  readonly answers: readonly Answer[];
  readonly reports: readonly ReportLine[];
  /** `hovedtall`, `rammer` and `økonomi`; `null` where none is stated. */
  readonly money: DocumentMoney | null;
  /** The file did not parse; the facts are what a line scan recovered and rules about content keep silent. */
  readonly recovered: boolean;
  /** A key whose value could not be read as it should (told by schema/*) is listed here: no rule speaks of its absence. */
  readonly unreadable: ReadonlySet<string>;
}

/** A vote of a body. Parts may be missing; a part stated as `ukjent` is listed in `unknown`. */
export interface Vote {
  readonly at: Span;
  readonly body: Spanned<string> | null;
  readonly date: Spanned<DayRange> | null;
  readonly caseNumber: Spanned<string> | null;
  readonly archiveCase: Spanned<string> | null;
  readonly outcome: Spanned<string> | null;
  readonly unknown: readonly Spanned<string>[];
}

/** `godkjent`: who approved an administrative document, and when. */
export interface Approval {
  readonly at: Span;
  readonly by: Spanned<string> | null;
  readonly date: Spanned<DayRange> | null;
  readonly unknown: readonly Spanned<string>[];
}

/** One `høring`: public inspection of a proposal (`forslag`) or an innstilling. */
export interface Hearing {
  readonly at: Span;
  readonly what: string | null;
  readonly from: Spanned<DayRange> | null;
  readonly to: Spanned<DayRange> | null;
}

/** One `vedlegg`. */
export interface Attachment {
  readonly at: Span;
  readonly title: string | null;
  /** As written: a path from the document's folder, or an address. */
  readonly file: string | null;
  readonly access: Access | null;
  readonly accessBasis: string | null;
}

/** One `svar`: what a document answers to something asked of it. `reference` is an index of `Summary.references`. */
export interface Answer {
  readonly at: Span;
  readonly reference: number;
  readonly answer: string | null;
  /** `begrunnelse`. */
  readonly reason: string | null;
}

/** One line of `rapport`. `reference` is an index of `Summary.references`. */
export interface ReportLine {
  readonly at: Span;
  readonly reference: number;
  readonly unit: Spanned<string> | null;
  readonly status: Spanned<ItemStatus> | null;
  /** `kommentar`. */
  readonly comment: string | null;
  /** `verdi` of an indicator, as written. */
  readonly value: string | null;
  readonly newDeadline: Spanned<DayRange> | null;
  readonly date: Spanned<DayRange> | null;
}

export interface Item {
  /** As written, NFC; empty where the item states none that can be used. */
  readonly id: string;
  /** The `id` value, else the first key: where a finding about the item points. */
  readonly at: Span;
  /** The item with all it holds. */
  readonly span: Span;
  /** Canonical item type of the plan system. */
  readonly type: string;
  readonly title: Spanned<string> | null;
  readonly number: string | null;
  /** Index in `Summary.items` of the item this one is nested in; -1 at the top. */
  readonly parent: number;
  /** `lovgrunnlag` as written, several joined: the law it answers to anchors it; `null` where none is stated. */
  readonly law: string | null;
  readonly responsible: Spanned<string> | null;
  readonly deadline: Spanned<DayRange> | null;
  readonly startsOn: Spanned<DayRange> | null;
  readonly status: Spanned<ItemStatus> | null;
  /** `dato` of fullført. */
  readonly doneOn: Spanned<DayRange> | null;
  /** `mottakere` of an oppdrag, as written. */
  readonly recipients: readonly Recipient[];
  readonly exceptUnits: readonly Spanned<string>[];
  /** `rapporteres`; `avvik` where nothing is said. */
  readonly reported: 'tertial' | 'år' | 'avvik';
  /** `beløp`, net per year (utgift − inntekt where both are stated). */
  readonly amounts: readonly YearAmount[];
  /** The expense part is stated and not 0 in a year of this list. */
  readonly expenseYears: readonly number[];
  /** What few types of items state: of an investment, an indicator, a fiscal rule, a budget adjustment; `null` where nothing is. */
  readonly figures: Figures | null;
  /** `valg` of a planbehov. */
  readonly choice: string | null;
  readonly vote: Vote | null;
  /** `tilgang`; `null` where none is stated: see `accessOf`. */
  readonly access: Access | null;
  /** `unntakshjemmel`: the law by which it may be withheld. */
  readonly accessBasis: string | null;
  readonly unreadable: ReadonlySet<string>;
}

/** The money of a document: what is not stated is empty. */
export interface DocumentMoney {
  /** `hovedtall`: rows of the statutory overviews, by their canonical names. */
  readonly keyFigures: readonly KeyFigure[];
  readonly frames: readonly Frame[];
  /** `økonomi` of a report. */
  readonly economy: readonly EconomyLine[];
}

/** A row of a statutory overview: kroner by year. */
export interface KeyFigure {
  readonly name: string;
  readonly at: Span;
  readonly amounts: readonly YearAmount[];
}

/** One entry of `rammer`: a unit's net frame, and what it would be without new measures. */
export interface Frame {
  readonly at: Span;
  readonly unit: Spanned<string> | null;
  /** `konsekvensjustert`, net by year. */
  readonly base: readonly YearAmount[];
  /** `beløp`, net by year. */
  readonly amounts: readonly YearAmount[];
}

/** One line of `økonomi`, in whole kroner. */
export interface EconomyLine {
  readonly at: Span;
  readonly unit: Spanned<string> | null;
  readonly budget: number | null;
  readonly accounts: number | null;
  readonly forecast: number | null;
  readonly deviation: number | null;
}

/** Figures of an item. A key is there only where the item states it and it could be read. */
export interface Figures {
  /** `utgift` and `inntekt` of `beløp`, where they are stated apart; both as positive amounts. */
  readonly gross?: { readonly expense: readonly YearAmount[]; readonly income: readonly YearAmount[] };
  /** `kostnadsramme`. */
  readonly costFrame?: Spanned<number>;
  /** `tidligere_bevilget`. */
  readonly granted?: Spanned<number>;
  /** `finansiering`: its parts in the order of the file. */
  readonly financing?: {
    readonly at: Span;
    readonly parts: readonly { readonly name: string; readonly kroner: number }[];
  };
  /** `retning`. */
  readonly direction?: 'opp' | 'ned';
  /** `måleenhet`. */
  readonly measuredIn?: string;
  /** `utgangspunkt`. */
  readonly baseline?: readonly YearValue[];
  /** `målverdi`. */
  readonly target?: readonly YearValue[];
  /** `verdier`. */
  readonly values?: readonly YearValue[];
  /** `teller` and `nevner` of a fiscal rule: names of key figures. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** `krav`, as written. */
  readonly demand?: Spanned<string>;
  /** `enhet` of a budget adjustment. */
  readonly unit?: Spanned<string>;
}

/** A measured value as written; `year` is `null` where one value is stated without a year. */
export interface YearValue {
  readonly year: number | null;
  readonly value: string;
  readonly at: Span;
}

/** A year's net amount in whole kroner. */
export interface YearAmount {
  readonly year: number;
  /** Where the year stands. */
  readonly yearAt: Span;
  readonly kroner: number;
  readonly at: Span;
}

/** One entry of `mottakere`: a unit id or a word of the plan system (`alle`). */
export interface Recipient {
  readonly name: string;
  readonly at: Span;
  readonly contributes: boolean;
  readonly deadline: Spanned<DayRange> | null;
}

export interface Reference {
  readonly relation: Relation;
  /** Index in `Summary.items` of the item that states it; -1 for the document. */
  readonly from: number;
  /** As written, NFC. */
  readonly text: string;
  readonly at: Span;
  readonly target: ReferenceTarget;
  /** The text has not the form of a reference: `target` is what it may mean, at worst the whole text as a word. */
  readonly repaired?: true;
  readonly gjelderIn: GjelderIn | null;
}

/** A place that names a unit or a role. */
export interface UnitUse {
  /** Canonical key: `ansvarlig`, `medansvarlig`, `mottakere`, `gjelder_enhet`, `enhet`, `godkjent.av` … */
  readonly key: string;
  readonly name: string;
  readonly at: Span;
  /** Index in `Summary.items`; -1 for the document. */
  readonly item: number;
  /** It is the whole value of its key, where a list could stand in its place. */
  readonly isAlone?: boolean;
}

export interface Unit {
  readonly id: string;
  readonly at: Span;
  readonly name: string | null;
  /** Canonical unit type after aliases and near misses; `null` where unstated or unknown. */
  readonly type: string | null;
  readonly statedType: Spanned<string> | null;
  /** A role, never a person. */
  readonly leader: string | null;
  readonly valid: Period;
  readonly continuedBy: Spanned<string> | null;
  readonly external: boolean;
  /** How many like units this one stands for; `null` where it is one. */
  readonly count: number | null;
  /** Index in `Summary.units`; -1 at the root. */
  readonly parent: number;
}

/** A comment that switches a rule off on the next line; `rule` is the text as written. */
export interface Suppression {
  readonly at: Span;
  /** Where its name stands, if that is not `plans-disable-next-line`: it counts as that. */
  readonly misnamed: Span | null;
  readonly rules: readonly Spanned<string>[];
  readonly reason: string | null;
  /** The stretch of text it covers: the whole next line that is not itself such a comment. */
  readonly covers: Span;
}

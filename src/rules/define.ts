import type { Day } from '../core/date.ts';
import type { LegalBasis } from '../core/legal-basis.ts';
import type { Finding, MessageData } from '../core/finding.ts';
import type { FilePath, Place, Span } from '../core/place.ts';
import type { Severity } from '../core/severity.ts';
import type { Graph } from '../graph/graph.ts';
import type { PresentFiles } from '../graph/present-files.ts';
import type { Organisation } from '../graph/organisation.ts';
import type { Summary } from '../model/summary.ts';
import type { LocalFacts } from '../plansystem/local-facts.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';

/** One message in the languages we speak. `{slot}` is filled from the finding's data: the same ones in each. */
export interface Message {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
export type Messages = Readonly<Record<string, Message>>;

/** What a rule is, apart from how it checks. */
export interface RuleMeta<M extends Messages = Messages, O extends RuleOptions = RuleOptions> {
  /** `area/fault`; the file's own path in `src/rules/`. */
  readonly id: string;
  readonly severity: Severity;
  /** Under the preset `streng`, where it is graver than that preset makes it: dates of the workspace itself contradict a law. */
  readonly strict?: Severity;
  /** One English line for lists of rules. */
  readonly summary: string;
  readonly legalBasis: readonly LegalBasis[];
  /** Options a municipality may set, with their defaults. */
  readonly options?: O;
  readonly messages: M;
}

/** Options of a rule: flat, with a default that also gives the type. */
export type RuleOptions = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** What a rule about one file sees. */
export interface DocumentContext<O> {
  readonly summary: Summary;
  readonly plansystem: PlanSystem;
  readonly options: O;
}

/** What a rule about the text of a file sees: all that stands there, comments too, whether the file could be read or not. */
export interface TextContext<O> {
  readonly path: FilePath;
  readonly text: string;
  /** `null` for the config and the plan system, which are no documents. */
  readonly summary: Summary | null;
  readonly plansystem: PlanSystem;
  readonly options: O;
}

/** What a rule about the chain sees. */
export interface GraphContext<O> {
  readonly graph: Graph;
  readonly plansystem: PlanSystem;
  /** `null`: no readable organisation, unit rules keep silent. */
  readonly organisation: Organisation | null;
  /** Files in the workspace's folder; `null`: nobody said which, links to files are not judged. */
  readonly files: PresentFiles | null;
  /** The text of a document's file. */
  readonly textOf: (path: FilePath) => string;
  readonly asOf: Day;
  /** What the config says: types in use, constituting meetings. */
  readonly local: LocalFacts;
  readonly options: O;
}

/** The slots of a message: the names between braces. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;
type DataOf<Text extends string> = [Slots<Text>] extends [never]
  ? { readonly data?: MessageData }
  : { readonly data: Readonly<Record<Slots<Text>, MessageData[string]>> };

/** What a rule gives: a finding without its rule id, whose message and data are checked against the rule's own messages. */
export type RuleFinding<M extends Messages> = {
  [K in keyof M & string]: Omit<Finding, 'rule' | 'message' | 'data'> & { readonly message: K } & DataOf<M[K]['nb']>;
}[keyof M & string];

/** A rule as the runner sees it. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly checkText?: (context: TextContext<RuleOptions>) => Iterable<Omit<Finding, 'rule'>>;
  readonly checkDocument?: (context: DocumentContext<RuleOptions>) => Iterable<Omit<Finding, 'rule'>>;
  readonly checkGraph?: (context: GraphContext<RuleOptions>) => Iterable<Omit<Finding, 'rule'>>;
}

/** A rule whose findings an earlier stage gives (reading, shapes, config): here are its words and severity. */
export function stageRule<const M extends Messages>(rule: { readonly meta: RuleMeta<M> }): Rule {
  return { meta: rule.meta };
}

/**
 * A rule about the text of one file at a time, whatever it means: once for each file, when it is read. `checkParts` is about
 * files for which the document they are part of decides.
 */
export function textRule<const M extends Messages, const O extends RuleOptions = Record<never, never>>(rule: {
  readonly meta: RuleMeta<M, O>;
  readonly check: (context: TextContext<Widened<O>>) => Iterable<RuleFinding<M>>;
  readonly checkParts?: (context: GraphContext<Widened<O>>) => Iterable<RuleFinding<M>>;
}): Rule {
  const checkText = rule.check as NonNullable<Rule['checkText']>;
  if (rule.checkParts === undefined) return { meta: rule.meta, checkText };
  return { meta: rule.meta, checkText, checkGraph: rule.checkParts as NonNullable<Rule['checkGraph']> };
}

/** A rule about one file at a time, apart from all others. */
export function documentRule<const M extends Messages, const O extends RuleOptions = Record<never, never>>(rule: {
  readonly meta: RuleMeta<M, O>;
  readonly check: (context: DocumentContext<Widened<O>>) => Iterable<RuleFinding<M>>;
}): Rule {
  return { meta: rule.meta, checkDocument: rule.check as NonNullable<Rule['checkDocument']> };
}

/** A rule about the chain. */
export function graphRule<const M extends Messages, const O extends RuleOptions = Record<never, never>>(rule: {
  readonly meta: RuleMeta<M, O>;
  readonly check: (context: GraphContext<Widened<O>>) => Iterable<RuleFinding<M>>;
}): Rule {
  return { meta: rule.meta, checkGraph: rule.check as NonNullable<Rule['checkGraph']> };
}

/** The place of a span in a summary's file. */
export function placeIn(file: { readonly path: FilePath }, span: Span): Place {
  return { path: file.path, span };
}

/** Options as a municipality may set them: `3` in the default means any number. */
type Widened<O> = {
  readonly [K in keyof O]: O[K] extends number
    ? number
    : O[K] extends boolean
      ? boolean
      : O[K] extends string
        ? string
        : O[K] extends readonly string[]
          ? readonly string[]
          : never;
};

import { keepCauses } from '../check/precedence.ts';
import { fingerprints } from '../check/fingerprint.ts';
import { nynorskOf } from '../check/in-nynorsk.ts';
import type { LoadedRules } from '../check/load-rules.ts';
import { nearest } from '../core/nearest.ts';
import type { WorkspaceReport } from '../check/report.ts';
import { checkDocument, checkGraph, checkText } from '../check/run-rules.ts';
import { stamp } from '../check/stamp.ts';
import { suppress } from '../check/suppress.ts';
import type { NamedOrganisation } from '../config/read.ts';
import type { Locale } from '../config/settings.ts';
import type { Day } from '../core/date.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Finding } from '../core/finding.ts';
import { comparePlaces, compareText, type FilePath } from '../core/place.ts';
import { buildGraph } from '../graph/build.ts';
import type { Graph } from '../graph/graph.ts';
import { presentFiles, type PresentFiles } from '../graph/present-files.ts';
import { lostParts } from '../graph/queries/lost-parts.ts';
import { readSummary } from '../model/read-summary.ts';
import type { Summary } from '../model/summary.ts';
import type { Diagnoser } from '../parse/fault.ts';
import type { MarkdownParser } from '../parse/markdown/parser.ts';
import { parseDocument, unreadDocument } from '../parse/parse.ts';
import { blotOut } from '../parse/sensitive/blot-out.ts';
import { type LocalFacts, noLocalFacts } from '../plansystem/local-facts.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { ruleIndex } from '../rules/index.gen.ts';
import { checkOrganisation } from './check-organisation.ts';
import { itemFinder } from './item-finder.ts';

interface WorkspaceOptions {
  readonly planSystem: PlanSystem;
  readonly rules: LoadedRules;
  /** The workspace's folder relative to the working folder. */
  readonly root: string;
  readonly locale: Locale;
  /** What the config says is the organisation; left out where it says nothing. */
  readonly organisation?: NamedOrganisation | null;
  /** What the config says of the municipality's year; left out: nothing. */
  readonly local?: LocalFacts;
}

/** A file as the workspace holds it: its text, what reading it found and, for documents, the facts it states. */
interface HeldFile {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly summary: Summary | null;
  /** The part of `findings` that was found before the text was read. */
  readonly earlier: readonly Finding[];
  readonly needsDiagnosis: boolean;
}

/**
 * The files of one workspace in memory, and what the rules say of them: what command line, editor and tests share.
 * A file is read when it is put; the chain is built again only after a change; the answer never depends on the history.
 */
export class Workspace {
  readonly #options: WorkspaceOptions;
  readonly #files = new Map<FilePath, HeldFile>();
  readonly #fileFindings = new WeakMap<HeldFile, readonly Finding[]>();
  #graph: Graph | null = null;
  #diagnose: Diagnoser | null = null;
  #markdown: MarkdownParser | null = null;
  #present: PresentFiles | null = null;

  constructor(options: WorkspaceOptions) {
    this.#options = options;
  }

  /** Adds or changes a document. `earlier` is what was found before its text was read (encoding, for one); where that left no text, no rule speaks of its emptiness. */
  put(path: FilePath, text: string, earlier: readonly Finding[] = []): void {
    const isUnread = text === '' && earlier.length > 0;
    const { document, findings, needsDiagnosis } = isUnread
      ? { document: unreadDocument(path), findings: [], needsDiagnosis: false }
      : parseDocument(path, text, this.#diagnose, this.#markdown);
    const { summary, findings: faults } = readSummary(document, this.#options.planSystem);
    this.#hold(path, { text, earlier, findings: [...earlier, ...findings, ...faults], summary, needsDiagnosis });
  }

  /** A file is broken and only its first fault is told: give `diagnoseWith` the part that tells them all. */
  get needsDiagnosis(): boolean {
    return [...this.#files.values()].some((file) => file.needsDiagnosis);
  }

  /** Tells all faults of broken files, of those that are put already and of those to come. */
  diagnoseWith(diagnose: Diagnoser): void {
    this.#diagnose = diagnose;
    for (const [path, file] of this.#files) if (file.needsDiagnosis) this.put(path, file.text, file.earlier);
  }

  /** Reads Markdown from now on; before that, and without it, such files count as unread. To be given before they are put. */
  readMarkdownWith(parse: MarkdownParser): void {
    this.#markdown = parse;
  }

  /** Tells which files stand in the workspace's folder, documents or not: what links may lead to. Without it links to files are not checked. */
  haveFiles(paths: Iterable<FilePath>): void {
    this.#present = presentFiles(paths);
  }

  /** Adds or changes a file that is no document (config, plan system) with what is wrong in it. */
  attach(path: FilePath, text: string, findings: readonly Finding[]): void {
    this.#hold(path, { text, earlier: [], findings, summary: null, needsDiagnosis: false });
  }

  remove(path: FilePath): void {
    this.#graph = null;
    this.#files.delete(path);
  }

  /** The chain of the documents as they stand. */
  graph(): Graph {
    this.#graph ??= buildGraph(this.#summaries());
    return this.#graph;
  }

  /** The text of a file as it stands. */
  text(path: FilePath): string | undefined {
    return this.#files.get(path)?.text;
  }

  /** Everything wrong in the workspace as of a day, in its final words and order. */
  check(asOf: Day): WorkspaceReport {
    const { planSystem, rules, local = noLocalFacts } = this.#options;
    const summaries = this.#summaries();
    const found = [
      ...[...this.#files].flatMap(([path, file]) => [...file.findings, ...this.#findingsOf(path, file)]),
      ...checkOrganisation(this.#options.organisation ?? null, summaries),
      ...checkGraph(
        this.graph(),
        { plansystem: planSystem, asOf, local, files: this.#present, textOf: (path) => this.text(path) ?? '' },
        rules,
      ),
    ];
    const diagnostics = this.#tell(found, summaries);
    // The report is of the files as they are now, whatever is put later.
    const files = new Map(this.#files);
    return {
      root: this.#options.root,
      paths: summaries.map(({ path }) => path),
      files: files.size,
      documents: summaries.length,
      items: summaries.reduce((sum, summary) => sum + summary.items.length, 0),
      diagnostics: fingerprints(diagnostics, (path) => reread(path, files.get(path)?.text, this.#markdown)),
      text: (path) => shownText(files.get(path)?.text),
      broken: diagnostics.some(
        ({ rule, severity }) => severity === 'error' && /^(?:config|plansystem|internal)\//.test(rule),
      ),
    };
  }

  #hold(path: FilePath, file: HeldFile): void {
    this.#graph = null;
    this.#files.set(path, file);
  }

  #summaries(): readonly Summary[] {
    return [...this.#files.values()]
      .flatMap(({ summary }) => summary ?? [])
      .sort((a, b) => compareText(a.path, b.path));
  }

  /** What rules about one file say of it. */
  #findingsOf(path: FilePath, file: HeldFile): readonly Finding[] {
    const known = this.#fileFindings.get(file);
    if (known !== undefined) return known;
    const { planSystem, rules } = this.#options;
    const { text, summary } = file;
    const ofText = checkText({ path, text, summary, plansystem: planSystem }, rules);
    const ofDocument = summary === null ? [] : checkDocument(summary, planSystem, rules);
    const findings = [...ofText, ...ofDocument];
    this.#fileFindings.set(file, findings);
    return findings;
  }

  #tell(found: readonly Finding[], summaries: readonly Summary[]): readonly Diagnostic[] {
    const { planSystem, rules, locale } = this.#options;
    const spoken = locale === 'nn' ? nynorskOf(planSystem) : (finding: Finding) => finding;
    const doubtful = new Set(
      found.flatMap(({ rule, ref }) => (/^(?:period|adoption)\//.test(rule) ? (ref ?? []) : [])),
    );
    const lost = lostParts(this.graph());
    const judged = new Set(
      this.graph()
        .documents.filter(
          ({ owner }) =>
            !owner.facts.recovered && owner.facts.type !== 'del' && !doubtful.has(owner.ref) && !lost.has(owner),
        )
        .map((document) => document.summary.path),
    );
    const told = suppress(keepCauses(this.#withRefs(found)), summaries, {
      isJudged: (path) => judged.has(path),
      isRule: (id) => id in ruleIndex,
      isOn: (id) => rules.has(id),
      nearest: (id) => nearest(id, Object.keys(ruleIndex)),
    });
    return told
      .flatMap((finding) => stamp(spoken(finding), rules, locale) ?? [])
      .sort(compareDiagnostics)
      .filter(isNew);
  }

  /** Findings of reading and shapes know their place only: here they get the item or document that the place stands in. */
  #withRefs(findings: readonly Finding[]): readonly Finding[] {
    const files = new Map(this.graph().documents.map((document) => [document.summary.path, document]));
    const finders = new Map<FilePath, ReturnType<typeof itemFinder>>();
    return findings.map((finding) => {
      const file = files.get(finding.at.path);
      if (finding.ref !== undefined || file === undefined || file.id === '') return finding;
      const itemAt = finders.get(finding.at.path) ?? itemFinder(file.summary.items);
      finders.set(finding.at.path, itemAt);
      const item = itemAt(finding.at.span.start);
      return { ...finding, ref: item === undefined || item.id === '' ? file.id : `${file.owner.id}#${item.id}` };
    });
  }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** Whether a diagnostic differs from the one before it in a sorted list. */
function isNew(diagnostic: Diagnostic, index: number, all: readonly Diagnostic[]): boolean {
  const before = all[index - 1];
  return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
}

function reread(path: FilePath, text: string | undefined, markdown: MarkdownParser | null) {
  return text === undefined ? undefined : parseDocument(path, text, null, markdown).document;
}

/** A text as reports show it. */
function shownText(text: string | undefined): string | undefined {
  return text === undefined ? undefined : blotOut(text);
}

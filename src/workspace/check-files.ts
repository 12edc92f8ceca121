import { checkOptions } from '../check/check-options.ts';
import { loadRules } from '../check/load-rules.ts';
import type { WorkspaceReport } from '../check/report.ts';
import { readConfig } from '../config/read.ts';
import type { Locale } from '../config/settings.ts';
import type { Day } from '../core/date.ts';
import type { FilePath } from '../core/place.ts';
import { isPlanMarkdown } from '../parse/markdown/front-matter.ts';
import { loadMarkdownParser } from '../parse/markdown/parser.ts';
import { loadDiagnoser } from '../parse/diagnoser.ts';
import { isMarkdownFile, isPlanFile, type Parsed, parseDocument } from '../parse/parse.ts';
import { loadPlanSystem } from '../plansystem/load.ts';
import { localFacts } from '../plansystem/local-facts.ts';
import { settingsSyntax } from '../schema/settings-syntax.ts';
import { ruleIndex } from '../rules/index.gen.ts';
import { Workspace } from './workspace.ts';

/** Files of a workspace: path → text. `plans.config.yaml` among them is read as its config. */
export type Files = Readonly<Record<FilePath, string>>;

export interface OpenOptions {
  readonly locale?: Locale;
  /** Only these rules are loaded. */
  readonly only?: readonly string[];
}

const configName = 'plans.config.yaml';

/** A workspace in memory with the files, ready to check. Own plan systems are read from the files, too. */
export async function openFiles(files: Files, { locale = 'nb', only }: OpenOptions = {}): Promise<Workspace> {
  const config = parseDocument(configName, files[configName] ?? '{}\n');
  const { settings, findings, planSystemAt, organisation } = readConfig(config.document, Object.keys(ruleIndex));
  const read = new Map<FilePath, Parsed>();
  const loaded = loadPlanSystem({
    name: settings.planSystem,
    namedAt: planSystemAt,
    read: (path) => {
      if (files[path] === undefined) return null;
      const parsed = read.get(path) ?? parseDocument(path, files[path]);
      read.set(path, parsed);
      return parsed.document;
    },
  });
  const planSystem = loaded.plansystem ?? loadPlanSystem({ name: 'norge', namedAt: null, read: () => null }).plansystem;
  if (planSystem === null) throw new Error('the plan system norge is missing');
  const rules = await loadRules(settings, only);
  const workspace = new Workspace({
    planSystem,
    rules,
    root: '.',
    locale,
    organisation: loaded.plansystem && organisation,
    local: localFacts(settings, planSystem),
  });
  const options = await checkOptions(settings, config.document.root, configName);
  const setup = [...settingsSyntax(config.findings, 'config/invalid'), ...findings, ...options, ...loaded.findings];
  for (const { findings: faults } of read.values()) setup.push(...settingsSyntax(faults, 'plansystem/invalid'));
  const faultsIn = (path: FilePath) => setup.filter(({ at }) => at.path === path);
  for (const path of [configName, ...loaded.paths]) {
    if (files[path] !== undefined) workspace.attach(path, files[path], faultsIn(path));
  }
  const others = new Set([configName, ...loaded.paths]);
  const documents = Object.entries(files).filter(([path, text]) => !others.has(path) && isDocument(path, text));
  if (documents.some(([path]) => isMarkdownFile(path))) workspace.readMarkdownWith(await loadMarkdownParser());
  workspace.haveFiles(Object.keys(files));
  for (const [path, text] of documents) workspace.put(path, text);
  if (workspace.needsDiagnosis) workspace.diagnoseWith(await loadDiagnoser());
  return workspace;
}

/** Markdown without a `type` in its front matter is something else: a README. */
function isDocument(path: FilePath, text: string): boolean {
  return isPlanFile(path) && (!isMarkdownFile(path) || isPlanMarkdown(text));
}

/** Checks files as one workspace, as of a day. */
export async function checkFiles(files: Files, asOf: Day, options: OpenOptions = {}): Promise<WorkspaceReport> {
  return (await openFiles(files, options)).check(asOf);
}

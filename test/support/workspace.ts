import { loadRules } from '../../src/check/load-rules.ts';
import type { CheckedDiagnostic, WorkspaceReport } from '../../src/check/report.ts';
import { readConfig } from '../../src/config/read.ts';
import type { Locale } from '../../src/config/settings.ts';
import { loadDiagnoser } from '../../src/parse/diagnoser.ts';
import { parseDocument } from '../../src/parse/parse.ts';
import type { PlanSystem } from '../../src/plansystem/plan-system.ts';
import { ruleIndex } from '../../src/rules/index.gen.ts';
import { Workspace } from '../../src/workspace/workspace.ts';
import { shippedPlanSystem } from './shipped.ts';

/** Files of a small workspace: path → text. `plans.config.yaml` among them is read as its config. */
export type Files = Readonly<Record<string, string>>;

export interface TestOptions {
  /** The day that counts as today; 1 June 2026 where nothing is said. */
  readonly asOf?: string;
  readonly locale?: Locale;
  /** Only these rules are loaded. */
  readonly only?: readonly string[];
  /** Instead of the plan system that the config names. */
  readonly planSystem?: PlanSystem;
}

const configName = 'plans.config.yaml';

/** A workspace in memory with the files, ready to check. */
export async function openTestWorkspace(files: Files, options: TestOptions = {}): Promise<Workspace> {
  const config = parseDocument(configName, files[configName] ?? '{}\n');
  const { settings, findings } = readConfig(config.document, Object.keys(ruleIndex));
  const planSystem = options.planSystem ?? shippedPlanSystem(settings.planSystem);
  const rules = await loadRules(settings, options.only);
  const workspace = new Workspace({ planSystem, rules, root: '.', locale: options.locale ?? 'nb' });
  if (files[configName] !== undefined)
    workspace.attach(configName, files[configName], [...config.findings, ...findings]);
  for (const [path, text] of Object.entries(files)) if (path !== configName) workspace.put(path, text);
  if (workspace.needsDiagnosis) workspace.diagnoseWith(await loadDiagnoser());
  return workspace;
}

/** Checks files as one workspace. */
export async function checkFiles(files: Files, options: TestOptions = {}): Promise<WorkspaceReport> {
  return (await openTestWorkspace(files, options)).check(options.asOf ?? '2026-06-01');
}

/** `path:line:column rule`, the short form that tests compare. */
export function shortForm(report: WorkspaceReport, diagnostic: CheckedDiagnostic): string {
  const text = report.text(diagnostic.at.path) ?? '';
  const before = text.slice(0, diagnostic.at.span.start).split('\n');
  return `${diagnostic.at.path}:${before.length}:${(before.at(-1) ?? '').length + 1} ${diagnostic.rule}`;
}

import { loadRules } from '../check/load-rules.ts';
import type { Locale, Settings } from '../config/settings.ts';
import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import { findWorkspaces } from '../host/find-workspaces.ts';
import type { FileError, Host } from '../host/host.ts';
import type { DocumentFile } from '../host/list-documents.ts';
import { relativePath } from '../host/paths.ts';
import { readFiles, type ReadFile } from '../host/read-files.ts';
import { chooseLocale } from '../messages/locale.ts';
import { decode } from '../parse/decode.ts';
import { loadDiagnoser } from '../parse/diagnoser.ts';
import { loadMarkdownParser } from '../parse/markdown/parser.ts';
import { isMarkdownFile } from '../parse/parse.ts';
import { largestFile, tooLarge } from '../parse/too-large.ts';
import { generalPlanSystem } from '../plansystem/general.ts';
import { localFacts } from '../plansystem/local-facts.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { ruleIndex } from '../rules/index.gen.ts';
import { Workspace } from '../workspace/workspace.ts';
import { assertDocuments } from './assert-documents.ts';
import { setupRules } from './focus.ts';
import { listWorkspace, type ListedWorkspace } from './list-workspace.ts';
import type { Progress } from './progress.ts';

/** What to open, and how. */
export interface OpenRequest {
  /** As typed; empty: the working folder. */
  readonly paths: readonly string[];
  readonly lang?: Locale | undefined;
  /** Only these rules, besides those of the set-up. */
  readonly only?: readonly string[] | undefined;
  readonly progress?: Progress;
}

/** A workspace with all its documents read. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  /** Relative to the working folder. */
  readonly root: string;
  readonly settings: Settings;
  readonly planSystem: PlanSystem;
  readonly locale: Locale;
  /** Files and folders that were asked for, relative to the root; `null`: all. */
  readonly focus: readonly string[] | null;
  /** Config and plan systems: a fault in one of them makes the whole run count as broken. */
  readonly setupPaths: readonly FilePath[];
  /** All files in its folder, documents or not. */
  readonly paths: readonly FilePath[];
}

/** From what the user typed to workspaces in memory: discover, config, plan system, rules, documents. Throws a `PlansError` for wrong use. */
export async function openWorkspaces(host: Host, request: OpenRequest): Promise<readonly OpenWorkspace[]> {
  const listed: ListedWorkspace[] = [];
  for (const found of await findWorkspaces(host, request.paths)) listed.push(await listWorkspace(host, found));
  assertDocuments(host, listed);
  const total = listed.reduce((sum, { documents }) => sum + documents.length, 0);
  const opened: OpenWorkspace[] = [];
  let done = 0;
  for (const workspace of listed)
    opened.push(
      await openWorkspace(host, workspace, { ...request, step: () => request.progress?.reading(++done, total) }),
    );
  return opened;
}

async function openWorkspace(
  host: Host,
  { found, setup, documents }: ListedWorkspace,
  request: OpenRequest & { readonly step: () => Promise<void> | undefined },
): Promise<OpenWorkspace> {
  const root = relativePath(host.cwd, found.root);
  const locale = chooseLocale({ flag: request.lang, env: host.env, workspace: setup.settings.language });
  const rules = await loadRules(setup.settings, request.only && [...request.only, ...setupRuleIds()]);
  const planSystem = setup.planSystem ?? generalPlanSystem();
  const workspace = new Workspace({
    planSystem,
    rules,
    root,
    locale,
    organisation: setup.planSystem && setup.organisation,
    local: localFacts(setup.settings, planSystem),
  });
  for (const { path, text, findings } of setup.files) workspace.attach(path, text, findings);
  if (documents.some(({ path }) => isMarkdownFile(path))) workspace.readMarkdownWith(await loadMarkdownParser());
  const paths = found.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  workspace.haveFiles(paths);
  await putDocuments(host, workspace, documents, request.step);
  if (workspace.needsDiagnosis) workspace.diagnoseWith(await loadDiagnoser());
  const setupPaths = setup.files.map(({ path }) => path);
  return { workspace, root, settings: setup.settings, planSystem, locale, focus: found.focus, setupPaths, paths };
}

async function putDocuments(
  { files }: Host,
  workspace: Workspace,
  documents: readonly DocumentFile[],
  step: () => Promise<void> | undefined,
): Promise<void> {
  const readable = documents.filter(({ problem, read }) => problem === null && read === undefined);
  for (const { path, problem } of documents) if (problem !== null) workspace.put(path, '', [unreadable(path, problem)]);
  for (const { path, read } of documents) {
    if (read === undefined) continue;
    put(workspace, path, read);
    await step();
  }
  let at = 0;
  for await (const read of readFiles(
    files,
    readable.map(({ absolute }) => absolute),
    largestFile,
  )) {
    const path = readable[at++]?.path ?? '';
    put(workspace, path, read);
    await step();
  }
}

function put(workspace: Workspace, path: FilePath, read: ReadFile): void {
  if ('error' in read) workspace.put(path, '', whyUnread(path, read.error));
  else {
    const { text, findings } = decode(path, read.bytes);
    workspace.put(path, text, findings);
  }
}

function whyUnread(path: FilePath, { reason, code, size }: FileError): readonly Finding[] {
  if (code === 'EFBIG') return tooLarge(path, size);
  return [unreadable(path, reason, { code })];
}

function unreadable(path: FilePath, message: string, data: Finding['data'] = {}): Finding {
  return { rule: 'syntax/unreadable', message, at: { path, span: { start: 0, end: 0 } }, data };
}

/** Rules that a faulty config or plan system may break: loaded whatever is asked for. */
function setupRuleIds(): readonly string[] {
  return Object.keys(ruleIndex).filter((id) => setupRules.test(id) || id.startsWith('syntax/'));
}

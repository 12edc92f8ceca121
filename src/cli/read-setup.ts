import { checkOptions } from '../check/check-options.ts';
import { checkInUse } from '../config/check-facts.ts';
import { readConfig, type NamedOrganisation } from '../config/read.ts';
import type { Settings } from '../config/settings.ts';
import type { Finding } from '../core/finding.ts';
import type { FilePath, Place } from '../core/place.ts';
import { configName, type FoundWorkspace } from '../host/find-workspaces.ts';
import { FileError, type FileSystem } from '../host/host.ts';
import { joinPath } from '../host/paths.ts';
import { decode } from '../parse/decode.ts';
import { loadDiagnoser } from '../parse/diagnoser.ts';
import type { PlanDocument } from '../parse/node.ts';
import { parseDocument } from '../parse/parse.ts';
import { largestFile } from '../parse/too-large.ts';
import { loadPlanSystem, type LoadedPlanSystem } from '../plansystem/load.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { ruleIndex } from '../rules/index.gen.ts';
import { settingsSyntax } from '../schema/settings-syntax.ts';
import { readOwnSchemas, type FaultySchema } from './own-schemas.ts';

/** A file of the set-up with what is wrong in it. */
interface SetupFile {
  readonly path: FilePath;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the documents of a workspace are read by. */
export interface Setup {
  readonly settings: Settings;
  /** What the config says is the organisation. */
  readonly organisation: NamedOrganisation | null;
  /** `null` where it is broken: the documents cannot be judged then. */
  readonly planSystem: PlanSystem | null;
  /** The config and the municipality's own plan systems. */
  readonly files: readonly SetupFile[];
}

/** A file read and parsed, with what was found on the way. */
interface ParsedFile {
  readonly document: PlanDocument;
  readonly findings: readonly Finding[];
}

/** Reads the config of a workspace and the plan system it names. Rejects with a `FileError` where the config cannot be read. */
export async function readSetup(files: FileSystem, workspace: FoundWorkspace): Promise<Setup> {
  const config = workspace.hasConfig
    ? await parseFile(files, workspace.root, configName)
    : { ...parseDocument(configName, '{}\n'), findings: [] };
  const { settings, findings, planSystemAt, organisation } = readConfig(config.document, Object.keys(ruleIndex));
  const parsed = new Map<FilePath, ParsedFile | null>();
  const loaded = await loadWithFiles(files, workspace.root, {
    name: settings.planSystem,
    namedAt: planSystemAt,
    parsed,
  });
  const inUse = loaded.plansystem === null ? [] : checkInUse(config.document.root, configName, loaded.plansystem);
  const options = await checkOptions(settings, config.document.root, configName);
  const found = [...findings, ...options, ...loaded.findings, ...inUse];
  const own = loaded.plansystem === null ? null : await readOwnSchemas(files, workspace.root, loaded.plansystem);
  const faulty = own?.faulty ?? [];
  const setupFiles = [config, ...loaded.paths.flatMap((path) => parsed.get(path) ?? [])];
  return {
    settings,
    organisation,
    planSystem: loaded.findings.length + faulty.length > 0 || own === null ? null : own.planSystem,
    files: workspace.hasConfig
      ? [...setupFiles.map((file) => withFindings(file, found)), ...faulty.map(faultyFile)]
      : [],
  };
}

function faultyFile({ path, text, finding }: FaultySchema): SetupFile {
  return { path, text, findings: [finding] };
}

function withFindings({ document, findings }: ParsedFile, found: readonly Finding[]): SetupFile {
  const { path, text } = document;
  return { path, text, findings: [...findings, ...found.filter(({ at }) => at.path === path)] };
}

/** Loading asks for files by and by, one `bygger_på` after the other; each time one is missing, it is read and loading begins anew. */
async function loadWithFiles(
  files: FileSystem,
  root: string,
  known: { readonly name: string; readonly namedAt: Place | null; readonly parsed: Map<FilePath, ParsedFile | null> },
): Promise<LoadedPlanSystem> {
  for (;;) {
    const asked = new Set<FilePath>();
    const loaded = loadPlanSystem({
      name: known.name,
      namedAt: known.namedAt,
      read: (path) => {
        if (!known.parsed.has(path)) asked.add(path);
        return known.parsed.get(path)?.document ?? null;
      },
    });
    if (asked.size === 0) return loaded;
    for (const path of asked) known.parsed.set(path, await parseFile(files, root, path).catch(noFile));
  }
}

function noFile(error: unknown): null {
  if (error instanceof FileError) return null;
  throw error;
}

async function parseFile(files: FileSystem, root: string, path: FilePath): Promise<ParsedFile> {
  const decoded = decode(path, await files.read(files.resolve(joinPath(root, path)), largestFile));
  const first = parseDocument(path, decoded.text);
  const { document, findings } = first.needsDiagnosis
    ? parseDocument(path, decoded.text, await loadDiagnoser())
    : first;
  const rule = path === configName ? 'config/invalid' : 'plansystem/invalid';
  return { document, findings: [...decoded.findings, ...settingsSyntax(findings, rule)] };
}

import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FilePath, Place } from '../core/place.ts';
import type { JsonObject, MapNode, ScalarNode } from '../parse/node.ts';
import { buildPlanSystem } from './build.ts';
import { checkPlanSystem } from './check.ts';
import { mergePlanSystems } from './merge.ts';
import type { PlanSystem } from './plan-system.ts';
import { own } from './read-json.ts';
import { shipped } from './shipped.gen.ts';
import { canonicalSettings } from '../schema/canonical-settings.ts';
import { spanOf } from '../schema/told.ts';

/** What to load, and how to get at the municipality's own files. */
export interface PlanSystemSources {
  /** Name of a shipped plan system, or a path (with a slash or `.yaml`) relative to the workspace. */
  readonly name: string;
  /** Where the config names it: there a missing file is told; `null` where the config says nothing. */
  readonly namedAt: Place | null;
  /** A file of the workspace, read; `null` where there is none. */
  readonly read: (path: FilePath) => PlanSystemFile | null;
}

/** A plan system's file, read; a `PlanDocument` is one. `root` is `null` where it could not be read (`syntax/*` tells). */
interface PlanSystemFile {
  readonly path: FilePath;
  readonly root: MapNode | null;
}

/** A plan system; `null` where there is nothing to build on. `paths`: the municipality's files it was read from. */
export interface LoadedPlanSystem {
  readonly plansystem: PlanSystem | null;
  readonly findings: readonly Finding[];
  readonly paths: readonly FilePath[];
}

/** Names of the plan systems that come with the program. */
export function shippedNames(): readonly string[] {
  return Object.keys(shipped);
}

/** Whether a plan system is named by a path to a file instead of by the name of a shipped one. */
export function isPlanSystemPath(name: string): boolean {
  return name.includes('/') || /\.ya?ml$/u.test(name);
}

/**
 * Loads a plan system with all it builds on (`bygger_på`), each laid over its base by `mergePlanSystems`. Faults of the
 * municipality's own files are findings of `plansystem/invalid` and leave as much of the plan system as can be used;
 * shipped systems are trusted, tests check them. An unknown name of a shipped system is told by `readConfig`.
 */
export function loadPlanSystem(sources: PlanSystemSources): LoadedPlanSystem {
  const loading: Loading = { ...sources, findings: [], paths: [] };
  const json = isPlanSystemPath(sources.name)
    ? ownJson(withoutDots(sources.name), sources.namedAt, loading)
    : shippedJson(sources.name);
  const { findings, paths } = loading;
  return { plansystem: json === null ? null : buildPlanSystem(json), findings, paths };
}

/** A load under way; `paths` are the files so far, each built on the next. */
interface Loading extends PlanSystemSources {
  readonly findings: Finding[];
  readonly paths: FilePath[];
}

function shippedJson(name: string): JsonObject | null {
  const json = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (json === undefined) return null;
  const base = own(json, 'bygger_på');
  return typeof base === 'string' ? mergePlanSystems(shippedJson(base) ?? {}, json) : json;
}

function ownJson(path: FilePath, namedAt: Place | null, loading: Loading): JsonObject | null {
  const file = path.startsWith('..') ? null : loading.read(path);
  if (file === null) {
    if (namedAt !== null) loading.findings.push(noFile(path, namedAt, loading));
    return null;
  }
  loading.paths.push(path);
  if (file.root === null) return null;
  const root = canonicalSettings(file.root, 'plansystem');
  const base = baseJson(root, path, loading);
  if (base === null) return null;
  loading.findings.push(...checkPlanSystem(root, path, base));
  return mergePlanSystems(base, root.json);
}

function baseJson(root: MapNode, path: FilePath, loading: Loading): JsonObject | null {
  const stated = root.entries.find(({ key }) => key === 'bygger_på')?.value;
  if (stated?.kind !== 'scalar' || stated.json === null) return withoutBase(root, path, loading);
  if (!isPlanSystemPath(stated.text)) {
    const json = shippedJson(stated.text);
    if (json === null) loading.findings.push(unknownBase(stated, path));
    return json;
  }
  const next = relativeTo(path, stated.text);
  const at = { path, span: spanOf(stated) };
  if (!loading.paths.includes(next)) return ownJson(next, at, loading);
  const chain = [...loading.paths.slice(loading.paths.indexOf(next)), next];
  loading.findings.push({ rule: 'plansystem/invalid', message: 'cycle', at, data: { chain: chain.join(' → ') } });
  return null;
}

/** A plan system from scratch must have types of its own; one without has forgotten what it builds on. */
function withoutBase(root: MapNode, path: FilePath, { findings }: Loading): JsonObject | null {
  const lacking = ['dokumenttyper', 'elementtyper'].find((key) => own(root.json, key) === undefined);
  if (lacking === undefined) return {};
  const at = { path, span: root.entries[0]?.keyAt ?? spanOf(root) };
  findings.push({ rule: 'plansystem/invalid', message: 'no-base', at, data: { section: lacking } });
  return null;
}

function unknownBase(node: ScalarNode, path: FilePath): Finding {
  const suggestions = nearest(node.text, shippedNames(), 1);
  return {
    rule: 'plansystem/invalid',
    message: 'unknown-base',
    at: { path, span: spanOf(node) },
    data: { base: node.text, shipped: shippedNames() },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
}

/** A missing file is a fault of the file that names it: of the config, or of a plan system that builds on it. */
function noFile(path: FilePath, at: Place, { paths }: Loading): Finding {
  if (paths.length === 0) return { rule: 'config/invalid', message: 'no-plan-system-file', at, data: { path } };
  return { rule: 'plansystem/invalid', message: 'no-file', at, data: { path } };
}

function relativeTo(from: FilePath, path: string): FilePath {
  return withoutDots(`${from.slice(0, from.lastIndexOf('/') + 1)}${path}`);
}

/** A path with `.` and `..` worked out; one that leads above the workspace keeps its dots, and no such file is found. */
function withoutDots(path: string): FilePath {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

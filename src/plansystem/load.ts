import type { Finding } from '../core/finding.ts';
import type { FilePath, Place } from '../core/place.ts';
import type { JsonObject, MapNode } from '../parse/node.ts';
import { buildPlanSystem } from './build.ts';
import { mergePlanSystems } from './merge.ts';
import type { PlanSystem } from './plan-system.ts';
import { own } from './read-json.ts';
import { shipped } from './shipped.gen.ts';

/** What to load, and how to get at the municipality's own files. */
export interface PlanSystemSources {
  /** Name of a shipped plan system, or a path (with a slash or `.yaml`) relative to the workspace. */
  readonly name: string;
  /** Where the config names it: there a missing file is told; `null` where the config says nothing. */
  readonly namedAt: Place | null;
  /** A file of the workspace, read; `null` where there is none. */
  readonly read: (path: FilePath) => PlanSystemFile | null;
}

/** A plan system's file, read; a `PlanDocument` is one. `root` is `null` where it could not be read (`syntax/yaml` tells). */
export interface PlanSystemFile {
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
 * Loads a plan system with all it builds on (`bygger_på`), the lowest laid over the others by `mergePlanSystems`.
 * Faults of the municipality's own files are findings of `plansystem/invalid`; shipped systems are trusted.
 */
export function loadPlanSystem(sources: PlanSystemSources): LoadedPlanSystem {
  const json = shippedJson(sources.name);
  return { plansystem: json === null ? null : buildPlanSystem(json), findings: [], paths: [] };
}

function shippedJson(name: string): JsonObject | null {
  const json = Object.hasOwn(shipped, name) ? shipped[name] : undefined;
  if (json === undefined) return null;
  const base = own(json, 'bygger_på');
  return typeof base === 'string' ? mergePlanSystems(shippedJson(base) ?? {}, json) : json;
}

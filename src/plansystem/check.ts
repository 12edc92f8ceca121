import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { JsonObject, MapNode } from '../parse/node.ts';
import { checkSettings } from '../schema/check-settings.ts';
import { buildPlanSystem } from './build.ts';
import { checkNames } from './check-names.ts';
import { checkRows } from './check-rows.ts';
import { checkSpellings } from './check-spellings.ts';
import type { CheckedFile } from './checked-file.ts';
import { mergePlanSystems } from './merge.ts';
import { knownNames } from './names.ts';
import { planSystemShape } from './shape.ts';

/** Tells what is wrong in a plan system's file that builds on another: its shape first, then what it names. */
export function checkPlanSystem(root: MapNode, path: FilePath, base: JsonObject): readonly Finding[] {
  const merged = mergePlanSystems(base, root.json);
  const file: CheckedFile = {
    path,
    root,
    base,
    merged,
    names: knownNames(merged),
    spelled: buildPlanSystem(merged).spelled,
  };
  const shape = checkSettings(root, path, planSystemShape);
  const told = new Set(shape.map(({ at }) => at.span.start));
  const findings = [...checkNames(file), ...checkRows(file), ...checkSpellings(file)];
  return [...shape, ...findings.filter(({ at }) => !told.has(at.span.start))];
}

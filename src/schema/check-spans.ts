import { parseDate, parsePeriod } from '../core/date.ts';
import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { MapNode, Node, ScalarNode } from '../parse/node.ts';
import { correctPeriod } from './correct-date.ts';
import { entryOf } from './locate.ts';
import { corrected, findingOf } from './told.ts';

/** Keys of documents and units under which time spans stand. */
const spanKeys = ['periode', 'gyldig', 'høring'] as const;

/** Finds time spans that end before they begin, in a document and in the units of an organisation. Gives the keys they stand under. */
export function checkSpans(root: MapNode, path: FilePath): { findings: readonly Finding[]; keys: readonly string[] } {
  const findings: Finding[] = [];
  const keys: string[] = [];
  for (const key of [...spanKeys, 'enheter']) {
    if (!Object.hasOwn(root.json, key)) continue;
    const value = entryOf(root, key)?.value;
    if (value === undefined) continue;
    const found = key === 'enheter' ? checkUnits(value, path) : checkValue(value, path);
    if (found.length > 0) keys.push(key);
    findings.push(...found);
  }
  return { findings, keys };
}

function checkUnits(units: Node, path: FilePath): Finding[] {
  if (units.kind !== 'list') return [];
  return units.elements.flatMap((unit) => (unit.kind === 'map' ? checkSpans(unit, path).findings : []));
}

function checkValue(value: Node, path: FilePath): readonly Finding[] {
  if (value.kind === 'list') return value.elements.flatMap((element) => checkValue(element, path));
  return value.kind === 'map' ? checkRange(value, path) : checkPeriod(value, path);
}

function checkPeriod(value: ScalarNode, path: FilePath): readonly Finding[] {
  if (!/^\d{4}\s?[-–]\s?\d{4}$/.test(value.text) || parsePeriod(value.text) !== null) return [];
  const data = { value: value.text };
  const meant = corrected(correctPeriod(value.text));
  return [findingOf({ rule: 'schema/value', message: 'period-backwards', data, ...meant }, value, path)];
}

function checkRange(range: MapNode, path: FilePath): readonly Finding[] {
  const from = entryOf(range, 'fra')?.value;
  const to = entryOf(range, 'til')?.value;
  if (from?.kind !== 'scalar' || to?.kind !== 'scalar') return [];
  const first = parseDate(from.text);
  const last = parseDate(to.text);
  if (first === null || last === null || last.to >= first.from) return [];
  const data = { fra: from.text, til: to.text };
  return [findingOf({ rule: 'schema/value', message: 'ends-before-start', data }, to, path)];
}

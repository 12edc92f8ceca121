import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FilePath, Span } from '../core/place.ts';
import type { SeveritySetting } from '../core/severity.ts';
import type { Entry, MapNode, Node } from '../parse/node.ts';
import type { RuleSetting, Settings } from './settings.ts';
import { spanOf } from '../schema/told.ts';

const settings = ['off', 'info', 'warning', 'error'] as const satisfies readonly SeveritySetting[];

/** Words that people write for a severity, and what they mean: only for suggestions. */
const meant: Readonly<Record<string, SeveritySetting>> = {
  av: 'off',
  nei: 'off',
  false: 'off',
  ingen: 'off',
  informasjon: 'info',
  warn: 'warning',
  advarsel: 'warning',
  åtvaring: 'warning',
  feil: 'error',
  true: 'error',
};

type Options = NonNullable<RuleSetting['options']>;

/** What `regler` says of each rule, and what is wrong there. */
export interface ReadRules {
  readonly rules: Settings['rules'];
  readonly findings: readonly Finding[];
}

/** Reads `regler`, of rules or of whole areas (`law`): severities, or lists of a severity and options. Whether a rule knows its options is asked in `check/`. */
export function readRules(node: Node | undefined, path: FilePath, ruleIds: readonly string[]): ReadRules {
  const rules = new Map<string, RuleSetting>();
  const areas = new Map<string, RuleSetting>();
  const findings: Finding[] = [];
  const tell = (span: Span, message: string, data: Finding['data'], suggestions: readonly string[] = []) =>
    findings.push({
      rule: 'config/invalid',
      message,
      at: { path, span: spanOf(span) },
      ...(data === undefined ? {} : { data }),
      ...(suggestions.length > 0 ? { suggestions } : {}),
    });
  for (const entry of node?.kind === 'map' ? node.entries : []) {
    const inArea = ruleIds.filter((id) => id.startsWith(`${entry.key.replace(/\/\*$/, '')}/`));
    if (inArea.length > 0) {
      const setting = entry.value.kind === 'list' ? null : readSeverity(entry.value, entry.key, tell);
      if (entry.value.kind === 'list') tell(entry.value, 'area-form', { area: entry.key });
      if (setting !== null) for (const id of inArea) areas.set(id, setting);
      continue;
    }
    if (!ruleIds.includes(entry.key)) {
      tell(entry.keyAt, 'unknown-rule', { rule: entry.key }, nearestRules(entry.key, ruleIds));
      continue;
    }
    const setting = readSetting(entry, tell);
    if (setting !== null) rules.set(entry.key, setting);
  }
  // What is said of a rule itself goes before what is said of its area, wherever it stands.
  for (const [id, setting] of areas) rules.set(id, { ...setting, ...rules.get(id) });
  return { rules, findings };
}

type Tell = (span: Span, message: string, data: Finding['data'], suggestions?: readonly string[]) => void;

function readSetting({ key, value }: Entry, tell: Tell): RuleSetting | null {
  if (value.kind !== 'list') return readSeverity(value, key, tell);
  const [first, second, ...more] = value.elements;
  const setting = first === undefined ? null : readSeverity(first, key, tell);
  if (second === undefined) return setting;
  if (second.kind !== 'map' || more.length > 0) {
    tell(second.kind === 'map' ? (more[0] ?? second) : second, 'rule-form', { rule: key });
    return setting;
  }
  return { ...setting, options: readOptions(second, key, tell) };
}

function readSeverity(node: Node, rule: string, tell: Tell): RuleSetting | null {
  if (node.kind !== 'scalar') {
    tell(node, 'rule-form', { rule });
    return null;
  }
  if (node.json === null) return null;
  const severity = settings.find((one) => one === node.text);
  if (severity !== undefined) return { severity };
  const near = Object.hasOwn(meant, node.text) ? [meant[node.text] ?? 'off'] : nearest(node.text, settings, 1);
  tell(node, 'not-severity', { rule, value: node.text, allowed: settings }, near);
  return null;
}

function readOptions(map: MapNode, rule: string, tell: Tell): Options {
  const options = new Map<string, Options[string]>();
  for (const { key, value } of map.entries) {
    const option = readOption(value);
    if (option === null) tell(value, 'option-form', { rule, key });
    else options.set(key, option);
  }
  return Object.fromEntries(options);
}

function readOption(node: Node): Options[string] | null {
  if (node.kind === 'scalar') return node.json;
  if (node.kind === 'map') return null;
  const texts = node.elements.flatMap((one) => (one.kind === 'scalar' && one.json !== null ? [one.text] : []));
  return texts.length === node.elements.length ? texts : null;
}

/** Rule ids and areas near to a word; also where only the part after the slash was written. */
function nearestRules(id: string, ruleIds: readonly string[]): readonly string[] {
  const sameFault = ruleIds.filter((known) => known.slice(known.indexOf('/') + 1) === id.slice(id.indexOf('/') + 1));
  if (sameFault.length > 0) return sameFault.slice(0, 3);
  const areas = new Set(ruleIds.map((known) => known.slice(0, known.indexOf('/'))));
  return nearest(id, id.includes('/') ? ruleIds : [...areas, ...ruleIds]);
}

import type { Settings } from '../config/settings.ts';
import type { Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { FilePath } from '../core/place.ts';
import type { MapNode } from '../parse/node.ts';
import { keyAt, nodeAt } from '../parse/pointer.ts';
import { canonicalSettings } from '../schema/canonical-settings.ts';
import { spanOf } from '../schema/told.ts';
import { kindOf, type OptionKind } from './option-kind.ts';

/** Which words of `config/invalid` say that an option is not of its rule's kind. */
const notOfKind: Readonly<Record<OptionKind, string>> = {
  number: 'not-number',
  string: 'not-text',
  boolean: 'not-true-or-false',
  list: 'not-list',
};

/** Tells the options under `regler` that their rule does not have, or has as something else. `written` is the config as read. */
export async function checkOptions(
  settings: Settings,
  written: MapNode | null,
  path: FilePath,
): Promise<readonly Finding[]> {
  if (written === null || [...settings.rules.values()].every(({ options }) => options === undefined)) return [];
  const root = canonicalSettings(written, 'config');
  const { rules } = await import('../rules/all.gen.ts');
  const findings: Finding[] = [];
  for (const [rule, { options }] of settings.rules) {
    const stated = Object.entries(options ?? {});
    if (stated.length === 0) continue;
    const known = rules[rule]?.meta.options ?? {};
    for (const [key, value] of stated) {
      const at = ['regler', rule, '1', key];
      const names = Object.keys(known);
      if (!names.includes(key)) {
        const suggestions = nearest(key, names);
        findings.push({
          rule: 'config/invalid',
          message: 'unknown-option',
          at: { path, span: keyAt(root, at) ?? spanOf(root) },
          data: { rule, key },
          ...(suggestions.length > 0 ? { suggestions } : {}),
        });
      } else if (kindOf(value) !== kindOf(known[key] ?? '')) {
        const span = spanOf(nodeAt(root, at) ?? root);
        findings.push({
          rule: 'config/invalid',
          message: notOfKind[kindOf(known[key] ?? '')],
          at: { path, span },
          data: { key },
        });
      }
    }
  }
  return findings;
}

import type { Finding } from '../core/finding.ts';

/** What is wrong with a whole file, told of plan documents in words that fit only them. */
const whole: ReadonlySet<string> = new Set(['empty', 'only-list', 'only-text']);

/**
 * What reading a file of settings found, as the rule for such files (`config/invalid`, `plansystem/invalid`) tells it:
 * a config that says nothing is a config of defaults; a plan system has to say something.
 */
export function settingsSyntax(
  findings: readonly Finding[],
  rule: 'config/invalid' | 'plansystem/invalid',
): readonly Finding[] {
  return findings.flatMap((finding) => {
    if (finding.rule !== 'syntax/yaml' || !whole.has(finding.message)) return [finding];
    return rule === 'config/invalid' && finding.message === 'empty' ? [] : [{ ...finding, rule }];
  });
}

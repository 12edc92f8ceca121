import { appendTo } from '../core/append-to.ts';
import type { Finding } from '../core/finding.ts';
import type { FilePath } from '../core/place.ts';
import type { Suppression, Summary } from '../model/summary.ts';

/** Rules that comments cannot switch off: they tell of the comments themselves, or that a file or the program is broken. */
const alwaysSpeak = /^(?:suppression|syntax|config|plansystem|internal)\//;

/**
 * Takes out the findings that comments switch off and tells of comments that switch off nothing or give no reason.
 * `isRule` answers whether a rule exists; `isOn` whether it ran: a comment for a rule that is off is not unused; `isJudged`
 * whether the rules of the chain looked at a file.
 */
export function suppress(
  findings: readonly Finding[],
  summaries: readonly Summary[],
  rules: {
    readonly isRule: (id: string) => boolean;
    readonly isOn: (id: string) => boolean;
    readonly isJudged: (path: FilePath) => boolean;
    readonly nearest: (id: string) => readonly string[];
  },
): readonly Finding[] {
  const commented = summaries.filter((summary) => summary.suppressions.length > 0);
  if (commented.length === 0) return findings;
  const byPath = new Map<FilePath, readonly Suppression[]>(
    commented.map((summary) => [summary.path, summary.suppressions]),
  );
  const used = new Set<object>();
  const places = placesByPath(findings);
  const kept = findings.filter((finding) => {
    const comment = coverOf(finding, byPath.get(finding.at.path) ?? []);
    if (comment !== undefined) used.add(comment);
    return comment === undefined;
  });
  const judged = commented.filter(({ path }) => rules.isJudged(path));
  const told = judged.flatMap(({ path, suppressions }) =>
    suppressions.flatMap((one) => tellOf(one, path, isTroubled(one, places.get(path) ?? []) ? null : used, rules)),
  );
  return [...kept, ...told];
}

/** Every place that findings speak of, the related ones too. */
function placesByPath(findings: readonly Finding[]): ReadonlyMap<FilePath, readonly number[]> {
  const places = new Map<FilePath, number[]>();
  for (const { at, related = [] } of findings)
    for (const { path, span } of [at, ...related.map((note) => note.at)]) appendTo(places, path, span.start);
  return places;
}

/** Something else is wrong where a comment holds: it may be why its rule is silent. */
function isTroubled({ covers }: Suppression, places: readonly number[]): boolean {
  return places.some((start) => start >= covers.start && start <= covers.end);
}

function coverOf(finding: Finding, suppressions: readonly Suppression[]): object | undefined {
  if (alwaysSpeak.test(finding.rule)) return undefined;
  const { start } = finding.at.span;
  for (const { covers, rules } of suppressions) {
    if (start < covers.start || start > covers.end) continue;
    const named = rules.find((rule) => rule.value === finding.rule);
    if (named !== undefined) return named;
  }
  return undefined;
}

function tellOf(
  suppression: Suppression,
  path: FilePath,
  /** `null`: it cannot be told which are. */
  used: ReadonlySet<object> | null,
  rules: Parameters<typeof suppress>[2],
): readonly Finding[] {
  const { misnamed } = suppression;
  if (misnamed !== null) return [{ rule: 'suppression/unused', message: 'misnamed', at: { path, span: misnamed } }];
  if (suppression.rules.length === 0)
    return [{ rule: 'suppression/unused', message: 'no-rule', at: { path, span: suppression.at } }];
  const idle = suppression.rules.flatMap((rule): Finding[] => {
    const at = { path, span: rule.at };
    const data = { rule: rule.value };
    if (rules.isRule(rule.value) && alwaysSpeak.test(rule.value))
      return [{ rule: 'suppression/unused', message: 'cannot', at, data }];
    if (!rules.isRule(rule.value))
      return [
        { rule: 'suppression/unused', message: 'unknown-rule', at, data, suggestions: rules.nearest(rule.value) },
      ];
    return used === null || used.has(rule) || !rules.isOn(rule.value)
      ? []
      : [{ rule: 'suppression/unused', message: 'unused', at, data }];
  });
  if (suppression.reason !== null || idle.length > 0) return idle;
  const data = { rule: suppression.rules.map((rule) => rule.value) };
  return [{ rule: 'suppression/without-reason', message: 'without-reason', at: { path, span: suppression.at }, data }];
}

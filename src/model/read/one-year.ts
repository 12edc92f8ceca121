import { type Period, yearOf } from '../../core/date.ts';
import type { Finding } from '../../core/finding.ts';

/**
 * Amounts without a year are told with the document's own: the first year of its period in the example, and a fix where
 * the document is about that year alone.
 */
export function withYear(findings: readonly Finding[], period: Period | null): readonly Finding[] {
  if (period?.from == null) return findings;
  const first = yearOf(period.from);
  const isOneYear = period.to !== null && yearOf(period.to) === first;
  return findings.map((finding) => {
    if (finding.rule !== 'schema/type' || !finding.message.startsWith('kroner-one-year')) return finding;
    const value = String(finding.data?.['value']);
    const isInHead = finding.message !== 'kroner-one-year';
    const example = isInHead ? `${first}=${value}` : `{${first}: ${value}}`;
    const fix = { title: 'replace', data: { value: example }, edits: [{ ...finding.at, text: example }] };
    return { ...finding, data: { ...finding.data, example }, ...(isOneYear ? { fixes: [fix] } : {}) };
  });
}

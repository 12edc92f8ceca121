import { jsonText } from '../../../report/json-text.ts';
import { sayReason, speechOf } from '../../../overview/coverage/say.ts';
import type { Locale } from '../../../config/settings.ts';
import type { CoverageReport } from '../../../overview/coverage/report.ts';

/** A report as JSON, version 1: `schemas/output/coverage.schema.json`. */
export function coverageJson(report: CoverageReport, locale: Locale): string {
  const speech = speechOf(report, locale);
  const items = report.items.map((row) => ({
    ...row,
    reasons: row.reasons.map((reason) => ({ ...reason, message: sayReason(reason, speech) })),
  }));
  // How many are left out is for whoever runs it, not for the readers.
  return jsonText({ version: 1, ...report, items, withheld: undefined });
}

import type { Report, ToolFacts } from '../../../check/report.ts';
import type { Host } from '../../../host/host.ts';
import { allDiagnostics } from '../../../report/counts.ts';
import { readRulePages } from '../../read-rule-page.ts';
import { readVersion } from '../../read-version.ts';

/** The program's version, and the pages of the rules that spoke in a report. */
export async function toolFacts(host: Host, report: Report): Promise<ToolFacts> {
  return {
    version: await readVersion(host),
    pages: await readRulePages(
      host,
      allDiagnostics(report).map(({ rule }) => rule),
    ),
  };
}

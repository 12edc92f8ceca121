import type { Report, ToolFacts } from '../../../check/report.ts';
import type { Host } from '../../../host/host.ts';
import { allDiagnostics } from '../../../report/counts.ts';
import { readRulePage } from '../../read-rule-page.ts';
import { readVersion } from '../../read-version.ts';

/** The program's version, and the pages of the rules that spoke in a report. */
export async function toolFacts(host: Host, report: Report): Promise<ToolFacts> {
  const rules = [...new Set(allDiagnostics(report).map(({ rule }) => rule))];
  const pages = await Promise.all(rules.map(async (rule) => [rule, await readRulePage(host, rule)] as const));
  return {
    version: await readVersion(host),
    pages: new Map(pages.flatMap(([rule, page]) => (page === null ? [] : [[rule, page]]))),
  };
}

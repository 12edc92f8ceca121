import { FileError, type Host } from '../host/host.ts';
import { joinPath } from '../host/paths.ts';
import { rulePage } from '../report/rule-page.ts';

/** The page of a rule in Markdown, as it is shipped; `null` where it has none. */
export async function readRulePage({ files, packageRoot }: Host, rule: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await files.read(joinPath(packageRoot, rulePage(rule))));
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** The pages of rules, by rule; those that have none are left out. */
export async function readRulePages(host: Host, rules: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    [...new Set(rules)].map(async (rule) => [rule, await readRulePage(host, rule)] as const),
  );
  return new Map(pages.flatMap(([rule, page]) => (page === null ? [] : [[rule, page]])));
}

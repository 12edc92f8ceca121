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

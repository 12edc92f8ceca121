import type { ToolFacts } from '../check/report.ts';
import type { Locale } from '../config/settings.ts';
import { compareText } from '../core/place.ts';
import type { Severity } from '../core/severity.ts';
import { wordsOf } from '../messages/words-of.ts';
import { ruleIndex } from '../rules/index.gen.ts';
import { leadOf } from './rule-page.ts';

/** The words of SARIF for severities. */
export const sarifLevels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What SARIF says of the rules that some findings are of, by id: what each is about, its usual level, and its page as help. */
export function sarifRules(
  findings: readonly { readonly rule: string }[],
  tool: ToolFacts | undefined,
  locale: Locale,
) {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  return ids.map((id) => {
    const entry = ruleIndex[id];
    const page = tool?.pages.get(id)?.replace(/<!--[\s\S]*?-->\n?/g, '');
    const lead = locale === 'en' || page === undefined ? entry?.summary : leadOf(page);
    const more = wordsOf(locale).report.explain(id);
    return {
      id,
      ...(lead === undefined ? {} : { shortDescription: { text: plain(lead) } }),
      help: { text: page ?? more, ...(page === undefined ? {} : { markdown: page }) },
      ...(entry === undefined ? {} : { defaultConfiguration: { level: sarifLevels[entry.severity] } }),
    };
  });
}

/** A line of Markdown without its marks. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}

import type { Diagnostic, Note } from '../core/diagnostic.ts';
import type { Finding, MessageData } from '../core/finding.ts';
import type { Locale } from '../config/settings.ts';
import { fill } from '../messages/fill.ts';
import { meantWords } from '../messages/meant-words.ts';
import { blotOut, isSensitive } from '../parse/sensitive/blot-out.ts';
import type { Message, Rule } from '../rules/define.ts';
import { lawInNynorsk } from './in-nynorsk.ts';
import type { LoadedRules } from './load-rules.ts';

/** Gives a finding its severity and words; `null` where its rule is off. What must not be shown is blotted out in them. */
export function stamp(finding: Finding, rules: LoadedRules, locale: Locale): Diagnostic | null {
  const loaded = rules.get(finding.rule);
  if (loaded === undefined) return null;
  const { rule } = loaded;
  const severity = loaded.severityOf(finding.severity ?? rule.meta.severity);
  if (severity === null) return null;
  const legalBasis = finding.legalBasis ?? rule.meta.legalBasis;
  const suggestions = (finding.suggestions ?? []).map(blotOut);
  const fixes = (finding.fixes ?? []).filter(({ edits }) => !edits.some(({ text }) => isSensitive(text)));
  return {
    rule: finding.rule,
    severity,
    message: say(rule, finding.message, finding.data, locale) + question(suggestions, locale),
    at: finding.at,
    ...(finding.ref === undefined ? {} : { ref: finding.ref.split('#').map(blotOut).join('#') }),
    related: (finding.related ?? []).map((related): Note => ({
      at: related.at,
      message: say(rule, related.message, related.data, locale),
    })),
    suggestions,
    fixes: fixes.map((fix) => ({ title: say(rule, fix.title, fix.data, locale), edits: fix.edits })),
    legalBasis: locale === 'nn' ? legalBasis.map(lawInNynorsk) : legalBasis,
  };
}

function say(rule: Rule, key: string, data: MessageData | undefined, locale: Locale): string {
  const message: Message | undefined = rule.meta.messages[key];
  if (message === undefined) throw new Error(`${rule.meta.id} has no message '${key}'`);
  return blotOut(fill(message[locale], data ?? {}, locale));
}

function question(suggestions: readonly string[], locale: Locale): string {
  return suggestions.length === 0 ? '' : ` ${meantWords(suggestions, locale)}`;
}

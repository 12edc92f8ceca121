import type { Finding } from '../../src/core/finding.ts';
import { fill } from '../../src/messages/fill.ts';
import { notInThisDocument } from '../../src/rules/schema/not-in-this-document.ts';
import { required } from '../../src/rules/schema/required.ts';
import { type } from '../../src/rules/schema/type.ts';
import { unknownKey } from '../../src/rules/schema/unknown-key.ts';
import { value } from '../../src/rules/schema/value.ts';

const rules = new Map([notInThisDocument, required, type, unknownKey, value].map((rule) => [rule.meta.id, rule]));

/** A finding on one line, in the words a planner reads: `schema/value «30.06.2026» … → 2026-06-30`. */
export function say(text: string, finding: Finding, locale: 'nb' | 'en' = 'nb'): string {
  const message = rules.get(finding.rule)?.meta.messages[finding.message];
  if (message === undefined) throw new Error(`${finding.rule} has no message '${finding.message}'`);
  const words = fill(message[locale], finding.data, locale);
  const { start, end } = finding.at.span;
  const arrow = (finding.suggestions ?? []).length > 0 ? ` → ${finding.suggestions?.join(' | ')}` : '';
  return `${finding.rule} [${text.slice(start, end)}] ${words}${arrow}`;
}

/** The text with the first fix of each finding applied, the last in the file first. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((whole, edit) => whole.slice(0, edit.span.start) + edit.text + whole.slice(edit.span.end), text);
}

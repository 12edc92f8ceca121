import type { Finding } from '../../src/core/finding.ts';
import { fill } from '../../src/messages/fill.ts';
import type { Message } from '../../src/rules/define.ts';
import { duplicateKey } from '../../src/rules/syntax/duplicate-key.ts';
import { notInThisDocument } from '../../src/rules/schema/not-in-this-document.ts';
import { required } from '../../src/rules/schema/required.ts';
import { type } from '../../src/rules/schema/type.ts';
import { unknownKey } from '../../src/rules/schema/unknown-key.ts';
import { value } from '../../src/rules/schema/value.ts';

const rules = new Map(
  [duplicateKey, notInThisDocument, required, type, unknownKey, value].map((rule) => [rule.meta.id, rule]),
);

/** A finding on one line, in the words a planner reads: `schema/value [30.06.2026] … → 2026-06-30`. */
export function say(text: string, finding: Finding): string {
  const words = fill(messageOf(finding).nb, finding.data, 'nb');
  const { start, end } = finding.at.span;
  const arrow = (finding.suggestions ?? []).length > 0 ? ` → ${finding.suggestions?.join(' | ')}` : '';
  return `${finding.rule} [${text.slice(start, end)}] ${words}${arrow}`;
}

/** Slots of a finding's words, in either language, that its data does not fill. */
export function emptySlots(finding: Finding): readonly string[] {
  const { nb, en } = messageOf(finding);
  const slots = `${nb} ${en}`.matchAll(/\{(\w+)\}/g);
  return [...slots].map(([, slot]) => slot ?? '').filter((slot) => !Object.hasOwn(finding.data ?? {}, slot));
}

/** The text with the first fix of each finding applied, the last in the file first. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((whole, edit) => whole.slice(0, edit.span.start) + edit.text + whole.slice(edit.span.end), text);
}

function messageOf({ rule, message }: Finding): Message {
  const words = rules.get(rule)?.meta.messages[message];
  if (words === undefined) throw new Error(`${rule} has no message '${message}'`);
  return words;
}

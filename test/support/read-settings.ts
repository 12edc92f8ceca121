import type { Finding } from '../../src/core/finding.ts';
import { fill } from '../../src/messages/fill.ts';
import type { Messages } from '../../src/rules/define.ts';

/** A finding as tests of config and plan system compare it: the text it points at, its words, what it suggests. */
export function told(finding: Finding, files: Readonly<Record<string, string>>, messages: Messages): string {
  const { at, message, data, suggestions } = finding;
  const marked = files[at.path]?.slice(at.span.start, at.span.end).split('\n')[0] ?? '';
  const words = fill(messages[message]?.nb ?? `no message ${message}`, data, 'nb');
  return `[${marked}] ${words}${suggestions === undefined ? '' : ` → ${suggestions.join(', ')}`}`;
}

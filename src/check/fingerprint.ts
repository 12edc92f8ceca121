import type { Diagnostic } from '../core/diagnostic.ts';
import { hashText } from '../core/hash.ts';
import type { Node, PlanDocument } from '../parse/node.ts';
import { nodeAt, pathAt } from '../parse/pointer.ts';
import { isSensitive } from '../parse/sensitive/blot-out.ts';
import type { CheckedDiagnostic } from './report.ts';

/** UTF-16 units of an offending value that count. */
const longestValue = 200;

/**
 * Marks diagnostics so that a baseline knows them again: rule, document and item, key path inside the item and the
 * offending value; the second that is equal in all of these ends in `-2`, and so on. Never words, line or file, so that
 * moving text keeps the mark; only what has no document with an id is known by its file. A value that must not be shown does
 * not count: whoever knows a mark could find it by trying.
 * `diagnostics` must be sorted; `read` gives the file as parsed, and is asked when the first mark is: few formats print them.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  read: (path: string) => PlanDocument | undefined,
): readonly CheckedDiagnostic[] {
  let all: readonly string[] | null = null;
  const fingerprintAt = (index: number): string => {
    all ??= fingerprintsOf(diagnostics, read);
    return all[index] ?? '';
  };
  return diagnostics.map((diagnostic, index) => ({
    ...diagnostic,
    get fingerprint() {
      return fingerprintAt(index);
    },
  }));
}

/** What equal findings have in common: a fingerprint without its count. */
export function markOf(fingerprint: string): string {
  return fingerprint.replace(/-\d+$/, '');
}

function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  read: (path: string) => PlanDocument | undefined,
): readonly string[] {
  const files = new Map<string, PlanDocument | undefined>();
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { path } = diagnostic.at;
    if (!files.has(path)) files.set(path, read(path));
    const mark = markIn(diagnostic, files.get(path));
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    return count === 1 ? mark : `${mark}-${count}`;
  });
}

function markIn({ rule, ref, at: { path, span } }: Diagnostic, file: PlanDocument | undefined): string {
  const value = file?.text.slice(span.start, Math.min(span.end, span.start + longestValue)) ?? '';
  const text = isSensitive(value) ? '' : value;
  const keys = file?.root ? keysInItem(file.root, span.start) : [];
  return hashText([rule, ref ?? path, keys.join('.'), text.replace(/\s+/g, ' ')].join('\n').normalize('NFC'));
}

/** The keys from the innermost thing with an id down to an offset. A place in a list is no key: what is put in before it changes nothing. */
function keysInItem(root: Node, offset: number): readonly string[] {
  let keys: string[] = [];
  let node: Node | null = root;
  for (const step of pathAt(root, offset)) {
    const isKey: boolean = node?.kind === 'map';
    node = node === null ? null : nodeAt(node, [step]);
    if (isKey) keys.push(step);
    else if (node?.kind === 'map' && node.entries.some(({ key }) => key === 'id')) keys = [];
  }
  return keys;
}

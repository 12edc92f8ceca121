import type { Diagnostic } from '../core/diagnostic.ts';
import { hashText } from '../core/hash.ts';
import type { PlanDocument } from '../parse/node.ts';
import { pathAt } from '../parse/pointer.ts';
import type { CheckedDiagnostic } from './report.ts';

/**
 * Marks diagnostics so that a baseline knows them again: rule, document and item, key path inside the item and the
 * offending value, with a count where all of these are equal. Never words, line or file, so that moving text keeps the mark.
 * `diagnostics` must be sorted; `read` gives the file as parsed.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  read: (path: string) => PlanDocument | undefined,
): readonly CheckedDiagnostic[] {
  const files = new Map<string, PlanDocument | undefined>();
  const counts = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const { path, span } = diagnostic.at;
    if (!files.has(path)) files.set(path, read(path));
    const file = files.get(path);
    const value = file?.text.slice(span.start, Math.min(span.end, span.start + 200)).normalize('NFC') ?? '';
    const keys = file?.root ? pathAt(file.root, span.start).filter((step) => typeof step === 'string') : [];
    const mark = [diagnostic.rule, diagnostic.ref ?? path, keys.join('.'), value].join('\n');
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    return { ...diagnostic, fingerprint: hashText(`${mark}\n${count}`) };
  });
}

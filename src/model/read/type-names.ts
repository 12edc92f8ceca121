import { closest } from '../../core/nearest.ts';
import type { Finding } from '../../core/finding.ts';
import type { FilePath, Spanned } from '../../core/place.ts';
import { foldedName, type PlanSystem } from '../../plansystem/plan-system.ts';

/** A document type as a file names it: which one it means, and what is wrong with the name. */
export interface NamedType {
  /** `null` where the plan system has none that the word is near to. */
  readonly type: string | null;
  readonly finding: Finding | null;
}

/** Reads the name of a document type: a near miss is told and counts as the only type it is near to. */
export function readTypeName({ value, at }: Spanned<string>, plansystem: PlanSystem, path: FilePath): NamedType {
  const spelled = plansystem.spelled.documentType;
  const known = spelled.get(foldedName(value));
  if (known !== undefined) return { type: known, finding: null };
  const near = closest(foldedName(value), spelled.keys());
  const meant = new Set(near.map((spelling) => spelled.get(spelling)));
  const place = { path, span: at };
  const [text] = near;
  const fix = { title: 'replace', data: { value: text ?? '' }, edits: [{ ...place, text: text ?? '' }] };
  const finding: Finding = {
    rule: 'schema/unknown-document-type',
    message: 'unknown',
    at: place,
    data: { type: value },
    suggestions: near.slice(0, 3),
    ...(near.length === 1 ? { fixes: [fix] } : {}),
  };
  return { type: meant.size === 1 ? ([...meant][0] ?? null) : null, finding };
}

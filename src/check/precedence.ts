import type { Finding } from '../core/finding.ts';
import type { Place } from '../core/place.ts';

/** Two rules that one cause can set off: which of them speaks, and where both must point for it to be one cause. */
interface Precedence {
  readonly speaks: RegExp;
  readonly silent: RegExp;
  /** `place`: the very same place, or one related to the one that speaks; `ref`: the same document or item. */
  readonly at: 'place' | 'ref';
}

/** One cause, one finding: the rows are read from the top; a mutation test holds them. */
const table: readonly Precedence[] = [
  { speaks: /^syntax\//, silent: /^(?:schema|config|plansystem)\//, at: 'place' },
  { speaks: /^schema\//, silent: /^(?:reference|organisation|period|adoption|id|law|calendar)\//, at: 'place' },
  { speaks: /^id\/duplicate-item$/, silent: /^id\/duplicate-title$/, at: 'ref' },
  { speaks: /^adoption\/in-the-future$/, silent: /^adoption\/(?:case-number|conflict)$/, at: 'ref' },
  // A handlingsdel that is too short has an unusual horizon.
  { speaks: /^law\/action-part-four-years$/, silent: /^period\/horizon$/, at: 'place' },
  // Where a date or a year is in doubt, no law is held against it.
  {
    speaks: /^(?:adoption\/(?:case-number|conflict|in-the-future)|period\/title-mismatch)$/,
    silent: /^law\//,
    at: 'ref',
  },
];

/** Takes out findings that another one already explains. */
export function keepCauses(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const explained = table.map(({ speaks, at }) => {
    const causes = findings.filter(({ rule }) => speaks.test(rule));
    return new Set(causes.flatMap((cause) => (at === 'ref' ? (cause.ref ?? []) : placesOf(cause))));
  });
  const isExplained = (finding: Finding) =>
    table.some(({ silent, at }, row) => {
      const mark = at === 'ref' ? finding.ref : markOf(finding.at);
      return mark !== undefined && silent.test(finding.rule) && explained[row]?.has(mark) === true;
    });
  return findings.filter((finding) => !isExplained(finding));
}

/** A finding's own place, quotation marks aside, and its related ones. */
function placesOf({ rule, at, related = [] }: Finding): readonly string[] {
  const marks = [at, ...related.map((place) => place.at)].map(markOf);
  const { start, end } = at.span;
  if (!rule.startsWith('syntax/') || end - start < 2) return marks;
  return [...marks, ...[end, end - 1].map((last) => markOf({ ...at, span: { start: start + 1, end: last } }))];
}

function markOf({ path, span }: Place): string {
  return `${path}:${span.start}:${span.end}`;
}

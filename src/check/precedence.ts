import type { Finding } from '../core/finding.ts';

/** Two rules that one cause can set off: which of them speaks, and where both must point for it to be one cause. */
interface Precedence {
  readonly speaks: RegExp;
  readonly silent: RegExp;
  /** `place`: the very same place; `ref`: the same document or item. */
  readonly at: 'place' | 'ref';
}

/** One cause, one finding: the rows are read from the top; a mutation test holds them. */
const table: readonly Precedence[] = [
  { speaks: /^syntax\//, silent: /^schema\//, at: 'place' },
  { speaks: /^schema\//, silent: /^(?:reference|organisation|period|adoption|id)\//, at: 'place' },
  { speaks: /^reference\/self$/, silent: /^reference\/(?:cycle|duplicate|not-allowed)$/, at: 'place' },
  { speaks: /^reference\/cycle$/, silent: /^reference\/(?:not-allowed|expired|draft|replaced)$/, at: 'place' },
  { speaks: /^reference\/not-allowed$/, silent: /^reference\/(?:expired|draft|replaced)$/, at: 'place' },
  { speaks: /^reference\/replaced$/, silent: /^reference\/expired$/, at: 'place' },
  { speaks: /^id\/duplicate-item$/, silent: /^id\/duplicate-title$/, at: 'ref' },
  { speaks: /^adoption\/in-the-future$/, silent: /^adoption\/(?:case-number|conflict)$/, at: 'ref' },
];

/** Takes out findings that another one already explains. */
export function keepCauses(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const spoken = table.map(
    ({ speaks, at }) =>
      new Set(findings.filter(({ rule }) => speaks.test(rule)).flatMap((finding) => markOf(finding, at) ?? [])),
  );
  return findings.filter(
    (finding) =>
      !table.some(
        ({ silent, at }, row) => silent.test(finding.rule) && (spoken[row]?.has(markOf(finding, at) ?? '') ?? false),
      ),
  );
}

function markOf(finding: Finding, at: Precedence['at']): string | undefined {
  const { path, span } = finding.at;
  return at === 'ref' ? finding.ref : `${path}:${span.start}:${span.end}`;
}

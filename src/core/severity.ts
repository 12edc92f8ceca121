/** How grave a finding is: an error is broken data or a leak, a warning a broken thread or law with certain facts, the rest is info. */
export type Severity = 'error' | 'warning' | 'info';

/** What a municipality may set for a rule. */
export type SeveritySetting = Severity | 'off';

/** Gravest first: the order of lists and summaries. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

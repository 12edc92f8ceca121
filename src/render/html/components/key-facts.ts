import { html } from '../html.ts';
import type { Content, Html } from '../html.ts';

/** What something is, and what it is called: «Vedtatt», «18. desember 2025». */
export interface Fact {
  readonly label: Content;
  readonly value: Content;
}

/** Facts in columns that wrap, or with `rows` label and value side by side, one fact a line. Nothing where there are none. */
export function keyFacts(facts: readonly Fact[], look: 'columns' | 'rows' = 'columns'): Html | null {
  if (facts.length === 0) return null;
  return html`<dl class="${look === 'rows' ? 'facts rows' : 'facts'}">${facts.map(
    ({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** What a status means to its reader: as it should be, needs attention, is broken, says something, says nothing yet. Each has its colour and its icon. */
export type Tone = 'good' | 'late' | 'broken' | 'info' | 'plain';

/** A status in words, with what it means. */
export interface Status {
  readonly tone: Tone;
  readonly text: string;
}

/** A status as icon, word and colour: never the colour alone. */
export function statusTag({ tone, text }: Status): Html {
  return html`<span class="tag ${tone}">${text}</span>`;
}

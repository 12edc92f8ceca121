import type { Gap } from '../../../trace/trace.ts';
import { traceWordsOf } from '../../../trace/words-of.ts';
import { notice } from '../components/notice.ts';
import type { Desk } from '../desk.ts';
import { type Content, html } from '../html.ts';

/** Where the red thread is broken, in the words of `validate`; nothing where it holds. What is only for information is left out. */
export function writeGaps(gaps: readonly Gap[], { locale }: Pick<Desk, 'locale'>): Content {
  const broken = gaps.filter(({ severity }) => severity !== 'info');
  if (broken.length === 0) return null;
  return notice({
    tone: 'broken',
    title: traceWordsOf(locale).heading.gaps,
    body: html`<ul>${broken.map(({ message }) => html`<li>${message}</li>`)}</ul>`,
  });
}

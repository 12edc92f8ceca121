import type { Audience } from '../../audience.ts';
import type { BreakGroup } from '../../pages/breaks.ts';
import { columns } from '../components/columns.ts';
import { contents } from '../components/contents.ts';
import { itemList } from '../components/item-list.ts';
import { notice } from '../components/notice.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { html, type Html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { shellWords } from '../shell-words.ts';
import { type BreaksWords, breaksWords } from './breaks-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { overviewsAbove } from './overviews.ts';
import { leadFor } from './public-words.ts';

/** Where the red thread is broken, by the question that is left open. */
export function writeBreaks(
  groups: readonly BreakGroup[],
  desk: Desk,
  { asOf, audience }: { readonly asOf: string; readonly audience: Audience },
): WrittenPage {
  const words = breaksWords(desk.locale);
  const lead = words.lead(desk.day(asOf));
  const entries = groups.map(({ question, total }) => ({
    id: `_${question}`,
    text: `${words.question[question].title} (${total})`,
  }));
  const body =
    groups.length === 0
      ? none(audience, words)
      : columns(
          contents(shellWords(desk.locale).onThisPage, entries),
          groups.map((group) => writeGroup(group, desk, words)),
        );
  return {
    title: words.title,
    description: lead,
    locale: desk.locale,
    above: overviewsAbove(desk),
    section: 'reports',
    main: html`${pageHeader({ title: words.title, ingress: leadFor(audience, lead, desk.locale), files: desk.files })}${body}`,
  };
}

function none(audience: Audience, words: BreaksWords): Html {
  return audience === 'public'
    ? notice({ tone: 'good', title: words.noneInPublic })
    : notice({ tone: 'good', title: words.holds, body: words.holdsWhy });
}

function writeGroup({ question, total, breaks }: BreakGroup, desk: Desk, words: BreaksWords): Html {
  const { title, why } = words.question[question];
  const list = itemList(
    breaks.map(({ link, message }) => ({
      href: link.address === null ? null : desk.href(link.address),
      number: link.number,
      title: link.title,
      facts: [capital(link.type), link.document],
      text: message,
    })),
  );
  const rest = total > breaks.length ? html`<p>${words.more(total - breaks.length)}</p>` : null;
  return section({
    id: `_${question}`,
    title,
    intro: html`${why} <strong>${words.count(total)}.</strong>`,
    body: html`${list}${rest}`,
  });
}

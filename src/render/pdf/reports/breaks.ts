import { capital } from '../../../core/first-letter.ts';
import { shorten } from '../../../core/shorten.ts';
import { pageFolders } from '../../addresses.ts';
import type { Audience } from '../../audience.ts';
import { breaksWords } from '../../html/pages/breaks-words.ts';
import { leadFor } from '../../html/pages/public-words.ts';
import { type Break, type BreakGroup, type BreakQuestion, statementOf } from '../../pages/breaks.ts';
import { nameOf, sayCount } from './names.ts';
import type { PdfDocument, PdfPart, PdfQuestion } from '../pdf-document.ts';
import type { PdfDesk } from '../planned-pdf.ts';
import { paragraph } from '../parts.ts';
import { report } from './report.ts';
import { reportWords } from './report-words.ts';

/** From what cannot wait to what can be put right at the desk. */
const order: readonly BreakQuestion[] = ['deadline', 'doer', 'taker', 'goal', 'basis', 'expired', 'nowhere'];

/** More than these a page has no room for. */
const mostPlaces = 12;
const longestText = 260;
const longestWhere = 130;

/** Where the red thread is broken, on one page: how often by question, and the most pressing of each. */
export function writeBreaksReport(groups: readonly BreakGroup[], audience: Audience, at: PdfDesk): PdfDocument {
  const { locale } = at.desk;
  const { title, noneInPublic } = breaksWords(locale);
  const { lead } = reportWords(locale);
  const isNone = groups.length === 0;
  const none = audience === 'public' ? [paragraph(noneInPublic)] : whole(at);
  return report(
    {
      title,
      lead: leadFor(audience, isNone ? lead.noBreaks : lead.breaks, locale),
      body: isNone ? none : broken(groups, audience, at),
    },
    at,
  );
}

function whole(at: PdfDesk): readonly PdfPart[] {
  const { locale } = at.desk;
  const words = breaksWords(locale);
  const { places, column } = reportWords(locale).breaks;
  return [
    { kind: 'numbers', numbers: [{ value: '0', label: places(0), tone: 'good' }] },
    { kind: 'section', level: 2, title: words.holds },
    paragraph(words.holdsWhy),
    {
      kind: 'grid',
      head: [column.question, column.counted, column.places],
      columns: [
        { share: 2, side: 'left' },
        { share: 3, side: 'left' },
        { share: null, side: 'right' },
      ],
      rows: order.map((question) => {
        const { title, why } = words.question[question];
        return [title, why, '0'];
      }),
    },
  ];
}

function broken(groups: readonly BreakGroup[], audience: Audience, at: PdfDesk): readonly PdfPart[] {
  const words = breaksWords(at.desk.locale);
  const { breaks: own } = reportWords(at.desk.locale);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const sorted = groups.toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
  const held = order.filter((question) => !groups.some((group) => group.question === question));
  return [
    {
      kind: 'numbers',
      numbers: [
        { value: sayCount(total), label: own.places(total), tone: 'broken' },
        { value: sayCount(groups.length), label: own.questions(groups.length) },
      ],
    },
    { kind: 'questions', questions: sorted.map((group) => questionOf(group, at)) },
    // Of a question without any the public may only not have been told.
    ...(audience === 'public' || held.length === 0
      ? []
      : [paragraph(own.held(held.map((question) => words.question[question].title).join(' ')))]),
    whereMore(own.where, at),
  ];
}

/** With its address where the site has one. */
function whereMore(text: string, at: PdfDesk): PdfPart {
  const href = at.href(`/${pageFolders.breaks}`);
  if (href === null) return paragraph(`${text}.`);
  const link = { kind: 'link', href, children: [{ kind: 'text', text: href }] } as const;
  return { kind: 'paragraph', children: [{ kind: 'text', text: `${text}: ` }, link] };
}

function questionOf({ question, total, breaks }: BreakGroup, at: PdfDesk): PdfQuestion {
  const { title, why } = breaksWords(at.desk.locale).question[question];
  const { rest } = reportWords(at.desk.locale).breaks;
  const places = breaks.slice(0, mostPlaces);
  return {
    title: `${title}\u00A0(${total})`,
    why,
    places: places.map(placeOf),
    rest: Array.from({ length: places.length + 1 }, (_, hidden) =>
      rest(total - places.length + hidden, places.length - hidden),
    ),
  };
}

/** The message names what it is about, but for some that tell of a name in a document. How to mend it stands on the page. */
function placeOf({ link, message }: Break): PdfQuestion['places'][number] {
  const type = capital(link.type);
  const name = message.includes(link.title) ? null : nameOf(link);
  const where = [type, name, link.document].filter((part) => part !== null && part !== '');
  return { text: shorten(statementOf(message), longestText), where: shorten(where.join(' · '), longestWhere) };
}

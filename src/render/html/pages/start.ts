import { pageFolders } from '../../addresses.ts';
import { drawPlanFigure, type PlanRow } from '../../charts/plan-figure.ts';
import type { Band, Box, BoxType, StartPage } from '../../pages/start.ts';
import { itemList } from '../components/item-list.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { type StartWords, startWords } from './start-words.ts';

/** The start page: ways in, the figure of the plans, what is new. */
export function writeStart(page: StartPage, desk: Desk): WrittenPage {
  const words = startWords(desk.locale);
  const title = words.title(page.municipality);
  const figure = drawPlanFigure({
    locale: desk.locale,
    headingLevel: 3,
    rows: planRows(page, desk),
  });
  return {
    title,
    description: words.lead,
    locale: desk.locale,
    above: [],
    section: null,
    main: html`${pageHeader({ title, ingress: words.lead, files: desk.files })}${ways(words, desk)}${
      figure === null ? null : section({ title: words.figure, intro: words.figureLead, body: figure })
    }${newest(page, words, desk)}`,
  };
}

function ways(words: StartWords, desk: Desk): Html {
  return itemList(
    words.ways.map(({ to, name, text }) => ({ href: desk.href(pageFolders[to]), title: name, text })),
    'cards',
  );
}

/** The steps of the ladder as the figure of the plans takes them. */
export function planRows({ bands }: StartPage, desk: Desk): readonly PlanRow[] {
  const words = startWords(desk.locale);
  return bands.map((band) => row(band, words, desk));
}

function row({ step, boxes }: Band, words: StartWords, desk: Desk): PlanRow {
  return {
    ...words.band[step],
    isBeside: step === 'beside',
    boxes: boxes.map((box) => drawnBox(box, words, desk)),
  };
}

function drawnBox({ id, name, explanation, types }: Box, words: StartWords, desk: Desk): PlanRow['boxes'][number] {
  return {
    id: `_${id}`,
    name: name === '' ? words.outside : name,
    explanation: explanation === '' ? null : explanation,
    types: types.map((type) => drawnType(type, words, desk)),
  };
}

function drawnType(type: BoxType, words: StartWords, desk: Desk): PlanRow['boxes'][number]['types'][number] {
  const { name, explanation, horizon, adoption, adoptedBy, documents, more } = type;
  return {
    name,
    explanation: explanation === '' ? null : explanation,
    horizon,
    adoption,
    adoptedBy,
    documents: documents.map(({ link, period, isDraft }) => ({
      title: link.title,
      href: desk.href(link.address ?? ''),
      note: noteOf(link.title, period, isDraft ? words.draft : null, desk),
    })),
    more: more === 0 ? null : { count: more, href: desk.href(pageFolders.documents) },
  };
}

/** The period, where the title does not name its first year, and that it is a proposal. */
function noteOf(title: string, period: string | null, draft: string | null, desk: Desk): string | null {
  const isNamed = period !== null && title.includes(period.slice(0, 4));
  const parts = [period === null || isNamed ? null : desk.period(period), draft].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function newest({ newest: all }: StartPage, words: StartWords, desk: Desk): Content {
  if (all.length === 0) return null;
  return section({
    title: words.newest,
    body: itemList(
      all.map(({ link, date }) => ({
        href: link.address === null ? null : desk.href(link.address),
        title: link.title,
        facts: [link.type, desk.day(date)],
      })),
    ),
  });
}

import type { Locale } from '../../../config/settings.ts';
import { columns } from '../components/columns.ts';
import { contents } from '../components/contents.ts';
import { dataTable } from '../components/data-table.ts';
import { downloads } from '../components/downloads.ts';
import { itemList } from '../components/item-list.ts';
import { type Fact, keyFacts } from '../components/key-facts.ts';
import { notice } from '../components/notice.ts';
import { pageHeader } from '../components/page-header.ts';
import { section } from '../components/section.ts';
import { type Desk, writeLink, writeUnits } from '../desk.ts';
import { type Content, type Html, html } from '../html.ts';
import type { WrittenPage } from '../page.ts';
import { shellWords } from '../shell-words.ts';
import { dataFile, pageFolders } from '../../addresses.ts';
import { writePagination } from '../paged-list.ts';
import type { NodeLink } from '../../pages/link.ts';
import { type DocumentPage, isPast, type RelatedDocument } from '../../pages/document.ts';
import { excerptOf } from '../../prose/text-of.ts';
import { type DocumentWords, documentWords } from './document-words.ts';
import { extractWords } from './extract-start-words.ts';
import { capital, uncapital } from '../../../core/first-letter.ts';
import { textEntries, writeText } from './document-text.ts';
import { stateTag } from './state-tag.ts';
import { writeGaps } from './write-gaps.ts';

/**
 * A page of a document: the first says what it is and who adopted it, and what it hangs together with; its text with its items goes
 * on over the others.
 */
export function writeDocument(page: DocumentPage, desk: Desk, current = 1): WrittenPage {
  const words = documentWords(desk.locale);
  const writing: Writing = { page, desk, words };
  const shell = shellWords(desk.locale);
  const isFirst = current === 1;
  const { title, type } = page.link;
  const parts = isFirst ? sectionsAfter(writing) : [];
  const text = inLanguage(page.language, desk, writeText(page, current, desk));
  const others = writePagination({ current, count: page.pages, folder: page.address }, desk);
  const after = parts.map((part) => section(part));
  const status = stateTag(page.state, desk);
  const entries = [...textEntries(page, current, desk), ...parts.map((part) => ({ id: part.id, text: part.title }))];
  const name = isFirst && page.pages > 1 ? shell.contents : shell.onThisPage;
  const side = html`${contents(name, entries)}${isFirst ? files(writing) : null}`;
  const top = isFirst
    ? { kind: type, status, title, facts: topFacts(writing) }
    : { kind: type, status, title: pageTitle(page, current, desk) };
  return {
    title: top.title,
    description: isFirst ? descriptionOf(page) : '',
    locale: desk.locale,
    above: [
      { text: words.plans, address: pageFolders.documents },
      ...(isFirst ? [] : [{ text: title, address: page.address }]),
    ],
    section: 'plans',
    isPast: isPast(page.state),
    main: html`${pageHeader(top)}${columns(
      side,
      html`${openingNotices(writing)}${isFirst ? writeGaps(page.gaps, desk) : null}${text}${others}${after}`,
    )}`,
  };
}

function pageTitle({ link }: DocumentPage, current: number, { locale }: Desk): string {
  const { pagination } = shellWords(locale);
  return `${link.title}, ${uncapital(pagination.page(current))}`;
}

/** A text in another language than the page is around it says so, for those who have it read aloud. */
export function inLanguage(language: Locale | null, { locale }: Desk, text: Content): Content {
  return language === null || language === locale ? text : html`<div lang="${language}">${text}</div>`;
}

interface Writing {
  readonly page: DocumentPage;
  readonly desk: Desk;
  readonly words: DocumentWords;
}

function descriptionOf({ chapters, explanation }: DocumentPage): string {
  for (const { flow } of chapters)
    for (const part of flow) if (part.kind === 'prose') return excerptOf(part.prose, 200) || explanation;
  return explanation;
}

/** What one needs to know first. */
function topFacts({ page, desk, words: { fact } }: Writing): readonly Fact[] {
  const { adoption, period, units } = page;
  const by =
    adoption === null ? '' : [adoption.body, adoption.date && desk.day(adoption.date)].filter(Boolean).join(', ');
  return present([
    [fact.period, period && desk.period(period)],
    [adoption?.kind === 'godkjenning' ? fact.approved : fact.adopted, by === '' ? null : capital(by)],
    [fact.case, adoption?.case ?? null],
    [fact.units, units.length === 0 ? null : writeUnits(units, desk)],
  ]);
}

function present(facts: readonly (readonly [label: string, value: Content])[]): readonly Fact[] {
  return facts.flatMap(([label, value]) => (value === null || value === undefined ? [] : [{ label, value }]));
}

function openingNotices({ page: { state, part }, desk, words }: Writing): Content {
  const said = part && extractWords(desk.locale).part(part.unit, part.hasUnitsBelow);
  return html`${stateNotice(state, desk, words)}${said === null ? null : notice({ tone: 'info', title: said })}`;
}

function stateNotice(state: DocumentPage['state'], desk: Desk, words: DocumentWords): Content {
  if (state.kind === 'draft') return notice({ tone: 'late', title: words.draft });
  if (state.kind !== 'replaced' || state.by === null) return null;
  return notice({ tone: 'info', title: html`${words.replacedBy} ${writeLink(state.by, desk)}` });
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
}

/** What stands below the text; what there is nothing of is left out. */
function sectionsAfter(writing: Writing): readonly Part[] {
  const { page, desk, words } = writing;
  const { heading } = words;
  const part = (id: string, title: string, body: Content): readonly Part[] =>
    body === null ? [] : [{ id, title, body }];
  const basis = page.names.filter(({ relation }) => relation === 'forankring' || relation === 'følger_opp');
  const others = page.names.filter((one) => !basis.includes(one) && one.relation !== 'gjelder');
  const rests = page.namedBy.filter(({ relation }) => relation === 'forankring' || relation === 'følger_opp');
  const named = page.namedBy.filter((one) => !rests.includes(one));
  return [
    ...part('_svar', heading.answers, answers(writing)),
    ...part('_grunnlag', heading.basis, relatedTable(inWords(basis, words.names), heading.basis, writing)),
    ...part('_bygger-her', heading.restsOnIt, relatedTable(inWords(rests, words.namedBy), heading.restsOnIt, writing)),
    ...part(
      '_andre',
      heading.related,
      relatedTable([...inWords(others, words.names), ...inWords(named, words.namedBy)], heading.related, writing),
    ),
    ...part('_vedlegg', heading.attachments, attachments(writing)),
    ...part('_behandling', heading.proceedings, proceedings(writing)),
    ...part('_om', heading.about, keyFacts(moreFacts(writing, desk), 'rows')),
  ];
}

/** So many of a kind are named; the others are counted. */
const most = 60;

interface SaidDocument {
  readonly link: NodeLink;
  readonly relations: string;
  readonly items: number;
}

function relatedTable(all: readonly SaidDocument[], caption: string, { desk, words }: Writing): Html | null {
  if (all.length === 0) return null;
  const { related } = words;
  const table = dataTable({
    caption,
    captionHidden: true,
    columns: [{ text: related.document }, { text: related.type }, { text: related.relation }],
    rows: all
      .slice(0, most)
      .map(({ link, relations, items }) => [
        writeLink(link, desk),
        link.type,
        html`${relations}${items === 0 ? null : ` (${words.items(items)})`}`,
      ]),
  });
  return html`${table}${all.length > most ? html`<p>${words.more(all.length - most)}</p>` : null}`;
}

/** Documents with all they have to do with this one, in words. */
function inWords(all: readonly RelatedDocument[], relation: DocumentWords['names']): readonly SaidDocument[] {
  const found = new Map<string, SaidDocument>();
  for (const one of all) {
    const known = found.get(one.link.ref);
    const said = relation[one.relation];
    found.set(one.link.ref, {
      link: one.link,
      items: Math.max(one.items, known?.items ?? 0),
      relations: known === undefined ? said : `${known.relations}, ${said.toLowerCase()}`,
    });
  }
  return [...found.values()];
}

function answers({ page, desk }: Writing): Html | null {
  if (page.answers.length === 0) return null;
  return itemList(
    page.answers.map(({ to, answer, reason }) => ({
      href: to.address === null ? null : desk.href(to.address),
      number: to.number,
      title: to.title,
      facts: [capital(desk.words.answers(answer))],
      ...(reason === null ? {} : { text: reason }),
    })),
  );
}

function attachments({ page, desk, words }: Writing): Html | null {
  if (page.attachments.length === 0) return null;
  return itemList(
    page.attachments.map(({ title, address, access }) => ({
      href: address === null ? null : desk.hrefOf(address),
      title,
      facts: [address === null ? words.notHere : null, access === 'offentlig' ? null : desk.words.access[access]],
    })),
  );
}

function proceedings({ page, desk, words }: Writing): Html | null {
  const { step, outcome, heading } = words;
  const hearings = page.hearings.map(({ what, from, to }) =>
    words.hearing(what, from && desk.day(from), to && desk.day(to)),
  );
  if (page.proceedings.length + hearings.length === 0) return null;
  const table =
    page.proceedings.length === 0
      ? null
      : dataTable({
          caption: heading.proceedings,
          captionHidden: true,
          columns: [
            { text: step.body },
            { text: step.date, kind: 'tight' },
            { text: step.case, kind: 'tight' },
            { text: step.outcome },
          ],
          rows: page.proceedings.map((one) => [
            one.body === null ? '' : capital(one.body),
            one.date === null ? '' : desk.day(one.date),
            one.case ?? '',
            one.outcome === null ? '' : capital(outcome(one.outcome)),
          ]),
        });
  return html`${hearings.map((text) => html`<p>${text}</p>`)}${table}`;
}

function moreFacts({ page, words: { fact } }: Writing, desk: Desk): readonly Fact[] {
  return present([
    [fact.kind, page.explanation === '' ? null : page.explanation],
    [fact.validity, page.validity && desk.period(page.validity)],
    [fact.nextRevision, page.nextRevision && desk.day(page.nextRevision)],
    ...Object.entries(page.stated).map(([key, value]) => [fact[key as keyof typeof page.stated], value] as const),
    [fact.id, page.link.ref],
  ]);
}

function files({ page, desk, words }: Writing): Html | null {
  return downloads([...desk.files, { href: desk.href(page.address + dataFile), text: words.openData, kind: 'JSON' }]);
}

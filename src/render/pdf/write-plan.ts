import { capital } from '../../core/first-letter.ts';
import type { Desk } from '../html/desk.ts';
import { type DocumentWords, documentWords } from '../html/pages/document-words.ts';
import type { FlowPart, RelatedDocument } from '../pages/document.ts';
import type { ItemRow } from '../pages/item-row.ts';
import type { PlanPage } from '../pages/plan.ts';
import { lineageDrawing } from './figures/lineage/lineage.ts';
import type { PdfDocument, PdfFact, PdfPart } from './pdf-document.ts';
import { chapterParts } from './plan/chapter-parts.ts';
import { answerParts, proceedingParts } from './plan/decision-parts.ts';
import { frontOf } from './plan/front.ts';
import { trendOf } from './plan/indicator-tables.ts';
import { groupItems } from './plan/item-tables.ts';
import { moneyParts } from './plan/money-parts.ts';
import { planWords } from './plan/plan-words.ts';
import type { TableWriting } from './plan/table-writing.ts';
import type { PdfDesk } from './planned-pdf.ts';
import { wholeDay } from './whole-day.ts';
import { pdfWords } from './words.ts';
import { proseWriter } from './write-prose.ts';

/** A document as its PDF says it. */
export function writePlan(page: PlanPage, at: PdfDesk): PdfDocument {
  const { desk } = at;
  const words = documentWords(desk.locale);
  const { contents, page: side, of } = pdfWords[desk.locale];
  const writing: Writing = { page, desk, words, table: tableWriting(page, at) };
  const body = [
    ...page.chapters.flatMap((chapter) => chapterParts(chapter, writing.table)),
    ...trends(writing),
    ...(page.money === null ? [] : moneyParts(page.money, desk.locale)),
    ...answerParts(page, desk),
    ...related(writing),
    ...proceedingParts(page, desk),
    ...about(writing),
  ];
  return {
    layout: 'plan',
    language: desk.locale,
    municipality: at.municipality,
    title: page.link.title,
    kind: capital(page.link.type),
    subject: page.explanation,
    date: wholeDay(page.adoption?.date ?? at.asOf),
    accent: at.accent,
    facts: coverFacts(writing),
    notice: noticeOf(writing),
    words: { contents, page: side, of },
    front: frontOf(body),
    body,
  };
}

interface Writing {
  readonly page: PlanPage;
  readonly desk: Desk;
  readonly words: DocumentWords;
  readonly table: TableWriting;
}

function tableWriting(page: PlanPage, at: PdfDesk): TableWriting {
  const { desk } = at;
  const writing: TableWriting = {
    desk,
    prose: proseWriter(at),
    own: page.own,
    words: planWords(desk.locale),
    collections: page.collections,
    group: (item) => groupItems(item, writing),
  };
  return writing;
}

function coverFacts({ page, desk, words: { fact } }: Writing): readonly PdfFact[] {
  const { adoption, period, units } = page;
  return present([
    [fact.period, period && desk.period(period)],
    [
      adoption?.kind === 'godkjenning' ? fact.approved : fact.adopted,
      adoption && capital([adoption.body, adoption.date && desk.day(adoption.date)].filter(Boolean).join(', ')),
    ],
    [fact.case, adoption?.case ?? null],
    [fact.units, units.map(({ name }) => name).join(', ')],
  ]);
}

function present(facts: readonly (readonly [label: string, value: string | null])[]): readonly PdfFact[] {
  return facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
}

/** What its own file says; that another document has replaced it since, this one cannot know. */
function noticeOf({ page: { state, status }, desk, words }: Writing): string | null {
  if (state.kind === 'draft') return words.draft;
  return status === 'erstattet' || status === 'opphevet' ? capital(desk.words.status[status]) : null;
}

/** Indicators that are measured over years, as small drawings beside each other. */
function trends({ page, table }: Writing): readonly PdfPart[] {
  const drawings = page.chapters.flatMap(({ flow }) => flow.flatMap(itemsIn)).flatMap((item) => trendOf(item, table));
  if (drawings.length === 0) return [];
  const { heading, key } = table.words.trends;
  const lead: PdfPart = { kind: 'paragraph', children: [{ kind: 'text', text: key }] };
  return [{ kind: 'section', level: 2, title: heading }, lead, { kind: 'drawings', drawings }];
}

function itemsIn(part: FlowPart): readonly ItemRow[] {
  const withBelow = (item: ItemRow): readonly ItemRow[] => [item, ...item.children.flatMap(withBelow)];
  if (part.kind === 'prose') return [];
  return (part.kind === 'item' ? [part.item] : part.items).flatMap(withBelow);
}

/** What the document rests on, drawn and listed. */
function related({ page, desk, words, table }: Writing): readonly PdfPart[] {
  const basis = page.names.filter(({ relation }) => relation === 'forankring' || relation === 'følger_opp');
  if (basis.length === 0) return [];
  const row = ({ link, relation }: RelatedDocument) => [link.title, capital(link.type), words.names[relation]];
  const title = table.words.basis.figure;
  // One box above another says no more than the table.
  const isDrawn = page.basis.nodes.length > 2;
  const figure = isDrawn
    ? lineageDrawing({ diagram: page.basis, title, showsTitle: false, locale: desk.locale })
    : null;
  return [
    { kind: 'section', level: 2, title: table.words.basis.heading },
    ...(figure === null ? [] : [figure]),
    {
      kind: 'grid',
      head: [words.related.document, words.related.type, words.related.relation],
      columns: [
        { share: 1, side: 'left' },
        { share: 0.6, side: 'left' },
        { share: null, side: 'left' },
      ],
      rows: basis.map(row),
    },
  ];
}

function about({ page, desk, words }: Writing): readonly PdfPart[] {
  const facts = present([
    [words.fact.kind, page.explanation],
    [words.fact.validity, page.validity && desk.period(page.validity)],
    [words.fact.nextRevision, page.nextRevision && desk.day(page.nextRevision)],
    ...Object.entries(page.stated).map(([key, value]) => [words.fact[key as keyof typeof page.stated], value] as const),
    [words.fact.id, page.link.ref],
  ]);
  return [
    { kind: 'section', level: 2, title: words.heading.about },
    { kind: 'facts', facts },
  ];
}

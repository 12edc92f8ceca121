import { sayAmounts } from '../../trace/say.ts';
import { wholeDay } from './whole-day.ts';
import type { Desk } from '../html/desk.ts';
import { capital } from '../../core/first-letter.ts';
import { type DocumentWords, documentWords } from '../html/pages/document-words.ts';
import type { Chapter, DocumentPage, FlowPart, RelatedDocument } from '../pages/document.ts';
import type { ItemRow } from '../pages/item-row.ts';
import { pdfWords } from './words.ts';
import type { PdfDocument, PdfFact, PdfItem, PdfPart } from './pdf-document.ts';
import type { PdfDesk } from './planned-pdf.ts';
import { type ProseWriter, proseWriter } from './write-prose.ts';

/** A document as its PDF says it. */
export function writePlan(page: DocumentPage, at: PdfDesk): PdfDocument {
  const { desk } = at;
  const words = documentWords(desk.locale);
  const { contents, page: side, of } = pdfWords[desk.locale];
  const writing = { page, desk, words, prose: proseWriter(at) };
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
    body: [
      ...page.chapters.flatMap((chapter) => chapterParts(chapter, writing)),
      ...related(writing),
      ...about(writing),
    ],
  };
}

interface Writing {
  readonly page: DocumentPage;
  readonly desk: Desk;
  readonly words: DocumentWords;
  readonly prose: ProseWriter;
}

function coverFacts({ page, desk, words: { fact } }: Writing): readonly PdfFact[] {
  const { adoption, period, units } = page;
  return present([
    [fact.period, period && desk.period(period)],
    [fact.units, units.map(({ name }) => name).join(', ')],
    [
      adoption?.kind === 'godkjenning' ? fact.approved : fact.adopted,
      adoption && capital([adoption.body, adoption.date && desk.day(adoption.date)].filter(Boolean).join(', ')),
    ],
    [fact.case, adoption?.case ?? null],
  ]);
}

function present(facts: readonly (readonly [label: string, value: string | null])[]): readonly PdfFact[] {
  return facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
}

function noticeOf({ page: { state }, words }: Writing): string | null {
  if (state.kind === 'draft') return words.draft;
  return state.kind === 'replaced' && state.by !== null ? `${words.replacedBy} ${state.by.title}` : null;
}

function chapterParts({ title, flow }: Chapter, writing: Writing): readonly PdfPart[] {
  const level = title === null ? 2 : 3;
  const parts = flow.flatMap((part) => flowParts(part, level, writing));
  return title === null ? parts : [{ kind: 'section', level: 2, title }, ...parts];
}

function flowParts(part: FlowPart, level: number, writing: Writing): readonly PdfPart[] {
  if (part.kind === 'prose') return writing.prose.write(part.prose, level);
  const items = part.kind === 'item' ? [part.item] : part.items;
  const list: PdfPart = {
    kind: 'items',
    items: items.map((item) =>
      writeItem(item, writing, { level: level + (part.kind === 'item' ? part.depth : 1), depth: 0 }),
    ),
  };
  return part.kind === 'item' ? [list] : [{ kind: 'section', level, title: part.name }, list];
}

/** `level`: of headings in its text; `depth`: how deep it is nested. */
interface ItemPlace {
  readonly level: number;
  readonly depth: number;
}

/** Items below this many others stand beside each other: Typst nests no deeper. */
const deepest = 4;

/** An item with what is nested in it. */
export function writeItem(
  item: ItemRow,
  writing: Pick<Writing, 'desk' | 'prose'>,
  { level, depth }: ItemPlace,
): PdfItem {
  const { desk, prose } = writing;
  const { words } = desk;
  const whose = item.recipients.length > 0 ? item.recipients : item.units;
  const facts = [
    whose.map(({ name }) => name).join(', '),
    item.deadline === null ? '' : words.deadline(desk.day(item.deadline)),
    sayAmounts(item.amounts, words),
    item.law === null ? '' : words.law(item.law),
    item.status === null ? '' : capital(words.status[item.status]),
    item.access === 'offentlig' ? '' : words.access[item.access],
  ];
  return {
    number: item.number,
    title: item.title,
    facts: facts.filter((fact) => fact !== ''),
    blocks: prose.write(item.description, level),
    items: (depth < deepest - 1 ? item.children : item.children.flatMap(withChildren)).map((child) =>
      writeItem(depth < deepest - 1 ? child : { ...child, children: [] }, writing, { level, depth: depth + 1 }),
    ),
  };
}

function withChildren(item: ItemRow): readonly ItemRow[] {
  return [item, ...item.children.flatMap(withChildren)];
}

/** What the document rests on, and what of the chain it names besides. */
function related({ page, words }: Writing): readonly PdfPart[] {
  const basis = page.names.filter(({ relation }) => relation === 'forankring' || relation === 'følger_opp');
  if (basis.length === 0) return [];
  const row = ({ link, relation }: RelatedDocument) => [link.title, capital(link.type), words.names[relation]];
  return [
    { kind: 'section', level: 2, title: words.heading.basis },
    {
      kind: 'grid',
      head: [words.related.document, words.related.type, words.related.relation],
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

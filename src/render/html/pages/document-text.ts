import { folderOfPage, headingPrefix } from '../../addresses.ts';
import { itemsOnPage } from '../../document-parts.ts';
import type { Chapter, DocumentPage, FlowPart } from '../../pages/document.ts';
import type { ItemRow } from '../../pages/item-row.ts';
import { prosePage, type ProsePage } from '../../prose/prose-html.ts';
import { wordsOf } from '../../prose/text-of.ts';
import type { ContentsEntry } from '../components/contents.ts';
import { section } from '../components/section.ts';
import type { Desk } from '../desk.ts';
import { type Content, html, type Html } from '../html.ts';
import { writeItems } from './item-rows.ts';

/** What a page has of the text of a document, with its items. */
export function writeText({ chapters }: DocumentPage, current: number, desk: Desk): Content {
  return chaptersOn(chapters, current).map((chapter) => writeChapter(chapter, desk));
}

/** The headings of a page; the first names those of all, each with the page that it stands on. */
export function textEntries(page: DocumentPage, current: number, desk: Desk): readonly ContentsEntry[] {
  if (current > 1) return chaptersOn(page.chapters, current).flatMap(chapterEntries);
  const found = new Map<string, ContentsEntry>();
  for (const chapter of page.chapters) {
    const last = chapter.title === null ? page.pages : chapter.page;
    for (let at = chapter.page; at <= last; at++) {
      const address = at === 1 ? {} : { page: desk.href(folderOfPage(page.address, at)) };
      for (const entry of chaptersOn([chapter], at).flatMap(chapterEntries))
        if (!found.has(entry.id)) found.set(entry.id, { ...entry, ...address });
    }
  }
  return [...found.values()];
}

/** The chapters that a page has something of. */
function chaptersOn(chapters: readonly Chapter[], current: number): readonly Chapter[] {
  return chapters.flatMap((chapter) => {
    const flow = chapter.page > current ? [] : flowOn(chapter, current);
    return flow.length > 0 || chapter.page === current ? [{ ...chapter, flow }] : [];
  });
}

/** A chapter's lists go on over the pages that follow; its text does not. */
function flowOn({ flow, page, isText }: Chapter, current: number): readonly FlowPart[] {
  if (isText) return page === current ? flow : [];
  let before = 0;
  return flow.flatMap((part): readonly FlowPart[] => {
    if (part.kind !== 'items') return page === current ? [part] : [];
    const items = part.items.filter((item) => {
      const at = page + Math.floor(before / itemsOnPage);
      before += countItems(item);
      return at === current;
    });
    return items.length === 0 ? [] : [{ ...part, items }];
  });
}

function countItems({ children }: ItemRow): number {
  return children.reduce((sum, child) => sum + countItems(child), 1);
}

/** Each chapter has its footnotes, and ids of its own. */
function writeChapter({ title, id, flow }: Chapter, desk: Desk): Html {
  const prose = prosePage({ locale: desk.locale, href: (target) => desk.hrefOf(target), prefix: headingPrefix(id) });
  const level = title === null ? 2 : 3;
  const body = flow.map((part) => writePart(part, level, { desk, prose }));
  return html`${title === null ? null : html`<h2 id="${chapterAnchor(id)}">${title}</h2>`}<div class="prose">${body}</div>${prose.notes(level)}`;
}

function chapterAnchor(id: string): string {
  return `_${id}`;
}

function writePart(
  part: FlowPart,
  level: 2 | 3,
  { desk, prose }: { readonly desk: Desk; readonly prose: ProsePage },
): Content {
  if (part.kind === 'prose') return prose.html(part.prose, level);
  if (part.kind === 'item') return writeItems([part.item], { desk, prose, level: Math.min(level + part.depth, 6) });
  const { id, items, name } = part;
  return section({ id, title: name, level, body: writeItems(items, { desk, prose, level: level + 1 }) });
}

function chapterEntries({ title, id, flow }: Chapter): readonly ContentsEntry[] {
  const inside = flow.flatMap((part): readonly ContentsEntry[] => {
    if (part.kind === 'items') return [{ id: part.id, text: part.name }];
    if (part.kind !== 'prose') return [];
    return part.prose.blocks.flatMap((block) =>
      block.kind === 'heading' && block.depth === 1
        ? [{ id: headingPrefix(id) + block.id, text: wordsOf(block.children) }]
        : [],
    );
  });
  return title === null ? inside : [{ id: chapterAnchor(id), text: title }];
}

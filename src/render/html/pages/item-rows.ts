import { capital } from '../../../core/first-letter.ts';
import { type Content, type Html, html } from '../html.ts';
import type { Desk } from '../desk.ts';
import { writeUnits } from '../desk.ts';
import { itemList, type ListedItem } from '../components/item-list.ts';
import type { Status, Tone } from '../components/status-tag.ts';
import { tagList } from '../components/tag-list.ts';
import type { ProsePage } from '../../prose/prose-html.ts';
import { isBlank } from '../../prose/text-of.ts';
import type { ItemRow } from '../../pages/item-row.ts';
import { sayAmounts } from '../../../trace/say.ts';
import { toneOf } from '../../../trace/outline.ts';
import type { TraceNode } from '../../../trace/trace.ts';

/** What items are written with. */
export interface ItemDesk {
  readonly desk: Desk;
  readonly prose: ProsePage;
  /** Level of the headings in their descriptions. */
  readonly level: number;
}

/** Items of a document, each with its text and those nested in it. */
export function writeItems(items: readonly ItemRow[], at: ItemDesk): Html {
  return itemList(items.map((item) => listed(item, at)));
}

/** A status as a tag; nothing where none is known. */
export function writeStatus(status: TraceNode['status'], { words }: Desk): Status | null {
  return status === null ? null : { tone: tagTone(status), text: capital(words.status[status]) };
}

/** How a status is to be taken. */
export function tagTone(status: TraceNode['status']): Tone {
  if (status === 'pågår') return 'info';
  return toneOf(status);
}

function listed(item: ItemRow, at: ItemDesk): ListedItem {
  const { desk, prose, level } = at;
  const { words } = desk;
  const facts: readonly Content[] = [
    item.recipients.length > 0 ? writeUnits(item.recipients, desk) : writeUnits(item.units, desk),
    item.deadline === null ? null : words.deadline(desk.day(item.deadline)),
    sayAmounts(item.amounts, words),
    item.law === null ? null : words.law(item.law),
    item.access === 'offentlig' ? null : words.access[item.access],
  ].filter((fact) => !Array.isArray(fact) || fact.length > 0);
  return {
    href: item.address === null ? null : desk.href(item.address),
    number: item.number,
    title: item.title,
    status: writeStatus(item.status, desk),
    facts,
    ...(item.id === '' ? {} : { id: item.id }),
    below: html`${isBlank(item.description) ? null : prose.html(item.description, level)}${tagList(
      item.unGoals.map((number) => ({ number, text: '' })),
    )}${item.children.length === 0 ? null : writeItems(item.children, at)}`,
  };
}

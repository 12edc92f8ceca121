import type { DiagramNode } from '../../../trace/diagram.ts';
import { textOf } from '../../../trace/svg/box-text.ts';
import { drawSvg } from '../../../trace/svg/draw.ts';
import { type Layouter, openLayouter } from '../../../trace/svg/layout.ts';
import { viewWordsOf } from '../../../trace/view-words.ts';
import type { Branch, LineageDiagram, LineageView } from '../../pages/lineage.ts';
import { type ListNode, nestedList } from '../components/nested-list.ts';
import { type Status, statusTag } from '../components/status-tag.ts';
import type { Desk } from '../desk.ts';
import { type Content, html, type Html, trusted } from '../html.ts';
import { type ItemWords, itemWords } from './item-words.ts';
import { capital } from '../../../core/first-letter.ts';
import { writeStatus } from './item-rows.ts';

/** Opens the layout of diagrams in pages: their boxes are named, not referred to, and the list says the rest. */
export function openPageLayouter(): Promise<Layouter> {
  return openLayouter({
    setText: (node) => textOf({ ...node, facts: node.kind === 'more' ? node.facts : [] }, brief),
    leastGap: 42,
  });
}

/** Five columns fit in a page. */
const brief = { isBrief: true, width: 188 };

/** How the lineage of a page is written. `subject` is the title of what the page is about. */
export interface LineageDesk {
  readonly desk: Desk;
  readonly layOut: Layouter | null;
  readonly subject: string;
}

/**
 * Where something comes from and what follows it up: a diagram whose boxes are links, and the same as lists. A straight thread is
 * one list from top to bottom, and that list is the drawing.
 */
export function writeLineage(view: LineageView, { desk, layOut, subject }: LineageDesk): Html | null {
  const words = itemWords(desk.locale);
  const { above, below, diagram, isStraight } = view;
  if (above.length + below.length === 0) return null;
  if (isStraight)
    return html`<section><h2>${words.heading.lineage}</h2>${way(view, { desk, words, subject })}</section>`;
  const list = (title: string, branches: readonly Branch[]) =>
    branches.length === 0
      ? null
      : html`<h3>${title}</h3>${nestedList(branches.map((branch) => listNode(branch, { desk, words })))}`;
  const drawing = diagram === null || layOut === null ? null : draw(diagram, { layOut, desk, words });
  return html`<section class="line"><h2>${words.heading.lineage}</h2>${drawing}<div>${list(words.heading.up, above)}${list(words.heading.down, below)}</div></section>`;
}

function way({ above, below }: LineageView, { subject, ...listing }: Listing & { readonly subject: string }): Html {
  const step = (branch: Branch) => html`<li>${lineOf(branch, listing)}</li>`;
  return html`<ol class="way">${pathOf(above).toReversed().map(step)}<li class="here" aria-current="true"><strong>${subject}</strong></li>${pathOf(below).map(step)}</ol>`;
}

function pathOf(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...pathOf(branch.below)]);
}

interface Drawing {
  readonly layOut: Layouter;
  readonly desk: Desk;
  readonly words: ItemWords;
}

function draw(diagram: LineageDiagram, { layOut, desk, words }: Drawing): Html {
  const { nodes, edges, addresses, numbers } = diagram;
  const layout = layOut({ nodes: nodes.map((node) => plainly(node, { words, desk })), edges });
  const views = viewWordsOf(desk.locale);
  const svg = drawSvg(layout, {
    title: words.heading.lineage,
    description: `${views.description(numbers)} ${views.arrows}`,
    captions: [],
    language: desk.locale,
    idPrefix: 'd',
    href: ({ id, side }) => {
      const address = side === 'subject' ? undefined : addresses[id];
      return address === undefined ? null : desk.href(address);
    },
    standsAlone: false,
  });
  // Links can be reached by keyboard, and the drawing moves with them.
  const hasLinks = nodes.some(({ id, side }) => side !== 'subject' && addresses[id] !== undefined);
  const region = hasLinks ? null : html` tabindex="0" role="region" aria-label="${words.heading.lineage}"`;
  return html`<div class="scroll"${region}>${trusted(svg)}</div>`;
}

/** Rules, and ids of reports, are for those who write plans. */
function plainly(node: DiagramNode, { words, desk }: Pick<Drawing, 'words' | 'desk'>): DiagramNode {
  const status = node.status === null || !node.node?.status ? node.status : desk.words.status[node.node.status];
  return { ...node, status, broken: node.broken === null ? null : words.broken };
}

interface Listing {
  readonly desk: Desk;
  readonly words: ItemWords;
}

function listNode(branch: Branch, listing: Listing): ListNode {
  return { content: lineOf(branch, listing), below: branch.below.map((one) => listNode(one, listing)) };
}

function lineOf(branch: Branch, { desk, words }: Listing): Content {
  const { text, address, type, units, deadline, notes, recipient } = branch;
  const link = recipient?.unit.address ?? address;
  const facts = [
    type,
    recipient?.contributes === true ? desk.words.contributes : null,
    units.map(({ name }) => name).join(', '),
    deadline === null ? null : desk.words.deadline(desk.day(deadline)),
    ...notes,
  ].filter(Boolean);
  return html`${link === null ? capital(text) : html`<a href="${desk.href(link)}">${capital(text)}</a>`}${tagsOf(
    branch,
    {
      desk,
      words,
    },
  ).map(
    (status) => html` ${statusTag(status)}`,
  )}${facts.length === 0 ? null : html`<div class="meta">${facts.join(' · ')}</div>`}`;
}

function tagsOf({ status, isBroken, recipient }: Branch, { desk, words }: Listing): readonly Status[] {
  return [
    ...(recipient === null ? [] : [recipientTag(recipient, words)]),
    ...(status === null ? [] : [writeStatus(status, desk)]),
    ...(isBroken ? [{ tone: 'broken', text: words.broken } as const] : []),
  ].filter((tag) => tag !== null);
}

function recipientTag({ state, contributes, isExcused }: Branch['recipient'] & object, words: ItemWords): Status {
  if (state === 'received' || state === 'answered') return { tone: 'good', text: words.recipient[state] };
  if (state === 'unknown') return { tone: 'plain', text: words.recipient.unknown };
  if (isExcused) return { tone: 'plain', text: words.recipient.notYet };
  return { tone: contributes ? 'late' : 'broken', text: words.recipient[state] };
}

import { accessWordOf } from './blocks.ts';
import { tellNesting } from './nesting.ts';
import { shorten, type Fault } from './fault.ts';
import type { Directive } from './directive.ts';
import type { Fence, Head, Sign } from './head.ts';

/** Where the parts of a text stand that structure depends on, besides the signs. */
interface Landmarks {
  /** Offsets of headings, ascending: where an item ends at the latest whose fence is missing. */
  readonly headings: readonly number[];
  readonly textEnd: number;
}

export interface Structure {
  readonly directives: readonly Directive[];
  /** What is wrong with the signs themselves and with how they nest. */
  readonly faults: readonly Fault[];
}

/** No plan has items in items in items beyond this; those further in count as on this level. */
const deepest = 40;

/** Nests items by their heads and fences. A fence ends the innermost open item with as many colons; what is odd is told. */
export function nest(signs: readonly Sign[], landmarks: Landmarks): Structure {
  const faults: Fault[] = [];
  const root: Directive[] = [];
  const open: Directive[] = [];
  const ahead = new Ahead(signs);
  const closing = { root, open, faults, landmarks };
  for (let at = 0; at < signs.length; at++) {
    const written = signs[at] as Sign;
    ahead.pass(written);
    const sign = meantFence(written, open, ahead) ?? written;
    for (const fault of sign.faults) faults.push(fault);
    if (sign.kind === 'fence') {
      const next = signs[at + 1];
      if (next?.kind === 'fence' && isSwapped(sign, next, open, ahead)) {
        faults.push(tellSwapped(sign, next, open.at(-1) as Directive), ...next.faults);
        ahead.pass(next);
        end(open.pop() as Directive, sign);
        end(open.pop() as Directive, next);
        at++;
      } else close(sign, closing, ahead);
    } else {
      // Nothing holds its own kind with as few colons: the fence of the one before was forgotten.
      if (sign.colons > 2 && isAlike(open.at(-1), sign)) endUnclosed(closing, open.length - 1, sign.lineStart);
      const directive = { head: sign, start: sign.start, end: sign.end, fence: null, innerEnd: sign.end, children: [] };
      if (sign.colons > 2 && open.length === deepest) faults.push(tooDeep(sign));
      (open[Math.min(open.length, deepest) - 1]?.children ?? root).push(directive);
      if (sign.colons > 2) open.push(directive);
    }
  }
  endUnclosed(closing, 0, landmarks.textEnd);
  tellNesting(root, faults);
  return { directives: root, faults };
}

function tooDeep({ start, nameAt }: Head): Fault {
  return { message: 'too-deep', at: { start, end: nameAt.end }, data: { most: deepest } };
}

function isAlike(directive: Directive | undefined, { colons, name }: Head): boolean {
  return (
    directive !== undefined &&
    directive.head.colons === colons &&
    directive.head.name.toLowerCase() === name.toLowerCase()
  );
}

interface Closing {
  readonly root: Directive[];
  readonly open: Directive[];
  readonly faults: Fault[];
  readonly landmarks: Landmarks;
}

/** `:::slutt`, `:::mål`: a fence with words after it, where the innermost open item has no other one. */
function meantFence(sign: Sign, open: readonly Directive[], ahead: Ahead): Fence | null {
  const top = open.at(-1);
  if (sign.kind === 'fence' || sign.colons < 3 || top?.head.colons !== sign.colons) return null;
  if (sign.attributes.length > 0 || sign.hasBrackets || accessWordOf(sign.name) !== null) return null;
  if (ahead.fencesToSpare(sign.colons, open)) return null;
  const { lineStart, start, colons, end: lineEnd, nameAt, words } = sign;
  const at = { start: nameAt.start, end: lineEnd };
  const changes = [{ start: start + colons, end: lineEnd, text: '' }];
  const fence = ':'.repeat(Math.min(colons, 20));
  const data = { text: shorten(words), fence };
  const fault = { message: 'after-fence', at, data, fix: { title: 'remove', changes } };
  return { kind: 'fence', lineStart, start, end: lineEnd, colons, faults: [fault] };
}

/** The fence of the item around stands before that of the one inside. */
function isSwapped(fence: Fence, next: Fence, open: readonly Directive[], ahead: Ahead): boolean {
  const inner = open.at(-1)?.head.colons;
  const outer = open.at(-2)?.head.colons;
  return inner !== outer && fence.colons === outer && next.colons === inner && !ahead.fencesToSpare(outer, open);
}

function tellSwapped(fence: Fence, next: Fence, { head }: Directive): Fault {
  const texts = [fence, next].map(({ colons }) => ':'.repeat(Math.min(colons, 20)));
  const [written = '', needed = ''] = texts;
  const changes = [
    { start: fence.start, end: fence.start + fence.colons, text: needed },
    { start: next.start, end: next.start + next.colons, text: written },
  ];
  return {
    message: 'swapped-fences',
    at: { start: fence.start, end: fence.end },
    data: { name: head.name, written, needed },
    related: { at: { start: head.start, end: head.nameAt.end }, message: 'opened' },
    fix: { title: 'swap', changes },
  };
}

function close(fence: Fence, closing: Closing, ahead: Ahead): void {
  const { open, faults } = closing;
  const top = open.at(-1);
  const match = open.findLastIndex(({ head }) => head.colons === fence.colons);
  if (fence.colons === 2 && (top === undefined || top.head.colons > 4 || ahead.fencesToSpare(top.head.colons, open))) {
    faults.push({ message: 'two-colons', at: { start: fence.start, end: fence.end } });
    return;
  }
  if (top === undefined || (match < 0 && ahead.fencesToSpare(top.head.colons, open))) {
    faults.push({ message: 'stray-fence', at: fence, data: { fence: ':'.repeat(Math.min(fence.colons, 20)) } });
    return;
  }
  // Another fence is left for the item around: this one is that of the item inside, with too many colons.
  if (match >= 0 && match < open.length - 1 && ahead.fencesToSpare(fence.colons, open)) tellLength(fence, top, faults);
  else if (match >= 0) endUnclosed(closing, match + 1, fence.lineStart);
  else if (open.length > 1 || fence.colons < top.head.colons) tellLength(fence, top, faults);
  end(open.pop() ?? top, fence);
}

function end(directive: Directive, fence: Fence): void {
  directive.fence = fence;
  directive.innerEnd = fence.lineStart;
  directive.end = fence.end;
}

/** The open items from `first` on have no fence: each is told and ends as best it may. The outermost is ended first. */
function endUnclosed({ root, open, faults, landmarks }: Closing, first: number, limit: number): void {
  let around = open[first - 1]?.children ?? root;
  for (const directive of open.splice(first)) {
    const { head } = directive;
    const data = { name: head.name, fence: ':'.repeat(Math.min(head.colons, 20)) };
    faults.push({ message: 'unclosed', at: { start: head.start, end: head.nameAt.end }, data });
    const moved = cutShort(directive, limit, landmarks);
    for (const child of moved) around.push(child);
    // What was opened last in it is the next to end, and now stands beside it or still in it.
    if (moved.length === 0) around = directive.children;
  }
}

/**
 * Ends an item whose fence is missing: before the first item in it that has as many colons, or the next heading. Gives the
 * items after that, which stand beside it.
 */
function cutShort(directive: Directive, limit: number, { headings }: Landmarks): readonly Directive[] {
  const { head, children } = directive;
  const rival = children.find((child) => child.head.colons >= head.colons);
  const stop = Math.min(limit, firstAfter(headings, head.end) ?? limit, rival?.head.lineStart ?? limit);
  const kept = children.findIndex((child) => child.start >= stop);
  directive.innerEnd = Math.max(head.end, stop);
  directive.end = directive.innerEnd;
  return kept < 0 ? [] : children.splice(kept);
}

function firstAfter(offsets: readonly number[], from: number): number | null {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? null;
}

function tellLength(fence: Fence, { head }: Directive, faults: Fault[]): void {
  const text = ':'.repeat(Math.min(head.colons, 20));
  faults.push({
    message: 'fence-length',
    at: { start: fence.start, end: fence.end },
    data: { colons: fence.colons, needed: head.colons, name: head.name },
    related: { at: { start: head.start, end: head.nameAt.end }, message: 'opened' },
    fix: { title: 'same-colons', changes: [{ start: fence.start, end: fence.end, text }] },
  });
}

/** What is still to come: how many heads and fences of each number of colons. */
class Ahead {
  readonly #heads = new Map<number, number>();
  readonly #fences = new Map<number, number>();

  constructor(signs: readonly Sign[]) {
    for (const sign of signs) this.#add(sign, 1);
  }

  pass(sign: Sign): void {
    this.#add(sign, -1);
  }

  /** Whether enough fences of a length follow for all items of it that are open or still to be opened. */
  fencesToSpare(colons: number, open: readonly Directive[]): boolean {
    const fences = this.#fences.get(colons) ?? 0;
    if (fences === 0) return false;
    const needed = open.filter(({ head }) => head.colons === colons).length;
    return fences - (this.#heads.get(colons) ?? 0) >= needed;
  }

  #add({ kind, colons }: Sign, count: number): void {
    const counts = kind === 'fence' ? this.#fences : this.#heads;
    counts.set(colons, (counts.get(colons) ?? 0) + count);
  }
}

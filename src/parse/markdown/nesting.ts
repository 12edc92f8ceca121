import type { Change, Fault } from './fault.ts';
import type { Directive } from './directive.ts';

/** Tells of items that hold others with as many or more colons than they have themselves: once for the outermost of them. */
export function tellNesting(directives: readonly Directive[], faults: Fault[]): void {
  for (const directive of directives) {
    if (directive.children.length === 0) continue;
    const found = firstRival(directive);
    if (found !== null) faults.push(found);
  }
}

function firstRival(top: Directive): Fault | null {
  const needs = neededColons(top);
  for (const outer of needs.keys()) {
    const inner = outer.children.find(({ head }) => head.colons > 2 && head.colons >= outer.head.colons);
    if (inner === undefined) continue;
    const { start, colons, name } = outer.head;
    return {
      message: 'equal-colons',
      at: { start, end: start + colons },
      data: { outer: name, inner: inner.head.name, colons: needs.get(outer) ?? colons + 1 },
      related: {
        at: { start: inner.head.start, end: inner.head.nameAt.end },
        message: 'inner',
        data: { inner: inner.head.name },
      },
      fix: { title: 'more-colons', changes: changesFor(needs) },
    };
  }
  return null;
}

/** How many colons an item and those in it must have, the outermost first: one more than what it holds, never fewer than it has. */
function neededColons(top: Directive): ReadonlyMap<Directive, number> {
  const order: Directive[] = [top];
  for (let at = 0; at < order.length; at++) {
    for (const child of order[at]?.children ?? []) if (child.head.colons > 2) order.push(child);
  }
  const needs = new Map(order.map((directive) => [directive, directive.head.colons]));
  for (const directive of order.toReversed()) {
    const inner = directive.children.map((child) => needs.get(child) ?? 0);
    needs.set(
      directive,
      inner.reduce((most, colons) => Math.max(most, colons + 1), directive.head.colons),
    );
  }
  return needs;
}

/** No fix is written out for nesting deeper than this. */
const mostColons = 20;

function changesFor(needs: ReadonlyMap<Directive, number>): readonly Change[] {
  return [...needs].flatMap(([{ head, fence }, colons]) => {
    if (colons === head.colons || colons > mostColons) return [];
    const text = ':'.repeat(colons);
    const end = fence === null ? [] : [{ start: fence.start, end: fence.start + fence.colons, text }];
    return [{ start: head.start, end: head.start + head.colons, text }, ...end];
  });
}

import type { Span } from '../../core/place.ts';
import type { ProseBlock } from '../../parse/node.ts';
import type { Attachment } from '../../model/summary.ts';
import type { DocumentNode, ItemNode } from '../graph.ts';
import { typeOf } from './lifecycle.ts';
import type { Scene } from './scene.ts';
import { itemsInFile } from './items-in-file.ts';

/** Something that is withheld (`unntatt`) without the law that allows it, neither its own nor of what it stands in. */
export type WithoutBasis =
  | { readonly kind: 'document'; readonly document: DocumentNode; readonly byType: boolean }
  | { readonly kind: 'item'; readonly item: ItemNode }
  | { readonly kind: 'attachment'; readonly document: DocumentNode; readonly attachment: Attachment }
  | { readonly kind: 'block'; readonly document: DocumentNode; readonly block: ProseBlock };

/** What of a file lacks a basis; where the whole file does, that alone. */
export function withoutBasis(file: DocumentNode, scene: Pick<Scene, 'plansystem'>): readonly WithoutBasis[] {
  if (file.facts.recovered || isCovered(file)) return [];
  const { access, unreadable } = file.facts;
  const byType = access === null && !unreadable.has('tilgang');
  const whole = byType ? typeOf(file, scene.plansystem)?.access : access;
  if (whole === 'unntatt') return [{ kind: 'document', document: file, byType }];
  const items = itemsInFile(file);
  const closed = items.filter(({ item }) => item.access === 'unntatt');
  const covered = closed.filter(({ item }) => item.accessBasis !== null || item.unreadable.has('unntakshjemmel'));
  return [
    ...file.facts.attachments
      .filter((one) => one.access === 'unntatt' && one.accessBasis === null)
      .map((attachment) => ({ kind: 'attachment', document: file, attachment }) as const),
    ...closed
      .filter((node) => !isBelow(node, closed) && !covered.includes(node))
      .map((item) => ({ kind: 'item', item }) as const),
    ...blocksOf(file)
      .filter(({ span }) => !closed.some(({ item }) => holds(item.span, span)))
      .map((block) => ({ kind: 'block', document: file, block }) as const),
  ];
}

/** The file states a law, or the document it belongs to does. */
function isCovered(file: DocumentNode): boolean {
  const wholes = new Set([file, file.owner]);
  for (const { facts, out, owner } of wholes) {
    if (facts.accessBasis !== null || facts.unreadable.has('unntakshjemmel')) return true;
    wholes.add(owner);
    for (const { relation, to } of out) if (relation === 'del_av' && to.kind === 'document') wholes.add(to.owner);
  }
  return false;
}

/** It is nested in another that is told, or that states a law for both. */
function isBelow(node: ItemNode, closed: readonly ItemNode[]): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (closed.includes(at)) return true;
  return false;
}

function blocksOf({ summary }: DocumentNode): readonly ProseBlock[] {
  return (summary.prose?.blocks ?? []).filter(
    ({ access, basis }) => access === 'unntatt' && (basis?.value ?? '').trim() === '',
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

import type { Place } from '../../core/place.ts';
import type { Reference } from '../../model/summary.ts';
import type { ChainNode, Graph } from '../graph.ts';

/** A text that has not the form of a reference, where one must stand. */
export interface MisformedReference {
  readonly at: Place;
  /** The document or item that states it. */
  readonly ref: string;
  readonly text: string;
  /** What to write instead, as far as the workspace has it; several references in brackets. */
  readonly meant: readonly string[];
  /** It means that and nothing else. */
  readonly isCertain: boolean;
}

/** Texts under relations that have not the form of a reference, with what they mean. */
export function misformedReferences(graph: Graph): readonly MisformedReference[] {
  return [...graph.documents, ...graph.items].flatMap((node) => {
    const repaired = [...node.out, ...node.dangling].filter(({ reference }) => reference.repaired);
    if (repaired.length === 0) return [];
    const places = new Map(repaired.map(({ at, reference }) => [at.span.start, { at, text: reference.text }]));
    return [...places.values()].map(({ at, text }) => ({ at, text, ref: node.ref, ...meantAt(node, at) }));
  });
}

function meantAt(node: ChainNode, { span }: Place): Pick<MisformedReference, 'meant' | 'isCertain'> {
  const stands = ({ at }: { readonly at: Place }) => at.span.start === span.start;
  const edges = node.out.filter((edge) => edge.reference.repaired && stands(edge));
  const dangling = node.dangling.filter(stands);
  const targetsOf = (reference: Reference) => edges.filter((edge) => edge.reference === reference).length;
  const lost = dangling.filter(({ reference }) => targetsOf(reference) !== 1);
  if (lost.length > 0) return { meant: edges.length > 0 ? [] : (lost[0]?.nearest ?? []), isCertain: false };
  const names = edges.map(nameOf);
  // Several need brackets, which stand wrong inside quotation marks.
  return names.length > 1 ? { meant: [`[${names.join(', ')}]`], isCertain: false } : { meant: names, isCertain: true };
}

/** How the node an edge leads to is referred to from where it begins. */
function nameOf({ from, to }: ChainNode['out'][number]): string {
  const here = from.kind === 'item' ? from.document : from.owner;
  return to.kind === 'item' && to.document === here ? to.item.id : to.ref;
}

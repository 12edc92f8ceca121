import type { Summary } from '../../model/summary.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { blank, type ProseTools, readProses, type Source, type SourceText } from '../prose/read-prose.ts';
import { isBlank } from '../prose/text-of.ts';
import type { FlowSource } from './body-sources.ts';
import type { FlowPart } from './content-data.ts';

/** The texts of a file. */
interface FileSources {
  /** `beskrivelse` of the document. */
  readonly own: readonly Source[];
  /** Items that stand before its text, by index. */
  readonly ahead: readonly number[];
  readonly body: readonly FlowSource[];
  /** By index; `null` for one that is hidden. */
  readonly items: readonly (readonly Source[] | null)[];
  readonly summary: Summary;
}

interface FileTexts {
  readonly own: Prose;
  readonly flow: readonly FlowPart[];
  readonly items: readonly (Prose | null)[];
}

/** Reads the texts of a file together, since they share definitions, footnotes and names. */
export function readTexts({ own, ahead, body, items, summary }: FileSources, tools: ProseTools): FileTexts {
  const title = summary.document.title?.value ?? '';
  const bodyTexts = body.flatMap((part, at): readonly SourceText[] =>
    part.kind === 'item' ? [] : [{ outline: '', sources: part.sources, ...(at === 0 ? { title } : {}) }],
  );
  const shown = items.flatMap((sources, index) => (sources === null ? [] : { outline: String(index), sources, index }));
  const ids = summary.items.map(({ id }) => id);
  const taken = [...ids, ...ids.map((id) => id.toLowerCase())];
  const [first = blank, ...proses] = readProses([{ outline: '', sources: own }, ...bodyTexts, ...shown], {
    ...tools,
    taken,
  });
  const bodyProses = proses.slice(0, bodyTexts.length);
  const described = new Map(shown.map(({ index }, at) => [index, proses[bodyTexts.length + at] ?? blank]));
  return {
    own: first,
    flow: flowOf([first, ...ahead, ...inPlace(body, bodyProses)]),
    items: items.map((_, index) => described.get(index) ?? null),
  };
}

function inPlace(body: readonly FlowSource[], proses: readonly Prose[]): readonly (Prose | number)[] {
  let next = 0;
  return body.map((part) => (part.kind === 'item' ? part.index : (proses[next++] ?? blank)));
}

function flowOf(parts: readonly (Prose | number)[]): readonly FlowPart[] {
  let depth = 0;
  return parts.flatMap((part): readonly FlowPart[] => {
    if (typeof part === 'number') return [{ kind: 'item', index: part, depth }];
    depth = lastDepth(part.blocks) ?? depth;
    return isBlank(part) ? [] : [{ kind: 'prose', prose: part }];
  });
}

function lastDepth(blocks: readonly Block[]): number | null {
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading') return block.depth;
    const inner = block.kind === 'restricted' ? lastDepth(block.blocks) : null;
    if (inner !== null) return inner;
  }
  return null;
}

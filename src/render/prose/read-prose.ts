import type { MarkdownParser } from '../../parse/markdown/parser.ts';
import { denseParts } from '../../parse/markdown/dense.ts';
import { slugger } from '../../core/slug.ts';
import { plainParagraph, readBlocks } from './blocks.ts';
import { type ParsedTexts, parseTexts } from './definitions.ts';
import { cleanText } from './clean-text.ts';
import { deepest, type Reading, wordsIn } from './inlines.ts';
import type { Block, Inline, Note, Prose, Restricted } from './prose.ts';
import type { Targets } from './targets.ts';

/** What a text is made of: Markdown, text as it stands, and what not everybody may see. */
export type Source =
  | { readonly kind: 'markdown' | 'plain'; readonly text: string }
  | (Pick<Restricted, 'access' | 'basis'> & { readonly kind: 'restricted'; readonly sources: readonly Source[] });

/** One text of a file. Texts with the same `outline` have headings below each other. */
export interface SourceText {
  readonly outline: string;
  readonly sources: readonly Source[];
  /** What the page is called: the text's first heading is left out where it says the same. */
  readonly title?: string;
}

export interface ProseTools extends Targets {
  readonly parse: MarkdownParser;
  /** Names that no heading may have: ids of items on the same page. */
  readonly taken?: Iterable<string>;
}

/** Reads one text of Markdown. Never throws. */
export function readProse(text: string, tools: ProseTools): Prose {
  const [prose = blank] = readProses([{ outline: '', sources: [{ kind: 'markdown', text }] }], tools);
  return prose;
}

/** A text that says nothing. */
export const blank: Prose = { blocks: [], notes: [] };

/**
 * Reads texts of one file, in its order: names that links lead to, footnotes and names of headings are common to them. HTML is shown
 * as text, its comments are left out. Never throws.
 */
export function readProses(texts: readonly SourceText[], tools: ProseTools): readonly Prose[] {
  const parts = new Map<Source, readonly Part[]>();
  for (const { sources } of texts) for (const source of sources) addParts(source, parts);
  const markdown = [...parts.values()].flat().filter((part) => part.kind === 'markdown');
  const parsed = parseTexts(
    markdown.map(({ text }) => text),
    tools.parse,
  );
  const trees = new Map(markdown.map((part, at) => [part, parsed.trees[at] ?? []]));
  const outlines = new Map<string, number[]>();
  const nameHeading = slugger(tools.taken);
  for (const text of texts) leaveOutTitle(text, { parts, trees, nameHeading });
  const notes = new NoteReader({ targets: tools, definitions: parsed, nameHeading, outline: [] });
  return texts.map(({ outline, sources }) => {
    const open = outlines.get(outline) ?? [];
    outlines.set(outline, open);
    const reading = { targets: tools, definitions: parsed, nameHeading, outline: open };
    const blocks = sources.flatMap((source) => blocksOf(source, 0, { parts, trees, reading }));
    return { blocks, notes: parsed.notes.size === 0 ? [] : notes.usedBy(blocks) };
  });
}

interface Titled {
  readonly parts: ReadonlyMap<Source, readonly Part[]>;
  readonly trees: Map<Part, ParsedTexts['trees'][number]>;
  readonly nameHeading: Reading['nameHeading'];
}

/** The heading keeps its name, so that others of the same words are named as `validate` expects. */
function leaveOutTitle({ sources, title }: SourceText, { parts, trees, nameHeading }: Titled): void {
  const [source] = sources;
  const [part] = source === undefined ? [] : (parts.get(source) ?? []);
  const tree = part === undefined ? [] : (trees.get(part) ?? []);
  const [first] = tree;
  if (part === undefined || title === undefined || first?.type !== 'heading') return;
  const words = wordsIn(first);
  if (levelled(words) !== levelled(cleanText(title))) return;
  nameHeading(words);
  trees.set(part, tree.slice(1));
}

function levelled(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A stretch of a source that is parsed at once, or shown as it stands. */
interface Part {
  readonly kind: 'markdown' | 'plain';
  readonly text: string;
}

/** What no person wrote is not parsed. */
function addParts(source: Source, parts: Map<Source, readonly Part[]>): void {
  if (source.kind === 'restricted') for (const inner of source.sources) addParts(inner, parts);
  else if (source.kind === 'plain') parts.set(source, [{ kind: 'plain', text: source.text }]);
  else parts.set(source, withoutDense(source.text));
}

function withoutDense(text: string): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of denseParts(text, 0)) {
    parts.push({ kind: 'markdown', text: text.slice(done, start) }, { kind: 'plain', text: text.slice(start, end) });
    done = end;
  }
  if (done < text.length) parts.push({ kind: 'markdown', text: text.slice(done) });
  return parts;
}

interface Read {
  readonly parts: ReadonlyMap<Source, readonly Part[]>;
  readonly trees: ReadonlyMap<Part, ParsedTexts['trees'][number]>;
  readonly reading: Reading;
}

function blocksOf(source: Source, level: number, read: Read): readonly Block[] {
  if (source.kind === 'restricted') {
    const { access, basis } = source;
    const isDeep = level >= deepest - 1;
    const blocks = source.sources.flatMap((inner) => blocksOf(inner, isDeep ? level : level + 1, read));
    return blocks.length === 0 || isDeep ? blocks : [{ kind: 'restricted', access, basis, blocks }];
  }
  return (read.parts.get(source) ?? []).flatMap((part) =>
    part.kind === 'plain' ? plainParagraph(part.text) : readBlocks(read.trees.get(part) ?? [], level, read.reading),
  );
}

/** Reads footnotes once a file, when something refers to them. */
class NoteReader {
  readonly #reading: Reading;
  readonly #read = new Map<string, readonly Block[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Those that blocks refer to, and those that these refer to. */
  usedBy(blocks: readonly Block[]): readonly Note[] {
    const found = new Map<string, Note>();
    const open = referencesIn(blocks);
    for (let at = 0; at < open.length; at++) {
      const id = open[at] ?? '';
      if (found.has(id)) continue;
      const note = { id, blocks: this.#blocks(id) };
      found.set(id, note);
      for (const one of referencesIn(note.blocks)) open.push(one);
    }
    return [...found.values()];
  }

  #blocks(id: string): readonly Block[] {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const blocks = readBlocks(this.#reading.definitions.notes.get(id)?.children ?? [], 1, this.#reading);
    this.#read.set(id, blocks);
    return blocks;
  }
}

function referencesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return referencesInLine(block.children);
      case 'list':
        return block.items.flatMap((item) => referencesIn(item.blocks));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(referencesInLine);
      case 'quote':
      case 'restricted':
        return referencesIn(block.blocks);
      default:
        return [];
    }
  });
}

function referencesInLine(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'note') return [inline.id];
    return 'children' in inline ? referencesInLine(inline.children) : [];
  });
}

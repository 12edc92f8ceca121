import { canonicalRoot } from '../model/canonical-root.ts';
import { entryOf, textOf as textOfScalar } from '../model/read/values.ts';
import type { Access, Summary } from '../model/summary.ts';
import { hideControlCharacters } from '../parse/control-characters.ts';
import type { MarkdownParser } from '../parse/markdown/parser.ts';
import type { MapNode } from '../parse/node.ts';
import { parseDocument } from '../parse/parse.ts';
import type { PlanSystem } from '../plansystem/plan-system.ts';
import { bodySources, type BodySources } from './content/body-sources.ts';
import type { Content } from './content/content-data.ts';
import { findItems, type ItemNodes } from './content/item-nodes.ts';
import { isClosedMap, type JsonView, openJson } from './content/open-json.ts';
import { readTexts } from './content/read-texts.ts';
import type { TextView } from './content/closed-parts.ts';
import { textSources } from './content/text-sources.ts';
import { readProses, type Source } from './prose/read-prose.ts';
import type { Targets } from './prose/targets.ts';
import { textOf } from './prose/text-of.ts';

export type { Content } from './content/content-data.ts';

/** A file to read: its text, and its facts as the audience may see them (`sceneFor`). What is an item but not in `summary` is hidden. */
export interface ContentFile {
  readonly text: string;
  readonly summary: Summary;
}

export interface ContentTools extends Targets {
  readonly plansystem: PlanSystem;
  /** `loadMarkdownParser`: for YAML files too, whose `beskrivelse` is Markdown. */
  readonly parse: MarkdownParser;
  /** Whether the audience may not see what has this access. */
  readonly hides: (access: Access) => boolean;
  /** Items of `summary` that the audience may not see either, by index. */
  readonly isHidden?: (index: number) => boolean;
}

/**
 * Reads what a file says beyond its facts. What the audience may not see is in no part of the answer: items and blocks with less
 * access, references that `summary` does not have. Of a file that does not parse nothing is public. Never throws.
 */
export function readContent({ text, summary }: ContentFile, tools: ContentTools): Content {
  const { document, findings } = parseDocument(summary.path, text, null, tools.parse);
  const root = canonicalRoot(document, summary.document.type, tools.plansystem);
  if (root === null ? tools.hides('unntatt') : isClosedMap(root, tools))
    return { json: {}, flow: [], items: summary.items.map(() => null) };
  const view = viewOf(summary, tools);
  const items = findItems(root, summary, { ...tools, isCollection: view.isCollection });
  const start = document.prose?.span.start ?? Infinity;
  const readable = findings.some(({ rule }) => rule === 'syntax/encoding') ? hideControlCharacters(text) : text;
  const body = start === Infinity ? noBody : bodySources(readable, start, { ...tools, items });
  const described = summary.items.map(({ span }, index) =>
    itemSources(index, { items, body: span.start < start ? null : body, view }),
  );
  const ahead = summary.items.flatMap(({ span }, index) =>
    span.start < start && items.isTop(index) && described[index] !== null ? index : [],
  );
  const read = readTexts({ own: describedBy(root, view), ahead, body: body.flow, items: described, summary }, tools);
  return {
    json: root === null ? {} : openJson(root, textOf(read.own), view),
    flow: read.flow,
    items: read.items.map((description, index) => {
      const node = items.nodes[index] ?? null;
      return description === null || node === null
        ? null
        : { json: openJson(node, textOf(description), view), description };
    }),
  };
}

const noBody: BodySources = { flow: [], items: new Map() };

function viewOf(summary: Summary, tools: ContentTools): JsonView {
  const { plansystem, hides } = tools;
  return {
    ...tools,
    isCollection: (key) => plansystem.spelled.collection.has(key),
    references: hides('unntatt') ? new Set(summary.references.map(({ at }) => at.start)) : null,
    describe: (text) => {
      const [prose] = readProses([{ outline: '', sources: textSources(text, tools) }], tools);
      return prose === undefined ? '' : textOf(prose);
    },
  };
}

interface ItemText {
  readonly items: ItemNodes;
  /** `null`: the item stands in YAML. */
  readonly body: BodySources | null;
  readonly view: TextView;
}

/** What an item says of itself; `null` where the audience may not see it. */
function itemSources(index: number, { items, body, view }: ItemText): readonly Source[] | null {
  const node = items.nodes[index] ?? null;
  if (node === null || items.isHidden(index)) return null;
  if (body === null) return describedBy(node, view);
  const sources = body.items.get(index) ?? null;
  return sources?.length === 0 ? describedBy(node, view) : sources;
}

function describedBy(node: MapNode | null, view: TextView): readonly Source[] {
  const text = node === null ? null : textOfScalar(entryOf(node, 'beskrivelse')?.value);
  return text === null ? [] : textSources(text.value, view);
}

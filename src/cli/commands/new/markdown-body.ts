import type { JsonObject } from '../../../parse/node.ts';
import type { DocumentType, PlanSystem } from '../../../plansystem/plan-system.ts';
import { itemShape } from '../../../plansystem/shapes.ts';
import { markdownItem } from '../../markdown-item.ts';
import type { Example } from './example.ts';

/** What a Markdown document says besides its front matter. */
interface Body {
  readonly blocks: readonly string[];
  /** Lists of which some item can only be written as YAML: they stand in the front matter. */
  readonly others: ReadonlyMap<string, readonly JsonObject[]>;
}

interface Content {
  readonly type: DocumentType;
  readonly headings: readonly string[];
  readonly lists: ReadonlyMap<string, readonly JsonObject[]>;
  readonly example: Example | null;
}

/** The headings, and each list of items under a heading of its own, as the house writes them: in the prose. */
export function markdownBody({ type, headings, lists, example }: Content, plansystem: PlanSystem): Body {
  const blockOf = (item: string, written: JsonObject) => {
    const { keys } = itemShape(plansystem, type.id, item);
    return markdownItem(item, written, (key) => keys.get(key)?.form);
  };
  const others = new Map<string, readonly JsonObject[]>();
  const blocks = [...headings];
  for (const [collection, items] of lists) {
    const itemType = plansystem.spelled.collection.get(collection) ?? '';
    const written = items.map((item) => blockOf(itemType, item));
    if (written.includes(null)) others.set(collection, items);
    else
      blocks.push(
        `## ${collection.slice(0, 1).toUpperCase()}${collection.slice(1)}`,
        ...(written as readonly string[]),
      );
  }
  const shown = example === null ? null : blockOf(example.type.id, example.item);
  if (shown !== null)
    blocks.push(`<!-- Slik skrives det. Ta bort kommentaren rundt, og skriv deres eget:\n${shown}\n-->`);
  return { blocks, others };
}

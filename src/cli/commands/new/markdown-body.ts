import { capital } from '../../../core/first-letter.ts';
import type { JsonObject } from '../../../parse/node.ts';
import type { DocumentType, PlanSystem } from '../../../plansystem/plan-system.ts';
import { itemShape } from '../../../plansystem/shapes.ts';
import { markdownItem } from '../../markdown-item.ts';
import { typeInNynorsk } from '../../../plansystem/in-nynorsk.ts';
import { draftWordsOf, type DraftLanguage } from './draft-words.ts';
import type { Example } from './example.ts';
import { writer } from './language.ts';

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
  readonly language: DraftLanguage;
}

/** The headings, and each list of items under a heading of its own, as the house writes them: in the prose. */
export function markdownBody({ type, headings, lists, example, language }: Content, plansystem: PlanSystem): Body {
  const write = writer(language, type.id, plansystem);
  const blockOf = (item: string, written: JsonObject) => {
    const { keys } = itemShape(plansystem, type.id, item);
    const { beskrivelse: text, ...others } = written;
    const collection = plansystem.itemTypes.get(item)?.collection ?? '';
    const [worded] = Object.values(write.map({ [collection]: [others] })).flat() as readonly JsonObject[];
    const whole = { ...worded, ...(text === undefined ? {} : { beskrivelse: text }) };
    const name = language === 'nn' ? typeInNynorsk(item, plansystem) : item;
    return markdownItem(name, whole, (key) => keys.get(key)?.form);
  };
  const others = new Map<string, readonly JsonObject[]>();
  const blocks = [...headings];
  for (const [collection, items] of lists) {
    const itemType = plansystem.spelled.collection.get(collection) ?? '';
    const written = items.map((item) => blockOf(itemType, item));
    if (written.includes(null)) others.set(collection, items);
    else blocks.push(`## ${capital(write.key(collection))}`, ...(written as readonly string[]));
  }
  const shown = example === null ? null : blockOf(example.type.id, example.item);
  if (shown !== null) blocks.push(`<!-- ${draftWordsOf(language).markdownExample}\n${shown}\n-->`);
  return { blocks, others };
}

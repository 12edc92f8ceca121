import { joinChoice, joinList } from '../../../messages/fill.ts';
import type { Json } from '../../../parse/node.ts';
import { wrapText } from '../../../report/wrap.ts';
import { attributeText } from '../../markdown-item.ts';
import { yamlEntry } from '../../yaml-text.ts';
import type { KeyInfo } from './keys.ts';
import { keyLines } from './key-lines.ts';
import { uncapital } from '../../../core/first-letter.ts';
import { nameOf, rowLines, widestText, type Row, type TypePage } from './page.ts';
import { saidKey } from './said-key.ts';

/** Names in a row before all of them are said in one word. */
const longestList = 12;
/** What a Markdown item has elsewhere than in its braces. */
const outsideBraces: ReadonlySet<string> = new Set(['tittel', 'beskrivelse']);

/** What a key is, how it is written, what it may hold and where it may stand. */
export function keyText(canonical: KeyInfo, page: TypePage): string {
  const { words, paint, locale } = page;
  const info = saidKey(canonical, locale);
  const { explain } = words;
  const { key, aliases, values, example } = info;
  const isSaidOfForm = info.form.startsWith(info.about);
  const about = isSaidOfForm ? info.form : info.about;
  const form = isSaidOfForm ? '' : info.form;
  const rows: Row[] = [
    [explain.standsIn, standsIn(info, page)],
    [explain.form, form],
    [explain.values, joinChoice(values, locale)],
    [explain.alias, joinList(aliases, locale)],
    [explain.example, example === undefined ? '' : yamlEntry(key, example)],
    [explain.inMarkdown, inMarkdown(info)],
  ];
  const head = `${paint.strong(key)}  ${paint.quiet(explain.key)}`;
  const lead = about === '' ? [] : wrapText(about, Math.min(page.width, widestText));
  const inner = info.inner.length === 0 ? [] : ['', ...keyLines(explain.innerKeys, info.inner, page)];
  return [head, ...lead, '', ...rowLines(rows, page), ...inner, ''].join('\n');
}

/** An example as it stands in the braces of a Markdown item; empty where it cannot stand there. */
export function inMarkdown({ key, example, holder }: KeyInfo): string {
  if ((holder !== 'items' && holder !== 'item-types') || example === undefined || outsideBraces.has(key)) return '';
  const attribute = attributeText(key, example, formOf(example));
  if (attribute === null) return '';
  return key === 'id' ? `{${attribute}}` : `{id=… ${attribute}}`;
}

function formOf(example: Json): 'list' | 'map' | undefined {
  if (Array.isArray(example)) return 'list';
  return typeof example === 'object' && example !== null ? 'map' : undefined;
}

function standsIn({ holder, heldBy }: KeyInfo, page: TypePage): string {
  const { words, planSystem, locale } = page;
  const { explain } = words;
  if (holder === 'documents') return explain.allDocuments;
  if (holder === 'items') return explain.allItems;
  if (holder === 'keys') return explain.underKeys(joinList(heldBy, locale));
  if (holder === 'config') return ['plans.config.yaml', ...heldBy.map((key) => `${key}:`)].join(', ');
  const types = holder === 'item-types' ? planSystem.itemTypes : planSystem.documentTypes;
  const names = heldBy.map((type) => uncapital(nameOf(types.get(type)?.names ?? { nb: type }, locale)));
  const shown =
    names.length <= longestList ? names : [...names.slice(0, longestList), explain.others(names.length - longestList)];
  return joinList(shown, locale);
}

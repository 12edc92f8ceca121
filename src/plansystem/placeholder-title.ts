import { levelText } from '../core/level-text.ts';
import { foldedName, type PlanSystem } from './plan-system.ts';

/** What a title stands on, as far as it matters for telling a title that was never filled in. */
export interface Titled {
  readonly kind: 'document' | 'item';
  readonly title: string;
  readonly id: string;
  /** Canonical type; `null` where it is unknown. */
  readonly type: string | null;
  /** A number is name enough: a vote's third point is "Punkt 3". */
  readonly numbered: boolean;
}

/** Titles that say nothing, whatever they stand on. */
const emptyTitles = new Set(
  [
    'tbd tba todo tittel overskrift navn namn tekst ny nytt plan dokument element plassholder placeholder title untitled',
    'test eksempel dummy asdf qwerty na n/a',
  ]
    .flatMap((words) => words.split(' '))
    .concat('ny plan', 'nytt dokument', 'nytt element', 'nytt punkt', 'uten tittel', 'utan tittel', 'uten navn')
    .concat('ikke utfylt', 'fylles ut', 'fylles ut senere', 'kommer senere', 'new plan', 'new document', 'no title'),
);

/** Longer titles were written by somebody; only a template's Latin is as long. In UTF-16 units. */
const longestPlaceholder = 200;
const loremIpsum = /^lorem ipsum\b/;

/** Beginnings and parts of a template's own words: `Sett inn tittel`, `<navn på plan>`, `Plan for xxx`, `TODO: finn tittel`. */
const templateWords = [
  /^(?:tbd|tba|todo|fixme)\b/,
  loremIpsum,
  /^(?:sett|skriv|fyll|legg|før) inn\b.*\b(?:her|tittel|tittelen|navn|navnet|namn|namnet|tekst|overskrift)\b/,
  /^skriv (?:her|tittel|tittelen|noe her|noko her)\b/,
  /^(?:tittel|tittelen|navn|navnet|namn|namnet) (?:på|til|for) (?:dokumentet|elementet|planen|målet|tiltaket|oppdraget)$/,
  /(?:^|[^\p{L}])x{3,}(?:$|[^\p{L}])/u,
  /[[<{](?:sett inn|fyll inn|skriv|tittel|navn|namn|tema|årstall|årstal|år|enhet|dato|tekst|x+|\.\.\.|…)[^\]>}]*[\]>}]/,
  /^[[<{].*[\]>}]$/,
];

/** What a title with template words begins with or holds: most titles need no closer look. */
const templateMark = /^(?:tbd|tba|todo|fixme|lorem|sett|skriv|fyll|legg|før|tittel|navn|namn)|[[<{]|xxx/;

/** A number as authors count with it: `4`, `1.2`, `3b`, `A`, `T12`, `iv`; four digits are a year. */
const countForm = /^(?:\d{1,3}(?:[.-]\d+)*\.?[a-zæøå]?|[a-zæøå]{1,2}\d{1,3}(?:[.-]\d+)*|[a-zæøå]|[ivx]+|x+|_+)$/;
const newForm = /^(?:ny|nytt|nye|new) (.*)$/;

/**
 * Whether a title was never filled in: a template's words, no word at all, the id once more, or the name of a type with
 * nothing but a number ("Mål 4", "Nytt tiltak"). A document may be named for its type and year or term ("Tertialrapport 2").
 */
export function isPlaceholderTitle(titled: Titled, plansystem: PlanSystem): boolean {
  const title = levelled(titled.title.slice(0, longestPlaceholder));
  if (titled.title.length > longestPlaceholder) return loremIpsum.test(title);
  if (emptyTitles.has(title)) return true;
  if (templateMark.test(title) && templateWords.some((form) => form.test(title))) return true;
  if (isBareNumber(title) || isOwnId(title, titled)) return !titled.numbered;
  const newThing = newForm.exec(title)?.[1];
  if (newThing !== undefined && namesOwnType(withoutCount(newThing), titled, plansystem)) return true;
  if (titled.numbered) return false;
  return titled.kind === 'item' ? isCountedItem(title, titled, plansystem) : isCountedPlan(title, titled, plansystem);
}

/** Lower case, one space between words, no quotes around and no dots or dashes after. */
function levelled(title: string): string {
  const text = levelText(title).replace(/^[«"'“”*_]+/, '');
  return endsInSigns.test(text.charAt(text.length - 1)) ? text.replace(/[»"'“”*_\s:.…\-–!?]+$/, '') : text;
}

const endsInSigns = /[»"'“”*_\s:.…\-–!?]/;

function isBareNumber(title: string): boolean {
  return !/\p{L}/u.test(title) && !/^\d{4}(?:\s?[-–]\s?\d{4})?$/.test(title);
}

function isOwnId(title: string, { id }: Titled): boolean {
  return /^\p{L}{0,3}\d[\d.\-_]*\p{L}?$/u.test(title) && title === foldedName(id);
}

/** A title without the number it ends with: `mål nr. 4` and `mål 1.2 b` are `mål`. */
function withoutCount(title: string): string {
  let name = title;
  for (let parts = 0; parts < 2; parts++) {
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('#'), name.lastIndexOf(':'));
    if (cut < 1 || !countForm.test(name.slice(cut + 1))) break;
    name = name.slice(0, cut).replace(/(?: nr\.?| nummer|[ #:–-])+$/, '');
  }
  return name;
}

function isCountedItem(title: string, { type }: Titled, plansystem: PlanSystem): boolean {
  const name = withoutCount(title);
  const named = itemTypeOf(name, plansystem);
  return name === title ? named === type && named !== undefined : named !== undefined || name === 'element';
}

/** Of a document only a plan is told: reports and budgets are named for their term, zoning plans for their number. */
function isCountedPlan(title: string, titled: Titled, plansystem: PlanSystem): boolean {
  const name = withoutCount(title);
  if (name === title) return false;
  if (name === 'plan' || name === 'dokument') return true;
  const type = plansystem.spelled.documentType.get(foldedName(name));
  const row = type === undefined ? undefined : plansystem.documentTypes.get(type);
  return type === titled.type && row?.validity === 'periode' && row.horizon !== null && row.horizon.max > 1;
}

function namesOwnType(name: string, { kind, type }: Titled, plansystem: PlanSystem): boolean {
  if (type === null) return false;
  if (kind === 'item') return itemTypeOf(name, plansystem) === type;
  return plansystem.spelled.documentType.get(foldedName(name)) === type;
}

/** The item type of a levelled name. */
function itemTypeOf(name: string, { spelled }: PlanSystem): string | undefined {
  return spelled.itemType.get(name) ?? spelled.collection.get(name);
}

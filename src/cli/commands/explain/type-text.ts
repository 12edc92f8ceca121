import { joinChoice, joinList } from '../../../messages/fill.ts';
import { keyLines } from './key-lines.ts';
import { documentKeys, itemKeys, keysOfDocumentType, keysOfItemType } from './keys.ts';
import type { DocumentType, ItemType, Names } from '../../../plansystem/plan-system.ts';
import { wrapText } from '../../../report/wrap.ts';
import { typeInNynorsk } from '../../../plansystem/in-nynorsk.ts';
import { uncapital } from '../../../core/first-letter.ts';
import { nameOf, rowLines, widestText, type Row, type TypePage } from './page.ts';
import { keyWord } from './said-key.ts';

/** Names in a row before the rest is counted. */
const longestList = 20;

/** What a type of document is, what it rests on and holds, who adopts it and how long it holds. */
export function documentTypeText(type: DocumentType, page: TypePage): string {
  const { words } = page;
  const { explain } = words;
  const rows: Row[] = [
    [explain.alias, aliasesText(type, page)],
    [explain.mustRestOn, choiceOf(documentNames(type.restsOn.must, page), page)],
    [explain.mayRestOn, listOf(documentNames(without(type.restsOn.may, type.restsOn.must), page), page)],
    [explain.holds, joinList(collectionsOf(type, page), page.locale)],
    [explain.adoptedBy, adoptedByText(type, page)],
    [explain.validity, explain.validityOf[type.validity]],
    [explain.horizon, type.horizon === null ? '' : explain.years(type.horizon.min, type.horizon.max)],
    [explain.revision, type.revisionMonths === null ? '' : explain.months(type.revisionMonths)],
    [explain.hearing, type.hearingDays === null ? '' : explain.days(type.hearingDays)],
    [explain.required, joinList(['type', 'id', 'tittel', ...requiredOf(type, page)], page.locale)],
    [explain.legalBasis, type.legalBasis.map(({ law, section }) => `${law} ${section}`).join(', ')],
  ];
  const keys = [
    keyLines(explain.ownKeys, keysOfDocumentType(page.planSystem, type.id), page),
    keyLines(explain.sharedDocumentKeys, documentKeys(), page),
  ];
  const more = [explain.moreAboutKey, explain.moreAbout(`plans list ${typeWord(type.id, page)}`)];
  return typeText(
    {
      kind: explain.documentType,
      id: typeWord(type.id, page),
      names: type.names,
      about: type.explanation,
      rows,
      keys,
      more,
    },
    page,
  );
}

/** What a type of item is, where it stands, what it rests on and what must take it up. */
export function itemTypeText(type: ItemType, page: TypePage): string {
  const { words, planSystem } = page;
  const { explain } = words;
  const holders = [...planSystem.documentTypes.values()].filter(({ holds }) => holds.includes(type.id));
  const rows: Row[] = [
    [explain.alias, aliasesText(type, page)],
    [explain.standsUnder, `${keyWord(type.collection, page.locale)}:`],
    [
      explain.heldBy,
      listOf(
        documentNames(
          holders.map(({ id }) => id),
          page,
        ),
        page,
      ),
    ],
    [explain.mustRestOn, choiceOf(itemNames(type.restsOn.must, page), page)],
    [explain.mayRestOn, listOf(itemNames(without(type.restsOn.may, type.restsOn.must), page), page)],
    [explain.followedUpBy, followUpText(type, page)],
    [explain.required, joinList(['id', 'tittel', ...requiredOf(type, page)], page.locale)],
  ];
  const keys = [
    keyLines(explain.ownKeys, keysOfItemType(type.id), page),
    keyLines(explain.sharedItemKeys, itemKeys(), page),
  ];
  const more = [explain.moreAboutKey, explain.moreAbout(`plans list ${typeWord(type.id, page)}`)];
  return typeText(
    {
      kind: explain.itemType,
      id: typeWord(type.id, page),
      names: type.names,
      about: type.explanation,
      rows,
      keys,
      more,
    },
    page,
  );
}

function typeText(
  type: {
    readonly kind: string;
    readonly id: string;
    readonly names: Names;
    readonly about: string;
    readonly rows: readonly Row[];
    /** Lines about its keys, in parts. */
    readonly keys: readonly (readonly string[])[];
    readonly more: readonly string[];
  },
  page: TypePage,
): string {
  const { locale, paint, width } = page;
  const head = `${paint.strong(nameOf(type.names, locale))}  ${paint.quiet(`${type.kind} · ${type.id}`)}`;
  const about = wrapText(type.about, Math.min(width, widestText));
  const keys = type.keys.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
  const more = type.more.map((line) => paint.quiet(line));
  return [head, ...about, '', ...rowLines(type.rows, page), ...keys, '', ...more, ''].join('\n');
}

function collectionsOf({ holds }: DocumentType, { planSystem, locale }: TypePage): readonly string[] {
  return holds.flatMap((id) => planSystem.itemTypes.get(id)?.collection ?? []).map((key) => keyWord(key, locale));
}

function adoptedByText({ adoption, adoptedBy }: DocumentType, { words, planSystem, locale }: TypePage): string {
  if (adoption === 'ingen') return words.explain.nobody;
  if (adoptedBy.length === 0) return adoption === 'administrativ' ? words.explain.administrative : '';
  return joinList(
    adoptedBy.map((id) => uncapital(nameOf(planSystem.bodies.get(id)?.names ?? { nb: id }, locale))),
    locale,
  );
}

function followUpText({ followUp }: ItemType, page: TypePage): string {
  if (followUp === null) return '';
  const items = choiceOf(itemNames(followUp.by, page), page);
  if (followUp.in.length === 0) return items;
  return `${items}, ${page.words.explain.inDocuments(choiceOf(documentNames(followUp.in, page), page))}`;
}

function documentNames(ids: readonly string[], { planSystem, locale }: TypePage): readonly string[] {
  return ids.map((id) => uncapital(nameOf(planSystem.documentTypes.get(id)?.names ?? { nb: id }, locale)));
}

function itemNames(ids: readonly string[], { planSystem, locale }: TypePage): readonly string[] {
  return ids.map((id) => uncapital(nameOf(planSystem.itemTypes.get(id)?.names ?? { nb: id }, locale)));
}

function listOf(names: readonly string[], page: TypePage): string {
  return joinList(atMost(names, page), page.locale);
}

function choiceOf(names: readonly string[], page: TypePage): string {
  return joinChoice(atMost(names, page), page.locale);
}

/** A longer list is not read: its end is counted instead. */
function atMost(names: readonly string[], { words }: TypePage): readonly string[] {
  if (names.length <= longestList) return names;
  return [...names.slice(0, longestList - 1), words.explain.others(names.length - longestList + 1)];
}

function without(names: readonly string[], taken: readonly string[]): readonly string[] {
  return names.filter((name) => !taken.includes(name));
}

/** A type as documents in the language state it. */
function typeWord(id: string, { planSystem, locale }: TypePage): string {
  return locale === 'nn' ? typeInNynorsk(id, planSystem) : id;
}

function requiredOf({ required }: { readonly required: readonly string[] }, { locale }: TypePage): readonly string[] {
  return required.map((key) => keyWord(key, locale));
}

/** Other words for the type; where it goes by its nynorsk name, its id is one of them. */
function aliasesText(
  { id, aliases }: { readonly id: string; readonly aliases: readonly string[] },
  page: TypePage,
): string {
  const said = typeWord(id, page);
  const all = said === id ? aliases : [id, ...aliases.filter((alias) => alias !== said)];
  return joinList(all, page.locale);
}

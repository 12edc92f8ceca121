import type { Locale } from '../../../config/settings.ts';
import { nearest } from '../../../core/nearest.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { jsonText } from '../../../report/json-text.ts';
import type { Style } from '../../../report/style.ts';
import { Texts } from '../../../report/texts.ts';
import { openWorkspaces, type OpenRequest } from '../../open-workspaces.ts';
import { readChoice } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { sumUpErrors } from '../../sum-up-errors.ts';
import type { ListArgs } from './args.ts';
import { countsCsv, rowsCsv } from './csv.ts';
import { listDocuments } from './document-rows.ts';
import { assertUnit, isFiltering, readFilters, type Filters } from './filters.ts';
import { listItems } from './item-rows.ts';
import { countTypes, findType, type FoundType, type ListedWorkspace } from './rows.ts';
import { countsTable, rowsTable } from './tables.ts';
import { listUnits, unitsTable } from './unit-rows.ts';
import { listWordsOf } from './words.ts';

/** Lists documents and items of a type or with some traits, or how many there are of each type. */
export async function runList(host: Host, args: ListArgs): Promise<number> {
  const lang = args.lang === undefined ? undefined : readChoice('--lang', args.lang, offeredLocales);
  const format = readChoice('--format', args.format, ['table', 'json', 'csv']);
  const filters = readFilters(host, args);
  const { type, paths } = await readWords(host, args.words);
  const opened = await openListed(host, { paths, lang }, filters);
  assertUnit(filters, opened);
  const found = type === undefined ? undefined : findTypeIn(opened, type);
  const locale = opened[0]?.locale ?? 'nb';
  const write = found === undefined && !isFiltering(filters) ? writeCounts : writeRows;
  await host.stdout.write(write(host, opened, { format, found, type, filters, locale }));
  await sumUpErrors(host, opened, locale);
  return 0;
}

/** The workspaces with what checking them gives: their texts, and what is wrong in them. */
async function openListed(host: Host, request: OpenRequest, { asOf }: Filters) {
  const opened = await openWorkspaces(host, request);
  return opened.map((workspace) => {
    const report = workspace.workspace.check(asOf);
    return { ...workspace, texts: new Texts(report), diagnostics: report.diagnostics };
  });
}

/** A single word may be a type or a path: it is a path if it has a slash, or leads somewhere and is no type. */
async function readWords({ files }: Host, words: readonly string[]) {
  const [first, second] = words;
  if (first === undefined || second !== undefined) return { type: first, paths: second === undefined ? [] : [second] };
  const isPath = /[/\\]|^\.+$/.test(first) || (await files.status(files.resolve(first)))?.kind === 'folder';
  return isPath ? { type: undefined, paths: [first] } : { type: first, paths: [] };
}

function findTypeIn(opened: readonly ListedWorkspace[], word: string): FoundType {
  for (const { planSystem } of opened) {
    const found = findType(planSystem, word);
    if (found !== null) return found;
  }
  const planSystem = opened[0]?.planSystem;
  const spellings = [
    ...(planSystem?.spelled.documentType.keys() ?? []),
    ...(planSystem?.spelled.itemType.keys() ?? []),
  ];
  throw plansError(
    'unknown-type',
    { type: word, planSystem: planSystem?.id ?? '' },
    nearest(word.toLowerCase(), spellings),
  );
}

interface Writing {
  readonly format: 'table' | 'json' | 'csv';
  readonly found: FoundType | undefined;
  readonly type: string | undefined;
  readonly filters: Filters;
  readonly locale: Locale;
}

function writeCounts(host: Host, opened: readonly ListedWorkspace[], { format, locale }: Writing): string {
  const counts = countTypes(opened);
  if (format === 'json') return jsonText({ version: 1, ...counts });
  if (format === 'csv') return countsCsv(counts, locale);
  return countsTable(counts, opened[0]?.planSystem, tableStyle(host, locale));
}

function writeRows(
  host: Host,
  opened: readonly ListedWorkspace[],
  { format, found, type, filters, locale }: Writing,
): string {
  const documents = found?.document === null ? [] : listDocuments(opened, found?.document ?? null, filters);
  const items = found?.item === null ? [] : listItems(opened, found?.item ?? null, filters);
  // What a document about the organisation holds, is its units.
  const units = found?.document === 'organisasjon' && !isFiltering(filters) ? listUnits(opened) : [];
  if (format === 'json') return jsonText({ version: 1, documents, items, ...(units.length > 0 ? { units } : {}) });
  if (format === 'csv') return rowsCsv(documents, items, locale);
  const style = tableStyle(host, locale);
  const text = [rowsTable(documents, items, style), unitsTable(units, style)].filter((part) => part !== '').join('\n');
  if (text !== '') return text;
  return `${isFiltering(filters) ? listWordsOf(locale).noneSuch : wordsOf(locale).list.none(type ?? '')}\n`;
}

/** Cut titles are for eyes: what a program reads is whole. */
function tableStyle({ stdout }: Host, locale: Locale): Style {
  return { ...styleOf(stdout, locale), width: stdout.columns ?? Infinity };
}

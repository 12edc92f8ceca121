import type { Locale } from '../../../config/settings.ts';
import { nearest } from '../../../core/nearest.ts';
import type { Host } from '../../../host/host.ts';
import { offeredLocales } from '../../../messages/locale.ts';
import { plansError } from '../../../messages/usage.ts';
import { wordsOf } from '../../../messages/words-of.ts';
import { countFindings } from '../../../report/counts.ts';
import { Texts } from '../../../report/texts.ts';
import { openWorkspaces, type OpenRequest } from '../../open-workspaces.ts';
import { readChoice } from '../../options.ts';
import { styleOf } from '../../style-of.ts';
import { countTypes, findType, listDocuments, listItems, type FoundType, type ListedWorkspace } from './rows.ts';
import type { ListArgs } from './args.ts';
import { countsTable, rowsTable } from './tables.ts';

/** Lists documents and items of a type, or how many there are of each. */
export async function runList(host: Host, { words, format, lang: typedLang }: ListArgs): Promise<number> {
  const lang = typedLang === undefined ? undefined : readChoice('--lang', typedLang, offeredLocales);
  const form = readChoice('--format', format, ['table', 'json']);
  const { type, paths } = await readWords(host, words);
  const opened = await openListed(host, { paths, lang });
  const found = type === undefined ? undefined : findTypeIn(opened, type);
  const locale = opened[0]?.locale ?? 'nb';
  await host.stdout.write(form === 'json' ? jsonText(opened, found) : tableText(host, opened, { found, type, locale }));
  await sumUpErrors(host, opened, locale);
  return 0;
}

/** The workspaces with what checking them gives: their texts, and how many errors there are. */
async function openListed(host: Host, request: OpenRequest) {
  const opened = await openWorkspaces(host, request);
  return opened.map((workspace) => {
    const report = workspace.workspace.check(host.today());
    return { ...workspace, texts: new Texts(report), errors: countFindings(report.diagnostics).error };
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

function jsonText(opened: readonly ListedWorkspace[], found: FoundType | undefined): string {
  const value =
    found === undefined
      ? { version: 1, ...countTypes(opened) }
      : { version: 1, documents: listDocuments(opened, found), items: listItems(opened, found) };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function tableText(
  host: Host,
  opened: readonly ListedWorkspace[],
  {
    found,
    type,
    locale,
  }: { readonly found: FoundType | undefined; readonly type: string | undefined; readonly locale: Locale },
): string {
  // Cut titles are for eyes: what a program reads is whole.
  const style = { ...styleOf(host.stdout, locale), width: host.stdout.columns ?? Infinity };
  if (found === undefined) return countsTable(countTypes(opened), opened[0]?.planSystem, style);
  const text = rowsTable(listDocuments(opened, found), listItems(opened, found), style);
  return text === '' ? `${wordsOf(locale).list.none(type ?? '')}\n` : text;
}

/** A list of plans with faults may lack what a fault hides: that is said, apart from the list. */
async function sumUpErrors(host: Host, opened: readonly { readonly errors: number }[], locale: Locale): Promise<void> {
  const errors = opened.reduce((sum, workspace) => sum + workspace.errors, 0);
  const words = wordsOf(locale);
  if (errors > 0) await host.stderr.write(`${words.cli.errorsInWorkspace(words.findings.error(errors))}\n`);
}

import type { Host } from '../../../host/host.ts';
import { nearest } from '../../../core/nearest.ts';
import { plansError } from '../../../messages/usage.ts';
import { reportNames, type ReportName } from '../../../render/pdf/planned-pdf.ts';
import { readChoice } from '../../options.ts';
import type { RenderArgs } from './args.ts';

/** What the command line asks for. */
export interface Asked {
  readonly path: string | undefined;
  /** Ids of the documents that are wanted; none: all. */
  readonly ids: readonly string[];
  readonly report: ReportName | null;
  readonly html: boolean;
  readonly pdf: boolean;
  /** The folder to write to. */
  readonly out: string;
  /** Documents or a report are named: only those are made as PDF, and pages are told of only them. */
  readonly isPart: boolean;
}

/** Understands what was typed; throws a `PlansError` for what does not go together. */
export async function readAsked(host: Host, args: RenderArgs): Promise<Asked> {
  const { words = [], out } = args;
  const isPath = await Promise.all(words.map((word) => leadsToFile(host, word)));
  const typed = words.filter((_, at) => isPath[at]);
  // A plan file tells which workspace it is in.
  const files = typed.filter(isFile);
  const paths = files.length > 0 ? files : typed;
  const ids = words.filter((_, at) => !isPath[at]);
  if (paths.length > 1) throw plansError('many-workspaces', { roots: paths });
  const report = args.report === undefined ? null : readReport(args.report);
  const isPart = ids.length > 0 || report !== null || isFile(paths[0]);
  const formats = (args.format ?? (isPart ? ['pdf'] : ['html'])).map((format) =>
    readChoice('--format', format, ['html', 'pdf']),
  );
  const html = formats.includes('html');
  const pdf = formats.includes('pdf');
  return { path: paths[0], ids, report, html, pdf, isPart, out: out ?? (html ? 'nettsted' : 'pdf') };
}

/** What looks like a path is one, also where nothing stands: a folder misspelt is told as that. */
async function leadsToFile({ files }: Host, word: string): Promise<boolean> {
  return /[\\/]/.test(word) || word === '.' || isFile(word) || (await files.status(files.resolve(word))) !== null;
}

function isFile(path: string | undefined): boolean {
  return path !== undefined && /\.(?:ya?ml|md)$/i.test(path);
}

/** A report by its name, also without æ, ø and å, and with spaces. */
function readReport(word: string): ReportName {
  const found = reportNames.find((name) => folded(name) === folded(word));
  if (found !== undefined) return found;
  throw plansError(
    'bad-choice',
    { flag: '--report', value: word, choices: [...reportNames] },
    nearest(word, reportNames),
  );
}

function folded(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(' ', '-')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae');
}
